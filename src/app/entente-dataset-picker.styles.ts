import { css } from 'lit';

/** Styles of the dataset picker: a title that opens a list. */
export const pickerStyles = css`
  :host {
    display: block;
    min-width: 0;
    margin-left: -8px;
  }
  h1 {
    margin: 0;
    font: inherit;
  }
  .open {
    display: flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    min-height: 34px;
    padding: 4px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    font-size: 14.5px;
    font-weight: 650;
    line-height: 1.3;
    cursor: pointer;
    transition: background-color 120ms;
  }
  .open:hover,
  .open[aria-expanded='true'] {
    background: var(--entente-frame);
  }
  .title {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .open .icon {
    color: var(--entente-secondary);
    transition: rotate 120ms;
  }
  .open[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  #list {
    position: fixed;
    inset: auto;
    width: min(440px, calc(100vw - 16px));
    margin: 0;
    padding: 6px;
    border: 1px solid var(--entente-rule);
    border-radius: 12px;
    background: var(--entente-panel);
    color: var(--entente-ink);
    box-shadow: 0 12px 40px rgb(0 0 0 / 16%);
    overflow: hidden auto;
  }
  #list:popover-open {
    animation: appear 130ms ease-out;
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 -4px;
    }
  }
  ul {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    position: relative;
    width: 100%;
    padding: 10px 12px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: left;
  }
  button.item,
  button.name {
    cursor: pointer;
  }
  button.item:hover,
  .item:has(> button:hover) {
    background: var(--entente-frame);
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .dataset {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 3px 10px;
  }
  button.name {
    padding: 0;
    border: 0;
    background: none;
    text-align: left;
  }
  button.name::after {
    position: absolute;
    inset: 0;
    border-radius: 8px;
    content: '';
  }
  button.name:focus-visible {
    outline: none;
  }
  button.name:focus-visible::after {
    outline: 2px solid var(--entente-accent);
    outline-offset: -2px;
  }
  .name {
    font: 600 16.5px/1.3 var(--entente-serif);
    overflow-wrap: anywhere;
  }
  .mark {
    padding-top: 3px;
    color: var(--entente-accent);
  }
  .facts {
    grid-column: 1 / -1;
    display: grid;
    gap: 2px;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    color: var(--entente-secondary);
    overflow-wrap: anywhere;
  }
  .description {
    display: -webkit-box;
    margin-bottom: 3px;
    overflow: hidden;
    font-size: 13px;
    line-height: 1.45;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .period {
    color: var(--entente-ink);
  }
  .more {
    margin-top: 6px;
    padding-top: 6px;
    border-top: 1px solid var(--entente-rule);
  }
  .plain {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 38px;
    padding: 6px 12px;
    font-weight: 500;
  }
  .plain .icon {
    color: var(--entente-secondary);
  }
  @media (width < 720px) {
    .open {
      min-height: 44px;
      padding-block: 1px;
      font-size: 12px;
      line-height: 1.17;
      text-align: left;
    }
    /* There is little room beside the buttons, and some below. */
    .title {
      display: -webkit-box;
      overflow-wrap: anywhere;
      white-space: normal;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      line-clamp: 3;
    }
    .plain {
      min-height: 44px;
    }
  }
`;
