import type { Exploration } from '../exploration/exploration.js';
import { foldableStates } from '../exploration/opening-view.js';
import type { Point } from '../layout/geometry.js';
import { ui } from '../messages/ui.js';
import type { NetworkTie } from '../network/network.js';
import type { Picture, PictureLine } from '../scene/picture.js';
import { alongRoute } from '../scene/route.js';
import type { Target } from '../scene/stage.js';
import { type Direction, firstActor, linesAt, nextActor, stopsOf } from '../scene/walk.js';
import { roleOf } from './actor-facts.js';
import { nextFocus } from './focus-buttons.js';
import { focusPhrase } from './focus-words.js';
import { statusOf } from './status-line.js';

/** What the walk needs of the element it walks in. */
export interface WalkHost {
  readonly picture: () => Picture | undefined;
  readonly exploration: () => Exploration;
  /** A tie in words, with its speaker. */
  readonly describe: (tie: NetworkTie) => string;
  /** Says a sentence to a screen reader. */
  readonly announce: (text: string) => void;
  /** The cursor has moved; its place in the picture. */
  readonly moved: (at: Point) => void;
  /** Zooms by a factor; 0 = fit. */
  readonly zoom: (factor: number) => void;
  /** Moves the view, CSS pixels. */
  readonly pan: (x: number, y: number) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const PAN_STEP = 60;

/**
 * Walking the network by keyboard: arrows from actor to actor, Enter into an actor's ties and there to the card of
 * a tie, Space folds, F focuses, A adds to the set, Escape goes back and at last lets go. Every step is announced as a sentence.
 */
export class KeyboardWalk {
  readonly #host: WalkHost;
  #actor: string | undefined;
  /** While walking an actor's ties: the lines and the one stood on. */
  #lines: { readonly ids: readonly string[]; readonly index: number } | undefined;
  #active = false;

  constructor(host: WalkHost) {
    this.#host = host;
  }

  /** Id of the actor, frame or line stood on, while the canvas has the focus. */
  get cursor(): string | undefined {
    return this.#active ? (this.#line?.id ?? this.#actor) : undefined;
  }

  get #line(): PictureLine | undefined {
    const id = this.#lines?.ids[this.#lines.index];
    return id === undefined ? undefined : this.#host.picture()?.lines.find(line => line.id === id);
  }

  /** What the hover card shows for the keyboard. */
  get target(): Target | undefined {
    if (!this.#active) return undefined;
    const line = this.#line;
    if (line) return { kind: 'line', line };
    return this.#actor === undefined ? undefined : { kind: 'actor', id: this.#actor };
  }

  /** Where the cursor stands in the picture. */
  get at(): Point | undefined {
    const picture = this.#host.picture();
    if (!this.#active || !picture) return undefined;
    const line = this.#line;
    if (line) return alongRoute(line.route, 0.5).point;
    return this.#actor === undefined ? undefined : stopsOf(picture).get(this.#actor);
  }

  /** The canvas got the focus. The cursor shows with the first key, so that a click does not draw it. */
  enter(): void {
    this.#active = false;
  }

  /** The canvas lost the focus; the place is kept. */
  pause(): void {
    this.#active = false;
  }

  /** Forgets the place. */
  leave(): void {
    this.#active = false;
    this.#actor = undefined;
    this.#lines = undefined;
  }

  onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const picture = this.#host.picture();
    if (!picture) return;
    if (this.#handle(event, picture)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #handle(event: KeyboardEvent, picture: Picture): boolean {
    const direction = DIRECTIONS[event.key];
    if (direction) {
      if (event.shiftKey) this.#pan(direction);
      else this.#step(direction, picture);
      return true;
    }
    switch (event.key) {
      case 'Enter':
        return this.#enterTies(picture);
      case ' ':
        return this.#fold(picture);
      case 'Escape':
        return this.#back();
      case 'f':
        return this.#focus();
      case 'a':
        return this.#choose();
      case '+':
      case '=':
        this.#host.zoom(1.3);
        return true;
      case '-':
        this.#host.zoom(1 / 1.3);
        return true;
      case '0':
        this.#host.zoom(0);
        return true;
      default:
        return false;
    }
  }

  #pan(direction: Direction): void {
    const x = direction === 'left' ? PAN_STEP : direction === 'right' ? -PAN_STEP : 0;
    const y = direction === 'up' ? PAN_STEP : direction === 'down' ? -PAN_STEP : 0;
    this.#host.pan(x, y);
  }

  #step(direction: Direction, picture: Picture): void {
    const wasActive = this.#active;
    this.#active = true;
    if (this.#lines) {
      const by = direction === 'down' || direction === 'right' ? 1 : -1;
      const { ids, index } = this.#lines;
      this.#lines = { ids, index: (index + by + ids.length) % ids.length };
    } else if (this.#actor === undefined || !stopsOf(picture).has(this.#actor)) {
      this.#actor = firstActor(picture);
    } else if (wasActive) {
      this.#actor = nextActor(picture, this.#actor, direction);
    }
    this.#arrive();
  }

