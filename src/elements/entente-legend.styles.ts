import { css } from 'lit';

/** Styles of the legend: rows of 29 px, the whole row a switch, counts in tabular figures. */
export const legendStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  section + section {
    margin-top: 16px;
  }
  .heading {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    padding: 0 8px 0 6px;
  }
  h2 {
    margin: 0;
    font-size: 13px;
    font-weight: 650;
  }
  h3 {
    margin: 7px 0 2px;
    padding: 0 6px;
    font-size: 11.5px;
    font-weight: 450;
    color: var(--entente-secondary);
  }
  .all {
    color: var(--entente-secondary);
  }
  .row {
    position: relative;
    display: flex;
    align-items: center;
    min-height: 29px;
    padding-right: 8px;
    border-radius: 6px;
  }
  .row:hover,
  .row:focus-within {
    background: var(--entente-frame);
  }
  .row label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 29px;
    padding-left: 6px;
    cursor: pointer;
  }
  .row.kind label {
    padding-left: 30px;
    font-size: 12.5px;
  }
  .row.off label entente-line-sample {
    opacity: 0.3;
  }
  .row.off .name,
  .row.off .count b {
    color: var(--entente-secondary);
    font-weight: 400;
  }
  .name {
    min-width: 0;
    padding-block: 3px;
    line-height: 1.2;
    overflow-wrap: break-word;
  }
  input[type='checkbox'] {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    width: 15px;
    height: 15px;
    margin: 0;
    border: 1.5px solid var(--entente-secondary);
    border-radius: 4px;
    background: transparent;
    cursor: pointer;
  }
  input[type='checkbox']::before {
    content: '';
    width: 9px;
    height: 9px;
    background: var(--entente-ink);
    clip-path: polygon(14% 47%, 3% 60%, 42% 95%, 100% 17%, 86% 5%, 40% 69%);
    transform: scale(0);
    transition: transform 120ms;
  }
  input[type='checkbox']:checked::before {
    transform: scale(1);
  }
  .count {
    min-width: 30px;
    padding-left: 4px;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    text-align: right;
    color: var(--entente-secondary);
  }
  .count b {
    font-weight: 550;
    color: var(--entente-ink);
  }
  .only {
    position: absolute;
    right: 48px;
    padding: 3px 6px;
    background: var(--entente-frame);
    opacity: 0;
    color: var(--entente-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .row:hover .only,
  .row:focus-within .only {
    opacity: 1;
  }
  .row:has(.kinds) .only {
    right: 70px;
  }
  .kinds {
    display: grid;
    place-content: center;
    width: 18px;
    height: 22px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--entente-secondary);
    cursor: pointer;
  }
  input[type='checkbox']:indeterminate::before {
    clip-path: inset(3.5px 0);
    transform: scale(1);
  }
  .statement {
    margin: 3px 6px 4px;
    font-size: 12px;
    line-height: 1.35;
    color: var(--entente-secondary);
  }
  .compare {
    margin: 8px 6px 0;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 9px;
    min-height: 29px;
    padding: 4px 6px 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
    cursor: pointer;
  }
  /* A finger does not hover: the button has a place of its own. */
  @media (hover: none) {
    .only {
      position: static;
      margin-left: 6px;
      opacity: 1;
    }
    .row,
    .row label,
    .switch {
      min-height: 38px;
    }
  }
  /* Where two long numbers would leave no room for the name, how many there are is left to the label. */
  @container (width < 252px) {
    .row .total.long {
      display: none;
    }
  }
  /* Beside the network there is no room for the button and both numbers. */
  @media (hover: none) and (720px <= width < 1024px) {
    .row .total {
      display: none;
    }
  }
`;
