import { css } from 'lit';

/** Styles of the map. */
export const mapStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    background: var(--entente-page);
  }
  .stage {
    position: absolute;
    inset: 0;
    outline: none;
    touch-action: none;
    cursor: grab;
  }
  .stage.pointing {
    cursor: pointer;
  }
  .stage:focus-visible {
    outline: 2px solid var(--entente-accent);
    outline-offset: -3px;
  }
  canvas {
    transform-origin: 0 0;
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  /* Choices, and below them, however many rows they take, who has no place. */
  .above {
    position: absolute;
    z-index: 6;
    top: 12px;
    left: 16px;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 10px;
    max-width: calc(100% - 32px);
    max-height: calc(50% + 40px);
    pointer-events: none;
  }
  .above > * {
    pointer-events: auto;
  }
  .tools {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px;
  }
  .tools select {
    min-height: 29px;
    padding: 3px 10px;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-panel);
    color: var(--entente-ink);
    font: inherit;
    font-size: 12.5px;
    font-weight: 500;
  }
  .zoom {
    position: absolute;
    z-index: 6;
    right: 16px;
    bottom: 40px;
    display: grid;
    border: 1px solid var(--entente-rule);
    border-radius: 9px;
    background: var(--entente-panel);
    overflow: hidden;
  }
  .zoom button {
    display: grid;
    width: 37px;
    height: 34px;
    border: 0;
    border-top: 1px solid var(--entente-rule);
    background: none;
    color: var(--entente-ink);
    place-items: center;
    cursor: pointer;
  }
  .zoom button:first-child {
    border-top: 0;
  }
  .loading {
    position: absolute;
    z-index: 6;
    inset: 45% 0 auto;
    margin: 0;
    color: var(--entente-secondary);
    text-align: center;
  }
  .note {
    position: absolute;
    z-index: 5;
    left: 10px;
    bottom: 8px;
    max-width: calc(100% - 90px);
    margin: 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
    padding: 2px 6px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--entente-page) 84%, transparent);
    pointer-events: none;
  }
  .unplaced {
    max-width: 240px;
    min-height: 34px;
    padding: 8px 12px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    background: var(--entente-panel);
    font-size: 12.5px;
    overflow: auto;
  }
  .unplaced summary {
    font-weight: 600;
    cursor: pointer;
  }
  .unplaced ul {
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
  }
  .unplaced li {
    padding: 2px 0;
  }
  .card {
    position: absolute;
    z-index: 8;
    max-width: 320px;
    padding: 10px 14px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    background: var(--entente-panel);
    box-shadow: 0 6px 22px rgb(0 0 0 / 14%);
    font-size: 13px;
    pointer-events: none;
  }
  .card .kind {
    font-weight: 600;
  }
  .card p {
    margin: 4px 0;
    font: 15px/1.4 var(--entente-serif);
  }
`;
