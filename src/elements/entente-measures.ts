import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { X } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { csvLine } from '../formats/sheet/csv-cell.js';
import { degreesOf } from '../measures/degrees.js';
import { cellsOf, MEASURE_COLUMNS, type MeasureRow } from '../measures/measure-rows.js';
import { type MeasureChoice, USUAL_CHOICE } from '../measures/measured-ties.js';
import type { Triangle } from '../measures/triangles.js';
import { enFinding } from '../messages/en-finding.js';
import type { FindingMessages } from '../messages/finding-messages.js';
import type { Measure } from '../messages/finding-names.js';
import { inEnglish, inUi, ui } from '../messages/ui.js';
import { uiFinding } from '../messages/ui-finding.js';
import { guarded } from '../network/formula-guard.js';
import type { Network } from '../network/network.js';
import { copyText } from '../platform/clipboard.js';
import { download } from '../platform/download.js';
import type { Theme } from '../scene/line-style.js';
import { findStanding } from '../vocabulary/standings.js';
import { nameOf } from './card-context.js';
import { ExplorationController } from './exploration-controller.js';
import { filterSentences } from './export-source.js';
import { findingStyles } from './finding.styles.js';
import { icon } from './icon.js';
import { readerLocale } from './locale.js';
import { type Measured, measure } from './measuring/measured.js';
import { relationLabel, rowsOf, signsText } from './measuring/rows-of.js';
import { EmphasiseEvent } from './panel-events.js';
import { controlStyles } from './shared.styles.js';
import { writtenNetwork } from './written-network.js';

const words = uiFinding.measures;
const { columns } = words;
/** Rows of a table at first, and with each "more". */
const ROWS_AT_FIRST = 8;
const ROWS_MORE = 50;
/** Under so many ties counts say more than indices. */
const FEW = 100;

/**
 * @summary Measures of what is in view, each with its definition, n, caveat and source.
 * @fires entente-emphasise - ties that stand out on the network
 * @fires entente-panel-select - something was selected from here
 * @fires entente-panel-close - the reader is done
 */
