import { css } from 'lit';

/** Styles of the timeline. */
export const timelineStyles = css`
  :host {
    display: block;
    user-select: none;
  }
  .row {
    display: grid;
    grid-template-columns: 252px minmax(0, 1fr) auto;
    gap: 14px;
    align-items: stretch;
    height: 92px;
    padding: 9px 20px 6px;
    box-sizing: border-box;
  }
  .words {
    display: grid;
    align-content: center;
    gap: 4px;
    min-width: 0;
  }
  h2 {
    margin: 0;
    font-size: 13.5px;
    font-weight: 600;
  }
  .dates {
    display: flex;
    align-items: center;
    gap: 5px;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .dates input {
    width: 92px;
    box-sizing: border-box;
    padding: 2px 5px;
    border: 1px solid var(--entente-rule);
    border-radius: 6px;
    background: var(--entente-panel);
    color: var(--entente-ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
    user-select: text;
  }
  .dates input[aria-invalid='true'] {
    border-color: #b3261e;
  }
  .unit {
    overflow: hidden;
    font-size: 12px;
    color: var(--entente-secondary);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chart {
    position: relative;
    min-width: 0;
    touch-action: none;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .window {
    position: absolute;
    top: 0;
    bottom: 18px;
    background: color-mix(in srgb, var(--entente-accent) 9%, transparent);
    cursor: grab;
  }
  .window:active {
    cursor: grabbing;
  }
  .handle {
    position: absolute;
    top: 0;
    bottom: 18px;
    width: 17px;
    margin-left: -8px;
    padding: 0;
    border: 0;
    background: none;
    cursor: ew-resize;
  }
  .handle::before {
    position: absolute;
    inset: 0 auto 0 7px;
    width: 2.5px;
    background: var(--entente-accent);
    content: '';
  }
  .handle::after {
    position: absolute;
    top: 50%;
    left: 3.5px;
    width: 9px;
    height: 20px;
    margin-top: -10px;
    border: 1.5px solid var(--entente-accent);
    border-radius: 5px;
    background: var(--entente-panel);
    box-sizing: border-box;
    content: '';
  }
  .handle:focus-visible {
    outline: 2px solid var(--entente-accent);
    outline-offset: 1px;
    border-radius: 4px;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .tools select {
    padding: 4px 6px;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-panel);
    color: var(--entente-ink);
    font: inherit;
    font-size: 12.5px;
  }
  .undated {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: 12px;
    color: var(--entente-secondary);
    cursor: pointer;
  }
  :host([narrow]) .row {
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: auto 74px;
    gap: 6px 10px;
    height: auto;
    padding: 8px 12px 6px;
  }
  :host([narrow]) .chart {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  :host([narrow]) .tools select,
  :host([narrow]) h2,
  :host([narrow]) .unit {
    display: none;
  }
`;
