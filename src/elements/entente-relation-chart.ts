import { css, html, LitElement, nothing, type PropertyDeclarations, type SVGTemplateResult, svg, unsafeCSS } from 'lit';
import { Exploration } from '../exploration/exploration.js';
import { relationOverTime, type ScoredPiece, type ScoreUnit, unitOf } from '../measures/relation-over-time.js';
import { uiFinding } from '../messages/ui-finding.js';
import { isoDay } from '../network/civil-day.js';
import type { NetworkTie } from '../network/network.js';
import { ExplorationController } from './exploration-controller.js';
import { readerLocale } from './locale.js';
import { FAMILY_COLOURS } from './matrix/family-colours.js';
import { controlStyles } from './shared.styles.js';

const words = uiFinding.overTime;
const CHARTS = ['counts', 'sum', 'mean'] as const;
type Chart = (typeof CHARTS)[number];

const WIDTH = 300;
const HEIGHT = 116;
/** Widest bar, so that two of them do not look like walls. */
const MOST_WIDE = 18;

const colours = (theme: 'light' | 'dark') =>
  unsafeCSS(`--cooperation:${FAMILY_COLOURS.cooperation[theme]};--conflict:${FAMILY_COLOURS.conflict[theme]};`);

/**
 * @summary What is between two actors by month or year: ties by class, or their Goldstein sum or mean with n, as a chart
 * with its table. Of what is in view.
 */