export class EntenteMeasures extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    choice: { state: true },
    measured: { state: true },
    relation: { state: true },
    lengths: { state: true },
    copied: { state: true },
  };

  static override styles = [
    controlStyles,
    findingStyles,
    css`
      .figure {
        margin: 2px 0 6px;
        font-size: 14px;
        font-weight: 550;
      }
      .relation {
        display: flex;
        align-items: center;
        gap: 10px;
        margin: 4px 0 6px;
        font-size: 13px;
      }
      .more {
        margin-top: 4px;
      }
      .triangles {
        margin: 0;
        padding: 0;
        list-style: none;
        font-size: 13px;
      }
      .triangles li {
        padding: 3px 0;
        border-bottom: 1px solid var(--entente-rule);
      }
      h4 {
        margin: 10px 0 2px;
        font-size: 12.5px;
        font-weight: 600;
      }
      .included {
        margin: 8px 0 0;
        padding: 9px 12px;
        border-left: 3px solid var(--entente-secondary);
        border-radius: 0 8px 8px 0;
        background: var(--entente-frame);
        font-size: 12.5px;
      }
      .included + p {
        margin-top: 10px;
      }
      .included p {
        margin: 0;
        font-size: inherit;
      }
    `,
  ];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  declare protected choice: MeasureChoice;
  declare protected measured: Measured | undefined;
  /** Relation whose partners and ties are counted; `undefined` = all. */
  declare protected relation: string | undefined;
  /** Rows shown of tables that were made longer. */
  declare protected lengths: ReadonlyMap<string, number>;
  declare protected copied: string;

  #of: { readonly filtered: unknown; readonly choice: MeasureChoice } | undefined;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.choice = USUAL_CHOICE;
    this.lengths = new Map();
    this.copied = '';
    new ExplorationController(this);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { filtered } = this.exploration;
    if (this.#of?.filtered === filtered && this.#of?.choice === this.choice) return;
    const request = { filtered, choice: this.choice };
    this.#of = request;
    this.copied = '';
    void measure(this.exploration, this.choice, () => this.#of === request).then(measured => {
      if (measured && this.#of === request) this.measured = measured;
    });
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.close')?.focus();
  }

  #name = (id: string): string => {
    const { network } = this.exploration;
    return network ? nameOf(network, id) : id;
  };

  #number(value: number, digits = 0): string {
    return value.toLocaleString(readerLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  #index(value: number | undefined): string {
    return value === undefined ? '–' : this.#number(value, 2);
  }

  #select(select: () => void, ties?: ReadonlySet<string>): void {
    select();
    this.dispatchEvent(new Event('entente-panel-select', { bubbles: true, composed: true }));
    this.dispatchEvent(new EmphasiseEvent(ties));
  }

  protected override render() {
    const { network, filtered } = this.exploration;
    if (!network || !filtered) return nothing;
    const { measured } = this;
    return html`
      <div class="head">
        <span>${words.button}</span>
        <button
          type="button"
          class="button bare close"
          aria-label=${ui.close}
          title=${ui.close}
          @click=${() => this.dispatchEvent(new Event('entente-panel-close', { bubbles: true, composed: true }))}
        >
          ${icon(X, 17)}
        </button>
      </div>
      <h2>${words.name}</h2>
      ${(['rollUp', 'structure', 'weak'] as const).map(
        name =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${this.choice[name]}
              @change=${(event: Event) => {
                this.choice = { ...this.choice, [name]: (event.target as HTMLInputElement).checked };
              }}
            />
            ${words.choices[name]}
          </label>`,
      )}
      ${measured ? this.#all(measured, filtered.ties.size) : html`<p aria-live="polite">${words.working}</p>`}
    `;
  }

  #all(measured: Measured, inView: number): TemplateResult {
    const { ties, leftOut } = measured.included;
    const filters = filterSentences(this.exploration);
    const left = (['retracted', 'structure', 'weak', 'inside'] as const)
      .filter(reason => leftOut[reason] > 0)
      .map(reason => words.leftOut[reason](leftOut[reason]));
    return html`<div class="included" aria-live="polite">
        <p>
          ${words.includes(ties.length, measured.events, inView)}
          ${left.length === 0 ? words.nothingLeftOut : words.without(left.join(', '))}
          ${filters.length === 0 ? words.noFilters : words.filters(filters.join('; '))}
        </p>
      </div>
      ${
        ties.length === 0
          ? html`<p>${words.nothing}</p>`
          : html`${ties.length < FEW ? html`<p class="aside">${words.few(ties.length)}</p>` : nothing}
              ${this.#quads(measured)} ${this.#degrees(measured)} ${this.#scores(measured)}
              ${this.#triangles(measured)} ${this.#camps(measured)} ${this.#reciprocity(measured)}
              ${this.#corroboration(measured)}
              <div class="actions">
                <button type="button" class="button" @click=${() => this.#copy(measured)}>
                  ${this.copied || words.copy}
                </button>
                <button type="button" class="button" @click=${() => this.#save(measured)}>${words.csv}</button>
              </div>`
      }`;
  }

  #section(id: Measure, content: unknown): TemplateResult {
    const { name, definition, caveat, source } = words.of[id];
    return html`<section aria-labelledby="of-${id}">
      <h3 id="of-${id}">${name}</h3>
      ${content}
      <details>
        <summary>${words.definition}</summary>
        <p class="aside">${definition}</p>
        <p class="aside">${caveat}</p>
        <p class="aside">${source}</p>
      </details>
    </section>`;
  }

  /** The first rows of a list, and a button for more. */
  #rows<Row>(id: string, list: readonly Row[], row: (item: Row) => unknown): { rows: unknown; more: unknown } {
    const length = this.lengths.get(id) ?? ROWS_AT_FIRST;
    const more = Math.min(ROWS_MORE, list.length - length);
    return {
      rows: list.slice(0, length).map(row),
      more:
        more > 0
          ? html`<button
              type="button"
              class="link more"
              @click=${() => {
                this.lengths = new Map([...this.lengths, [id, length + ROWS_MORE]]);
              }}
            >
              ${words.more(more)}
            </button>`
          : nothing,
    };
  }

  #quads({ quads }: Measured): TemplateResult {
    const all = quads.VC + quads.MC + quads.VK + quads.MK;
    return this.#section(
      'quads',
      html`<table>
        <thead><tr><th>${columns.class}</th><th>${columns.n}</th><th>${columns.share}</th></tr></thead>
        <tbody>
          ${(['VC', 'MC', 'VK', 'MK'] as const).map(
            quad =>
              html`<tr>
                <th scope="row">${words.quads[quad]}</th>
                <td>${this.#number(quads[quad])}</td>
                <td>${all === 0 ? '–' : `${this.#number((100 * quads[quad]) / all)} %`}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    );
  }

  #degreeList({ included }: Measured) {
    const { relation } = this;
    return degreesOf(
      relation === undefined ? included.ties : included.ties.filter(row => row.tie.type.id === relation),
    );
  }

  #degrees(measured: Measured): TemplateResult {
    const types = [...new Set(measured.included.ties.map(row => row.tie.type))];
    const { rows, more } = this.#rows(
      'degree',
      this.#degreeList(measured),
      ({ actor, all, out, in: incoming, mutual }) =>
        html`<tr>
          <th scope="row">${this.#actor(actor)}</th>
          <td>${this.#number(all.partners)}</td>
          <td>${this.#number(all.strength)}</td>
          <td>${this.#number(out.strength)}</td>
          <td>${this.#number(incoming.strength)}</td>
          <td>${this.#number(mutual.strength)}</td>
        </tr>`,
    );
    return this.#section(
      'degree',
      html`<label class="relation"
          >${words.relation}
          <select
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement;
              this.relation = value === '' ? undefined : value;
            }}
          >
            <option value="" ?selected=${this.relation === undefined}>${words.allRelations}</option>
            ${types.map(
              type =>
                html`<option value=${type.id} ?selected=${type.id === this.relation}>${inUi(type.label)}</option>`,
            )}
          </select></label
        >
        <table>
          <thead>
            <tr>
              <th>${columns.actor}</th>
              <th>${columns.partners}</th>
              <th>${columns.ties}</th>
              <th>${columns.out}</th>
              <th>${columns.in}</th>
              <th>${columns.mutual}</th>
            </tr>
          </thead>
          <tbody>${rows}</tbody>
        </table>
        ${more}`,
    );
  }

  #actor(id: string): TemplateResult {
    return html`<button
      type="button"
      class="row-link"
      @click=${() => this.#select(() => this.exploration.select({ kind: 'actor', id }))}
    >
      ${this.#name(id)}
    </button>`;
  }

  #scores({ dyads }: Measured): TemplateResult {
    const { rows, more } = this.#rows(
      'score',
      dyads,
      ({ one, other, n, sum, mean }) =>
        html`<tr>
          <th scope="row">
            <button
              type="button"
              class="row-link"
              @click=${() => this.#select(() => this.exploration.select({ kind: 'pair', one, other }))}
            >
              ${this.#name(one)} – ${this.#name(other)}
            </button>
          </th>
          <td>${this.#number(n)}</td>
          <td>${this.#number(sum, 1)}</td>
          <td>${this.#number(mean, 1)}</td>
        </tr>`,
    );
    return this.#section(
      'score',
      dyads.length === 0
        ? html`<p>${words.none}</p>`
        : html`<table>
              <thead>
                <tr>
                  <th>${columns.pair}</th>
                  <th>${columns.n}</th>
                  <th>${columns.sum}</th>
                  <th>${columns.mean}</th>
                </tr>
              </thead>
              <tbody>${rows}</tbody>
            </table>
            ${more}`,
    );
  }

  #triangles(measured: Measured): TemplateResult {
    const { triangles } = measured;
    const list = (id: string, title: string, of: readonly Triangle[]) => {
      const { rows, more } = this.#rows(
        id,
        of,
        triangle =>
          html`<li>
            <button type="button" class="row-link" @click=${() => this.#showTriangle(measured, triangle)}>
              ${signsText(triangle, this.#name)}
            </button>
          </li>`,
      );
      return of.length === 0 ? nothing : html`<h4>${title}</h4><ul class="triangles">${rows}</ul>${more}`;
    };
    return this.#section(
      'balance',
      triangles.total === 0
        ? html`<p>${words.none}</p>`
        : html`<p class="figure">
              ${words.trianglesOf(triangles.total, triangles.balanced, triangles.allAgainst)}
            </p>
            ${list('tense', words.tense, triangles.tense)} ${list('even', words.even, triangles.even)}`,
    );
  }

  #showTriangle({ included }: Measured, { actors }: Triangle): void {
    const among = new Set<string>(actors);
    const ties = included.ties.filter(({ source, target }) => among.has(source) && among.has(target));
    this.#select(() => this.exploration.clearSelection(), new Set(ties.map(({ tie }) => tie.id)));
  }

  #camps({ camps }: Measured): TemplateResult {
    return this.#section(
      'camps',
      camps.camps.length === 0
        ? html`<p>${words.none}</p>`
        : html`<p class="figure">${words.camps(camps.camps.length, camps.actors)}</p>
            <p class="aside">${words.modularity(this.#index(camps.modularity), camps.n)}</p>
            ${camps.camps.map((members, at) => {
              const { rows, more } = this.#rows(`camp-${at}`, members, member => html`<li>${this.#actor(member)}</li>`);
              return html`<h4>${words.camp(at + 1)}</h4><ul class="triangles">${rows}</ul>${more}`;
            })}`,
    );
  }

  #reciprocity({ reciprocity }: Measured): TemplateResult {
    const all = reciprocity[0]!.value;
    return this.#section(
      'reciprocity',
      all.links === 0
        ? html`<p>${words.noReciprocity}</p>`
        : html`<p class="aside">
              ${words.reciprocity(this.#index(all.r), this.#index(all.rho), all.links)}
            </p>
            <table>
              <thead>
                <tr>
                  <th>${columns.relation}</th>
                  <th>${columns.links}</th>
                  <th>${columns.returned}</th>
                  <th>r</th>
                  <th>ρ</th>
                </tr>
              </thead>
              <tbody>
                ${reciprocity.map(
                  ({ type, value }) =>
                    html`<tr>
                      <th scope="row">${relationLabel(type)}</th>
                      <td>${this.#number(value.links)}</td>
                      <td>${this.#number(value.returned)}</td>
                      <td>${this.#index(value.r)}</td>
                      <td>${this.#index(value.rho)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`,
    );
  }

  #corroboration({ corroboration }: Measured): TemplateResult {
    const { n, byOrigins, byStanding, disputed, mean } = corroboration;
    const row = (label: string, ties: number) =>
      html`<tr>
        <th scope="row">${label}</th>
        <td>${this.#number(ties)}</td>
        <td>${n === 0 ? '–' : `${this.#number((100 * ties) / n)} %`}</td>
      </tr>`;
    return this.#section(
      'corroboration',
      html`<table>
          <thead><tr><th>${columns.origins}</th><th>${columns.ties}</th><th>${columns.share}</th></tr></thead>
          <tbody>${byOrigins.map((ties, at) => row(words.originCounts[at]!, ties))}</tbody>
        </table>
        <table>
          <thead><tr><th>${columns.standing}</th><th>${columns.ties}</th><th>${columns.share}</th></tr></thead>
          <tbody>
            ${byStanding.map(({ standing, ties }) => row(inUi(findStanding(standing).label), ties))}
          </tbody>
        </table>
        <p class="aside">${words.meanOrigins(this.#index(mean), n)} ${words.disputed(disputed)}</p>`,
    );
  }

  /** What is copied and saved: data for programs, so in English and under the names of the dataset. */
  #table(measured: Measured): readonly MeasureRow[] {
    const { network } = this.exploration;
    const written = network && writtenNetwork(network);
    return inEnglish(() => this.#tableIn(measured, enFinding.measures, written));
  }

  #tableIn(
    measured: Measured,
    words: FindingMessages['measures'],
    network: Network | undefined,
  ): readonly MeasureRow[] {
    const about = (quantity: string, value: string): MeasureRow => ({
      measure: words.name,
      of: network?.dataset.title ?? ui.untitled,
      quantity,
      value,
      n: undefined,
    });
    const { ties, leftOut } = measured.included;
    return [
      about('included', words.includes(ties.length, measured.events, this.exploration.filtered?.ties.size ?? 0)),
      ...(['retracted', 'structure', 'weak', 'inside'] as const).map(reason =>
        about(`left out: ${reason}`, String(leftOut[reason])),
      ),
      ...filterSentences(this.exploration, network).map(filter => about('filter', filter)),
      ...rowsOf(measured, this.#degreeList(measured), this.relation, id => network?.actors.get(id)?.label ?? id, words),
    ];
  }

  async #copy(measured: Measured): Promise<void> {
    const cell = (value: string | number): string =>
      typeof value === 'number' ? String(value) : guarded(value.replace(/\s+/g, ' '));
    const lines = [MEASURE_COLUMNS, ...this.#table(measured).map(cellsOf)].map(cells => cells.map(cell).join('\t'));
    this.copied = (await copyText(lines.join('\n'))) ? words.copied : ui.copyFailed;
  }

  #save(measured: Measured): void {
    const text = [MEASURE_COLUMNS, ...this.#table(measured).map(cellsOf)].map(cells => csvLine([...cells])).join('');
    const name = this.exploration.network?.dataset.id ?? 'network';
    // With the mark that tells spreadsheets that it is UTF-8.
    download(new Blob(['\uFEFF', text], { type: 'text/csv' }), `${name}-measures.csv`);
  }
}

customElements.define('entente-measures', EntenteMeasures);

declare global {
  interface HTMLElementTagNameMap {
    'entente-measures': EntenteMeasures;
  }
}
