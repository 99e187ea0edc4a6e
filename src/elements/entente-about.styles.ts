import { css } from 'lit';

/** Styles of the panel about a dataset: a page to read, in one narrow column. */
export const aboutStyles = css`
  dialog {
    width: min(680px, calc(100vw - 24px));
    max-height: min(860px, calc(100dvh - 24px));
    padding: 0;
    border: 1px solid var(--entente-rule);
    border-radius: 14px;
    background: var(--entente-panel);
    color: var(--entente-ink);
    box-shadow: 0 18px 60px rgb(0 0 0 / 26%);
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    animation: appear 150ms ease-out;
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  dialog::backdrop {
    background: rgb(20 24 28 / 42%);
  }
  .top {
    display: flex;
    flex: none;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
    padding: 20px 16px 14px 32px;
    border-bottom: 1px solid var(--entente-rule);
  }
  .kicker {
    margin: 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  h2 {
    margin: 2px 0 0;
    font: 600 24px/1.25 var(--entente-serif);
    letter-spacing: -0.005em;
  }
  .body {
    padding: 6px 32px 32px;
    overflow-y: auto;
  }
  .body:focus-visible {
    outline-offset: -3px;
    border-radius: 0 0 14px 14px;
  }
  section {
    margin-top: 24px;
  }
  .scope {
    margin-top: 14px;
  }
  h3 {
    margin: 0 0 7px;
    font-size: 13px;
    font-weight: 650;
  }
  .scope h3 {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  h4 {
    margin: 0 0 5px;
    font-size: 12.5px;
    font-weight: 450;
    color: var(--entente-secondary);
  }
  p {
    margin: 0 0 9px;
    line-height: 1.55;
  }
  section > p:last-child {
    margin-bottom: 0;
  }
  p b {
    font-weight: 600;
  }
  .scope p {
    font: 400 16px/1.55 var(--entente-serif);
  }
  .aside {
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  dl {
    display: grid;
    grid-template-columns: 92px minmax(0, 1fr);
    gap: 5px 12px;
    margin: 20px 0 0;
    padding: 14px 0;
    border-block: 1px solid var(--entente-rule);
    font-size: 13.5px;
  }
  dt {
    color: var(--entente-secondary);
  }
  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 28px;
    margin-bottom: 18px;
  }
  .figures li {
    display: grid;
  }
  .figures b {
    font: 600 24px/1.2 var(--entente-serif);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .figures span {
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .tables {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(230px, 1fr));
    gap: 14px 36px;
    margin-bottom: 12px;
  }
  .tally li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 26px;
  }
  .tally span {
    flex: 1;
  }
  .tally b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  blockquote,
  pre {
    margin: 0 0 8px;
    padding: 11px 14px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    background: var(--entente-page);
  }
  blockquote {
    font: 400 15px/1.5 var(--entente-serif);
  }
  pre {
    margin-top: 14px;
    font: 400 12px/1.55 ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    white-space: pre-wrap;
  }
  .copying {
    display: flex;
    align-items: center;
    gap: 10px;
    margin: 0;
  }
  .changes li {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 20px;
    padding: 4px 0;
  }
  .edition {
    display: flex;
    align-items: baseline;
    gap: 8px;
    white-space: nowrap;
  }
  .edition b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  @media (width < 720px) {
    dialog {
      width: 100vw;
      max-width: none;
      max-height: calc(100dvh - 28px);
      margin-bottom: 0;
      border-width: 1px 0 0;
      border-radius: 16px 16px 0 0;
    }
    .top {
      padding: 16px 10px 12px 20px;
    }
    h2 {
      font-size: 21px;
    }
    .body {
      padding: 4px 20px 28px;
    }
    .changes li {
      grid-template-columns: 1fr;
    }
    .copying .button {
      min-height: 40px;
    }
  }
`;
