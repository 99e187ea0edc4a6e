import { css } from 'lit';

/** Layout of rail, canvas and details; sheets from the bottom where the element is narrow. */
export const networkStyles = css`
  :host {
    position: relative;
    display: block;
    height: 640px;
    min-height: 320px;
    background: var(--entente-page);
    overflow: hidden;
  }
  .shell {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto auto / auto minmax(0, 1fr) auto;
    grid-template-areas: 'head head head' 'rail canvas details' 'time time time' 'bar bar bar';
    height: 100%;
  }
  .head {
    grid-area: head;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding: 8px 16px;
    border-bottom: 1px solid var(--entente-rule);
    background: var(--entente-panel);
  }
  .head h2 {
    margin: 0;
    font: 600 18px/1.3 var(--entente-serif);
  }
  .rail {
    grid-area: rail;
    width: 296px;
    padding: 14px 10px 18px 12px;
    border-right: 1px solid var(--entente-rule);
    background: var(--entente-panel);
    overflow: hidden auto;
  }
  /* Its room is kept while its code is on the way, so that the canvas does not change its size. */
  entente-timeline {
    grid-area: time;
    display: block;
    min-height: 92px;
    border-top: 1px solid var(--entente-rule);
    background: var(--entente-panel);
  }
  .canvas {
    grid-area: canvas;
    position: relative;
    min-width: 0;
    container-type: inline-size;
  }
  entente-graph {
    position: absolute;
    inset: 0;
  }
  /* A low story stands beside the network, over its right edge. */
  .low-story entente-graph {
    --covered-right: 300px;
  }
  .low-story .status {
    max-width: calc(100% - 330px);
  }
  entente-graph.behind {
    visibility: hidden;
  }
  .view {
    position: absolute;
    z-index: 5;
    inset: 0;
    overflow: auto;
    background: var(--entente-page);
  }
  .status {
    position: absolute;
    z-index: 6;
    left: 16px;
    bottom: 13px;
    max-width: calc(100% - 90px);
    margin: 0;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    color: var(--entente-secondary);
    pointer-events: none;
    text-shadow:
      0 0 3px var(--entente-page),
      0 0 3px var(--entente-page);
  }
  .details {
    grid-area: details;
    width: 340px;
    border-left: 1px solid var(--entente-rule);
    background: var(--entente-panel);
    overflow: hidden auto;
    animation: slide 150ms ease-out;
  }
  .back-to-panel {
    display: flex;
    align-items: center;
    gap: 6px;
    margin: 10px 0 0 14px;
  }
  @keyframes slide {
    from {
      opacity: 0;
      translate: 12px 0;
    }
  }
  entente-story {
    grid-area: canvas;
    z-index: 9;
    align-self: start;
    justify-self: end;
    width: 330px;
    max-height: calc(100% - 130px);
    margin: 14px;
  }
  entente-story.low {
    width: 280px;
    max-height: calc(100% - 20px);
    margin: 10px;
  }
  entente-story.sheet {
    z-index: 11;
    align-self: end;
    justify-self: stretch;
    width: auto;
    max-height: min(290px, 60%);
    margin: 0;
  }
  .bar {
    display: none;
    grid-area: bar;
    gap: 8px;
    padding: 8px 12px;
    border-top: 1px solid var(--entente-rule);
    background: var(--entente-panel);
  }
  .bar .button {
    flex: 1;
    min-height: 42px;
  }
  .failure {
    position: absolute;
    z-index: 20;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 20px;
    background: color-mix(in srgb, var(--entente-page) 78%, transparent);
    overflow: auto;
  }
  .failure:focus-visible {
    outline: none;
  }
  .failure > div {
    max-width: 520px;
    padding: 24px 28px;
    border: 1px solid var(--entente-rule);
    border-radius: 14px;
    background: var(--entente-panel);
    box-shadow: 0 12px 40px rgb(0 0 0 / 14%);
    overflow-wrap: anywhere;
  }
  .failure h2 {
    margin: 0 0 10px;
    font: 600 20px/1.3 var(--entente-serif);
  }
  .failure p {
    margin: 0 0 14px;
    color: var(--entente-secondary);
  }
  .problems {
    display: grid;
    gap: 8px;
    margin: 0 0 14px;
    padding: 0;
    list-style: none;
  }
  .problems li {
    display: grid;
    gap: 2px;
  }
  .problems .aside {
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .sheet-head {
    display: none;
  }

  /* Tablet: the card comes from the bottom of the canvas. */
  :host([size='medium']) .rail {
    width: 236px;
    padding-inline: 6px;
  }
  @media (hover: none) {
    :host([size='medium']) .rail {
      width: 300px;
    }
  }
  :host([size='medium']) .details,
  :host([size='compact']) .details {
    grid-area: canvas;
    z-index: 10;
    align-self: end;
    width: auto;
    max-height: 46%;
    border-left: 0;
    border-top: 1px solid var(--entente-rule);
    border-radius: 16px 16px 0 0;
    box-shadow: 0 -8px 30px rgb(0 0 0 / 12%);
    animation-name: rise;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 16px;
    }
  }

  :host([size='medium']) .details.tall,
  :host([size='compact']) .details.tall {
    max-height: 72%;
  }

  /* Phone: canvas first, the legend is a sheet too. */
  :host([size='compact']) .shell {
    grid-template-columns: 0 minmax(0, 1fr) 0;
  }
  :host([size='compact']) .bar {
    display: flex;
  }
  :host([size='compact']) .rail {
    grid-area: canvas;
    z-index: 12;
    align-self: end;
    width: auto;
    max-height: 72%;
    padding: 0 12px 18px;
    border-right: 0;
    border-top: 1px solid var(--entente-rule);
    border-radius: 16px 16px 0 0;
    box-shadow: 0 -8px 30px rgb(0 0 0 / 12%);
    animation: rise 150ms ease-out;
  }
  :host([size='compact']) .rail:not(.open) {
    display: none;
  }
  :host([size='compact']) .sheet-head {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    justify-content: flex-end;
    padding: 6px 0 2px;
    background: var(--entente-panel);
  }
`;
