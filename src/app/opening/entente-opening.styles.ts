import { css } from 'lit';

/** Styles of the dialog that opens files. */
export const openingStyles = css`
  :host {
    --error: #a3271b;
    --warning: #7f5600;
  }
  :host([theme='dark']) {
    --error: #f0907f;
    --warning: #e3b04b;
  }
  dialog {
    width: min(720px, calc(100vw - 24px));
    max-width: none;
    max-height: min(820px, calc(100dvh - 24px));
    padding: 0;
    border: 1px solid var(--entente-rule);
    border-radius: 14px;
    background: var(--entente-panel);
    color: var(--entente-ink);
    box-shadow: 0 18px 60px rgb(0 0 0 / 26%);
    overflow: hidden;
  }
  dialog.waiting {
    width: min(440px, calc(100vw - 24px));
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(20 24 28 / 42%);
  }
  .top {
    padding: 20px 26px 0;
  }
  h2 {
    margin: 0;
    font: 600 21px/1.3 var(--entente-serif);
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 650;
  }
  p {
    margin: 0;
  }
  .aside {
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .top .aside {
    margin-top: 3px;
  }
  .body {
    display: grid;
    gap: 18px;
    min-height: 0;
    padding: 16px 26px 20px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .wait {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 16px 26px 20px;
  }
  progress {
    flex: 1;
    height: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--entente-rule);
    appearance: none;
    overflow: hidden;
  }
  progress:indeterminate {
    background: linear-gradient(90deg, transparent, var(--entente-accent), transparent) 0 0 / 40% 100% no-repeat
      var(--entente-rule);
    animation: run 1.4s linear infinite;
  }
  @keyframes run {
    from {
      background-position: -70% 0;
    }
    to {
      background-position: 170% 0;
    }
  }
  progress::-webkit-progress-bar {
    background: var(--entente-rule);
  }
  progress:indeterminate::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--entente-accent);
  }
  progress::-moz-progress-bar {
    background: var(--entente-accent);
  }
  .share {
    min-width: 4ch;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    text-align: right;
    color: var(--entente-secondary);
  }
  table {
    border-collapse: collapse;
  }
  .counts {
    width: 100%;
    font-variant-numeric: tabular-nums;
  }
  .counts th,
  .counts td {
    padding: 5px 0 5px 12px;
    border-bottom: 1px solid var(--entente-rule);
    font-weight: 400;
    text-align: right;
  }
  .counts tbody tr:last-child > * {
    border-bottom: 0;
  }
  .counts thead th {
    padding-top: 0;
    font-size: 12.5px;
    vertical-align: bottom;
    color: var(--entente-secondary);
  }
  .counts tr > :first-child {
    padding-left: 0;
    text-align: left;
  }
  .counts .kept {
    font-weight: 650;
  }
  .counts .nil {
    color: var(--entente-secondary);
  }
  .counts .error {
    font-weight: 650;
    color: var(--error);
  }
  .counts .warning {
    font-weight: 650;
    color: var(--warning);
  }
  .columns {
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  .preview {
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    overflow-x: auto;
  }
  .preview table {
    min-width: 100%;
    font-size: 12.5px;
  }
  .preview th {
    padding: 8px 10px;
    border-bottom: 1px solid var(--entente-rule);
    background: var(--entente-frame);
    text-align: left;
    vertical-align: top;
  }
  .preview td {
    max-width: 190px;
    padding: 5px 10px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .preview th + th,
  .preview td + td {
    border-left: 1px solid var(--entente-rule);
  }
  .preview tbody tr + tr > td {
    border-top: 1px solid var(--entente-rule);
  }
  .column {
    display: block;
    max-width: 170px;
    margin-bottom: 5px;
    overflow: hidden;
    font-weight: 650;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  select {
    min-height: 30px;
    max-width: 100%;
    padding: 3px 6px;
    border: 1px solid color-mix(in srgb, var(--entente-secondary) 60%, transparent);
    border-radius: 6px;
    background: var(--entente-panel);
    font-weight: 400;
  }
  .preview select {
    width: 100%;
    min-width: 124px;
  }
  select.set {
    border-color: var(--entente-accent);
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 18px;
  }
  .choices label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 12.5px;
  }
  .problems {
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  .fine {
    color: var(--entente-secondary);
  }
  .kind {
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
  }
  .kind.error {
    --tone: var(--error);
  }
  .kind.warning {
    --tone: var(--warning);
  }
  .kind.info {
    --tone: var(--entente-secondary);
  }
  summary {
    cursor: pointer;
  }
  .kind > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 12px;
    border-radius: 8px;
    list-style: none;
  }
  .kind > summary::-webkit-details-marker {
    display: none;
  }
  .kind > summary:hover {
    background: var(--entente-frame);
  }
  .kind .icon,
  .severity {
    color: var(--tone);
  }
  .severity {
    font-size: 12.5px;
    font-weight: 650;
  }
  .kind .name {
    flex: 1;
    font-weight: 550;
  }
  .number {
    padding: 1px 8px;
    border-radius: 10px;
    background: var(--entente-frame);
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .kind ul {
    display: grid;
    gap: 10px;
    margin: 0;
    padding: 4px 12px 10px 36px;
    list-style: none;
  }
  .kind li {
    overflow-wrap: anywhere;
  }
  .place,
  .fact,
  .more {
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  code {
    padding: 0 4px;
    border-radius: 4px;
    background: var(--entente-frame);
    font: 12px/1.5 ui-monospace, Menlo, Consolas, monospace;
    color: var(--entente-ink);
    white-space: pre-wrap;
  }
  .hint {
    margin-top: 2px;
    font-size: 13px;
    color: var(--entente-secondary);
  }
  .kind > .fact,
  .kind > .hint {
    padding: 0 12px 0 36px;
  }
  .kind > :last-child {
    padding-bottom: 10px;
  }
  .advice > summary {
    padding: 4px 0;
    font-size: 13px;
    color: var(--entente-secondary);
  }
  .advice[open] {
    display: grid;
    gap: 8px;
  }
  .bottom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px 14px;
    padding: 12px 26px 16px;
    border-top: 1px solid var(--entente-rule);
  }
  .bottom > .aside {
    flex: 1 1 100%;
  }
  .bottom > .aside:empty {
    display: none;
  }
  .waiting .bottom {
    border-top: 0;
    padding-top: 0;
  }
  .takeaway {
    display: flex;
    flex: 1;
    gap: 10px;
    margin-left: -3px;
  }
  .decide {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
  }
  @media (width < 720px) {
    .top,
    .body,
    .wait,
    .bottom {
      padding-left: 18px;
      padding-right: 18px;
    }
    .kind ul,
    .kind > .fact,
    .kind > .hint {
      padding-left: 12px;
    }
    .decide {
      flex: 1 1 100%;
    }
    .decide .button {
      flex: 1 1 auto;
    }
  }
`;
