import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ArrowDown, ArrowUp } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import type { TableOrder } from '../exploration/view.js';
import { ui } from '../messages/ui.js';
import type { NetworkTie } from '../network/network.js';
import { copyText } from '../platform/clipboard.js';
import { keepColumns, readKeptColumns } from '../platform/kept-columns.js';
import type { LineStyle, Theme } from '../scene/line-style.js';
import { lookOf } from './card-context.js';
import './entente-line-sample.js';
import { tableStyles } from './entente-table.styles.js';
import { ExplorationController } from './exploration-controller.js';
import { icon } from './icon.js';
import { readerLocale } from './locale.js';
import { controlStyles } from './shared.styles.js';
import { columnChoice } from './table/column-choice.js';
import { copiedRows } from './table/copied-rows.js';
import { type ColumnHead, type Listing, listingOf } from './table/listing.js';
import { numberText } from './table/number-text.js';
import { allOf, extendedTo, movedTo, NO_CHOICE, positionAfter, type RowChoice, toggled } from './table/row-choice.js';
import { type RowWindow, scrollTopFor, windowOf } from './table/row-window.js';

const words = ui.table;

/** Height of a row, and of the heading, px; the styles have them too. */
const ROW = 34;
const HEAD = 37;
/** Below this width there is little room, px; columns then have this part of their width. */
const SLIM = 560;
const SLIM_WIDTH = 0.66;
/** Columns that are then shown only on demand. */
const LEFT_OUT_SLIM: readonly string[] = ['kind', 'type', 'state'];
/** Part of the room that a card from below leaves free. */
const ABOVE_CARD = 0.45;

/**
 * @summary Ties or actors in view as rows: to sort, to walk through, to select and to copy.
 * @cssproperty --entente-accent - colour of focus and of what is selected
 */
