import { css } from 'lit';

/** Styles of the canvas and what floats over it. */
export const graphStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    background: var(--entente-page);
    /* A compositing layer of its own keeps redraws of the canvas from repainting the panels. */
    isolation: isolate;
  }
  .stage {
    position: absolute;
    inset: 0;
    outline: none;
  }
  .stage.stale > * {
    opacity: 0;
    pointer-events: none;
  }
  .stage > canvas.ties {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .stage > canvas.overlay {
    position: absolute;
    inset: 0;
    z-index: 4;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .stage:focus-visible {
    outline: 2px solid var(--entente-accent);
    outline-offset: -3px;
  }
  .placing {
    position: absolute;
    z-index: 6;
    bottom: 44px;
    left: 50%;
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 8px 16px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    background: var(--entente-panel);
    font-size: 13px;
    transform: translateX(-50%);
  }
  .placing progress {
    width: 120px;
    accent-color: var(--entente-accent);
  }
  .tools {
    position: absolute;
    z-index: 6;
    top: 12px;
    left: 16px;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    max-width: calc(100% - 32px - var(--covered-right, 0px));
  }
  .layout {
    position: relative;
    display: inline-flex;
  }
  .layout select {
    appearance: none;
    min-height: 29px;
    padding: 3px 28px 3px 10px;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-panel);
    font-size: 12.5px;
    font-weight: 500;
    cursor: pointer;
  }
  .layout select:hover {
    background: var(--entente-frame);
  }
  .layout .icon {
    position: absolute;
    right: 9px;
    top: 50%;
    translate: 0 -50%;
    pointer-events: none;
  }
  .button[aria-pressed='true'] {
    background: var(--entente-frame);
    border-color: var(--entente-frame-border);
  }
  .zoom {
    position: absolute;
    z-index: 6;
    right: 14px;
    bottom: 14px;
    display: grid;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-panel);
    overflow: hidden;
  }
  .zoom button {
    display: grid;
    place-content: center;
    width: 36px;
    height: 34px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .zoom button + button {
    border-top: 1px solid var(--entente-rule);
  }
  .zoom button:hover {
    background: var(--entente-frame);
  }
  .zoom button:focus-visible {
    outline-offset: -3px;
  }
  .card {
    position: absolute;
    z-index: 7;
    max-width: min(320px, 80%);
    padding: 10px 13px 11px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    background: var(--entente-panel);
    box-shadow: 0 6px 24px rgb(0 0 0 / 14%);
    font-size: 12.5px;
    pointer-events: none;
    animation: appear 120ms ease-out;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .card .kind {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-bottom: 3px;
    font-weight: 600;
  }
  .card p {
    margin: 0;
    font: 500 14.5px/1.35 var(--entente-serif);
  }
  .card .more {
    margin-top: 5px;
    color: var(--entente-secondary);
  }
  .card ul {
    margin: 5px 0 0;
    padding: 0;
    list-style: none;
  }
  .card li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  @container (width < 560px) {
    .tools .optional {
      display: none;
    }
  }
`;
