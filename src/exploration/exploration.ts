import type { ActorFocus } from '../filter/actor-focus.js';
import { CLAUSES_AT_FIRST, type Filtered } from '../filter/apply-filter.js';
import { hiddenIn, withHidden } from '../filter/clause.js';
import { CLAUSE_KINDS } from '../filter/clause-kinds.js';
import { narrow } from '../filter/narrow.js';
import { type Period, tiesInPeriod } from '../filter/period.js';
import type { Point } from '../layout/geometry.js';
import type { Story } from '../network/dataset-schema.js';
import { listenTo } from '../network/listen-to.js';
import type { Network, NetworkTie } from '../network/network.js';
import type { Problem } from '../network/report.js';
import type { VoiceKey, Voices } from '../network/voices.js';
import { foldableStates } from './opening-view.js';
import { NOTHING, type Selection, sameSelection } from './selection.js';
import {
  type Camera,
  type Comparison,
  type MapPlace,
  type MapProjectionId,
  type MatrixOrder,
  openingView,
  type Tab,
  type TableOrder,
  type View,
} from './view.js';
import { ViewHistory } from './view-history.js';

/** Why something could not be opened. What was open before stays open. */
export interface Failure {
  /** File name or address. */
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** All that changes while somebody explores. Replaced as a whole, never edited. */
export interface ExplorationState {
  /** The dataset as it was opened, all voices heard. */
  readonly network: Network | undefined;
  readonly view: View;
  /** What is being loaded; `undefined` when nothing is. */
  readonly loading: string | undefined;
  readonly failure: Failure | undefined;
}

/**
 * What a change was, for those who keep a history: `look` (camera) replaces, `view` adds, `travel` goes back or forth in
 * our own history, `data` starts anew.
 */
export type Change = 'look' | 'view' | 'travel' | 'data' | 'status';

/** Parts of the view that say which ties are in it, whatever their time. */
const NARROWING = ['clauses', 'place', 'focus', 'leastTies'] as const satisfies readonly (keyof View)[];
/** Parts of the view that say which ties are in it. */
const FILTERING = [...NARROWING, 'period', 'undated'] as const satisfies readonly (keyof View)[];

type Listener = (change: Change) => void;

/**
 * The one place of what a reader is doing. Commands replace the state; everything shown is derived from it.
 * Listeners are called once per command, after the state has changed, in the order in which they subscribed.
 */
export class Exploration {
  #state: ExplorationState = {
    network: undefined,
    view: openingView(undefined),
    loading: undefined,
    failure: undefined,
  };
  readonly #listeners = new Set<Listener>();
  #filtered: { readonly network: Network; readonly view: View; readonly result: Filtered } | undefined;

  get state(): ExplorationState {
    return this.#state;
  }

  /** The network as the voices in view tell it; see `listenTo`. Worked out once per network and set of voices. */
  get network(): Network | undefined {
    const { network, view } = this.#state;
    if (!network) return undefined;
    if (this.#heard?.network !== network || this.#heard.voices !== view.voices) {
      this.#heard = { network, voices: view.voices, result: listenTo(network, view.voices) };
    }
    return this.#heard.result;
  }

  #heard: { network: Network; voices: View['voices']; result: Network } | undefined;

  get view(): View {
    return this.#state.view;
  }

  /** What the filter leaves; `undefined` while no dataset is open. Worked out once per network and set of clauses. */
  get filtered(): Filtered | undefined {
    const { view } = this.#state;
    const { network } = this;
    if (!network) return undefined;
    const last = this.#filtered;
    if (last?.network !== network || FILTERING.some(part => last.view[part] !== view[part])) {
      const within = view.period && tiesInPeriod(network, view.period, view.undated);
      this.#filtered = { network, view, result: narrow(network, view.clauses, within, view) };
    }
    return this.#filtered?.result;
  }

  /** What the filter leaves whatever the window of time; `undefined` while no dataset is open. */
  get filteredAtAnyTime(): Filtered | undefined {
    const { network, view } = this;
    if (!network) return undefined;
    if (!view.period) return this.filtered;
    const last = this.#atAnyTime;
    if (last?.network !== network || NARROWING.some(part => last.view[part] !== view[part])) {
      this.#atAnyTime = { network, view, result: narrow(network, view.clauses, undefined, view) };
    }
    return this.#atAnyTime?.result;
  }

  #atAnyTime: { readonly network: Network; readonly view: View; readonly result: Filtered } | undefined;

  /** @returns a function that ends the subscription */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The steps that can be undone and done again. */
  readonly history = new ViewHistory();
  /** The view after the last step; what passes between two steps (camera, a window being dragged) is none. */
  #settled: View = this.#state.view;

