import { html, type TemplateResult } from 'lit';
import type { Exploration } from '../exploration/exploration.js';
import { ui } from '../messages/ui.js';
import type { Network, NetworkTie } from '../network/network.js';
import { type CardContext, nameOf } from './card-context.js';
import './entente-relation-chart.js';
import { DossierEvent } from './events.js';
import { pairFocusButtons } from './focus-buttons.js';
import { sayTie } from './say-tie.js';
import { sayWhen } from './say-when.js';
import { tieList } from './tie-list.js';

/** Ties between two ends, in time order, undated ones last; of a folded state also those of its people and bodies. */
export function dossierTies(
  exploration: Exploration,
  network: Network,
  one: string,
  other: string,
): readonly NetworkTie[] {
  const { folded } = exploration.view;
  const isAt = (tie: NetworkTie, actor: string, end: string): boolean =>
    actor === end || (folded.has(end) && network.stateOf(actor, tie.span.from ?? tie.span.to) === end);
  // Only ties of one end are looked at: a large network has a hundred thousand others.
  const near = folded.has(one)
    ? [...network.actors.keys()].filter(
        id => id === one || network.stateOf(id) === one || hasBelongedTo(network, id, one),
      )
    : [one];
  return [...new Set(near.flatMap(id => network.tiesOf(id)))]
    .filter(
      tie =>
        (isAt(tie, tie.source, one) && isAt(tie, tie.target, other)) ||
        (isAt(tie, tie.source, other) && isAt(tie, tie.target, one)),
    )
    .sort(
      (a, b) =>
        (a.span.from ?? Number.POSITIVE_INFINITY) - (b.span.from ?? Number.POSITIVE_INFINITY) || a.index - b.index,
    );
}

/** Whether an actor was ever affiliated to a state, also where it belongs to another one now. */
function hasBelongedTo(network: Network, actor: string, state: string): boolean {
  return (network.actors.get(actor)?.record.affiliations ?? []).some(({ to }) => network.stateOf(to) === state);
}

/** The dossier of two actors: everything between them, mutual and each way apart, gaps said as such. */
export function pairCard(context: CardContext, one: string, other: string): TemplateResult {
  const { exploration, network } = context;
  const names = [one, other].map(id => nameOf(network, id)) as [string, string];
  const ties = dossierTies(exploration, network, one, other);
  const from = (tie: NetworkTie, end: string): boolean =>
    tie.source === end || network.stateOf(tie.source, tie.span.from ?? tie.span.to) === end;
  const mutual = ties.filter(tie => tie.mutual);
  const forth = ties.filter(tie => !tie.mutual && from(tie, one));
  const back = ties.filter(tie => !tie.mutual && !from(tie, one));
  const sections = [
    [`${names[0]} ↔ ${names[1]}`, mutual],
    [`${names[0]} → ${names[1]}`, forth],
    [`${names[1]} → ${names[0]}`, back],
  ] as const;
  return html`
    <h2>${ui.between(...names)}</h2>
    ${pairFocusButtons(exploration, one, other)}
    <entente-relation-chart
      .exploration=${exploration}
      .theme=${context.theme}
      .ties=${ties}
      .names=${names.join(' – ')}
    ></entente-relation-chart>
    ${sections.map(
      ([title, list]) =>
        html`<h3>${title} <span class="aside">${ui.tieCount(list.length)}</span></h3>
          ${list.length === 0 ? html`<p class="aside">${ui.noneRecorded}</p>` : tieList(context, list)}`,
    )}
    <div class="actions">
      <button
        type="button"
        class="button"
        @click=${(event: Event) => event.target?.dispatchEvent(new DossierEvent(one, other))}
      >
        ${ui.dossier}
      </button>
      <button
        type="button"
        class="button"
        @click=${() =>
          context.copy(
            [
              ui.between(...names),
              ...ties.map(tie => ui.labelled(sayWhen(tie.span), sayTie(network, tie).sentence)),
            ].join('\n'),
          )}
      >
        ${context.copied || ui.copyAsText}
      </button>
    </div>
  `;
}