export class EntenteRelationChart extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    ties: { attribute: false },
    names: { attribute: false },
    chart: { state: true },
    unit: { state: true },
  };

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        margin: 0 0 6px;
        ${colours('light')}
      }
      :host([theme='dark']) {
        ${colours('dark')}
      }
      h3 {
        margin: 0 0 6px;
        font-size: 13px;
        font-weight: 650;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 12px;
        margin-bottom: 6px;
        font-size: 12.5px;
      }
      select {
        min-height: 30px;
        padding: 2px 4px 2px 8px;
        border: 1px solid var(--entente-secondary);
        border-radius: 7px;
        background: var(--entente-page);
        font-size: 12.5px;
      }
      svg {
        display: block;
        width: 100%;
        height: auto;
        overflow: visible;
      }
      .cooperation,
      .VC,
      .MC {
        fill: var(--cooperation);
      }
      .conflict,
      .VK,
      .MK {
        fill: var(--conflict);
      }
      .VC,
      .VK {
        fill-opacity: 0.5;
      }
      .axis {
        stroke: var(--entente-secondary);
        stroke-width: 1;
      }
      text {
        fill: var(--entente-secondary);
        font: 400 10.5px var(--entente-sans);
        font-variant-numeric: tabular-nums;
      }
      .key {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 12px;
        margin: 6px 0 0;
        padding: 0;
        list-style: none;
        font-size: 12px;
        color: var(--entente-secondary);
      }
      .key li {
        display: flex;
        align-items: center;
        gap: 5px;
      }
      .key svg {
        width: 10px;
        height: 10px;
      }
      .aside {
        margin: 4px 0 0;
        font-size: 12px;
        line-height: 1.4;
        color: var(--entente-secondary);
      }
      details {
        margin-top: 4px;
        font-size: 12px;
      }
      summary {
        color: var(--entente-secondary);
        cursor: pointer;
      }
      .scroll {
        max-height: 240px;
        overflow: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 2px 0 2px 6px;
        border-bottom: 1px solid var(--entente-rule);
        text-align: right;
        font-weight: 400;
      }
      th:first-child {
        padding-left: 0;
        text-align: left;
      }
      thead th {
        color: var(--entente-secondary);
      }
    `,
  ];

  /** What is being explored; its window of time counts events. */
  declare exploration: Exploration;
  declare theme: 'light' | 'dark';
  /** All ties between the two; those that are not in view are left out. */
  declare ties: readonly NetworkTie[];
  /** "Russia and North Korea" */
  declare names: string;
  declare protected chart: Chart;
  /** What the reader chose; `undefined` = what suits. */
  declare protected unit: ScoreUnit | undefined;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.ties = [];
    this.names = '';
    this.chart = 'counts';
    new ExplorationController(this);
  }

  protected override render() {
    const { network, filtered, view } = this.exploration;
    if (!network || !filtered) return nothing;
    const shown = this.ties.filter(tie => filtered.ties.mask[tie.index] === 1);
    const unit = this.unit ?? unitOf(network, shown, view.period);
    const { pieces, ...left } = relationOverTime(network, shown, unit, view.period);
    const leftOut = (['undated', 'tooWide', 'unscored'] as const).filter(reason => left[reason] > 0);
    const hasPieces = pieces.some(({ n }) => n > 0);
    if (!hasPieces && leftOut.length === 0) return nothing;
    return html`
      <h3>${words.name}</h3>
      <div class="choices">
        <label
          >${words.shows}
          <select
            @change=${(event: Event) => {
              this.chart = (event.target as HTMLSelectElement).value as Chart;
            }}
          >
            ${CHARTS.map(
              name => html`<option value=${name} ?selected=${name === this.chart}>${words.kinds[name]}</option>`,
            )}
          </select></label
        >
        <label
          >${words.unit}
          <select
            @change=${(event: Event) => {
              this.unit = (event.target as HTMLSelectElement).value as ScoreUnit;
            }}
          >
            ${(['month', 'year'] as const).map(
              name => html`<option value=${name} ?selected=${name === unit}>${words.units[name]}</option>`,
            )}
          </select></label
        >
      </div>
      ${hasPieces ? this.#drawing(pieces, unit) : html`<p class="aside">${words.nothing}</p>`}
      <p class="aside">
        ${leftOut.length > 0 ? `${uiFinding.measures.without(leftOut.map(reason => words.left[reason](left[reason])).join(', '))} ` : ''}${words.source}
      </p>
    `;
  }

  #drawing(pieces: readonly ScoredPiece[], unit: ScoreUnit) {
    const timeOf = (start: number): string => isoDay(start).slice(0, unit === 'month' ? 7 : 4);
    const first = timeOf(pieces[0]!.start);
    const last = timeOf(pieces.at(-1)!.start);
    const sum = (of: (piece: ScoredPiece) => number): number => pieces.reduce((all, piece) => all + of(piece), 0);
    const cooperation = sum(({ quads }) => quads.VC + quads.MC);
    const conflict = sum(({ quads }) => quads.VK + quads.MK);
    const label = words.chart(this.names, first, last, cooperation, conflict);
    return html`${svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT + 14}" role="img" aria-label=${label}>
        ${this.chart === 'counts' ? countBars(pieces) : scoreBars(pieces, this.chart)}
        <text x="0" y=${HEIGHT + 11}>${first}</text>
        ${first === last ? nothing : svg`<text x=${WIDTH} y=${HEIGHT + 11} text-anchor="end">${last}</text>`}
      </svg>`}
      ${this.chart === 'counts' ? this.#key(pieces) : nothing}
      <details>
        <summary>${words.table}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label=${words.table}>${this.#table(pieces, timeOf)}</div>
      </details>`;
  }

  #key(pieces: readonly ScoredPiece[]) {
    const occurring = (['VC', 'MC', 'VK', 'MK'] as const).filter(quad => pieces.some(({ quads }) => quads[quad] > 0));
    return html`<ul class="key">
      ${occurring.map(
        quad =>
          html`<li>
            ${svg`<svg viewBox="0 0 10 10" aria-hidden="true"><rect class=${quad} width="10" height="10" rx="2" /></svg>`}
            ${uiFinding.measures.quads[quad]}
          </li>`,
      )}
    </ul>`;
  }

  #table(pieces: readonly ScoredPiece[], timeOf: (start: number) => string) {
    const { columns } = uiFinding.measures;
    const number = (value: number): string =>
      value.toLocaleString(readerLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.time}</th>
          <th scope="col">${words.cooperation}</th>
          <th scope="col">${words.conflict}</th>
          <th scope="col">${columns.n}</th>
          <th scope="col">${columns.sum}</th>
          <th scope="col">${columns.mean}</th>
        </tr>
      </thead>
      <tbody>
        ${pieces
          .filter(({ n }) => n > 0)
          .map(
            ({ start, quads, n, sum }) =>
              html`<tr>
                <th scope="row">${timeOf(start)}</th>
                <td>${quads.VC + quads.MC}</td>
                <td>${quads.VK + quads.MK}</td>
                <td>${n}</td>
                <td>${number(sum)}</td>
                <td>${number(sum / n)}</td>
              </tr>`,
          )}
      </tbody>
    </table>`;
  }
}

/** Width of a bar and where the piece at a position begins. */
function stepsOf(pieces: readonly ScoredPiece[]): { readonly wide: number; readonly at: (piece: number) => number } {
  const step = WIDTH / pieces.length;
  const wide = Math.min(MOST_WIDE, Math.max(0.8, step * 0.78));
  return { wide, at: piece => piece * step + (step - wide) / 2 };
}

/** Cooperation upward, conflict downward, on one scale. */
function countBars(pieces: readonly ScoredPiece[]): SVGTemplateResult {
  const up = Math.max(...pieces.map(({ quads }) => quads.VC + quads.MC));
  const down = Math.max(...pieces.map(({ quads }) => quads.VK + quads.MK));
  const scale = (HEIGHT - 14) / Math.max(1, up + down);
  const zero = 8 + up * scale;
  const { wide, at } = stepsOf(pieces);
  const bar = (quad: string, x: number, y: number, height: number) =>
    height <= 0
      ? nothing
      : svg`<rect class=${quad} x=${round(x)} y=${round(y)} width=${round(wide)} height=${round(height)} />`;
  return svg`${pieces.map(({ quads }, piece) => {
    const [mc, vc, mk, vk] = [quads.MC, quads.VC, quads.MK, quads.VK].map(number => number * scale) as [
      number,
      number,
      number,
      number,
    ];
    const x = at(piece);
    return svg`${bar('MC', x, zero - mc, mc)}${bar('VC', x, zero - mc - vc, vc)}${bar('MK', x, zero, mk)}${bar('VK', x, zero + mk, vk)}`;
  })}
    <line class="axis" x1="0" x2=${WIDTH} y1=${round(zero)} y2=${round(zero)} />
    ${up > 0 ? svg`<text x="0" y="6">${up}</text>` : nothing}
    ${down > 0 ? svg`<text x=${WIDTH} y=${HEIGHT} text-anchor="end">${down}</text>` : nothing}`;
}

function scoreBars(pieces: readonly ScoredPiece[], chart: 'sum' | 'mean'): SVGTemplateResult {
  const values = pieces.map(({ sum, n }) => (n === 0 ? 0 : chart === 'sum' ? sum : sum / n));
  const up = Math.max(0, ...values);
  const down = Math.max(0, ...values.map(value => -value));
  const scale = (HEIGHT - 14) / Math.max(0.1, up + down);
  const zero = 8 + up * scale;
  const { wide, at } = stepsOf(pieces);
  const label = (value: number): string =>
    value.toLocaleString(readerLocale(), { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return svg`${values.map((value, piece) => {
    const height = Math.abs(value) * scale;
    if (height === 0) return nothing;
    return svg`<rect class=${value > 0 ? 'cooperation' : 'conflict'} x=${round(at(piece))} y=${round(value > 0 ? zero - height : zero)} width=${round(wide)} height=${round(height)} />`;
  })}
    <line class="axis" x1="0" x2=${WIDTH} y1=${round(zero)} y2=${round(zero)} />
    ${up > 0 ? svg`<text x="0" y="6">${label(up)}</text>` : nothing}
    ${down > 0 ? svg`<text x=${WIDTH} y=${HEIGHT} text-anchor="end">${label(-down)}</text>` : nothing}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

customElements.define('entente-relation-chart', EntenteRelationChart);

declare global {
  interface HTMLElementTagNameMap {
    'entente-relation-chart': EntenteRelationChart;
  }
}
