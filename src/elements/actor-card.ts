import { html, nothing, type TemplateResult } from 'lit';
import { sayOffice } from '../messages/say-office.js';
import { inUi, ui } from '../messages/ui.js';
import type { Network, NetworkTie } from '../network/network.js';
import { tiesToldBy } from '../network/voice-columns.js';
import { TIE_TYPES } from '../vocabulary/tie-types.js';
import { type CardContext, nameOf } from './card-context.js';
import { dateText } from './evidence-view.js';
import { focusButtons } from './focus-buttons.js';
import { readerLocale } from './locale.js';
import { tieList } from './tie-list.js';

/** The card of an actor: names, offices, and its ties by relation, each told from its end. */
export function actorCard(context: CardContext, id: string): TemplateResult {
  const { network } = context;
  const actor = network.actors.get(id)!;
  const { record } = actor;
  const ties = tiesToTell(network, id);
  const others = [...Object.values(record.names ?? {}), ...(record.aliases ?? [])].filter(name => name !== actor.label);
  const home = network.actors.get(network.stateOf(id))?.record.codes?.['iso3'];
  const offices = (record.affiliations ?? []).filter(affiliation => affiliation.role !== undefined);
  return html`
    <h2>${actor.label}</h2>
    ${focusButtons(context.exploration, id)}
    <dl>
      ${others.length > 0 ? html`<dt>${ui.also}</dt><dd>${[...new Set(others)].join(', ')}</dd>` : nothing}
      ${
        offices.length > 0
          ? html`<dt>${ui.offices}</dt>
              <dd>
                ${offices.map(
                  office =>
                    html`<span
                      >${sayOffice(office.role ?? '', home)}, ${nameOf(network, office.to)}<span class="aside"
                        >${officeDates(office.start, office.end)}</span
                      ></span
                    >`,
                )}
              </dd>`
          : nothing
      }
    </dl>
    ${
      ties.length === 0
        ? speakersTies(context, id)
        : TIE_TYPES.filter(type => ties.some(tie => tie.type.id === type.id)).map(
            type =>
              html`<h3>${inUi(type.label)}</h3>
                ${tieList(
                  context,
                  ties.filter(tie => tie.type.id === type.id),
                  id,
                )}`,
          )
    }
  `;
}

/** What somebody without a tie of its own tells: who says so is as much worth knowing as who deals with whom. */
function speakersTies(context: CardContext, id: string): TemplateResult {
  const told = tiesToldBy(context.network, `actor:${id}`);
  return told.length === 0
    ? html`<h3>${ui.tieCount(0)}</h3><p class="aside">${ui.noneRecorded}</p>`
    : html`<h3>${ui.speaksIn(told.length)}</h3>${tieList(context, told)}`;
}

/**
 * The ties of an actor; of a state without any of its own, those of who belongs to it: it is drawn with them. Their
 * sentences name who they are of.
 */
function tiesToTell(network: Network, id: string): readonly NetworkTie[] {
  const own = network.tiesOf(id);
  if (own.length > 0) return own;
  const members = network.tiedActors.filter(other => network.stateOf(other) === id);
  const theirs = new Set(members.flatMap(member => network.tiesOf(member)));
  return [...theirs].sort((a, b) => a.index - b.index);
}

function officeDates(start: string | undefined, end: string | undefined): string {
  if (start === undefined && end === undefined) return '';
  const from = start === undefined ? '' : dateText(start, readerLocale());
  const to = end === undefined || end === '..' ? '' : dateText(end, readerLocale());
  return `, ${from} – ${to}`;
}
