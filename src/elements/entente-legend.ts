import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ChevronDown, ChevronRight } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { actorKindClause, relationClause, standingClause } from '../filter/clause-kinds.js';
import { ui } from '../messages/ui.js';
import type { Theme } from '../scene/line-style.js';
import './entente-line-sample.js';
import { legendStyles } from './entente-legend.styles.js';
import { ExplorationController } from './exploration-controller.js';
import { icon } from './icon.js';
import { actorRows, type LegendRow, relationGroups, standingRows } from './legend-rows.js';
import { sayNumber } from './say-number.js';
import { controlStyles } from './shared.styles.js';
import { type VoiceRow, voiceRows } from './voice-rows.js';
import { voicesSentence } from './voice-words.js';

/** The reader points at a row of the legend, or no longer does (`value` undefined). */
export class LegendPointEvent extends Event {
  readonly clause: string;
  readonly value: string | undefined;

  constructor(clause: string, value: string | undefined) {
    super('entente-legend-point', { bubbles: true, composed: true });
    this.clause = clause;
    this.value = value;
  }
}

/** From so many on a number is long: beside another there is no room for a name on a narrow rail. */
const MANY = 1000;
/** Groups of voices that have a row at first; more make a list that nobody reads. */
const MOST_VOICES = 30;

/**
 * @summary The legend that is the filter: relations, standing and kinds of actor, with live counts.
 * @fires entente-legend-point - the reader points at a row, so that its ties can be emphasised
 * @csspart row - one row
 */
