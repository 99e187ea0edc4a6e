import { css } from 'lit';

/** Styles of the Sources view: a page to read, speakers beside documents. */
export const sourcesStyles = css`
  :host {
    display: block;
    height: 100%;
    background: var(--entente-page);
    overflow: hidden auto;
    overflow-wrap: anywhere;
    container-type: inline-size;
  }
  .page {
    max-width: 1160px;
    margin: 0 auto;
    padding: 30px 40px 60px;
  }
  h2 {
    margin: 0 0 6px;
    font: 600 26px/1.2 var(--entente-serif);
    letter-spacing: -0.01em;
  }
  h3 {
    margin: 0;
    font-size: 13px;
    font-weight: 650;
  }
  p {
    margin: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 3px;
  }
  a:hover {
    color: var(--entente-accent);
    text-decoration-color: currentColor;
  }
  .statement {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    min-height: 30px;
    color: var(--entente-secondary);
  }
  .everybody {
    color: var(--entente-ink);
  }
  .voices {
    color: var(--entente-ink);
    font-weight: 550;
  }
  .empty {
    max-width: 460px;
    margin: 12vh auto 40px;
    text-align: center;
  }
  .empty h3 {
    font: 600 19px/1.3 var(--entente-serif);
  }
  .empty p {
    margin: 6px 0 16px;
    color: var(--entente-secondary);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(220px, 268px) minmax(0, 1fr);
    gap: 24px 48px;
    margin-top: 22px;
    padding-top: 20px;
    border-top: 1px solid var(--entente-rule);
  }
  .documents {
    grid-column: 2;
  }

  /* Speakers */
  .speakers {
    align-self: start;
    margin-left: -8px;
  }
  .section-head {
    padding-left: 8px;
  }
  .unfold {
    display: none;
  }
  .groups h4 {
    margin: 12px 0 2px;
    padding-left: 8px;
    font-size: 12px;
    font-weight: 450;
    color: var(--entente-secondary);
  }
  .speaker {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 10px;
    align-items: baseline;
    padding: 4px 8px;
    border-radius: 6px;
  }
  .speaker:hover,
  .speaker:focus-within {
    background: var(--entente-frame);
  }
  .speaker .name {
    line-height: 1.35;
  }
  .count {
    font-size: 12.5px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .of {
    font-weight: 400;
    color: var(--entente-secondary);
  }
  .out .name,
  .out .count {
    color: var(--entente-secondary);
    font-weight: 400;
  }
  .speaker .choices {
    position: absolute;
    inset: 0 0 0 auto;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 0 6px 0 10px;
    border-radius: 0 6px 6px 0;
    background: var(--entente-frame);
    opacity: 0;
    transition: opacity 120ms;
  }
  .speaker.out .choices {
    background: none;
    opacity: 1;
  }
  .out .count {
    visibility: hidden;
  }
  .speaker:hover .choices,
  .speaker:focus-within .choices,
  .speaker .choices:has([aria-pressed='true']) {
    opacity: 1;
  }
  .speaker:has([aria-pressed='true']) {
    background: var(--entente-frame);
  }
  .link {
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 2px;
    white-space: nowrap;
  }
  [aria-pressed='true'] {
    border-color: var(--entente-accent);
    color: var(--entente-accent);
    font-weight: 600;
  }

  details {
    margin-top: 18px;
    font-size: 13px;
  }
  summary {
    padding: 4px 0;
    color: var(--entente-secondary);
    cursor: pointer;
  }
  details li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    padding: 4px 0;
  }
  .aside {
    color: var(--entente-secondary);
  }

  /* Where nothing hovers, what can be done stands there. */
  @media (hover: none) {
    .speaker .choices {
      position: static;
      grid-column: 1 / -1;
      gap: 14px;
      padding: 0;
      background: none;
      opacity: 1;
    }
    .speaker .link {
      min-height: 32px;
      padding: 4px 0;
    }
  }
  @container (width < 720px) {
    .page {
      padding: 20px 16px 40px;
    }
    h2 {
      font-size: 23px;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
      margin-top: 14px;
      padding-top: 14px;
    }
    .documents {
      grid-column: 1;
    }
    .speakers {
      margin-left: 0;
    }
    .section-head {
      padding-left: 0;
    }
    .unfold {
      display: inline-flex;
      min-height: 40px;
    }
    .section-head h3,
    .speakers:not(.open) .groups {
      display: none;
    }
    .unfold .icon {
      transition: rotate 120ms;
    }
    .unfold[aria-expanded='true'] .icon {
      rotate: 180deg;
    }
    .source .choices .button,
    .everybody {
      min-height: 38px;
    }
  }
`;
