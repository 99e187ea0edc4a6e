import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Pause, Play, X } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { type Histogram, histogramOf, startOfUnit, stepUnits, type TimeUnit, unitFor } from '../filter/histogram.js';
import { extentOf, type Period, undatedOf } from '../filter/period.js';
import { ui } from '../messages/ui.js';
import { isoDay } from '../network/civil-day.js';
import type { Network } from '../network/network.js';
import { readDate } from '../network/partial-date.js';
import { afterPaint } from '../platform/after-paint.js';
import type { Theme } from '../scene/line-style.js';
import { timelineStyles } from './entente-timeline.styles.js';
import { ExplorationController } from './exploration-controller.js';
import { icon } from './icon.js';
import { readerLocale } from './locale.js';
import { dayAtPlace, paintHistogram, placeOfDay, type TimeScale } from './paint-histogram.js';
import { sayDate } from './say-when.js';
import { controlStyles } from './shared.styles.js';

/** Ties whose bars are counted before the next picture. */
const MOST_AT_ONCE = 20_000;
/** A bar and its blank take at least this much, px. */
const ROOM_OF_BAR = 6;
/** Steps of playing by speed, ms. */
const SPEEDS = { slow: 1400, usual: 700, fast: 250 } as const;
type Speed = keyof typeof SPEEDS;

/** What the bars on the canvas were painted from. */
interface Painted extends TimeScale {
  readonly canvas: HTMLCanvasElement;
  readonly histogram: Histogram;
  readonly theme: Theme;
  readonly ratio: number;
  readonly height: number;
  /** Dates on the axis are written anew once the fonts are there. */
  readonly fonts: FontFaceSetLoadStatus;
}

/** What is being dragged: a side of the window, or all of it. */
type Grip = 'from' | 'to' | 'window';

/** A drag under way: where it began, and the window then. */
interface Drag {
  readonly grip: Grip;
  readonly startX: number;
  readonly from: number;
  readonly to: number;
}

/**
 * @summary Ties over time, with a window that all views keep to: dragged, typed, moved by keys, or played.
 */
