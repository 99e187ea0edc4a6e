import { css } from 'lit';

/** Styles of the panel that tells a story: a card over the canvas, a sheet where there is little room. */
export const storyStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  section {
    display: flex;
    flex: 0 1 auto;
    flex-direction: column;
    min-height: 0;
    border: 1px solid var(--entente-rule);
    border-radius: 14px;
    background: var(--entente-panel);
    box-shadow: 0 8px 30px rgb(0 0 0 / 12%);
    overflow: hidden;
    animation: appear 150ms ease-out;
  }
  section:focus {
    outline: none;
  }
  section:focus-visible {
    outline: 2px solid var(--entente-accent);
    outline-offset: -3px;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 8px 8px 0 18px;
  }
  .kicker,
  .place {
    margin: 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .words {
    padding: 6px 18px 4px;
    overflow: hidden auto;
    overflow-wrap: anywhere;
  }
  .words:focus-visible {
    outline-offset: -3px;
  }
  h2 {
    margin: 2px 0 8px;
    font: 600 20px/1.25 var(--entente-serif);
    text-wrap: balance;
  }
  .words > p:not(.place) {
    margin: 0 0 10px;
    font: 400 15.5px/1.5 var(--entente-serif);
    white-space: pre-line;
  }
  footer {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding: 10px 14px 14px;
  }
  :host(.sheet) section {
    border-width: 1px 0 0;
    border-radius: 16px 16px 0 0;
    box-shadow: 0 -8px 30px rgb(0 0 0 / 12%);
  }
  :host(.sheet) h2 {
    font-size: 18px;
  }
  :host(.sheet) .words > p:not(.place) {
    font-size: 15px;
    line-height: 1.42;
  }
  :host(.sheet) footer {
    padding-block: 6px 10px;
  }
`;