  #enterTies(picture: Picture): boolean {
    const exploration = this.#host.exploration();
    const line = this.#line;
    if (line && this.#active) {
      const [tie] = line.ties;
      if (line.kind === 'tie' && tie) exploration.select({ kind: 'tie', id: tie.id });
      else exploration.select({ kind: 'pair', one: line.source, other: line.target });
      return true;
    }
    if (!this.#active || this.#actor === undefined) {
      this.#step('down', picture);
      return true;
    }
    const lines = linesAt(picture, this.#actor, exploration.filtered?.ties ?? new Set());
    if (lines.length === 0) {
      this.#host.announce(ui.noneRecorded);
      return true;
    }
    this.#lines = { ids: lines.map(candidate => candidate.id), index: 0 };
    this.#arrive();
    return true;
  }

  #fold(picture: Picture): boolean {
    const exploration = this.#host.exploration();
    const { network } = exploration;
    if (!network || this.#actor === undefined) return false;
    const home = network.stateOf(this.#actor);
    const state = foldableStates(network).includes(this.#actor) ? this.#actor : home;
    if (!foldableStates(network).includes(state)) return false;
    const isFolded = exploration.view.folded.has(state);
    const name = network.actors.get(state)?.label ?? state;
    this.#actor = state;
    this.#lines = undefined;
    exploration.toggleFold(state);
    this.#host.announce(`${isFolded ? ui.unfoldState(name) : ui.foldState(name)}.`);
    this.#host.moved(stopsOf(this.#host.picture() ?? picture).get(state) ?? { x: 0, y: 0 });
    return true;
  }

  /** Keeps to the surroundings of the actor: one step, with each key one more, then everything again. */
  #focus(): boolean {
    const exploration = this.#host.exploration();
    if (!this.#active || this.#actor === undefined) return false;
    exploration.setFocus(nextFocus(exploration.view.focus, this.#actor));
    this.#host.announce(`${focusPhrase(exploration) || ui.showAll}. ${statusOf(exploration, undefined)}`);
    return true;
  }

  /** Adds the actor to the set between whose members ties are shown, or takes it out. */
  #choose(): boolean {
    const exploration = this.#host.exploration();
    if (!this.#active || this.#actor === undefined) return false;
    exploration.toggleChosen(this.#actor);
    this.#host.announce(`${focusPhrase(exploration) || ui.showAll}. ${statusOf(exploration, undefined)}`);
    return true;
  }

  #back(): boolean {
    if (this.#lines) {
      this.#lines = undefined;
      this.#arrive();
      return true;
    }
    if (this.#host.exploration().view.selection.kind !== 'none') {
      this.#host.exploration().clearSelection();
      return true;
    }
    const wasActive = this.#active;
    this.leave();
    this.#host.announce('');
    this.#host.moved({ x: 0, y: 0 });
    return wasActive;
  }

  #arrive(): void {
    const at = this.at;
    this.#host.announce(this.#sentence());
    if (at) this.#host.moved(at);
  }

  #sentence(): string {
    const { network, filtered } = this.#host.exploration();
    if (!network || !filtered) return '';
    const line = this.#line;
    if (line && this.#lines) {
      const place = `${this.#lines.index + 1}/${this.#lines.ids.length}. `;
      const ties = line.ties.filter(tie => filtered.ties.has(tie.id));
      const [only] = ties;
      if (ties.length === 1 && only) return place + this.#host.describe(only);
      const names = [line.source, line.target].map(id => network.actors.get(id)?.label ?? id);
      return `${place}${ui.labelled(ui.between(names[0]!, names[1]!), ui.tieCount(ties.length))}.`;
    }
    if (this.#actor === undefined) return '';
    const ties = network.tiesOf(this.#actor).filter(tie => filtered.ties.has(tie.id));
    return `${network.actors.get(this.#actor)?.label}, ${roleOf(network, this.#actor)}. ${ui.tieCount(ties.length)}.`;
  }
}