export class EntenteTable extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    narrow: { type: Boolean, reflect: true },
    choice: { state: true },
    rowWindow: { state: true },
    slim: { state: true },
    headWithFocus: { state: true },
    announcement: { state: true },
  };

  static override styles = [controlStyles, tableStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** The card of what is selected lies over the lower half. */
  declare narrow: boolean;
  /** The rows that copying takes, and the one the keyboard is on. */
  declare protected choice: RowChoice;
  declare protected rowWindow: RowWindow;
  /** There is little room: columns are narrower. */
  declare protected slim: boolean;
  /** Column whose heading the Tab key reaches. */
  declare protected headWithFocus: string | undefined;
  declare protected announcement: string;

  #listing: Listing | undefined;
  #madeFrom: readonly unknown[] = [];
  #looks = new Map<string, LineStyle>();
  #resizer: ResizeObserver | undefined;
  /** Columns chosen by the reader, by table. */
  #columns = new Map<TableOrder['of'], readonly string[] | undefined>();
  #selectionInView: unknown;
  /** Id of a row to scroll to, once it has its place. */
  #wanted: string | undefined;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.narrow = false;
    this.choice = NO_CHOICE;
    this.rowWindow = { start: 0, end: 0 };
    this.slim = false;
    this.announcement = '';
    new ExplorationController(this, change => {
      if (change === 'data') this.#startAnew();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizer = new ResizeObserver(() => {
      this.slim = (this.#scroller?.clientWidth ?? SLIM) < SLIM;
      this.#followScroll();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizer?.disconnect();
    this.#resizer = undefined;
  }

  #startAnew(): void {
    this.choice = NO_CHOICE;
    this.#selectionInView = undefined;
    this.#scroller?.scrollTo(0, 0);
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
  }

  /** Ids of the columns in view, in their order. */
  #columnsOf(listing: Listing): readonly ColumnHead[] {
    if (!this.#columns.has(listing.of)) this.#columns.set(listing.of, readKeptColumns(listing.of));
    const usual = new Set(listing.usualColumns.filter(id => !this.slim || !LEFT_OUT_SLIM.includes(id)));
    const chosen = new Set(this.#columns.get(listing.of) ?? usual);
    return listing.columns.filter(({ id, isFixed }) => chosen.has(id) || (isFixed && usual.has(id)));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('theme')) this.#looks.clear();
    const { network, filtered, view } = this.exploration;
    const from = [network, filtered, view.table];
    if (from.some((part, at) => part !== this.#madeFrom[at])) {
      this.#listing = network && filtered && listingOf(view.table, { network, filtered, locale: readerLocale() });
      this.#madeFrom = from;
    }
    if (this.#listing) this.#followSelection(this.#listing);
    this.rowWindow = this.#windowNow();
  }

  #windowNow(): RowWindow {
    const scroller = this.#scroller;
    return windowOf(scroller?.scrollTop ?? 0, scroller?.clientHeight ?? 900, this.#listing?.size ?? 0, ROW);
  }

  #followScroll = (): void => {
    const { start, end } = this.#windowNow();
    if (start !== this.rowWindow.start || end !== this.rowWindow.end) this.requestUpdate();
  };

  protected override updated(): void {
    const listing = this.#listing;
    const scroller = this.#scroller;
    if (!listing || !scroller) return;
    this.#resizer?.observe(scroller);
    // Set here and not in the template: the policy of the page forbids style attributes.
    const body = this.renderRoot.querySelector<HTMLElement>('.body');
    const rows = this.renderRoot.querySelector<HTMLElement>('.window');
    const columns = this.#columnsOf(listing).map(
      ({ width, isNumber }) => `${Math.round(width * (this.slim ? (isNumber ? 0.85 : SLIM_WIDTH) : 1))}px`,
    );
    scroller.style.setProperty('--columns', `${columns.slice(0, -1).join(' ')} minmax(${columns.at(-1)}, 1fr)`);
    if (body)
      body.style.height = `${listing.size * ROW + (this.#isCovered ? scroller.clientHeight * (1 - ABOVE_CARD) : 0)}px`;
    if (rows) rows.style.transform = `translateY(${this.rowWindow.start * ROW}px)`;
    if (this.#wanted !== undefined) this.#scrollTo(listing.positionOf(this.#wanted));
    this.#wanted = undefined;
  }

  get #isCovered(): boolean {
    return this.narrow && this.exploration.view.selection.kind !== 'none';
  }

  /** What is selected elsewhere is scrolled to; once, so that the reader can scroll away from it. */
  #followSelection(listing: Listing): void {
    const { selection } = this.exploration.view;
    const key = `${listing.of} ${JSON.stringify(selection)}`;
    if (key === this.#selectionInView) return;
    this.#selectionInView = key;
    const id = selection.kind === 'tie' || selection.kind === 'actor' ? selection.id : undefined;
    if (id === undefined || (selection.kind === 'tie') !== (listing.of === 'ties')) return;
    if (listing.positionOf(id) < 0) return;
    this.choice = movedTo(this.choice, id);
    this.#wanted = id;
  }

  #scrollTo(position: number): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const room = scroller.clientHeight * (this.#isCovered ? ABOVE_CARD : 1) - HEAD;
    scroller.scrollTop = scrollTopFor(position, scroller.scrollTop, room, ROW);
  }

  #setOrder(order: TableOrder): void {
    if (order.of !== this.exploration.view.table.of) this.#startAnew();
    this.exploration.setTable(order);
  }

  /** First by the column, then the other way, then no longer by it. */
  #sortBy({ id, isNumber, label }: ColumnHead): void {
    const { of, by, descending } = this.exploration.view.table;
    const first = isNumber === true;
    if (by !== id) this.#setOrder({ of, by: id, descending: first });
    else if (descending === first) this.#setOrder({ of, by: id, descending: !first });
    else this.#setOrder({ of, by: undefined, descending: false });
    const now = this.exploration.view.table;
    this.announcement = now.by === id ? words.sortedBy(label, now.descending) : '';
    this.headWithFocus = id;
    this.#scroller?.scrollTo({ top: 0 });
  }

  #select(id: string): void {
    const listing = this.#listing;
    if (!listing) return;
    this.#selectionInView = `${listing.of} ${JSON.stringify({ kind: listing.of === 'ties' ? 'tie' : 'actor', id })}`;
    this.exploration.select({ kind: listing.of === 'ties' ? 'tie' : 'actor', id });
    // The card may come to lie over the row.
    void this.updateComplete.then(() => this.#scrollTo(listing.positionOf(id)));
  }

  #onRowClick(event: MouseEvent, id: string): void {
    const listing = this.#listing;
    if (!listing) return;
    if (event.shiftKey) {
      this.choice = extendedTo(this.choice, id, listing);
    } else if (event.ctrlKey || event.metaKey) {
      this.choice = toggled(this.choice, id);
    } else {
      this.choice = movedTo(NO_CHOICE, id);
      this.#select(id);
    }
  }

  #onKey = (event: KeyboardEvent): void => {
    const listing = this.#listing;
    if (!listing || listing.size === 0) return;
    const isDone = event.ctrlKey || event.metaKey ? this.#command(event.key, listing) : this.#act(event, listing);
    if (isDone) event.preventDefault();
  };

  /** @returns whether the key, with Control, means something here */
  #command(key: string, listing: Listing): boolean {
    if (key === 'a') {
      this.choice = allOf(this.choice, listing);
      return true;
    }
    // Text that the reader has marked is copied as anywhere.
    if (key !== 'c' || getSelection()?.isCollapsed === false) return false;
    void this.#copy(this.choice.chosen.size > 0);
    return true;
  }

  #act({ key, shiftKey }: KeyboardEvent, listing: Listing): boolean {
    const { chosen, cursor } = this.choice;
    if (key === 'Escape') {
      if (chosen.size > 0) this.choice = { ...this.choice, chosen: new Set() };
      else this.exploration.clearSelection();
      return true;
    }
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      this.#scroller?.scrollBy({ left: key === 'ArrowLeft' ? -120 : 120 });
      return true;
    }
    if ((key === 'Enter' || key === ' ') && cursor !== undefined) {
      if (key === 'Enter') this.#select(cursor);
      else this.choice = toggled(this.choice, cursor);
      return true;
    }
    const page = Math.max(1, Math.floor(((this.#scroller?.clientHeight ?? 0) - HEAD) / ROW) - 1);
    const now = cursor === undefined ? -1 : listing.positionOf(cursor);
    const position = positionAfter(key, now, page, listing.size);
    if (position === undefined) return false;
    const id = listing.idAt(position);
    this.choice = shiftKey ? extendedTo(this.choice, id, listing) : movedTo(this.choice, id);
    this.#scrollTo(position);
    return true;
  }

  #onGridFocus = (): void => {
    const listing = this.#listing;
    if (!listing || listing.size === 0) return;
    const { cursor } = this.choice;
    if (cursor !== undefined && listing.positionOf(cursor) >= 0) return;
    const first = Math.min(listing.size - 1, Math.round((this.#scroller?.scrollTop ?? 0) / ROW));
    this.choice = { ...this.choice, cursor: listing.idAt(first) };
  };

  #onHeadKey(event: KeyboardEvent, columns: readonly ColumnHead[], at: number): void {
    event.stopPropagation();
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = columns[at + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    this.headWithFocus = next.id;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.head button[tabindex="0"]')?.focus(),
    );
  }

  /** Copies the rows as tab-separated values: those chosen, or all that are shown. */
  async #copy(onlyChosen: boolean): Promise<void> {
    const listing = this.#listing;
    if (!listing) return;
    const columns = this.#columnsOf(listing).map(({ id }) => id);
    const { chosen } = this.choice;
    this.announcement = words.copying;
    const copied = await copiedRows(
      listing,
      columns,
      onlyChosen ? chosen : undefined,
      // Another filter or order came in between: what is half written is not what is shown.
      () => this.#listing === listing,
    );
    if (!copied) {
      this.announcement = '';
      return;
    }
    const isCopied = await copyText(copied.text);
    this.announcement = isCopied ? words.copied(copied.rows) : ui.copyFailed;
  }

  #setColumns(listing: Listing, columns: readonly string[] | undefined): void {
    this.#columns.set(listing.of, columns);
    keepColumns(listing.of, columns);
    this.requestUpdate();
  }

  protected override render() {
    const listing = this.#listing;
    const { network } = this.exploration;
    if (!listing || !network) return nothing;
    const columns = this.#columnsOf(listing);
    return html`
      ${this.#tools(listing)}
      <div class="scroller" @scroll=${this.#followScroll}>
        ${listing.size === 0 ? this.#empty() : this.#grid(listing, columns)}
      </div>
      <div class="visually-hidden" aria-live="polite">${this.announcement}</div>
      <div class="visually-hidden" id="keys">${words.keys}</div>
    `;
  }

  #tools(listing: Listing): TemplateResult {
    const locale = readerLocale();
    const [shown, total] = [listing.size, listing.total].map(number => numberText(number, locale)) as [string, string];
    const { table } = this.exploration.view;
    return html`<div class="tools">
      <div class="switch" role="group" aria-label=${words.rows}>
        ${(['ties', 'actors'] as const).map(
          of =>
            html`<button
              type="button"
              aria-pressed=${table.of === of}
              @click=${() => table.of !== of && this.#setOrder({ of, by: undefined, descending: false })}
            >
              ${words[of]}
            </button>`,
        )}
      </div>
      <p class="count">
        ${listing.of === 'ties' ? words.tiesShown(shown, total) : words.actorsShown(shown, total)}${
          this.announcement === '' ? nothing : html` · ${this.announcement}`
        }
      </p>
      ${columnChoice(
        listing.columns,
        this.#columnsOf(listing).map(({ id }) => id),
        ids => this.#setColumns(listing, ids),
      )}
      ${
        this.choice.chosen.size > 0
          ? html`<button type="button" class="button small" @click=${() => void this.#copy(true)}>
              ${words.copyChosen(numberText(this.choice.chosen.size, locale))}
            </button>`
          : nothing
      }
      <button type="button" class="button small" ?disabled=${listing.size === 0} @click=${() => void this.#copy(false)}>
        ${words.copyAll(shown)}
      </button>
    </div>`;
  }

  #empty(): TemplateResult {
    const { network } = this.exploration;
    const isBare = network?.ties.size === 0;
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

  #grid(listing: Listing, columns: readonly ColumnHead[]): TemplateResult {
    const { start, end } = this.rowWindow;
    const positions = Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
    const cursorAt = this.choice.cursor === undefined ? -1 : listing.positionOf(this.choice.cursor);
    return html`<div
      class="grid"
      role="grid"
      tabindex="0"
      aria-label=${words[listing.of]}
      aria-describedby="keys"
      aria-multiselectable="true"
      aria-rowcount=${listing.size + 1}
      aria-colcount=${columns.length}
      aria-activedescendant=${cursorAt >= start && cursorAt < end ? `row-${cursorAt}` : nothing}
      @keydown=${this.#onKey}
      @focus=${this.#onGridFocus}
    >
      <div class="head" role="rowgroup">
        <div role="row" aria-rowindex="1">${columns.map((column, at) => this.#heading(columns, column, at))}</div>
      </div>
      <div class="body" role="rowgroup">
        <div class="window" role="presentation">
          ${positions.map(position => this.#row(listing, columns, position))}
        </div>
      </div>
    </div>`;
  }

  #heading(columns: readonly ColumnHead[], column: ColumnHead, at: number): TemplateResult {
    const { by, descending } = this.exploration.view.table;
    const isBy = by === column.id;
    const reached = columns.some(({ id }) => id === this.headWithFocus) ? this.headWithFocus : columns[0]?.id;
    return html`<div
      role="columnheader"
      class=${column.isNumber ? 'number' : ''}
      aria-colindex=${at + 1}
      aria-sort=${isBy ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        tabindex=${reached === column.id ? 0 : -1}
        @click=${() => this.#sortBy(column)}
        @keydown=${(event: KeyboardEvent) => this.#onHeadKey(event, columns, at)}
      >
        ${column.label} ${isBy ? icon(descending ? ArrowDown : ArrowUp, 13) : nothing}
      </button>
    </div>`;
  }

  #row(listing: Listing, columns: readonly ColumnHead[], position: number): TemplateResult {
    const id = listing.idAt(position);
    const tie = listing.tieAt(position);
    const isOpen = this.#isOpen(id, tie);
    const state = [isOpen ? 'open' : '', id === this.choice.cursor ? 'cursor' : ''].join(' ');
    return html`<div
      role="row"
      id=${`row-${position}`}
      class=${state}
      aria-rowindex=${position + 2}
      aria-selected=${isOpen || this.choice.chosen.has(id)}
      @click=${(event: MouseEvent) => this.#onRowClick(event, id)}
    >
      ${columns.map((column, at) => {
        const text = listing.textAt(position, column.id);
        return html`<div role="gridcell" class=${column.isNumber ? 'number' : ''} aria-colindex=${at + 1}>
          ${
            tie && column.id === 'standing'
              ? html`<entente-line-sample .look=${this.#lookOf(tie)}></entente-line-sample>`
              : nothing
          }
          <span title=${text}>${text}</span>
        </div>`;
      })}
    </div>`;
  }

  /** Whether the card is of this row; of two actors, of every row that is between them. */
  #isOpen(id: string, tie: NetworkTie | undefined): boolean {
    const { selection } = this.exploration.view;
    switch (selection.kind) {
      case 'none':
        return false;
      case 'tie':
        return tie !== undefined && selection.id === id;
      case 'actor':
        return tie === undefined && selection.id === id;
      case 'pair': {
        const ends = [selection.one, selection.other];
        return tie ? ends.includes(tie.source) && ends.includes(tie.target) : ends.includes(id);
      }
      default:
        return selection satisfies never;
    }
  }

  /** The same object for the same look, so that a sample is painted only when it changes. */
  #lookOf(tie: NetworkTie): LineStyle {
    const { level, disputed, retracted } = tie.standing;
    const key = `${tie.type.id} ${tie.mutual} ${level} ${disputed} ${retracted}`;
    let look = this.#looks.get(key);
    if (!look) {
      look = lookOf(tie, this.theme);
      this.#looks.set(key, look);
    }
    return look;
  }
}

customElements.define('entente-table', EntenteTable);

declare global {
  interface HTMLElementTagNameMap {
    'entente-table': EntenteTable;
  }
}
