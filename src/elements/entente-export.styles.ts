import { css } from 'lit';

/** Styles of the Export dialog. */
export const exportStyles = css`
  dialog {
    width: min(940px, calc(100vw - 24px));
    max-height: min(920px, calc(100dvh - 24px));
    padding: 0;
    border: 1px solid var(--entente-rule);
    border-radius: 14px;
    background: var(--entente-panel);
    color: var(--entente-ink);
    box-shadow: 0 18px 60px rgb(0 0 0 / 26%);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(20 24 28 / 42%);
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 16px 14px 8px 24px;
  }
  h2 {
    margin: 0;
    font: 600 22px/1.2 var(--entente-serif);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    padding: 4px 24px 18px;
    overflow-y: auto;
  }
  .options {
    display: grid;
    gap: 18px;
    align-content: start;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset,
  figure,
  h3 {
    min-width: 0;
  }
  legend,
  h3 {
    padding: 0;
    margin: 0 0 7px;
    font-size: 13px;
    font-weight: 650;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 6px;
  }
  figure {
    margin: 0;
  }
  .preview {
    display: grid;
    place-items: center;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    height: 200px;
    padding: 10px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    background: var(--entente-frame);
  }
  .preview p {
    margin: 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .preview img {
    max-width: 100%;
    max-height: 100%;
    box-shadow: 0 0 0 1px var(--entente-rule);
    transition: opacity 0.15s;
  }
  [aria-busy='true'] img {
    opacity: 0.6;
  }
  /* Squares by which programs for pictures show that there is no paper, faint enough to read on. */
  .preview.transparent img {
    background: repeating-conic-gradient(var(--entente-frame) 0 25%, var(--entente-panel) 0 50%) 0 0 / 16px 16px;
  }
  .cards label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 9px;
    align-items: start;
    align-content: start;
    padding: 7px 10px;
    border: 1px solid var(--entente-rule);
    border-radius: 10px;
    cursor: pointer;
  }
  .cards label:has(:checked) {
    border-color: var(--entente-accent);
    background: var(--entente-frame);
  }
  .cards label:has(:focus-visible) {
    outline: 2px solid var(--entente-accent);
    outline-offset: 2px;
  }
  .cards input:focus-visible {
    outline: none;
  }
  .cards b {
    font-weight: 600;
  }
  .cards span {
    display: none;
    grid-column: 2;
    font-size: 12px;
    line-height: 1.35;
    color: var(--entente-secondary);
  }
  input[type='radio'] {
    width: 15px;
    height: 15px;
    margin: 3px 0 0;
    accent-color: var(--entente-accent);
  }
  .line {
    display: flex;
    gap: 9px;
    padding: 3px 0;
    cursor: pointer;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: 10px 14px;
  }
  .field {
    display: grid;
    gap: 3px;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .field select,
  .field input {
    min-height: 34px;
    width: 100%;
    padding: 4px 8px;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-page);
    font-size: 14px;
    color: var(--entente-ink);
  }
  .note {
    margin: 9px 0 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  ul {
    margin: 0;
    padding-left: 18px;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .outcome:empty {
    display: none;
  }
  .bottom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
    padding: 12px 24px 16px;
    border-top: 1px solid var(--entente-rule);
  }
  .outcome {
    flex: 1 0 100%;
    margin: 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
    overflow-wrap: anywhere;
  }
  .outcome.error {
    color: var(--entente-ink);
    font-weight: 600;
  }
  @media (min-width: 560px) {
    .cards span {
      display: block;
    }
    .purpose {
      display: none;
    }
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (min-width: 900px) {
    .body {
      grid-template-columns: 300px minmax(0, 1fr);
      gap: 28px;
    }
    .cards {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .cards label {
      border-color: transparent;
    }
    .preview {
      height: 300px;
    }
  }
  @media (max-width: 559px) {
    .bottom .button {
      flex: 1;
    }
    .bottom .primary {
      flex-basis: 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .preview img {
      transition: none;
    }
  }
`;
