import type { Exploration } from '../exploration/exploration.js';
import type { Tally } from '../filter/apply-filter.js';
import { hiddenIn } from '../filter/clause.js';
import { actorKindClause, relationClause, standingClause } from '../filter/clause-kinds.js';
import { inUi } from '../messages/ui.js';
import { type LineStyle, sampleOfStanding, sampleOfType, type Theme } from '../scene/line-style.js';
import { ACTOR_GROUPS } from '../vocabulary/actor-types.js';
import { FAMILIES } from '../vocabulary/families.js';
import { FLAGS, STANDINGS } from '../vocabulary/standings.js';
import type { TieType } from '../vocabulary/tie-type.js';
import { TIE_TYPES } from '../vocabulary/tie-types.js';

/** One row of the legend, which is also the switch of what it names. */
export interface LegendRow {
  /** Value of its clause kind. */
  readonly value: string;
  readonly label: string;
  readonly tally: Tally;
  readonly shown: boolean;
  readonly look: LineStyle | undefined;
  readonly tag: string;
  readonly hint: string;
  /** Finer kinds; empty where there is only one. */
  readonly kinds: readonly LegendRow[];
}

/** Rows under one heading. */
export interface LegendGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly LegendRow[];
}

/** Rows of the relations that occur, by family, in the order of the vocabulary. */
export function relationGroups(exploration: Exploration, theme: Theme): readonly LegendGroup[] {
  const tallies = exploration.filtered?.tallies.get(relationClause.id) ?? new Map<string, Tally>();
  const hidden = hiddenIn(exploration.view.clauses, relationClause.id);
  return FAMILIES.map(family => ({
    id: family.id,
    label: inUi(family.label),
    rows: TIE_TYPES.filter(type => type.family === family.id && tallies.has(type.id)).map(type => {
      const look = sampleOfType(type, theme);
      const kinds = kindsOf(type, tallies, exploration).map(({ value, label, hint }) => ({
        value,
        label,
        tally: tallies.get(value)!,
        shown: !hidden.has(type.id) && !hidden.has(value),
        look: undefined,
        tag: '',
        hint,
        kinds: [],
      }));
      return {
        value: type.id,
        label: inUi(type.label),
        tally: tallies.get(type.id)!,
        shown: !hidden.has(type.id),
        look,
        tag: type.tag,
        hint: inUi(type.definition),
        kinds,
      };
    }),
  })).filter(group => group.rows.length > 0);
}

/** Kinds of a relation that have rows; a foreign file may have hundreds. */
const MOST_KINDS = 60;

/** Kinds of a relation that occur: those of the vocabulary in its order, then the dataset's own, the most frequent first. */
function kindsOf(
  type: TieType,
  tallies: ReadonlyMap<string, Tally>,
  { network }: Exploration,
): readonly { readonly value: string; readonly label: string; readonly hint: string }[] {
  const known = type.subtypes.map(subtype => ({
    value: `${type.id}/${subtype.id}`,
    label: inUi(subtype.label),
    hint: inUi(subtype.definition),
  }));
  const isKnown = new Set(known.map(({ value }) => value));
  const prefix = `${type.id}/`;
  const own = [...tallies]
    .filter(([value]) => value.startsWith(prefix) && !isKnown.has(value))
    .sort(([, a], [, b]) => b.total - a.total)
    .slice(0, MOST_KINDS)
    .map(([value]) => {
      const text = value.slice(prefix.length);
      const row = network?.dataset.tieTypes?.find(({ id }) => id === value || id === text);
      return { value, label: row?.label ?? text, hint: row?.definition ?? '' };
    });
  return [...known.filter(({ value }) => tallies.has(value)), ...own];
}

/** Rows of the standings that occur, best established first, then retracted ties. */
export function standingRows(exploration: Exploration, theme: Theme): readonly LegendRow[] {
  const tallies = exploration.filtered?.tallies.get(standingClause.id) ?? new Map<string, Tally>();
  const hidden = hiddenIn(exploration.view.clauses, standingClause.id);
  const retracted = FLAGS.filter(flag => flag.id === 'retracted');
  return [...STANDINGS, ...retracted]
    .filter(row => tallies.has(row.id))
    .map(row => ({
      value: row.id,
      label: inUi(row.label),
      tally: tallies.get(row.id)!,
      shown: !hidden.has(row.id),
      look: sampleOfStanding(row.id, theme),
      tag: '',
      hint: inUi(row.definition),
      kinds: [],
    }));
}

/** Rows of the kinds of actor that have a tie. */
export function actorRows(exploration: Exploration): readonly LegendRow[] {
  const tallies = exploration.filtered?.tallies.get(actorKindClause.id) ?? new Map<string, Tally>();
  const hidden = hiddenIn(exploration.view.clauses, actorKindClause.id);
  return ACTOR_GROUPS.filter(group => tallies.has(group.id)).map(group => ({
    value: group.id,
    label: inUi(group.label),
    tally: tallies.get(group.id)!,
    shown: !hidden.has(group.id),
    look: undefined,
    tag: '',
    hint: '',
    kinds: [],
  }));
}