  #replace(next: Partial<ExplorationState>, change: Change): void {
    this.#state = { ...this.#state, ...next };
    if (change === 'data') this.history.clear();
    const isStep = change === 'view' ? this.history.add(this.#settled, this.#state.view) : change !== 'look';
    if (isStep) this.#settled = this.#state.view;
    for (const listener of [...this.#listeners]) listener(change);
  }

  #look(next: Partial<View>, change: Change = 'view'): void {
    this.#replace({ view: { ...this.#state.view, ...next } }, change);
  }

  /** Swaps the dataset in one step; the view starts anew, or as given. */
  open(network: Network, view: View = openingView(network)): void {
    this.#replace({ network, view, loading: undefined, failure: undefined }, 'data');
  }

  startLoading(name: string): void {
    this.#replace({ loading: name, failure: undefined }, 'status');
  }

  /** Ends a load that changed nothing. */
  stopLoading(): void {
    this.#replace({ loading: undefined }, 'status');
  }

  /** Reports a failed load; the open dataset and its view are left as they were. */
  fail(failure: Failure): void {
    this.#replace({ failure, loading: undefined }, 'status');
  }

  dismissFailure(): void {
    this.#replace({ failure: undefined }, 'status');
  }

  /** Takes the last step back. @returns whether there was one */
  undo(): boolean {
    return this.#travel(this.history.undo());
  }

  /** Does the step again that was taken back last. @returns whether there was one */
  redo(): boolean {
    return this.#travel(this.history.redo());
  }

  #travel(view: View | undefined): boolean {
    if (!view) return false;
    this.#replace({ view }, 'travel');
    return true;
  }

  /** Replaces the whole view, as when an address is read. */
  restore(view: View): void {
    this.#replace({ view }, 'status');
  }

  /** Goes to another view as one step of the reader, as when a story goes on. */
  goTo(view: View): void {
    this.#replace({ view }, 'view');
  }

  /**
   * Gives the open dataset a story in place of its own; one without steps is none. The dataset itself is changed: a new
   * one would mean a new network, and with it every index and picture anew, for words that none of them has.
   */
  setStory(story: Story): void {
    const { network, view } = this.#state;
    if (!network) return;
    if (story.steps.length > 0) network.dataset.story = story;
    else delete network.dataset.story;
    const isGone = (view.story ?? 0) > story.steps.length;
    this.#replace(isGone ? { view: { ...view, story: undefined } } : {}, 'status');
  }

  /** Hides exactly these values of a clause kind. */
  setHidden(kind: string, hidden: Iterable<string>): void {
    this.#look({ clauses: withHidden(this.view.clauses, kind, hidden) });
  }

