import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ChevronDown, Maximize, Minus, Plus } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { MATRIX_ORDERS, type MatrixOrder } from '../exploration/view.js';
import { ui } from '../messages/ui.js';
import { labelOf } from '../network/speakers.js';
import type { Theme } from '../scene/line-style.js';
import { canvasMeasure } from '../scene/measure-text.js';
import { FONTS } from '../scene/typography.js';
import { matrixStyles } from './entente-matrix.styles.js';
import { ExplorationController } from './exploration-controller.js';
import { icon } from './icon.js';
import { readerLocale } from './locale.js';
import { cellWords } from './matrix/cell-words.js';
import {
  type CellPlace,
  cellAfter,
  cellUnder,
  fittingCell,
  headingUnder,
  LEAST_CELL,
  type MatrixGeometry,
  MOST_CELL,
  scrollFor,
} from './matrix/matrix-geometry.js';
import { matrixLegend, paintMatrixLegend } from './matrix/matrix-legend.js';
import type { FindBlocs } from './matrix/matrix-order.js';
import { type MatrixSheet, MatrixSheets, marksOf } from './matrix/matrix-sheet.js';
import { paintMatrix } from './matrix/paint-matrix.js';
import { controlStyles } from './shared.styles.js';
import { numberText } from './table/number-text.js';

const words = ui.matrix;

/** Numbers of actors to choose from. */
const NUMBERS = [20, 40, 80, 160, 320];
/** Most room for names, px, and where the view is narrow. */
const NAMES = 170;
const NAMES_NARROW = 104;
const ZOOM_STEP = 1.3;
/** Part of the room that a card from below leaves free. */
const ABOVE_CARD = 0.45;

/**
 * @summary Who deals with whom as a square of cells: rows to columns, for networks too dense for lines.
 * @cssproperty --entente-accent - colour of focus and of what is selected
 */
