import { css } from 'lit';

/** Styles common to the panels beside the network that answer a question: a head, quiet fields, small tables. */
export const findingStyles = css`
  :host {
    display: block;
    padding: 16px 20px 28px;
    overflow-wrap: anywhere;
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
    margin: 8px 0 12px;
    font: 600 22px/1.27 var(--entente-serif);
    letter-spacing: -0.005em;
  }
  h3 {
    margin: 24px 0 4px;
    font-size: 14px;
    font-weight: 650;
  }
  p {
    margin: 0 0 8px;
    font-size: 13px;
    line-height: 1.45;
  }
  .aside {
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    font-size: 13px;
    cursor: pointer;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--entente-accent);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  select,
  input[type='text'],
  input[type='number'] {
    min-height: 34px;
    padding: 4px 10px;
    border: 1px solid var(--entente-secondary);
    border-radius: 8px;
    background: var(--entente-page);
    min-width: 0;
  }
  select {
    padding-right: 4px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  th {
    font-weight: 500;
    color: var(--entente-secondary);
  }
  th,
  td {
    padding: 3px 0 3px 7px;
    border-bottom: 1px solid var(--entente-rule);
    text-align: right;
    vertical-align: baseline;
    white-space: nowrap;
  }
  tbody th {
    white-space: normal;
  }
  th:first-child,
  td:first-child,
  tbody th {
    padding-left: 0;
    text-align: left;
  }
  tbody th {
    font-weight: 400;
    color: var(--entente-ink);
  }
  td.text {
    text-align: left;
  }
  .row-link {
    padding: 2px 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: left;
    color: inherit;
    cursor: pointer;
  }
  .row-link:hover {
    color: var(--entente-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  details {
    margin: 6px 0 0;
    font-size: 12.5px;
  }
  summary {
    color: var(--entente-secondary);
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 12px 0 0;
  }
`;
