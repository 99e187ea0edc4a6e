import { css } from 'lit';

/** An evidence sheet as a page: serif headings and quiet rules. What differs on paper: `entente-sheet-print.styles.ts`. */
export const sheetPageStyles = css`
  :host {
    display: block;
    color: var(--entente-ink);
    font: 400 13.5px/1.5 var(--entente-sans);
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
  }
  :host(:lang(ru)),
  :host(:lang(uk)) {
    --stance-width: 78px;
  }
  /* Korean breaks between words, as it is written by hand; between syllables only where a word is too long. */
  :host(:lang(ko)) {
    overflow-wrap: anywhere;
    word-break: keep-all;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  header {
    padding-bottom: 18px;
    border-bottom: 2px solid var(--entente-ink);
  }
  .kicker {
    color: var(--entente-secondary);
    font-size: 12.5px;
    font-weight: 550;
  }
  h1 {
    margin: 4px 0 12px;
    font: 650 34px/1.18 var(--entente-serif);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .filters {
    margin-top: 3px;
    color: var(--entente-secondary);
  }
  .filters b {
    margin-right: 4px;
    color: var(--entente-ink);
    font-weight: 600;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 22px;
    padding: 11px 0;
    border-bottom: 1px solid var(--entente-rule);
    font-size: 12.5px;
  }
  .key li,
  h3,
  tbody th span {
    display: flex;
    align-items: center;
    gap: 9px;
  }
  .count {
    color: var(--entente-secondary);
    font: 400 0.92em/1 var(--entente-sans);
    letter-spacing: 0;
  }
  h2 {
    margin: 34px 0 2px;
    font: 620 21px/1.3 var(--entente-serif);
    letter-spacing: -0.01em;
  }
  h2 .count {
    margin-left: 4px;
    font-size: 14px;
  }
  h3 {
    margin-top: 16px;
    padding-bottom: 5px;
    border-bottom: 1px solid var(--entente-rule);
    font-size: 13px;
    font-weight: 600;
  }
  .tie {
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr);
    gap: 0 14px;
    padding: 13px 0;
  }
  .tie + .tie {
    border-top: 1px solid var(--entente-rule);
  }
  .tie > entente-line-sample {
    margin-top: 5px;
  }
  h4 {
    max-width: 62ch;
    margin-bottom: 5px;
    font: 600 16.5px/1.36 var(--entente-serif);
    text-wrap: pretty;
  }
  .tie dl {
    display: flex;
    flex-wrap: wrap;
    gap: 1px 20px;
    font-size: 12.5px;
  }
  .tie dl div {
    display: flex;
    gap: 6px;
    max-width: 100%;
  }
  dt {
    flex: none;
    color: var(--entente-secondary);
  }
  dd {
    min-width: 0;
  }
  dd.hidden {
    font-style: italic;
  }
  .evidence {
    margin-top: 8px;
    font-size: 12.5px;
    line-height: 1.45;
  }
  .evidence li {
    display: grid;
    grid-template-columns: var(--stance-width, 58px) minmax(0, 1fr);
    gap: 12px;
    padding: 3px 0 3px 10px;
    border-left: 2px solid var(--entente-rule);
  }
  .evidence .against {
    border-left-color: var(--entente-ink);
  }
  .stance {
    color: var(--entente-secondary);
  }
  .against .stance {
    color: var(--entente-ink);
    font-weight: 650;
  }
  .speaker,
  .unnamed {
    font-weight: 600;
  }
  .unnamed {
    font-style: italic;
  }
  .to,
  .rest {
    color: var(--entente-secondary);
  }
  q {
    font-family: var(--entente-serif);
    font-style: italic;
    quotes: '“' '”';
  }
  .empty,
  .cut {
    margin-top: 8px;
    color: var(--entente-secondary);
  }
  table {
    width: 100%;
    margin-top: 8px;
    border-collapse: collapse;
    font-size: 13px;
  }
  th,
  td {
    padding: 6px 16px 6px 0;
    border-bottom: 1px solid var(--entente-rule);
    text-align: left;
    vertical-align: top;
  }
  thead th {
    color: var(--entente-secondary);
    font-size: 12.5px;
    font-weight: 500;
  }
  tbody th {
    font-weight: 550;
  }
  td.none {
    color: var(--entente-secondary);
  }
  footer {
    margin-top: 34px;
    border-top: 2px solid var(--entente-ink);
  }
  footer h2 {
    margin-top: 16px;
  }
  .sources {
    margin: 8px 0 18px;
    padding-left: 30px;
  }
  .sources li {
    padding: 2px 0 2px 4px;
  }
  .sources ::marker {
    color: var(--entente-secondary);
  }
  cite {
    font-style: normal;
    font-weight: 550;
  }
  a {
    color: var(--entente-accent);
    text-underline-offset: 2px;
  }
  .mark {
    color: var(--entente-secondary);
  }
  .imprint div {
    display: grid;
    grid-template-columns: 70px minmax(0, 1fr);
    gap: 10px;
    padding: 2px 0;
  }
  .disclaimer {
    max-width: 78ch;
    margin-top: 10px;
    color: var(--entente-secondary);
    font-size: 12px;
  }
  @media (width < 560px) {
    h1 {
      font-size: 27px;
    }
    .tie {
      grid-template-columns: minmax(0, 1fr);
    }
    .evidence li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    th,
    td {
      padding-right: 8px;
    }
    /* The table needs its room for words; the lines are beside the ties too. */
    th entente-line-sample {
      display: none;
    }
  }
`;
