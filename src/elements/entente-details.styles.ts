import { css } from 'lit';

/** Styles of the details panel: serif sentences, quiet facts, evidence in cards. */
export const detailsStyles = css`
  .events {
    margin: 0 0 10px;
    padding: 0;
    list-style: none;
    font-size: 12.5px;
  }
  .events li {
    display: grid;
    grid-template-columns: 92px minmax(0, 1fr) auto;
    gap: 8px;
    padding: 3px 0;
    border-bottom: 1px solid var(--entente-rule);
    font-variant-numeric: tabular-nums;
  }
  :host {
    display: block;
    padding: 16px 20px 28px;
    overflow-wrap: anywhere;
  }
  .focus-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: -4px 0 14px;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 9px;
    min-height: 26px;
    margin-right: -8px;
    font-size: 12.5px;
    font-weight: 600;
  }
  .head .close {
    margin-left: auto;
  }
  h2 {
    margin: 8px 0 14px;
    font: 600 22px/1.27 var(--entente-serif);
    letter-spacing: -0.005em;
  }
  h3 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    margin: 20px 0 8px;
    font-size: 13px;
    font-weight: 650;
  }
  h3 .aside {
    font-size: 12px;
    font-weight: 400;
    color: var(--entente-secondary);
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(118px) minmax(0, 1fr);
    gap: 6px 10px;
    margin: 0;
    font-size: 13.5px;
  }
  dt {
    min-width: 92px;
    color: var(--entente-secondary);
  }
  dd {
    display: grid;
    gap: 2px;
    margin: 0;
  }
  .with-sample {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .aside {
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .flag {
    font-weight: 600;
  }
  .unconfirmed {
    margin: 14px 0 0;
    padding: 9px 12px;
    border-left: 3px solid var(--entente-secondary);
    background: var(--entente-frame);
    border-radius: 0 8px 8px 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .unconfirmed b {
    color: var(--entente-ink);
  }
  .evidence {
    margin: 0;
    padding: 11px 13px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    background: var(--entente-page);
  }
  .evidence + .evidence {
    margin-top: 8px;
  }
  .chain {
    margin: 0;
    font-size: 13px;
    font-weight: 600;
  }
  .chain .arrow {
    padding: 0 4px;
    font-weight: 400;
    color: var(--entente-secondary);
  }
  .chain .unnamed {
    font-style: italic;
    font-weight: 500;
  }
  blockquote {
    margin: 5px 0;
    font: italic 500 15px/1.4 var(--entente-serif);
  }
  .evidence .aside {
    margin: 4px 0 0;
  }
  .evidence a {
    color: var(--entente-accent);
  }
  .evidence.unheard {
    opacity: 0.55;
    border-style: dashed;
  }
  abbr {
    text-decoration: underline dotted;
    text-underline-offset: 2px;
    cursor: help;
  }
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    margin: 0 -8px;
  }
  .sides .evidence {
    padding: 9px 10px;
    font-size: 12.5px;
  }
  .sides .chain {
    font-size: 12.5px;
  }
  h4 {
    margin: 0 0 6px;
    font-size: 12px;
    font-weight: 600;
    color: var(--entente-secondary);
  }
  .quantity {
    display: grid;
    gap: 2px;
  }
  .quantity + .quantity {
    margin-top: 4px;
  }
  .why {
    margin-top: 16px;
    font-size: 13px;
  }
  .why summary {
    font-weight: 600;
    cursor: pointer;
  }
  .why p {
    margin: 6px 0 0;
  }
  .why h4 {
    margin: 10px 0 4px;
  }
  .why ol {
    margin: 0;
    padding-left: 20px;
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .choices label {
    display: flex;
    min-width: 0;
    align-items: center;
    gap: 8px;
  }
  .choices select {
    flex: 1;
    min-width: 0;
    min-height: 34px;
    padding: 4px 8px;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-page);
  }
  .mark {
    display: inline-block;
    min-width: 24px;
    padding: 1px 6px;
    border: 1px solid var(--entente-secondary);
    border-radius: 9px;
    font-size: 11px;
    text-align: center;
  }
  .denies {
    border-left: 3px solid var(--entente-ink);
  }
  ul.ties {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul.ties li {
    /* Rows out of sight are neither laid out nor painted. */
    content-visibility: auto;
    contain-intrinsic-size: auto 62px;
  }
  ul.ties button {
    display: grid;
    grid-template-columns: 44px 1fr;
    gap: 2px 6px;
    width: 100%;
    padding: 7px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: left;
    cursor: pointer;
  }
  ul.ties button:hover {
    background: var(--entente-frame);
  }
  ul.ties entente-line-sample {
    margin-top: 3px;
  }
  ul.ties .sentence {
    font: 500 14.5px/1.35 var(--entente-serif);
  }
  ul.ties .aside {
    grid-column: 2;
  }
  ul.ties .filtered {
    opacity: 0.6;
  }
  .actions {
    display: grid;
    gap: 8px;
    margin-top: 20px;
  }
  .actions .button {
    justify-content: flex-start;
    white-space: normal;
    text-align: left;
    font-weight: 500;
  }
`;