export class EntenteMatrix extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    narrow: { type: Boolean, reflect: true },
    findBlocs: { state: true },
    zoomed: { state: true },
    pointed: { state: true },
    announcement: { state: true },
  };

  static override styles = [controlStyles, matrixStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** The card of what is selected lies over the lower half. */
  declare narrow: boolean;
  declare protected findBlocs: FindBlocs | undefined;
  /** Side of a cell that the reader chose, px; `undefined` = as it fits. */
  declare protected zoomed: number | undefined;
  declare protected pointed: CellPlace | undefined;
  declare protected announcement: string;

  readonly #sheets = new MatrixSheets();
  #sheet: MatrixSheet | undefined;
  #pointer: { readonly x: number; readonly y: number } | undefined;
  #resizer: ResizeObserver | undefined;
  #frame = 0;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.narrow = false;
    this.announcement = '';
    new ExplorationController(this, change => {
      if (change !== 'data') return;
      this.zoomed = undefined;
      this.pointed = undefined;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizer = new ResizeObserver(() => this.#paint());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizer?.disconnect();
    this.#resizer = undefined;
    cancelAnimationFrame(this.#frame);
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
  }

  async #loadBlocs(): Promise<void> {
    const { blocsOf } = await import('../network/blocs.js');
    this.findBlocs = blocsOf;
  }

  protected override willUpdate(): void {
    if (this.exploration.view.matrix.by === 'bloc' && !this.findBlocs) void this.#loadBlocs();
    const before = this.#sheet;
    this.#sheet = this.#sheets.sheetOf(this.exploration, this.findBlocs, readerLocale());
    // Other rows: the cell pointed at is another one.
    if (before?.order !== this.#sheet?.order) this.pointed = undefined;
  }

  protected override updated(): void {
    const scroller = this.#scroller;
    if (scroller) this.#resizer?.observe(scroller);
    paintMatrixLegend(this.renderRoot, this.theme);
    this.#paint();
    this.#placeTip();
  }

  #geometry(): MatrixGeometry {
    const scroller = this.#scroller;
    const names = this.#sheet?.names ?? [];
    const measure = canvasMeasure();
    const most = (scroller?.clientWidth ?? 0) < 560 ? NAMES_NARROW : NAMES;
    let longest = 0;
    // Measuring thousands of names takes longer than it is worth: long ones are cut anyway.
    for (const name of names.slice(0, 400)) longest = Math.max(longest, measure(name, FONTS.caption));
    const room = Math.ceil(Math.min(most, longest * 1.1 + 22));
    const space = { left: room, top: room, size: names.length };
    const fitting = fittingCell(scroller?.clientWidth ?? 800, scroller?.clientHeight ?? 600, space);
    return { ...space, cell: this.zoomed ?? fitting };
  }

  #paintSoon = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#paint());
  };

  #paint(): void {
    const scroller = this.#scroller;
    const sheet = this.#sheet;
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>('.canvas');
    const sizer = this.renderRoot.querySelector<HTMLElement>('.sizer');
    const context = canvas?.getContext('2d');
    if (!scroller || !sheet || !canvas || !sizer || !context) return;
    const geometry = this.#geometry();
    const { cell, left, top, size } = geometry;
    const width = scroller.clientWidth;
    const height = scroller.clientHeight;
    // Set here and not in the template: the policy of the page forbids style attributes.
    sizer.style.width = `${Math.max(width, left + cell * size + 12)}px`;
    sizer.style.height = `${Math.max(height, top + cell * size + 12 + (this.#isCovered ? height * (1 - ABOVE_CARD) : 0))}px`;
    const ratio = devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const { marked, outlined } = marksOf(sheet, this.exploration);
    const locale = readerLocale();
    paintMatrix(context, {
      ground: sheet.ground,
      counts: sheet.counts,
      places: sheet.places,
      names: sheet.names,
      blocs: sheet.order.blocs,
      most: sheet.most,
      geometry,
      scrolled: { left: scroller.scrollLeft, top: scroller.scrollTop },
      width,
      height,
      theme: this.theme,
      pointed: this.pointed,
      marked,
      outlined,
      numberText: number => numberText(number, locale),
    });
  }

  get #isCovered(): boolean {
    return this.narrow && this.exploration.view.selection.kind !== 'none';
  }

  #pointOf(event: MouseEvent): { readonly x: number; readonly y: number } {
    const box = this.#scroller!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  get #scrolled(): { readonly left: number; readonly top: number } {
    const scroller = this.#scroller;
    return { left: scroller?.scrollLeft ?? 0, top: scroller?.scrollTop ?? 0 };
  }

  #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    this.#pointer = this.#pointOf(event);
    const cell = cellUnder(this.#pointer.x, this.#pointer.y, this.#scrolled, this.#geometry());
    if (cell?.row !== this.pointed?.row || cell?.column !== this.pointed?.column) this.pointed = cell;
    else this.#placeTip();
  };

  #onPointerLeave = (): void => {
    this.#pointer = undefined;
    this.pointed = undefined;
  };

  #onClick = (event: MouseEvent): void => {
    const { x, y } = this.#pointOf(event);
    const geometry = this.#geometry();
    const cell = cellUnder(x, y, this.#scrolled, geometry);
    if (cell) {
      this.#open(cell);
      return;
    }
    const heading = headingUnder(x, y, this.#scrolled, geometry);
    const actor = heading === undefined ? undefined : this.#idAt(heading);
    if (actor === undefined) this.exploration.clearSelection();
    else this.exploration.select({ kind: 'actor', id: actor });
  };

  #idAt(row: number): string | undefined {
    const sheet = this.#sheet;
    return sheet?.ground.ids[sheet.order.actors[row] ?? -1];
  }

  #open({ row, column }: CellPlace): void {
    const [one, other] = [this.#idAt(row), this.#idAt(column)];
    if (one === undefined || other === undefined) return;
    this.exploration.select(one === other ? { kind: 'actor', id: one } : { kind: 'pair', one, other });
  }

  #onKey = (event: KeyboardEvent): void => {
    const sheet = this.#sheet;
    const size = sheet?.order.actors.length ?? 0;
    if (!sheet || size === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      this.pointed = undefined;
      this.exploration.clearSelection();
    } else if (event.key === 'Enter' && this.pointed) {
      this.#open(this.pointed);
    } else if (event.key === '+' || event.key === '-') {
      this.#zoomBy(event.key === '+' ? ZOOM_STEP : 1 / ZOOM_STEP);
    } else {
      const geometry = this.#geometry();
      const page = Math.max(1, Math.floor(((this.#scroller?.clientHeight ?? 0) - geometry.top) / geometry.cell) - 1);
      const first = this.pointed ? cellAfter(event.key, this.pointed, page, size) : { row: 0, column: 0 };
      if (!first || !cellAfter(event.key, { row: 0, column: 0 }, page, size)) return;
      this.#walkTo(first, sheet, geometry);
    }
    event.preventDefault();
  };

  #walkTo(cell: CellPlace, sheet: MatrixSheet, geometry: MatrixGeometry): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    this.#pointer = undefined;
    this.pointed = cell;
    const height = scroller.clientHeight * (this.#isCovered ? ABOVE_CARD : 1);
    scroller.scrollTop = scrollFor(cell.row, scroller.scrollTop, height - geometry.top, geometry.cell);
    scroller.scrollLeft = scrollFor(
      cell.column,
      scroller.scrollLeft,
      scroller.clientWidth - geometry.left,
      geometry.cell,
    );
    const { title, amount, otherWay = '' } = this.#wordsOf(sheet, cell);
    this.announcement = `${ui.labelled(title, amount)}. ${otherWay}`.trim();
  }

  #wordsOf({ ground, counts, order }: MatrixSheet, { row, column }: CellPlace) {
    const { network } = this.exploration;
    const nameOf = (actor: number): string => (network ? labelOf(network, ground.ids[actor]!) : '');
    return cellWords(ground, counts, order.actors[row]!, order.actors[column]!, nameOf, readerLocale());
  }

  #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#zoomBy(Math.exp(-event.deltaY / 200), this.#pointOf(event));
  };

  /** Zooms about a point of the canvas, or about its middle. */
  #zoomBy(factor: number, about?: { readonly x: number; readonly y: number }): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { cell: before, left, top } = this.#geometry();
    const wanted = Math.min(MOST_CELL, Math.max(LEAST_CELL, before * factor));
    // Whole pixels, and never none at all.
    const cell = Math.round(wanted) === before ? before + Math.sign(factor - 1) : Math.round(wanted);
    if (cell < LEAST_CELL || cell > MOST_CELL) return;
    const x = (about?.x ?? (scroller.clientWidth + left) / 2) - left;
    const y = (about?.y ?? (scroller.clientHeight + top) / 2) - top;
    const [right, down] = [(scroller.scrollLeft + x) / before, (scroller.scrollTop + y) / before];
    this.zoomed = cell;
    void this.updateComplete.then(() => scroller.scrollTo(right * cell - x, down * cell - y));
  }

  #placeTip(): void {
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    const scroller = this.#scroller;
    if (!tip || !scroller || !this.pointed) return;
    const { cell, left, top } = this.#geometry();
    const at = this.#pointer ?? {
      x: left + (this.pointed.column + 1) * cell - scroller.scrollLeft,
      y: top + (this.pointed.row + 1) * cell - scroller.scrollTop,
    };
    const x = at.x + 14 + tip.offsetWidth > scroller.clientWidth ? at.x - 14 - tip.offsetWidth : at.x + 14;
    const y = at.y + 14 + tip.offsetHeight > scroller.clientHeight ? at.y - 14 - tip.offsetHeight : at.y + 14;
    tip.style.transform = `translate(${Math.round(Math.max(4, x))}px, ${Math.round(Math.max(4, y))}px)`;
  }

  #setOrder(order: Partial<MatrixOrder>): void {
    this.exploration.setMatrix({ ...this.exploration.view.matrix, ...order });
    this.#scroller?.scrollTo(0, 0);
  }

  protected override render() {
    const sheet = this.#sheet;
    if (!sheet) return nothing;
    return html`
      ${this.#tools(sheet)}
      ${
        sheet.order.actors.length === 0
          ? this.#empty()
          : html`${matrixLegend()}
              <div class="stage">
                <div
                  class="scroller"
                  role="application"
                  tabindex="0"
                  aria-label=${words.name}
                  aria-describedby="keys"
                  @scroll=${this.#paintSoon}
                  @pointermove=${this.#onPointerMove}
                  @pointerleave=${this.#onPointerLeave}
                  @click=${this.#onClick}
                  @keydown=${this.#onKey}
                  @wheel=${this.#onWheel}
                >
                  <div class="sizer"><canvas class="canvas" aria-hidden="true"></canvas></div>
                </div>
                ${this.pointed ? this.#tip(sheet, this.pointed) : nothing}
              </div>`
      }
      <div class="visually-hidden" aria-live="polite">${this.announcement}</div>
      <div class="visually-hidden" id="keys">${words.keys}</div>
    `;
  }

  #tip(sheet: MatrixSheet, cell: CellPlace): TemplateResult {
    const { title, amount, otherWay } = this.#wordsOf(sheet, cell);
    return html`<div class="tip" aria-hidden="true">
      <b>${title}</b>
      <div>${amount}</div>
      ${otherWay === undefined ? nothing : html`<div class="aside">${otherWay}</div>`}
    </div>`;
  }

  #tools({ order, ties, counts }: MatrixSheet): TemplateResult {
    const { filtered, view } = this.exploration;
    const locale = readerLocale();
    const text = (number: number): string => numberText(number, locale);
    const { by, most } = view.matrix;
    const numbers = [...new Set([...NUMBERS, ...(most === undefined ? [] : [most])])]
      .filter(number => number < order.all)
      .sort((a, b) => a - b);
    const isAll = most === undefined || most >= order.all;
    return html`<div class="tools">
      <label class="choice" title=${words.blocs}>
        <span class="visually-hidden">${words.order}</span>
        <select @change=${(event: Event) => this.#setOrder({ by: MATRIX_ORDERS[(event.target as HTMLSelectElement).selectedIndex]! })}>
          ${MATRIX_ORDERS.map(
            id =>
              html`<option value=${id} ?selected=${id === by}>${ui.labelled(words.order, words.orders[id])}</option>`,
          )}
        </select>
        ${icon(ChevronDown, 14)}
      </label>
      <label class="choice">
        <span class="visually-hidden">${words.number}</span>
        <select
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            this.#setOrder({ most: value === 'all' ? undefined : Number(value) });
          }}
        >
          ${numbers.map(
            number => html`<option value=${number} ?selected=${number === most}>${words.most(text(number))}</option>`,
          )}
          <option value="all" ?selected=${isAll}>${words.all(text(order.all))}</option>
        </select>
        ${icon(ChevronDown, 14)}
      </label>
      <p class="count">
        ${words.tiesShown(text(filtered?.ties.size ?? 0), text(filtered?.total ?? 0))} ·
        ${words.between(text(ties), text(order.actors.length), text(order.all))}${
          counts.inside > 0 ? ` · ${words.inside(text(counts.inside))}` : ''
        }
      </p>
      <div class="zoom" role="group" aria-label=${ui.zoom}>
        <button type="button" aria-label=${ui.zoomOut} title=${ui.zoomOut} @click=${() => this.#zoomBy(1 / ZOOM_STEP)}>
          ${icon(Minus, 16)}
        </button>
        <button type="button" aria-label=${ui.zoomIn} title=${ui.zoomIn} @click=${() => this.#zoomBy(ZOOM_STEP)}>
          ${icon(Plus, 16)}
        </button>
        <button
          type="button"
          aria-label=${ui.fit}
          title=${ui.fit}
          @click=${() => {
            this.zoomed = undefined;
          }}
        >
          ${icon(Maximize, 15)}
        </button>
      </div>
    </div>`;
  }

  #empty(): TemplateResult {
    const isBare = this.exploration.network?.ties.size === 0;
    return html`<div class="empty">
      <h3>${isBare ? ui.noTies : ui.nothingMatches}</h3>
      ${
        isBare
          ? nothing
          : html`<p>${ui.nothingMatchesHint}</p>
              <button type="button" class="button primary" @click=${() => this.exploration.showAll()}>
                ${ui.showAll}
              </button>`
      }
    </div>`;
  }
}

customElements.define('entente-matrix', EntenteMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'entente-matrix': EntenteMatrix;
  }
}
