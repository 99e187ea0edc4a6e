import { css } from 'lit';

/** Styles of the search: a quiet field in the top bar with a list under it; on phones a button that opens a sheet. */
export const searchStyles = css`
  :host {
    position: relative;
    display: block;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 7px;
    width: 180px;
    min-height: 34px;
    padding: 0 10px;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-page);
    color: var(--entente-secondary);
  }
  .field:focus-within {
    outline: 2px solid var(--entente-accent);
    outline-offset: 1px;
  }
  input:focus-visible {
    outline: none;
  }
  input {
    flex: 1;
    min-width: 0;
    min-height: 32px;
    padding: 0;
    border: 0;
    outline: none;
    background: none;
    font-size: 13.5px;
    color: var(--entente-ink);
    appearance: none;
  }
  input::placeholder {
    color: var(--entente-secondary);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    appearance: none;
  }
  kbd {
    padding: 0 6px;
    border: 1px solid var(--entente-rule);
    border-radius: 5px;
    font: 500 12px/1.6 var(--entente-sans);
  }
  :host([open]) kbd {
    display: none;
  }
  .opener {
    display: none;
  }
  .list {
    position: absolute;
    z-index: 60;
    top: calc(100% + 8px);
    right: 0;
    width: min(460px, calc(100vw - 24px));
    max-height: min(70dvh, 620px);
    padding: 6px;
    border: 1px solid var(--entente-rule);
    border-radius: 12px;
    background: var(--entente-panel);
    box-shadow: 0 12px 40px rgb(0 0 0 / 18%);
    overflow: hidden auto;
  }
  .heading {
    display: flex;
    justify-content: space-between;
    padding: 8px 10px 3px;
    font-size: 12px;
    font-weight: 600;
    color: var(--entente-secondary);
  }
  .heading span + span {
    font-weight: 400;
  }
  [role='option'] {
    display: grid;
    gap: 1px;
    padding: 6px 10px;
    border-radius: 8px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  [role='option'].current {
    background: var(--entente-frame);
    box-shadow: inset 3px 0 0 var(--entente-accent);
  }
  .name {
    font-size: 14px;
    font-weight: 550;
    line-height: 1.3;
  }
  .sentence {
    font: 500 14.5px/1.35 var(--entente-serif);
  }
  .aside {
    font-size: 12.5px;
    line-height: 1.35;
    color: var(--entente-secondary);
  }
  .anyway {
    color: var(--entente-accent);
    font-weight: 600;
  }
  .note {
    margin: 0;
    padding: 10px;
    font-size: 13px;
  }
  .note b {
    display: block;
    margin-bottom: 2px;
    font-weight: 600;
  }
  @media (width < 1500px) {
    .field {
      width: 126px;
    }
  }
  @media (width < 720px) {
    .opener {
      display: inline-flex;
    }
    .field {
      display: none;
    }
    :host([open]) .field {
      position: fixed;
      z-index: 61;
      top: 6px;
      right: 8px;
      left: 8px;
      display: flex;
      width: auto;
      min-height: 44px;
      background: var(--entente-panel);
      box-shadow: 0 0 0 8px var(--entente-panel);
    }
    input {
      /* Smaller letters make telephones zoom in. */
      font-size: 16px;
    }
    .list {
      position: fixed;
      top: 58px;
      right: 0;
      bottom: 0;
      left: 0;
      width: auto;
      max-height: none;
      border-width: 1px 0 0;
      border-radius: 0;
      box-shadow: none;
    }
    [role='option'] {
      padding-block: 9px;
    }
  }
  @media (width >= 720px) {
    .back {
      display: none;
    }
  }
`;
