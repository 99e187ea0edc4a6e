import { html, nothing, type TemplateResult } from 'lit';
import { inUi, ui } from '../messages/ui.js';
import type { NetworkTie } from '../network/network.js';
import { sampleOfStanding } from '../scene/line-style.js';
import { findStanding } from '../vocabulary/standings.js';
import { type CardContext, lookOf, nameOf } from './card-context.js';
import { relationName, sayTie } from './say-tie.js';
import './entente-line-sample.js';
import { eventList } from './event-list.js';
import { evidenceView } from './evidence-view.js';
import { readerLocale } from './locale.js';
import { placeName } from './place-name.js';
import { quantitiesView } from './quantities-view.js';
import { sayWhen } from './say-when.js';
import { standingView } from './standing-view.js';

/** Standings at which no party to the tie has confirmed it. */
const UNCONFIRMED: ReadonlySet<string> = new Set(['reported', 'claimed', 'alleged', 'unsourced']);

/** The line above the sentence: sample, relation and kind. */
export function tieHead({ network, theme }: CardContext, tie: NetworkTie): TemplateResult {
  const type = inUi(tie.type.label);
  const kind = relationName(network, tie);
  return html`<entente-line-sample .look=${lookOf(tie, theme)}></entente-line-sample>
    <span>${kind === type ? type : `${type} · ${kind}`}</span>`;
}

/** The card of a tie: its sentence, when, where, how much, and who says so. */
export function tieCard(context: CardContext, tie: NetworkTie): TemplateResult {
  const { exploration, network, theme } = context;
  const words = sayTie(network, tie);
  const { record, standing } = tie;
  const between = network.tiesBetween(tie.source, tie.target).length;
  const names = [tie.source, tie.target].map(id => nameOf(network, id)) as [string, string];
  return html`
    <h2>${words.sentence}</h2>
    <dl>
      <dt>${ui.established}</dt>
      <dd>
        <span class="with-sample"
          ><entente-line-sample .look=${sampleOfStanding(standing.level, theme)}></entente-line-sample>
          ${inUi(findStanding(standing.level).short)}${standing.disputed ? `, ${ui.disputedWord}` : ''}</span
        >
      </dd>
      <dt>${ui.when}</dt>
      <dd>
        <span>${sayWhen(tie.span)}</span>
        ${record.dateBasis === undefined ? nothing : html`<span class="aside">${ui.resolvedFrom(record.dateBasis)}</span>`}
      </dd>
      ${record.place === undefined ? nothing : html`<dt>${ui.where}</dt><dd>${placeName(network, record.place)}</dd>`}
      ${quantitiesView(context, tie)}
      ${
        record.regarding?.length
          ? html`<dt>${ui.about}</dt>
              <dd>${record.regarding.map(id => nameOf(network, id)).join(', ')}</dd>`
          : nothing
      }
    </dl>
    ${
      UNCONFIRMED.has(standing.level)
        ? html`<p class="unconfirmed"><b>${ui.noPartySaidSo}.</b> ${ui.noPartySaidSoMore}</p>`
        : nothing
    }
    ${eventList(context, tie, context.eventPages, context.onMoreEvents)}
    ${evidenceSection(context, tie)} ${standingView(context, tie)}
    <div class="actions">
      ${
        between > 1
          ? html`<button
              type="button"
              class="button"
              @click=${() => exploration.select({ kind: 'pair', one: tie.source, other: tie.target })}
            >
              ${ui.allBetween(...names, between)}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${() => context.copy(words.sentence)}>
        ${context.copied || ui.copySentence}
      </button>
    </div>
  `;
}

/** All evidence of a tie; denials and withdrawals stand beside what they deny, not below it. */
function evidenceSection({ network }: CardContext, tie: NetworkTie): TemplateResult {
  const items = tie.allEvidence;
  const heard = new Set(tie.evidence);
  const against = items.filter(item => item.stance === 'denies' || item.stance === 'retracts');
  const views = (list: typeof items) => list.map(item => evidenceView(network, item, readerLocale(), heard.has(item)));
  return html`<h3>
      ${ui.evidence}
      <span class="aside">${ui.evidenceCount(items.length, tie.standing.origins)}</span>
    </h3>
    ${
      items.length === 0
        ? html`<p class="aside">${ui.noEvidence}</p>`
        : against.length === 0
          ? views(items)
          : html`<div class="sides">
              <section>
                <h4>${ui.sayso}</h4>
                ${views(items.filter(item => !against.includes(item)))}
              </section>
              <section>
                <h4>${ui.against}</h4>
                ${views(against)}
              </section>
            </div>`
    }`;
}
