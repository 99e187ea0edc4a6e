import { css } from 'lit';

/** Styles of the matrix: tools and legend above, the square below. */
export const matrixStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--entente-page);
    container-type: inline-size;
  }
  .tools {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 10px 16px;
    border-bottom: 1px solid var(--entente-rule);
  }
  .choice {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  .choice select {
    appearance: none;
    min-height: 29px;
    max-width: 190px;
    padding: 3px 28px 3px 10px;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-panel);
    font-size: 12.5px;
    font-weight: 500;
    cursor: pointer;
  }
  .choice option {
    background: var(--entente-panel);
    color: var(--entente-ink);
  }
  .choice .icon {
    position: absolute;
    right: 9px;
    pointer-events: none;
  }
  .count {
    flex: 1 1 110px;
    margin: 0;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    color: var(--entente-secondary);
  }
  .zoom {
    display: inline-flex;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    overflow: hidden;
    background: var(--entente-panel);
  }
  .zoom button {
    display: grid;
    place-items: center;
    width: 32px;
    height: 29px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .zoom button + button {
    border-left: 1px solid var(--entente-rule);
  }
  .zoom button:hover {
    background: var(--entente-frame);
  }
  .zoom button:focus-visible {
    outline-offset: -2px;
  }
  .legend {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 18px;
    margin: 0;
    padding: 8px 16px 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
    list-style: none;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .legend canvas {
    display: block;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
  }
  .scroller {
    position: absolute;
    inset: 0;
    overflow: auto;
    outline: none;
    cursor: default;
  }
  .scroller:focus-visible {
    box-shadow: inset 0 0 0 2px var(--entente-accent);
  }
  .canvas {
    position: sticky;
    top: 0;
    left: 0;
    display: block;
  }
  .tip {
    position: absolute;
    z-index: 3;
    top: 0;
    left: 0;
    max-width: 270px;
    padding: 8px 12px;
    border: 1px solid var(--entente-rule);
    border-radius: 9px;
    background: var(--entente-panel);
    box-shadow: 0 6px 22px rgb(0 0 0 / 16%);
    font-size: 12.5px;
    pointer-events: none;
  }
  .tip b {
    display: block;
    font-weight: 600;
  }
  .aside {
    color: var(--entente-secondary);
  }
  .empty {
    max-width: 460px;
    margin: 12vh auto 40px;
    padding: 0 16px;
    text-align: center;
  }
  .empty h3 {
    margin: 0;
    font: 600 19px/1.3 var(--entente-serif);
  }
  .empty p {
    margin: 6px 0 16px;
    color: var(--entente-secondary);
  }
  @container (width < 700px) {
    .count {
      order: 9;
      flex-basis: 100%;
    }
    .zoom {
      margin-left: auto;
    }
  }
  @container (width < 560px) {
    .tools {
      gap: 6px 8px;
      padding: 8px 12px;
    }
    .legend {
      padding: 6px 12px 0;
    }
    .choice {
      flex: 1 1 40%;
      min-width: 0;
    }
    .choice select {
      width: 100%;
      max-width: none;
      text-overflow: ellipsis;
    }
    .legend .note {
      display: none;
    }
    .count {
      order: 9;
      flex: 1 1 60%;
    }
    .zoom {
      order: 10;
      margin-left: auto;
    }
  }
`;