export class EntenteTimeline extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    narrow: { type: Boolean, reflect: true },
    width: { state: true },
    playing: { state: true },
    speed: { state: true },
    wrong: { state: true },
  };

  static override styles = [controlStyles, timelineStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** There is little room: words above, chart below. */
  declare narrow: boolean;
  declare protected width: number;
  declare protected playing: boolean;
  declare protected speed: Speed;
  /** A typed date that is none. */
  declare protected wrong: 'from' | 'to' | undefined;

  #resizer: ResizeObserver | undefined;
  #drag: Drag | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #histogram: { network: unknown; clauses: unknown; unit: TimeUnit; result: Histogram } | undefined;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.narrow = false;
    this.width = 0;
    this.playing = false;
    this.speed = 'usual';
    new ExplorationController(this, change => {
      if (change === 'data') this.#pause();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizer = new ResizeObserver(() => this.#measure());
    this.#resizer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizer?.disconnect();
    this.#pause();
  }

  protected override updated(): void {
    // The chart comes with the first data, and no observer tells of it.
    if (this.width === 0) requestAnimationFrame(() => this.#measure());
    this.#paint();
  }

  #measure(): void {
    this.width = this.renderRoot.querySelector('.chart')?.clientWidth ?? 0;
  }

  get #scale(): TimeScale | undefined {
    const { network } = this.exploration;
    const extent = network && extentOf(network);
    if (!extent) return undefined;
    const unit = this.#unitOf(extent);
    return {
      from: startOfUnit(extent.from, unit),
      to: stepUnits(startOfUnit(extent.to, unit), unit, 1),
      width: this.width,
    };
  }

  #unitOf({ from, to }: { readonly from: number; readonly to: number }): TimeUnit {
    return unitFor(to - from + 1, Math.max(12, this.width / ROOM_OF_BAR));
  }

  #histogramNow(): Histogram | undefined {
    const { network, view } = this.exploration;
    const extent = network && extentOf(network);
    if (!network || !extent) return undefined;
    const unit = this.#unitOf(extent);
    const known = this.#histogram;
    if (known?.network === network && known.clauses === view.clauses && known.unit === unit) return known.result;
    // A click on the legend is answered by the picture first; the bars of a large network follow it.
    if (known?.network === network && known.unit === unit && network.ties.size > MOST_AT_ONCE) {
      this.#recountLater();
      return known.result;
    }
    return this.#recount(network, extent, unit);
  }

  #recount(network: Network, extent: { readonly from: number; readonly to: number }, unit: TimeUnit): Histogram {
    const result = histogramOf(network, this.exploration.filteredAtAnyTime!.ties.mask, extent, unit);
    this.#histogram = { network, clauses: this.exploration.view.clauses, unit, result };
    return result;
  }

  #isRecounting = false;

  #recountLater(): void {
    if (this.#isRecounting) return;
    this.#isRecounting = true;
    void afterPaint().then(() => {
      this.#isRecounting = false;
      const { network } = this.exploration;
      const extent = network && extentOf(network);
      if (!network || !extent) return;
      this.#recount(network, extent, this.#unitOf(extent));
      this.requestUpdate();
    });
  }

  #painted: Painted | undefined;

  #paint(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const context = canvas?.getContext('2d');
    const scale = this.#scale;
    const histogram = this.#histogramNow();
    if (!canvas || !context || !scale || !histogram || scale.width === 0) return;
    const ratio = devicePixelRatio || 1;
    // Most updates only move the window over the bars.
    const painted = {
      canvas,
      histogram,
      ...scale,
      theme: this.theme,
      ratio,
      height: canvas.clientHeight,
      fonts: document.fonts.status,
    };
    const known = this.#painted;
    if (known && (Object.keys(painted) as (keyof Painted)[]).every(key => known[key] === painted[key])) return;
    this.#painted = painted;
    const { height } = painted;
    canvas.width = Math.round(scale.width * ratio);
    canvas.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, scale.width, height);
    paintHistogram(context, histogram, scale, height, this.theme, readerLocale());
  }

  /** The window as days, its open sides at the ends of the line. */
  #window(scale: TimeScale): { from: number; to: number } {
    const { period } = this.exploration.view;
    return { from: period?.from ?? scale.from, to: period?.to ?? scale.to - 1 };
  }

  #setWindow(from: number, to: number, isPassing: boolean): void {
    const scale = this.#scale;
    if (!scale) return;
    const first = Math.max(scale.from, Math.min(from, to));
    const last = Math.min(scale.to - 1, Math.max(from, to));
    const isWhole = first <= scale.from && last >= scale.to - 1;
    const period: Period | undefined = isWhole ? undefined : { from: first, to: last };
    this.exploration.setPeriod(period, { isPassing });
  }

  #onDown(event: PointerEvent, grip: Grip | undefined): void {
    const scale = this.#scale;
    if (!scale || event.button !== 0) return;
    event.stopPropagation();
    this.#pause();
    const chart = this.renderRoot.querySelector<HTMLElement>('.chart')!;
    chart.setPointerCapture(event.pointerId);
    const window = this.#window(scale);
    const day = dayAtPlace(event.clientX - chart.getBoundingClientRect().left, scale);
    // On the bare line a new window begins where the pointer went down.
    const start = grip === undefined ? { grip: 'to' as const, from: day, to: day } : { grip, ...window };
    this.#drag = { ...start, startX: event.clientX };
  }

  #onMove(event: PointerEvent): void {
    const drag = this.#drag;
    const scale = this.#scale;
    if (!drag || !scale) return;
    this.#setWindow(...this.#dragged(drag, event, scale), true);
  }

  #onUp(event: PointerEvent): void {
    const drag = this.#drag;
    const scale = this.#scale;
    this.#drag = undefined;
    if (!drag || !scale || event.clientX === drag.startX) return;
    this.#setWindow(...this.#dragged(drag, event, scale), false);
  }

  #dragged(drag: Drag, event: PointerEvent, scale: TimeScale): [number, number] {
    const moved = dayAtPlace(event.clientX - drag.startX, scale) - scale.from;
    if (drag.grip === 'from') return [Math.min(drag.from + moved, drag.to), drag.to];
    if (drag.grip === 'to') return [drag.from, drag.to + moved];
    const shift = Math.max(scale.from - drag.from, Math.min(moved, scale.to - 1 - drag.to));
    return [drag.from + shift, drag.to + shift];
  }

  #onKey(event: KeyboardEvent, grip: 'from' | 'to'): void {
    const scale = this.#scale;
    const histogram = this.#histogramNow();
    if (!scale || !histogram) return;
    const window = this.#window(scale);
    const day = window[grip];
    // The last day of a piece stands for its side, so that a step goes from end to end.
    const by = (steps: number): number =>
      grip === 'from'
        ? stepUnits(startOfUnit(day, histogram.unit), histogram.unit, steps)
        : stepUnits(startOfUnit(day + 1, histogram.unit), histogram.unit, steps) - 1;
    const next: Readonly<Record<string, number>> = {
      ArrowLeft: by(-1),
      ArrowDown: by(-1),
      ArrowRight: by(1),
      ArrowUp: by(1),
      PageDown: by(-10),
      PageUp: by(10),
      Home: scale.from,
      End: scale.to - 1,
    };
    const to = Object.hasOwn(next, event.key) ? next[event.key] : undefined;
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#pause();
    if (grip === 'from') this.#setWindow(Math.min(to, window.to), window.to, false);
    else this.#setWindow(window.from, Math.max(to, window.from), false);
  }

  /** A date as it was typed: the year, month or day at its widest. */
  #onTyped(event: Event, side: 'from' | 'to'): void {
    const scale = this.#scale;
    const { value } = event.target as HTMLInputElement;
    if (!scale) return;
    const window = this.#window(scale);
    const date = value.trim() === '' ? undefined : readDate(value.trim());
    const day =
      value.trim() === ''
        ? side === 'from'
          ? scale.from
          : scale.to - 1
        : side === 'from'
          ? date?.earliestDay
          : date?.latestDay;
    const isBackwards = day !== undefined && (side === 'from' ? day > window.to : day < window.from);
    this.wrong = day === undefined || isBackwards ? side : undefined;
    if (day === undefined || isBackwards) return;
    this.#pause();
    if (side === 'from') this.#setWindow(day, window.to, false);
    else this.#setWindow(window.from, day, false);
  }

  #togglePlaying(): void {
    if (this.playing) {
      this.#pause();
      return;
    }
    this.playing = true;
    this.#restart();
    this.#step();
  }

  #restart(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#step(), SPEEDS[this.speed]);
  }

  #pause(): void {
    if (!this.playing) return;
    clearInterval(this.#timer);
    this.playing = false;
  }

  /** One step: the window moves on by a piece, keeping its length in pieces; from the whole line it begins with one. */
  #step(): void {
    const scale = this.#scale;
    const histogram = this.#histogramNow();
    if (!scale || !histogram) return;
    const { unit } = histogram;
    const { period } = this.exploration.view;
    if (!period) {
      this.#setWindow(scale.from, stepUnits(scale.from, unit, 1) - 1, true);
      return;
    }
    const window = this.#window(scale);
    if (window.to >= scale.to - 1) {
      this.#pause();
      return;
    }
    const from = stepUnits(startOfUnit(window.from, unit), unit, 1);
    const to = stepUnits(startOfUnit(window.to + 1, unit), unit, 1) - 1;
    this.#setWindow(from, Math.max(from, to), true);
  }

  /** "As of" one day: the states valid then, and what happened on it. */
  #toggleAsOf(scale: TimeScale): void {
    this.#pause();
    const { period } = this.exploration.view;
    const isOneDay = period !== undefined && period.from === period.to;
    if (isOneDay) this.exploration.setPeriod(undefined);
    else this.#setWindow(this.#window(scale).to, this.#window(scale).to, false);
  }

  protected override render() {
    const { network, view } = this.exploration;
    const scale = this.#scale;
    const histogram = this.#histogramNow();
    if (!network || !scale || !histogram) return nothing;
    const { from, to } = this.#window(scale);
    const isOneDay = view.period !== undefined && from === to;
    const words = ui.timeline;
    return html`<section class="row" aria-label=${words.name}>
      <div class="words">
        <h2>${words.name}</h2>
        <div class="dates">
          ${this.#dateField('from', from, isOneDay)} ${isOneDay ? nothing : html`– ${this.#dateField('to', to, false)}`}
        </div>
        ${this.#undated(network)}
      </div>
      <div
        class="chart"
        @pointerdown=${(event: PointerEvent) => this.#onDown(event, undefined)}
        @pointermove=${(event: PointerEvent) => this.#onMove(event)}
        @pointerup=${(event: PointerEvent) => this.#onUp(event)}
        @pointercancel=${(event: PointerEvent) => this.#onUp(event)}
      >
        <canvas role="img" aria-label=${words.chart(words.units[histogram.unit])}></canvas>
        <div class="window" @pointerdown=${(event: PointerEvent) => this.#onDown(event, view.period ? 'window' : undefined)}></div>
        ${this.#handle('from', from, scale)} ${this.#handle('to', to, scale)}
      </div>
      <div class="tools">
        <button type="button" class="button small" aria-pressed=${isOneDay} @click=${() => this.#toggleAsOf(scale)}>
          ${words.asOf}
        </button>
        <select
          aria-label=${words.speed}
          @change=${(event: Event) => {
            this.speed = (event.target as HTMLSelectElement).value as Speed;
            if (this.playing) this.#restart();
          }}
        >
          ${(Object.keys(SPEEDS) as Speed[]).map(
            speed => html`<option value=${speed} ?selected=${speed === this.speed}>${words.speeds[speed]}</option>`,
          )}
        </select>
        <button
          type="button"
          class="button bare"
          aria-label=${this.playing ? words.pause : words.play}
          title=${this.playing ? words.pause : words.play}
          @click=${() => this.#togglePlaying()}
        >
          ${icon(this.playing ? Pause : Play, 16)}
        </button>
        <button
          type="button"
          class="button bare"
          aria-label=${words.wholeTime}
          title=${words.wholeTime}
          ?disabled=${view.period === undefined}
          @click=${() => {
            this.#pause();
            this.exploration.setPeriod(undefined);
          }}
        >
          ${icon(X, 16)}
        </button>
      </div>
    </section>`;
  }

  #undated(network: Network): TemplateResult {
    const number = undatedOf(network);
    const histogram = this.#histogramNow()!;
    const words = ui.timeline;
    if (number === 0 || !this.exploration.view.period) {
      return html`<span class="unit">${words.tiesBy(words.units[histogram.unit])}</span>`;
    }
    return html`<label class="undated">
      <input
        type="checkbox"
        .checked=${this.exploration.view.undated}
        @change=${(event: Event) => this.exploration.setUndated((event.target as HTMLInputElement).checked)}
      />
      ${words.undated(number)}
    </label>`;
  }

  #dateField(side: 'from' | 'to', day: number, isOneDay: boolean): TemplateResult {
    return html`<input
      type="text"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      aria-label=${isOneDay ? ui.timeline.asOf : ui.timeline[side]}
      aria-invalid=${this.wrong === side}
      title=${ui.timeline.typed}
      .value=${isoDay(day)}
      @change=${(event: Event) => this.#onTyped(event, side)}
    />`;
  }

  #handle(side: 'from' | 'to', day: number, scale: TimeScale): TemplateResult {
    const date = readDate(isoDay(day))!;
    return html`<button
      type="button"
      class="handle ${side}"
      role="slider"
      aria-label=${ui.timeline[side]}
      aria-valuemin=${scale.from}
      aria-valuemax=${scale.to - 1}
      aria-valuenow=${day}
      aria-valuetext=${sayDate(date)}
      @pointerdown=${(event: PointerEvent) => this.#onDown(event, side)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, side)}
    ></button>`;
  }

  /** Places that change with every move are set on the elements, since a strict policy allows no style attributes. */
  #placeWindow(): void {
    const scale = this.#scale;
    if (!scale) return;
    const { from, to } = this.#window(scale);
    const left = placeOfDay(from, scale);
    const right = placeOfDay(to + 1, scale);
    const set = (selector: string, name: string, value: number): void =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.style.setProperty(name, `${value}px`);
    set('.window', 'left', left);
    set('.window', 'width', Math.max(2, right - left));
    set('.handle.from', 'left', left);
    set('.handle.to', 'left', right);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#placeWindow();
  }
}

customElements.define('entente-timeline', EntenteTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'entente-timeline': EntenteTimeline;
  }
}
