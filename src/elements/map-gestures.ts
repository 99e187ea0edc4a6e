import type { Point } from '../layout/geometry.js';

/** What gestures on the map do. All places in CSS pixels from its upper left corner. */
export interface MapGestureHost {
  readonly placeOf: (event: MouseEvent) => Point;
  readonly panBy: (x: number, y: number) => void;
  readonly zoomAbout: (at: Point, factor: number) => void;
  /** @param adds Shift was held: to what is chosen already */
  readonly choose: (at: Point, adds: boolean) => void;
  /** The menu of what is at a place is asked for: right click, or a finger that stays. */
  readonly ask: (at: Point) => void;
  /** The pointer is at a place, or nowhere. */
  readonly point: (at: Point | undefined) => void;
  /** All fingers and buttons are up again, or the wheel has turned a step and may turn on. */
  readonly rest: (mayGoOn: boolean) => void;
}

/** A pointer that goes no farther is a click, px; a finger is not as steady. */
const CLICK_REACH = { touch: 9, other: 4 };
/** A finger that stays so long asks for the menu, ms. */
const HOLD = 500;

/** Dragging, pinching and clicking on the map, by mouse, pen and fingers. */
export class MapGestures {
  readonly #host: MapGestureHost;
  readonly #pointers = new Map<number, Point>();
  #start: Point | undefined;
  #isClick = false;
  #holding: ReturnType<typeof setTimeout> | undefined;
  /** The finger that is down has asked for the menu. */
  #hasAsked = false;

  constructor(host: MapGestureHost) {
    this.#host = host;
  }

  onDown(event: PointerEvent): void {
    if (event.button > 0) return;
    const at = this.#host.placeOf(event);
    this.#isClick = this.#pointers.size === 0;
    this.#start = at;
    this.#pointers.set(event.pointerId, at);
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    clearTimeout(this.#holding);
    this.#hasAsked = false;
    if (event.pointerType !== 'touch' || !this.#isClick) return;
    this.#holding = setTimeout(() => {
      if (!this.#isClick) return;
      this.#isClick = false;
      this.#hasAsked = true;
      this.#host.ask(at);
    }, HOLD);
  }

  onMove(event: PointerEvent): void {
    const at = this.#host.placeOf(event);
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== 'touch') this.#host.point(at);
      return;
    }
    const reach = event.pointerType === 'touch' ? CLICK_REACH.touch : CLICK_REACH.other;
    if (this.#isClick && this.#start && distance(this.#start, at) <= reach) return;
    this.#isClick = false;
    clearTimeout(this.#holding);
    this.#host.point(undefined);
    this.#pointers.set(event.pointerId, at);
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    if (!other) {
      this.#host.panBy(at.x - before.x, at.y - before.y);
      return;
    }
    const middle = halfWay(at, other);
    const middleBefore = halfWay(before, other);
    this.#host.panBy(middle.x - middleBefore.x, middle.y - middleBefore.y);
    this.#host.zoomAbout(middle, distance(at, other) / Math.max(1, distance(before, other)));
  }

  onUp(event: PointerEvent): void {
    clearTimeout(this.#holding);
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#isClick) this.#host.choose(this.#host.placeOf(event), event.shiftKey);
    this.#isClick = false;
    if (this.#pointers.size === 0) this.#host.rest(false);
  }

  /** The click that would follow takes the focus from the menu. */
  onTouchEnd(event: TouchEvent): void {
    if (this.#hasAsked) event.preventDefault();
  }

  /** Fingers ask by staying; some browsers tell of that too, and some do not. */
  onMenu(event: MouseEvent): void {
    event.preventDefault();
    const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isFinger && event.button === 2) this.#host.ask(this.#host.placeOf(event));
  }

  onCancel(event: PointerEvent): void {
    clearTimeout(this.#holding);
    this.#isClick = false;
    if (this.#pointers.delete(event.pointerId) && this.#pointers.size === 0) this.#host.rest(false);
  }

  onWheel(event: WheelEvent): void {
    event.preventDefault();
    // Lines and pages of a wheel in px, as browsers scroll by them.
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : event.deltaMode === 0 ? 1 : 400;
    // A pinch on a touchpad comes as a wheel with Control and small steps.
    const speed = event.ctrlKey ? 0.01 : 0.0016;
    this.#host.zoomAbout(this.#host.placeOf(event), Math.exp(-event.deltaY * unit * speed));
    this.#host.rest(true);
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const halfWay = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