  /**
   * Hides a value, or shows it again; showing a relation also shows all its subtypes. A subtype whose relation is
   * hidden is shown alone: its relation comes back without the other subtypes.
   */
  toggle(kind: string, value: string): void {
    const hidden = new Set(hiddenIn(this.view.clauses, kind));
    const [type = value] = value.split('/');
    if (type !== value && hidden.has(type)) {
      hidden.delete(type);
      for (const name of this.#valuesOf(kind)) if (name.startsWith(`${type}/`)) hidden.add(name);
      hidden.delete(value);
    } else if (hidden.has(value)) {
      for (const name of [...hidden]) if (name === value || name.startsWith(`${value}/`)) hidden.delete(name);
    } else {
      hidden.add(value);
    }
    this.setHidden(kind, hidden);
  }

  /** Hides every value of the kind but this one (and, for a subtype, its type). */
  isolate(kind: string, value: string): void {
    const [type = value] = value.split('/');
    const isSubtype = value !== type;
    const hidden = this.#valuesOf(kind).filter(name => {
      if (name === value || name === type) return false;
      return isSubtype && name.startsWith(`${type}/`) ? true : !name.includes('/');
    });
    this.setHidden(kind, hidden);
  }

  showAllOf(kind: string): void {
    this.setHidden(kind, []);
  }

  hideAllOf(kind: string): void {
    this.setHidden(
      kind,
      this.#valuesOf(kind).filter(name => !name.includes('/')),
    );
  }

  /** Back to what a dataset opens with, in every clause and at any time, and everybody heard. */
  showAll(): void {
    this.#look({
      clauses: CLAUSES_AT_FIRST,
      voices: undefined,
      period: undefined,
      undated: true,
      place: undefined,
      focus: undefined,
      leastTies: 1,
    });
  }

  /** Keeps to what is around some actors, or between them; `undefined` = to nothing of the kind. */
  setFocus(focus: ActorFocus | undefined): void {
    this.#look({ focus: focus && focus.actors.length > 0 ? focus : undefined });
  }

  /** Adds an actor to the set between whose members ties are in view, or takes it out again. */
  toggleChosen(actor: string): void {
    const { focus } = this.view;
    const before = focus?.mode === 'between' ? focus.actors : [];
    const actors = before.includes(actor) ? before.filter(id => id !== actor) : [...before, actor];
    this.setFocus({ mode: 'between', actors });
  }

  /** Keeps to ties at a place; `undefined` = to ties anywhere. */
  setPlace(place: string | undefined): void {
    this.#look({ place });
  }

  /** Keeps to pairs with so many ties in view; 1 = to all. */
  setLeastTies(leastTies: number): void {
    this.#look({ leastTies: Math.max(1, Math.floor(leastTies)) });
  }

  /** Listens to all but some voices, to some only, or (`undefined`) to everybody. */
  setVoices(voices: Voices | undefined): void {
    const isEverybody = voices?.mode === 'without' && voices.keys.size === 0;
    this.#look({ voices: isEverybody ? undefined : voices });
  }

  /** Leaves voices out, or takes them in again; while only some are heard, adds them to these or takes them away. */
  toggleVoices(keys: readonly VoiceKey[], hear: boolean): void {
    const { mode, keys: before } = this.view.voices ?? { mode: 'without' as const, keys: new Set<VoiceKey>() };
    const next = new Set(before);
    for (const key of keys) {
      if (hear === (mode === 'only')) next.add(key);
      else next.delete(key);
    }
    this.setVoices({ mode, keys: next });
  }

  /** Sets two voices against each other; `undefined` ends it. */
  compare(comparison: Comparison | undefined): void {
    this.#look({ comparison, ...(comparison ? { selection: NOTHING } : {}) });
  }

  setTab(tab: Tab): void {
    this.#look({ tab });
  }

  setTable(table: TableOrder): void {
    this.#look({ table });
  }

  setMatrix(matrix: MatrixOrder): void {
    this.#look({ matrix });
  }

  /** Sets the projection of the map. */
  setMap(map: MapProjectionId): void {
    this.#look({ map, mapPlace: undefined });
  }

  setMapPlace(mapPlace: MapPlace | undefined): void {
    this.#look({ mapPlace }, 'look');
  }

  #valuesOf(kind: string): readonly string[] {
    return [...(this.filtered?.tallies.get(kind)?.keys() ?? [])];
  }

  /** Values of a tie under a clause kind; empty for a kind that does not exist. */
  valuesOf(kind: string, tie: NetworkTie): readonly string[] {
    const { network } = this;
    const row = CLAUSE_KINDS.find(candidate => candidate.id === kind);
    return network && row ? row.valuesOf(tie, network) : [];
  }

  /**
   * Keeps to ties of a window of time; `undefined` = of any time.
   * @param isPassing true while a window is dragged or played: such a step is none to go back to
   */
  setPeriod(period: Period | undefined, { isPassing = false } = {}): void {
    const isUnbounded = period !== undefined && period.from === undefined && period.to === undefined;
    this.#look({ period: isUnbounded ? undefined : period }, isPassing ? 'look' : 'view');
  }

  /** Whether ties without a date are in view while there is a period. */
  setUndated(undated: boolean): void {
    this.#look({ undated });
  }

  setHideLoose(hideLoose: boolean): void {
    this.#look({ hideLoose });
  }

  select(selection: Selection): void {
    if (!sameSelection(selection, this.view.selection)) this.#look({ selection });
  }

  clearSelection(): void {
    this.select(NOTHING);
  }

  toggleFold(state: string): void {
    const folded = new Set(this.view.folded);
    if (!folded.delete(state)) folded.add(state);
    this.#look({ folded });
  }

  /** Folds every state that has somebody inside, or unfolds all. */
  setAllFolded(fold: boolean): void {
    const { network } = this;
    this.#look({ folded: new Set(fold && network ? foldableStates(network) : []), camera: undefined });
  }

  /** Opens a folded line, or folds it again. */
  toggleOpened(line: string): void {
    const opened = new Set(this.view.opened);
    if (!opened.delete(line)) opened.add(line);
    this.#look({ opened });
  }

  setLayout(layout: string): void {
    this.#look({ layout, moved: new Map(), camera: undefined });
  }

  /** Draws only so many pairs, the strongest; `undefined` = all. */
  setStrongest(strongest: number | undefined): void {
    this.#look({ strongest, camera: undefined });
  }

  setTags(tags: boolean): void {
    this.#look({ tags });
  }

  /** Keeps the places of dragged actors beside those moved before. */
  moveActors(centres: ReadonlyMap<string, Point>): void {
    this.#look({ moved: new Map([...this.view.moved, ...centres]) });
  }

  /** Everyone back where the layout puts them, the whole network in view. */
  resetPositions(): void {
    this.#look({ moved: new Map(), camera: undefined });
  }

  setCamera(camera: Camera | undefined): void {
    this.#look({ camera }, 'look');
  }
}
