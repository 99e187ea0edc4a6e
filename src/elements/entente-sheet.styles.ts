import { css } from 'lit';

/** The evidence sheet over the whole window: a bar, and below it the page as a sheet of paper. */
export const sheetStyles = css`
  dialog {
    width: 100vw;
    max-width: 100vw;
    height: 100dvh;
    max-height: 100dvh;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: auto;
    background: var(--entente-frame);
    color: var(--entente-ink);
  }
  .bar {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-height: 56px;
    padding: 8px 20px;
    border-bottom: 1px solid var(--entente-rule);
    background: var(--entente-panel);
  }
  .outcome {
    flex: 1;
    min-width: 0;
    margin: 0;
    overflow: hidden;
    color: var(--entente-secondary);
    font-size: 12.5px;
    text-align: right;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .paper {
    width: min(860px, 100%);
    margin: 28px auto 64px;
    padding: 56px 64px 64px;
    border: 1px solid var(--entente-rule);
    border-radius: 3px;
    background: var(--entente-panel);
  }
  @media (width < 900px) {
    .paper {
      margin: 0;
      padding: 26px 20px 48px;
      border: 0;
    }
  }
  @media (width < 720px) {
    .bar {
      gap: 6px;
      padding: 8px 56px 8px 10px;
    }
    .bar .button:not(.bare) {
      padding: 5px 9px;
      font-size: 13px;
    }
    .bar .button:not(.bare) .icon {
      display: none;
    }
    .bar .bare {
      position: absolute;
      top: 8px;
      right: 8px;
    }
    .outcome {
      flex-basis: 100%;
      order: 1;
      text-align: left;
    }
    .outcome:empty {
      display: none;
    }
  }
`;
