import { css, unsafeCSS } from 'lit';
import { PAPER, type PaperId } from '../vocabulary/paper.js';

const colours = (id: PaperId) => {
  const paper = PAPER[id];
  return unsafeCSS(
    `--entente-page:${paper.page};--entente-panel:${paper.panel};--entente-ink:${paper.ink};` +
      `--entente-secondary:${paper.secondary};--entente-rule:${paper.rule};--entente-frame:${paper.frame};` +
      `--entente-frame-border:${paper.frameBorder};--entente-accent:${paper.accent};` +
      `--entente-on-accent:${id === 'light' ? '#FFFFFF' : '#14181C'};color-scheme:${id};`,
  );
};

/** Colours of the paper by role, for the outermost element; those inside inherit them. */
export const paperStyles = css`
  :host {
    ${colours('light')}
    --entente-sans: 'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif;
    --entente-serif: 'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Noto Serif', serif;
  }
  :host([theme='dark']),
  :host([data-dark]) {
    ${colours('dark')}
  }
`;

/** Buttons, focus and hidden text, the same in every element. */
export const controlStyles = css`
  :host {
    font: 400 14px/1.45 var(--entente-sans);
    color: var(--entente-ink);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 7px;
    min-height: 34px;
    padding: 5px 13px;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-panel);
    font-weight: 550;
    line-height: 1.2;
    cursor: pointer;
    white-space: nowrap;
    transition: background-color 120ms;
  }
  .button:hover {
    background: var(--entente-frame);
  }
  .button.primary {
    border-color: var(--entente-accent);
    background: var(--entente-accent);
    color: var(--entente-on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--entente-accent) 88%, var(--entente-ink));
  }
  .button.small {
    min-height: 29px;
    padding: 3px 10px;
    font-size: 12.5px;
    font-weight: 500;
  }
  .button.bare {
    border-color: transparent;
    background: transparent;
    padding: 5px 8px;
  }
  .button.bare:hover {
    background: var(--entente-frame);
  }
  .button[disabled] {
    opacity: 0.5;
    cursor: default;
  }
  .link {
    padding: 2px 3px;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--entente-secondary);
    font-size: 12.5px;
    cursor: pointer;
  }
  .link:hover {
    color: var(--entente-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--entente-accent);
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    display: block;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;

/** What stands in a canvas when there is nothing to see. */
export const stateStyles = css`
  .state {
    position: absolute;
    z-index: 8;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 10px;
    padding: 24px;
    text-align: center;
    pointer-events: none;
  }
  .state > * {
    pointer-events: auto;
  }
  .state .panel {
    display: grid;
    justify-items: center;
    gap: 8px;
    max-width: 380px;
    padding: 22px 30px;
    border: 1px solid var(--entente-rule);
    border-radius: 14px;
    background: var(--entente-panel);
  }
  .state h2 {
    margin: 0;
    font: 600 19px/1.3 var(--entente-serif);
  }
  .state p {
    margin: 0 0 6px;
    color: var(--entente-secondary);
  }
`;
