import { html, type nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Point } from '../layout/geometry.js';
import type { Size } from '../layout/layout.js';
import { inUi, ui } from '../messages/ui.js';
import type { Network, NetworkTie } from '../network/network.js';
import { type LineStyle, sampleOfType, styleOf, type Theme } from '../scene/line-style.js';
import { shownOf } from '../scene/shown-lines.js';
import type { Target } from '../scene/stage.js';
import { findStanding } from '../vocabulary/standings.js';
import { roleOf } from './actor-facts.js';
import { relationName, sayTie } from './say-tie.js';
import './entente-line-sample.js';
import { sayNumber } from './say-number.js';
import { sayWhen } from './say-when.js';

/** What a hover card is about, and where. */
export interface HoverCard {
  readonly network: Network;
  /** Ids of ties that pass the filter. */
  readonly shown: ReadonlySet<string>;
  readonly target: Target;
  readonly theme: Theme;
  /** In CSS pixels from the upper left of the canvas. */
  readonly at: Point;
  readonly room: Size;
}

const WIDTH = 320;
const HEIGHT = 130;
const DISTANCE = 16;

/** The card beside what is pointed at, on the side where there is room. */
export function hoverCard(card: HoverCard): TemplateResult {
  const { at, room } = card;
  const right = at.x + DISTANCE + WIDTH > room.width;
  const below = at.y + DISTANCE + HEIGHT > room.height;
  // Set through the DOM: a strict Content-Security-Policy forbids style attributes.
  const place = (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement)) return;
    element.style.setProperty('left', right ? 'auto' : `${at.x + DISTANCE}px`);
    element.style.setProperty('right', right ? `${Math.max(8, room.width - at.x + DISTANCE)}px` : 'auto');
    element.style.setProperty('top', below ? 'auto' : `${at.y + DISTANCE}px`);
    element.style.setProperty('bottom', below ? `${Math.max(8, room.height - at.y + DISTANCE)}px` : 'auto');
  };
  return html`<div class="card" ${ref(place)}>
    ${card.target.kind === 'actor' ? actorCard(card, card.target.id) : lineCard(card, card.target)}
  </div>`;
}

function actorCard({ network, shown, theme }: HoverCard, id: string): TemplateResult {
  const ties = network.tiesOf(id).filter(tie => shown.has(tie.id));
  return html`<div class="kind">${network.actors.get(id)?.label}</div>
    <div>${roleOf(network, id)}</div>
    ${countsByRelation(ties, theme)}`;
}

function lineCard({ network, shown, theme }: HoverCard, target: Extract<Target, { kind: 'line' }>): TemplateResult {
  const ties = shownOf(target.line, shown);
  const only = ties.length === 1 ? ties[0] : undefined;
  if (!only) {
    const names = [target.line.source, target.line.target].map(id => network.actors.get(id)?.label ?? id);
    return html`<div class="kind">${ui.between(names[0]!, names[1]!)}</div>
      ${countsByRelation(ties, theme)}
      <div class="more">${ui.openLine}</div>`;
  }
  return html`<div class="kind">
      ${sample(styleOf(target.line, ties, theme))} ${relationName(network, only)}
    </div>
    <p>${sayTie(network, only).sentence}</p>
    <div class="more">
      ${inUi(findStanding(only.standing.level).label)} · ${sayWhen(only.span)}
    </div>`;
}

const sample = (look: LineStyle): TemplateResult => html`<entente-line-sample .look=${look}></entente-line-sample>`;

function countsByRelation(ties: readonly NetworkTie[], theme: Theme): TemplateResult | typeof nothing {
  if (ties.length === 0) return html`<div class="more">${ui.noneRecorded}</div>`;
  const byType = new Map<NetworkTie['type'], number>();
  for (const tie of ties) byType.set(tie.type, (byType.get(tie.type) ?? 0) + 1);
  return html`<ul>
    ${[...byType].map(
      ([type, count]) => html`<li>${sample(sampleOfType(type, theme))} ${inUi(type.label)} ${sayNumber(count)}</li>`,
    )}
  </ul>`;
}