export class EntenteLegend extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    unfolded: { state: true },
    allVoices: { state: true },
  };

  static override styles = [controlStyles, legendStyles];

  /** What is being explored; share one object between elements to keep them in step. */
  declare exploration: Exploration;
  /** Paper to draw samples for. */
  declare theme: Theme;
  /** Relations whose kinds are listed. */
  declare protected unfolded: ReadonlySet<string>;
  /** Every group of voices has a row, also where there are very many. */
  declare protected allVoices: boolean;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.unfolded = new Set();
    this.allVoices = false;
    new ExplorationController(this);
  }

  #point(clause: string, value: string | undefined): void {
    this.dispatchEvent(new LegendPointEvent(clause, value));
  }

  #toggleKinds(value: string): void {
    const next = new Set(this.unfolded);
    if (!next.delete(value)) next.add(value);
    this.unfolded = next;
  }

  protected override render() {
    if (!this.exploration.network) return nothing;
    return html`
      <entente-focus .exploration=${this.exploration}></entente-focus>
      ${this.#clauseGroup(
        relationClause.id,
        ui.relations,
        relationGroups(this.exploration, this.theme).map(
          group => html`<h3>${group.label}</h3>
            ${group.rows.map(row => this.#clauseRow(relationClause.id, row))}`,
        ),
      )}
      ${this.#clauseGroup(
        standingClause.id,
        ui.standing,
        standingRows(this.exploration, this.theme).map(row => this.#clauseRow(standingClause.id, row)),
      )}
      ${this.#clauseGroup(
        actorKindClause.id,
        ui.actors,
        html`${actorRows(this.exploration).map(row => this.#clauseRow(actorKindClause.id, row))}
          <label class="switch">
            <input
              type="checkbox"
              .checked=${this.exploration.view.hideLoose}
              @change=${(event: Event) => this.exploration.setHideLoose((event.target as HTMLInputElement).checked)}
            />
            <span>${ui.hideLoose}</span>
          </label>`,
      )}
      ${this.#voices()}
    `;
  }

  #clauseGroup(clause: string, label: string, rows: unknown): TemplateResult {
    return this.#group(clause, label, rows, {
      all: () => this.exploration.showAllOf(clause),
      none: () => this.exploration.hideAllOf(clause),
    });
  }

  #voices(): TemplateResult | typeof nothing {
    const all = voiceRows(this.exploration);
    // Where there are very many, those that speak most come first.
    const rows = all.length > MOST_VOICES ? [...all].sort((a, b) => b.tally.total - a.tally.total) : all;
    if (rows.length === 0) return nothing;
    return this.#group(
      'voices',
      ui.accordingTo,
      html`<p class="statement">${voicesSentence(this.exploration)}</p>
        ${(this.allVoices ? rows : rows.slice(0, MOST_VOICES)).map(row => this.#voiceRow(row))}
        ${
          rows.length > MOST_VOICES && !this.allVoices
            ? html`<button
                type="button"
                class="link more"
                @click=${() => {
                  this.allVoices = true;
                }}
              >
                ${ui.showAllOf(rows.length)}
              </button>`
            : nothing
        }
        <button type="button" class="button small compare" @click=${() => this.#compare(rows)}>
          ${ui.compareVoices}
        </button>`,
      {
        all: () => this.exploration.setVoices(undefined),
        none: () => this.exploration.setVoices({ mode: 'only', keys: new Set() }),
      },
    );
  }

  /** Starts with the two groups that speak most. */
  #compare(rows: readonly VoiceRow[]): void {
    const [one, other] = [...rows].sort((a, b) => b.tally.total - a.tally.total);
    if (one) this.exploration.compare({ one: one.value, other: (other ?? one).value });
  }

  #group(
    id: string,
    label: string,
    rows: unknown,
    { all, none }: { all: () => void; none: () => void },
  ): TemplateResult {
    return html`<section role="group" aria-labelledby="heading-${id}">
      <div class="heading">
        <h2 id="heading-${id}">${label}</h2>
        <span class="all">
          <button type="button" class="link" aria-label=${ui.labelled(label, ui.all)} @click=${all}>${ui.all}</button
          ><span aria-hidden="true">·</span
          ><button type="button" class="link" aria-label=${ui.labelled(label, ui.none)} @click=${none}>${ui.none}</button>
        </span>
      </div>
      ${rows}
    </section>`;
  }

  #clauseRow(clause: string, row: LegendRow): TemplateResult {
    return this.#row(clause, row, {
      toggle: value => this.exploration.toggle(clause, value.value),
      isolate: value => this.exploration.isolate(clause, value.value),
    });
  }

  #voiceRow(row: VoiceRow): TemplateResult {
    return this.#row('voices', row, {
      toggle: value => this.exploration.toggleVoices(value.keys, !value.shown),
      isolate: value => this.exploration.setVoices({ mode: 'only', keys: new Set(value.keys) }),
    });
  }

  #row<Row extends LegendRow>(clause: string, row: Row, actions: RowActions<Row>, isKind = false): TemplateResult {
    const { shown, total } = row.tally;
    const countId = `count-${clause}-${row.value.replaceAll(/[^\w-]/gu, '_')}`;
    const isUnfolded = this.unfolded.has(row.value);
    return html`<div
        part="row"
        class="row ${row.shown ? '' : 'off'} ${isKind ? 'kind' : ''}"
        title=${row.hint || nothing}
        @pointerenter=${() => this.#point(clause, row.value)}
        @pointerleave=${() => this.#point(clause, undefined)}
        @focusin=${() => this.#point(clause, row.value)}
        @focusout=${() => this.#point(clause, undefined)}
      >
        <label>
          <input
            type="checkbox"
            aria-label=${row.label}
            aria-describedby=${countId}
            .checked=${row.shown}
            .indeterminate=${'isMixed' in row && row.isMixed === true}
            @change=${() => actions.toggle(row)}
          />
          ${row.look ? html`<entente-line-sample .look=${row.look}></entente-line-sample>` : nothing}
          <span class="name">${row.label}</span>
        </label>
        <button
          type="button"
          class="link only"
          aria-label=${ui.onlyNamed(row.label)}
          @click=${() => actions.isolate(row)}
        >
          ${ui.only}
        </button>
        ${
          row.kinds.length > 1
            ? html`<button
                type="button"
                class="kinds"
                aria-label=${ui.kindsOf(row.label)}
                aria-expanded=${isUnfolded}
                @click=${() => this.#toggleKinds(row.value)}
              >
                ${icon(isUnfolded ? ChevronDown : ChevronRight, 14)}
              </button>`
            : nothing
        }
        <span class="count" aria-hidden="true"><b>${sayNumber(shown)}</b><span class="total ${total < MANY ? '' : 'long'}">/${sayNumber(total)}</span></span>
        <span class="visually-hidden" id=${countId}>${ui.shownOfTotal(shown, total)}</span>
      </div>
      ${isUnfolded ? (row.kinds as readonly Row[]).map(kind => this.#row(clause, kind, actions, true)) : nothing}`;
  }
}

/** What the controls of a row do. */
interface RowActions<Row> {
  readonly toggle: (row: Row) => void;
  readonly isolate: (row: Row) => void;
}

customElements.define('entente-legend', EntenteLegend);

declare global {
  interface HTMLElementTagNameMap {
    'entente-legend': EntenteLegend;
  }
  interface HTMLElementEventMap {
    'entente-legend-point': LegendPointEvent;
  }
}
