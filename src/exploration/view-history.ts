import { hiddenIn } from '../filter/clause.js';
import { CLAUSE_KINDS } from '../filter/clause-kinds.js';
import type { View } from './view.js';

/** What a step of the reader changed, for a history that can be read. */
export type StepKind =
  | 'filter'
  | 'voices'
  | 'comparison'
  | 'time'
  | 'focus'
  | 'selection'
  | 'folding'
  | 'lines'
  | 'layout'
  | 'moving'
  | 'strongest'
  | 'tags'
  | 'loose'
  | 'table'
  | 'matrix'
  | 'map'
  | 'story'
  | 'tab'
  | 'look';

/** A step that can be undone: the view before it, and what it changed. */
export interface Step {
  readonly before: View;
  readonly after: View;
  readonly kind: StepKind;
  /** Values that a filter step hid, then those it showed again; empty for other kinds. */
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
}

/** Steps that are kept; older ones are forgotten. */
const MOST_STEPS = 200;

/** The steps of a reader through one dataset, undone and done again. */
export class ViewHistory {
  #past: Step[] = [];
  #future: Step[] = [];

  /** Steps that can be undone, the latest first. */
  get past(): readonly Step[] {
    return [...this.#past].reverse();
  }

  /** Steps that were undone, the next to be done again first. */
  get future(): readonly Step[] {
    return [...this.#future].reverse();
  }

  /**
   * Keeps a step; what was undone before can no longer be done again.
   * @returns false when nothing is different
   */
  add(before: View, after: View): boolean {
    const kind = kindOfStep(before, after);
    if (kind === undefined) return false;
    const { hidden, shown } = filteredBy(before, after);
    this.#past.push({ before, after, kind, hidden, shown });
    if (this.#past.length > MOST_STEPS) this.#past.shift();
    this.#future = [];
    return true;
  }

  /** @returns the view before the last step; `undefined` when there is none */
  undo(): View | undefined {
    const step = this.#past.pop();
    if (!step) return undefined;
    this.#future.push(step);
    return step.before;
  }

  /** @returns the view after the step that was undone last; `undefined` when there is none */
  redo(): View | undefined {
    const step = this.#future.pop();
    if (!step) return undefined;
    this.#past.push(step);
    return step.after;
  }

  /** Forgets everything, as when another dataset is opened. */
  clear(): void {
    this.#past = [];
    this.#future = [];
  }
}

const KINDS: readonly (readonly [StepKind, (view: View) => unknown])[] = [
  ['story', view => view.story],
  ['filter', view => view.clauses],
  ['voices', view => view.voices],
  ['comparison', view => view.comparison],
  ['filter', view => view.leastTies],
  ['filter', view => view.place],
  ['focus', view => view.focus],
  ['time', view => view.period],
  ['time', view => view.undated],
  ['folding', view => view.folded],
  ['lines', view => view.opened],
  ['layout', view => view.layout],
  ['strongest', view => view.strongest],
  ['moving', view => view.moved],
  ['tags', view => view.tags],
  ['loose', view => view.hideLoose],
  ['table', view => view.table],
  ['matrix', view => view.matrix],
  ['map', view => view.map],
  ['tab', view => view.tab],
  ['selection', view => view.selection],
  ['look', view => view.camera],
  ['look', view => view.mapPlace],
];

/** What is different between two views; of several things the weightiest. */
export function kindOfStep(before: View, after: View): StepKind | undefined {
  return KINDS.find(([, part]) => part(before) !== part(after))?.[0];
}

function filteredBy(before: View, after: View): { hidden: readonly string[]; shown: readonly string[] } {
  const hidden: string[] = [];
  const shown: string[] = [];
  for (const { id } of CLAUSE_KINDS) {
    const was = hiddenIn(before.clauses, id);
    const is = hiddenIn(after.clauses, id);
    for (const value of is) if (!was.has(value)) hidden.push(value);
    for (const value of was) if (!is.has(value)) shown.push(value);
  }
  return { hidden, shown };
}
