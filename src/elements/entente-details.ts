import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { X } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { en } from '../messages/en.js';
import { describeQuantities, describeTie, relationLabelOf } from '../network/describe-tie.js';
import type { Network, NetworkTie } from '../network/network.js';
import { formatSpan } from '../network/partial-date.js';
import { copyText } from '../platform/clipboard.js';
import { sampleOfStanding, styleOf, type Theme } from '../scene/line-style.js';
import { actorTypeOf } from '../vocabulary/actor-types.js';
import { findStanding } from '../vocabulary/standings.js';
import { textIn } from '../vocabulary/text.js';
import { TIE_TYPES } from '../vocabulary/tie-types.js';
import { detailsStyles } from './entente-details.styles.js';
import './entente-line-sample.js';
import { dateText, evidenceView } from './evidence-view.js';
import { ExplorationController } from './exploration-controller.js';
import { icon } from './icon.js';
import { readerLocale } from './locale.js';
import { controlStyles } from './shared.styles.js';

/** Standings at which no party to the tie has confirmed it. */
const UNCONFIRMED: ReadonlySet<string> = new Set(['reported', 'claimed', 'alleged', 'unsourced']);

/**
 * @summary The card of what is selected: a tie with its evidence, an actor with its ties, or all between two actors.
 */
