import { css } from 'lit';

/** Styles of the page: a quiet top bar over the reader. */
export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100dvh;
    background: var(--entente-page);
    --bar-height: 56px;
  }
  header {
    display: flex;
    align-items: center;
    gap: 14px;
    min-height: var(--bar-height);
    padding: 0 20px;
    border-bottom: 1px solid var(--entente-rule);
    background: var(--entente-panel);
  }
  .brand {
    font: 650 21px/1 var(--entente-serif);
    letter-spacing: -0.01em;
  }
  .divider {
    width: 1px;
    height: 26px;
    background: var(--entente-rule);
  }
  .dataset {
    display: flex;
    flex: 1;
    align-items: baseline;
    gap: 10px;
    /* Where the counts have no room they go below, out of sight: half a number tells something else. */
    flex-wrap: wrap;
    row-gap: 24px;
    max-height: 34px;
    overflow: clip;
    overflow-clip-margin: 4px;
    /* Whatever else asks for room, what is open can be read. */
    min-width: min(190px, 36%);
  }
  h1 {
    flex: 0 1 auto;
    margin: 0;
    overflow: hidden;
    font-size: 14.5px;
    font-weight: 650;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .counts {
    flex: none;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    color: var(--entente-secondary);
    white-space: nowrap;
  }
  .tabs {
    display: flex;
    gap: 2px;
    min-width: 0;
    overflow: auto hidden;
    scrollbar-width: none;
  }
  .tabs button {
    flex: none;
    min-height: 34px;
    padding: 5px 12px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--entente-secondary);
    font-weight: 550;
    cursor: pointer;
  }
  .tabs button:hover {
    color: var(--entente-ink);
  }
  .tabs button[aria-selected='true'] {
    background: var(--entente-frame);
    color: var(--entente-ink);
  }
  entente-dataset-picker {
    flex: 0 1 auto;
    min-width: 0;
  }
  .actions {
    display: flex;
    flex: none;
    gap: 8px;
  }
  .actions [aria-pressed='true'] {
    background: var(--entente-frame);
  }
  /* Its room is kept while its code is on the way. */
  entente-search {
    min-width: 36px;
    min-height: 34px;
  }
  entente-network {
    flex: 1;
    height: auto;
    min-height: 0;
  }
  .notice {
    padding: 7px 20px;
    border-bottom: 1px solid var(--entente-rule);
    background: var(--entente-frame);
    font-size: 12.5px;
  }
  .drop {
    position: fixed;
    z-index: 50;
    inset: 10px;
    display: grid;
    place-items: center;
    border: 2px dashed var(--entente-accent);
    border-radius: 16px;
    background: color-mix(in srgb, var(--entente-page) 88%, transparent);
    font: 600 22px/1.3 var(--entente-serif);
    pointer-events: none;
  }
  .opened {
    position: fixed;
    z-index: 40;
    /* Above the timeline: tools and headings are at the top. */
    bottom: 144px;
    /* Beside the legend and the buttons of the zoom. */
    right: 72px;
    left: 260px;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 8px;
    pointer-events: none;
  }
  .toast {
    display: flex;
    align-items: center;
    gap: 8px;
    max-width: 100%;
    padding: 6px 6px 6px 16px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    background: var(--entente-panel);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    font-size: 13px;
    pointer-events: auto;
  }
  .toast span {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .toast .button {
    flex: none;
  }
  @media (width < 1600px) {
    .label {
      display: none;
    }
    .actions {
      gap: 4px;
    }
  }
  @media (1300px <= width < 1400px), (width < 1000px) {
    .counts {
      display: none;
    }
  }
  /* Title, views and actions do not fit beside each other: the views have a line of their own. */
  @media (width < 1300px) {
    header {
      flex-wrap: wrap;
      row-gap: 0;
      padding-top: 4px;
    }
    .dataset {
      flex: 1 1 0;
      min-width: 0;
    }
    .tabs {
      order: 9;
      flex-basis: 100%;
      margin: 0 -8px;
      padding-bottom: 5px;
    }
  }
  /* What is open is worth more room than who shows it. */
  @media (width < 900px) {
    .brand,
    .divider {
      display: none;
    }
  }
  @media (width < 1000px) {
    .opened {
      /* Below the sheets: a card is not read around a notice, which is there again when it closes. */
      z-index: 9;
      /* Above the lines that say what is shown, which are several here. */
      bottom: 166px;
    }
  }
  @media (width < 720px) {
    :host {
      --bar-height: 50px;
    }
    header {
      gap: 0 10px;
      padding: 4px 10px 0 14px;
    }
    .wide-only {
      display: none;
    }
    .opened {
      bottom: 160px;
      right: 62px;
      left: 12px;
    }
    .dataset {
      max-height: none;
    }
    h1 {
      font-size: 13px;
    }
    .actions {
      gap: 0;
    }
    .actions .button {
      padding-inline: 6px;
    }
    .tabs {
      gap: 0;
      margin: 0 -6px;
    }
    .tabs button {
      flex: 1 0 auto;
      min-height: 30px;
      padding-inline: 6px;
      font-size: 13px;
    }
  }
`;
