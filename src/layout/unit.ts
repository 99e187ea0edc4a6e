import type { Box, Point } from './geometry.js';
import {
  type Beside,
  footprintAt,
  type LayoutActor,
  type LayoutFrame,
  type LayoutInput,
  type Placement,
  type Size,
} from './layout.js';

/** What is moved as one: a frame with its members, or an actor that stands alone. */
export interface Unit {
  readonly id: string;
  readonly frame: LayoutFrame | undefined;
  /** Members of the frame, or the one actor. */
  readonly members: readonly LayoutActor[];
  /** Position in the input; settles ties in every sort. */
  readonly order: number;
}

/** A unit laid out within itself, its box at the origin. */
export interface ArrangedUnit {
  readonly unit: Unit;
  readonly size: Size;
  /** Centres of the members' shapes, from the upper left corner of the box. */
  readonly members: ReadonlyMap<string, Point>;
  /** Side on which all members have their labels; below when left out. */
  readonly beside?: Beside;
}

/** Units of the input: frames first, in their order, then actors that stand alone. */
export function unitsOf(input: LayoutInput): readonly Unit[] {
  const inFrame = new Map<string, LayoutActor[]>(input.frames.map(frame => [frame.id, []]));
  const alone: LayoutActor[] = [];
  for (const actor of input.actors) {
    const members = actor.frame === undefined ? undefined : inFrame.get(actor.frame);
    if (members) members.push(actor);
    else alone.push(actor);
  }
  return [
    ...input.frames.map((frame, order) => ({ id: frame.id, frame, members: inFrame.get(frame.id)!, order })),
    ...alone.map((actor, index) => ({
      id: actor.id,
      frame: undefined,
      members: [actor],
      order: input.frames.length + index,
    })),
  ];
}

/** Ties between two units, by unit id both ways; within one unit under its own id. */
export class UnitWeights {
  readonly #weights = new Map<string, Map<string, number>>();
  readonly #inner = new Map<string, number>();

  constructor(input: LayoutInput, units: readonly Unit[]) {
    const unitOf = new Map(
      units.flatMap(unit => [[unit.id, unit.id], ...unit.members.map(m => [m.id, unit.id])] as [string, string][]),
    );
    for (const link of input.links) {
      const source = unitOf.get(link.source);
      const target = unitOf.get(link.target);
      if (source === undefined || target === undefined) continue;
      this.#add(source, target, link.ties);
      if (source !== target) this.#add(target, source, link.ties);
      else if (link.source !== link.target && link.source !== source && link.target !== source) {
        this.#inner.set(source, (this.#inner.get(source) ?? 0) + link.lines);
      }
    }
  }

  #add(from: string, to: string, lines: number): void {
    const row = this.#weights.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + lines);
    this.#weights.set(from, row);
  }

  between(one: string, other: string): number {
    return this.#weights.get(one)?.get(other) ?? 0;
  }

  /** Number of lines between members of a unit. */
  innerLines(unit: string): number {
    return this.#inner.get(unit) ?? 0;
  }

  /** Ties of a unit with all others. */
  of(unit: string): number {
    let sum = 0;
    for (const [other, lines] of this.#weights.get(unit) ?? []) if (other !== unit) sum += lines;
    return sum;
  }
}

/** Places arranged units by the upper left corners of their boxes. */
export function placeUnits(arranged: readonly ArrangedUnit[], corners: ReadonlyMap<string, Point>): Placement {
  const frames = new Map<string, Box>();
  const actors = new Map<string, Point>();
  const besides = new Map<string, Beside>();
  for (const { unit, size, members, beside } of arranged) {
    const corner = corners.get(unit.id)!;
    if (unit.frame) frames.set(unit.id, { ...corner, ...size });
    for (const [id, centre] of members) {
      actors.set(id, { x: corner.x + centre.x, y: corner.y + centre.y });
      if (beside) besides.set(id, beside);
    }
  }
  return { frames, actors, beside: besides };
}

/** An actor that stands alone, as a unit of the size of its shape and label. */
export function arrangeAlone(unit: Unit): ArrangedUnit {
  const actor = unit.members[0]!;
  const box = footprintAt(actor, { x: 0, y: 0 });
  return {
    unit,
    size: { width: box.width, height: box.height },
    members: new Map([[actor.id, { x: -box.x, y: -box.y }]]),
  };
}