export class EntenteDetails extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    copied: { state: true },
  };

  static override styles = [controlStyles, detailsStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** What became of the last copying. */
  declare protected copied: string;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.copied = '';
    new ExplorationController(this, () => {
      this.copied = '';
    });
  }

  protected override render() {
    const { network, view } = this.exploration;
    const { selection } = view;
    if (!network || selection.kind === 'none') return nothing;
    switch (selection.kind) {
      case 'tie':
        return this.#tie(network, network.ties.get(selection.id));
      case 'actor':
        return this.#actor(network, selection.id);
      case 'pair':
        return this.#pair(network, selection.one, selection.other);
    }
  }

  #closeButton(): TemplateResult {
    return html`<button
      type="button"
      class="button bare close"
      aria-label=${en.close}
      title=${en.close}
      @click=${() => this.exploration.clearSelection()}
    >
      ${icon(X, 17)}
    </button>`;
  }

  #tie(network: Network, tie: NetworkTie | undefined): TemplateResult | typeof nothing {
    if (!tie) return nothing;
    const words = describeTie(network, tie);
    const type = textIn(tie.type.label);
    const kind = relationLabelOf(network, tie);
    const look = this.#lookOf(tie);
    const { record, standing } = tie;
    const place = record.place === undefined ? undefined : network.places.get(record.place);
    const quantities = describeQuantities(network, tie, readerLocale());
    const names = [tie.source, tie.target].map(id => network.actors.get(id)?.label ?? id) as [string, string];
    const between = network.tiesBetween(tie.source, tie.target).length;
    return html`
      <div class="head">
        <entente-line-sample .look=${look}></entente-line-sample>
        <span>${kind === type ? type : `${type} · ${kind}`}</span>
        ${this.#closeButton()}
      </div>
      <h2>${words.sentence}</h2>
      <dl>
        <dt>${en.established}</dt>
        <dd>
          <span class="with-sample"
            ><entente-line-sample .look=${sampleOfStanding(standing.level, this.theme)}></entente-line-sample>
            ${textIn(findStanding(standing.level).short)}</span
          >
          ${words.flags.map(flag => html`<span class="flag">${flag}</span>`)}
          ${standing.reason === undefined ? nothing : html`<span class="aside">${en.overrideReason(standing.reason)}</span>`}
        </dd>
        <dt>${en.when}</dt>
        <dd>
          <span>${formatSpan(tie.span, readerLocale())}</span>
          ${record.dateBasis === undefined ? nothing : html`<span class="aside">${en.resolvedFrom(record.dateBasis)}</span>`}
        </dd>
        ${place ? html`<dt>${en.where}</dt><dd>${place.label}</dd>` : nothing}
        ${
          quantities.length > 0
            ? html`<dt>${en.howMuch}</dt>
                <dd>
                  ${quantities.map(
                    quantity => html`<span>${quantity.text}<span class="aside">, ${quantity.attribution}</span></span>`,
                  )}
                </dd>`
            : nothing
        }
        ${
          record.regarding?.length
            ? html`<dt>${en.about}</dt>
                <dd>${record.regarding.map(id => network.actors.get(id)?.label ?? id).join(', ')}</dd>`
            : nothing
        }
      </dl>
      ${
        UNCONFIRMED.has(standing.level)
          ? html`<p class="unconfirmed"><b>${en.noPartySaidSo}.</b> ${en.noPartySaidSoMore}</p>`
          : nothing
      }
      <h3>
        ${en.evidence}
        <span class="aside">${en.evidenceCount(tie.evidence.length, standing.origins)}</span>
      </h3>
      ${tie.evidence.length === 0 ? html`<p class="aside">${en.noEvidence}</p>` : tie.evidence.map(item => evidenceView(network, item, readerLocale()))}
      <div class="actions">
        ${
          between > 1
            ? html`<button
                type="button"
                class="button"
                @click=${() => this.exploration.select({ kind: 'pair', one: tie.source, other: tie.target })}
              >
                ${en.allBetween(...names, between)}
              </button>`
            : nothing
        }
        <button type="button" class="button" @click=${() => this.#copy(words.sentence)}>
          ${this.copied || en.copySentence}
        </button>
      </div>
    `;
  }

  async #copy(text: string): Promise<void> {
    this.copied = (await copyText(text)) ? en.copied : en.copyFailed;
  }

  #lookOf(tie: NetworkTie) {
    return styleOf({ ties: [tie], type: tie.type, mutual: tie.mutual, betweenStates: false }, [tie], this.theme);
  }

  #actor(network: Network, id: string): TemplateResult | typeof nothing {
    const actor = network.actors.get(id);
    if (!actor) return nothing;
    const { record } = actor;
    const ties = network.tiesOf(id);
    const others = [...Object.values(record.names ?? {}), ...(record.aliases ?? [])].filter(
      name => name !== actor.label,
    );
    const offices = (record.affiliations ?? []).filter(affiliation => affiliation.role !== undefined);
    return html`
      <div class="head">
        <span>${textIn(actorTypeOf(record.type).label)}</span>
        ${this.#closeButton()}
      </div>
      <h2>${actor.label}</h2>
      <dl>
        ${others.length > 0 ? html`<dt>${en.also}</dt><dd>${[...new Set(others)].join(', ')}</dd>` : nothing}
        ${
          offices.length > 0
            ? html`<dt>${en.offices}</dt>
                <dd>
                  ${offices.map(
                    office =>
                      html`<span
                        >${office.role}, ${network.actors.get(office.to)?.label ?? office.to}<span class="aside"
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
          ? html`<h3>${en.tieCount(0)}</h3><p class="aside">${en.noneRecorded}</p>`
          : TIE_TYPES.filter(type => ties.some(tie => tie.type.id === type.id)).map(
              type =>
                html`<h3>${textIn(type.label)}</h3>
                  ${this.#list(
                    network,
                    ties.filter(tie => tie.type.id === type.id),
                    id,
                  )}`,
            )
      }
    `;
  }

  #pair(network: Network, one: string, other: string): TemplateResult {
    const names = [one, other].map(id => network.actors.get(id)?.label ?? id) as [string, string];
    const ties = [...this.#between(network, one, other)].sort(
      (a, b) =>
        (a.span.from ?? Number.POSITIVE_INFINITY) - (b.span.from ?? Number.POSITIVE_INFINITY) || a.index - b.index,
    );
    return html`
      <div class="head">
        <span>${en.tieCount(ties.length)}</span>
        ${this.#closeButton()}
      </div>
      <h2>${en.between(...names)}</h2>
      ${ties.length === 0 ? html`<p class="aside">${en.noneRecorded}</p>` : this.#list(network, ties, undefined)}
    `;
  }

  /** Ties between two ends; of a folded state also those of its people and bodies. */
  #between(network: Network, one: string, other: string): readonly NetworkTie[] {
    const { folded } = this.exploration.view;
    const isAt = (tie: NetworkTie, actor: string, end: string): boolean =>
      actor === end || (folded.has(end) && network.stateOf(actor, tie.span.from ?? tie.span.to) === end);
    return [...network.ties.values()].filter(
      tie =>
        (isAt(tie, tie.source, one) && isAt(tie, tie.target, other)) ||
        (isAt(tie, tie.source, other) && isAt(tie, tie.target, one)),
    );
  }

  #list(network: Network, ties: readonly NetworkTie[], toldFrom: string | undefined): TemplateResult {
    const shown = this.exploration.filtered?.ties ?? new Set();
    return html`<ul class="ties">
      ${ties.map(tie => {
        const from = tie.target === toldFrom && tie.source !== toldFrom ? 'target' : 'source';
        return html`<li>
          <button
            type="button"
            class=${shown.has(tie.id) ? '' : 'filtered'}
            @click=${() => this.exploration.select({ kind: 'tie', id: tie.id })}
          >
            <entente-line-sample .look=${this.#lookOf(tie)}></entente-line-sample>
            <span class="sentence">${describeTie(network, tie, { from }).sentence}</span>
            <span class="aside">${formatSpan(tie.span, readerLocale())}${shown.has(tie.id) ? '' : ` · ${en.hiddenByFilter(1)}`}</span>
          </button>
        </li>`;
      })}
    </ul>`;
  }
}

function officeDates(start: string | undefined, end: string | undefined): string {
  if (start === undefined && end === undefined) return '';
  const from = start === undefined ? '' : dateText(start, readerLocale());
  const to = end === undefined || end === '..' ? '' : dateText(end, readerLocale());
  return `, ${from} – ${to}`;
}

customElements.define('entente-details', EntenteDetails);

declare global {
  interface HTMLElementTagNameMap {
    'entente-details': EntenteDetails;
  }
}
