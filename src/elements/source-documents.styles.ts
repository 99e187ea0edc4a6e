import { css } from 'lit';

/** Styles of the documents in the Sources view: imprint and title beside the ties that a document speaks to. */
export const sourceDocumentStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    gap: 10px 32px;
    padding: 18px 0;
    border-bottom: 1px solid var(--entente-rule);
  }
  h3 + article {
    padding-top: 12px;
  }
  article:last-of-type {
    border-bottom: 0;
  }
  .imprint,
  .note,
  .host,
  .when {
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    color: var(--entente-secondary);
  }
  .mark {
    display: inline-block;
    padding: 0 7px;
    border: 1px solid var(--entente-frame-border);
    border-radius: 9px;
    line-height: 1.45;
    color: var(--entente-ink);
  }
  article h4 {
    margin: 2px 0 0;
    font: 600 17px/1.32 var(--entente-serif);
    text-wrap: pretty;
  }
  .host {
    display: inline-block;
    font-family: var(--entente-sans);
    font-weight: 400;
  }
  .note {
    margin-top: 5px;
  }
  .source .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 10px;
  }
  .tie {
    position: relative;
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr);
    gap: 1px 12px;
    padding: 7px 10px;
    border-radius: 8px;
  }
  .source {
    position: sticky;
    top: 18px;
    align-self: start;
  }
  .ties {
    margin: -7px -10px 0;
  }
  .tie:hover {
    background: var(--entente-frame);
  }
  .tie entente-line-sample {
    margin-top: 3px;
  }
  .sentence {
    padding: 0;
    border: 0;
    background: none;
    font: 500 15px/1.38 var(--entente-serif);
    text-wrap: pretty;
    text-align: left;
    cursor: pointer;
  }
  .sentence::after {
    position: absolute;
    inset: 0;
    border-radius: 8px;
    content: '';
  }
  .sentence:focus-visible {
    outline: none;
  }
  .sentence:focus-visible::after {
    outline: 2px solid var(--entente-accent);
    outline-offset: -2px;
  }
  .when,
  .saying {
    grid-column: 2;
  }
  .saying {
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .stance.denies,
  .stance.retracts {
    font-weight: 600;
    padding-left: 6px;
    border-left: 3px solid var(--entente-ink);
    color: var(--entente-ink);
  }
  .stance.qualifies {
    color: var(--entente-ink);
  }
  .more {
    margin: 4px 0 0 44px;
  }
  @container (width < 960px) {
    article {
      grid-template-columns: minmax(0, 1fr);
    }
    .ties {
      margin-top: 0;
    }
    .source {
      position: static;
    }
  }
`;
