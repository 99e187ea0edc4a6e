import { css } from 'lit';

/** Styles of the table: one line a row, hairlines, the heading always in view. */
export const tableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--entente-page);
    container-type: inline-size;
    --row: 34px;
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
  .switch {
    display: inline-flex;
    padding: 2px;
    border-radius: 9px;
    background: var(--entente-frame);
  }
  .switch button {
    min-height: 28px;
    padding: 3px 12px;
    border: 0;
    border-radius: 7px;
    background: none;
    color: var(--entente-secondary);
    font-size: 13px;
    font-weight: 550;
    cursor: pointer;
  }
  .switch [aria-pressed='true'] {
    background: var(--entente-panel);
    color: var(--entente-ink);
    box-shadow: 0 1px 2px rgb(0 0 0 / 14%);
  }
  .count {
    flex: 1 1 auto;
    margin: 0;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    color: var(--entente-secondary);
  }
  .columns {
    position: relative;
  }
  .columns summary {
    list-style: none;
  }
  .columns summary::-webkit-details-marker {
    display: none;
  }
  .columns > div {
    position: absolute;
    z-index: 4;
    top: calc(100% + 6px);
    right: 0;
    width: 232px;
    max-height: min(60vh, 460px);
    padding: 10px 14px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    background: var(--entente-panel);
    box-shadow: 0 8px 28px rgb(0 0 0 / 16%);
    overflow: auto;
  }
  .columns label {
    display: flex;
    align-items: center;
    gap: 9px;
    min-height: 28px;
    font-size: 13px;
  }
  .columns input {
    margin: 0;
    accent-color: var(--entente-accent);
  }
  .columns .link {
    margin-top: 6px;
  }
  .scroller {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .grid {
    min-width: 100%;
    width: max-content;
    outline: none;
  }
  [role='row'] {
    display: grid;
    grid-template-columns: var(--columns);
    min-width: 100%;
  }
  .head {
    position: sticky;
    z-index: 2;
    top: 0;
    background: var(--entente-page);
    border-bottom: 1px solid var(--entente-frame-border);
  }
  .head button {
    display: flex;
    align-items: center;
    gap: 4px;
    width: 100%;
    height: 36px;
    padding: 0 10px;
    border: 0;
    background: none;
    color: var(--entente-secondary);
    font-size: 12.5px;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .head button:hover,
  .head [aria-sort='ascending'] button,
  .head [aria-sort='descending'] button {
    color: var(--entente-ink);
  }
  .head button:focus-visible {
    outline-offset: -3px;
  }
  .number button {
    flex-direction: row-reverse;
  }
  .body {
    position: relative;
  }
  .window {
    position: absolute;
    inset: 0 0 auto;
    will-change: transform;
  }
  .body [role='row'] {
    position: relative;
    height: var(--row);
    border-bottom: 1px solid var(--entente-rule);
    cursor: default;
  }
  .body [role='row']:hover {
    background: color-mix(in srgb, var(--entente-frame) 70%, transparent);
  }
  .body [role='row'][aria-selected='true'] {
    background: color-mix(in srgb, var(--entente-accent) 10%, var(--entente-page));
  }
  .body [role='row'].open {
    box-shadow: inset 3px 0 0 var(--entente-accent);
  }
  .grid:focus-visible .cursor {
    outline: 2px solid var(--entente-accent);
    outline-offset: -2px;
  }
  [role='gridcell'] {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding: 0 10px;
    font-size: 13px;
    white-space: nowrap;
  }
  [role='gridcell'] > span {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .number {
    justify-content: flex-end;
    font-variant-numeric: tabular-nums;
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
  @container (width < 560px) {
    .tools {
      gap: 6px 8px;
      padding: 8px 12px;
    }
    .count {
      order: 9;
      flex-basis: 100%;
    }
    .columns {
      margin-left: auto;
    }
    .columns > div {
      width: 210px;
    }
  }
`;
