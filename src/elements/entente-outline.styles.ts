import { css } from 'lit';

/** Styles of the network as text. */
export const outlineStyles = css`
  :host {
    display: block;
    padding: 20px 28px 60px;
    box-sizing: border-box;
  }
  h2 {
    margin: 0 0 4px;
    font: 600 22px/1.25 var(--entente-serif);
  }
  .hint {
    margin: 0 0 16px;
    font-size: 13px;
    color: var(--entente-secondary);
  }
  [role='tree'],
  [role='group'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [role='tree'] {
    max-width: 820px;
  }
  [role='group'] {
    margin-left: 14px;
    border-left: 1px solid var(--entente-rule);
    padding-left: 14px;
  }
  .item {
    display: flex;
    align-items: baseline;
    gap: 10px;
    padding: 5px 8px;
    border-radius: 6px;
    cursor: pointer;
  }
  .item:hover {
    background: var(--entente-frame);
  }
  [role='treeitem'] {
    outline: none;
  }
  [role='treeitem']:focus-visible > .item {
    outline: 2px solid var(--entente-accent);
    outline-offset: -1px;
  }
  [aria-selected='true'] > .item {
    background: color-mix(in srgb, var(--entente-accent) 12%, transparent);
  }
  .mark {
    flex: none;
    width: 12px;
    color: var(--entente-secondary);
  }
  .actor > .item {
    font-weight: 600;
  }
  .count,
  .aside {
    font-size: 12.5px;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--entente-secondary);
  }
  .count {
    flex: none;
    white-space: nowrap;
  }
  .sentence {
    font: 16px/1.45 var(--entente-serif);
  }
  .more {
    margin: 12px 0 0 8px;
  }
`;
