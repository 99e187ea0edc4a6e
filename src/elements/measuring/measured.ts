import type { Exploration } from '../../exploration/exploration.js';
import { type Camps, campsBy, cooperationOf } from '../../measures/camps.js';
import { type Corroboration, corroborationOf } from '../../measures/corroboration.js';
import { type MeasureChoice, type MeasuredTies, measuredTies } from '../../measures/measured-ties.js';
import { type Reciprocity, reciprocityOf } from '../../measures/reciprocity.js';
import { type DyadScore, dyadScores, type QuadCounts, quadCountsOf } from '../../measures/relation-score.js';
import { type Triangles, trianglesOf } from '../../measures/triangles.js';
import { nextTask } from '../../platform/next-task.js';
import { TIE_TYPES } from '../../vocabulary/tie-types.js';
import { findBlocs } from './find-blocs.js';

/** Everything that the panel shows, of one view and one choice. */
export interface Measured {
  readonly included: MeasuredTies;
  /** Events that the ties stand for. */
  readonly events: number;
  /** Relations with a directed tie, in the order of the vocabulary, and `undefined` = all of them together, first. */
  readonly reciprocity: readonly { readonly type: string | undefined; readonly value: Reciprocity }[];
  readonly dyads: readonly DyadScore[];
  readonly quads: QuadCounts;
  readonly camps: Camps;
  readonly triangles: Triangles;
  readonly corroboration: Corroboration;
}

/** Triangles that are named of each kind. */
const MOST_TRIANGLES = 200;
/** So that the same view always has the same camps. */
const SEED = 1904;

/**
 * Measures what is in view, in steps between which the page goes on.
 * @param isWanted asked between the steps
 * @returns `undefined` when it is wanted no longer, or nothing is open
 */
export async function measure(
  { network, filtered }: Exploration,
  choice: MeasureChoice,
  isWanted: () => boolean,
): Promise<Measured | undefined> {
  if (!network || !filtered) return undefined;
  const included = measuredTies(network, filtered, choice);
  const { ties } = included;
  await nextTask();
  if (!isWanted()) return undefined;
  const dyads = dyadScores(ties);
  const quads = quadCountsOf(ties);
  const reciprocity = [undefined, ...TIE_TYPES.map(({ id }) => id)]
    .map(type => ({
      type,
      value: reciprocityOf(type === undefined ? ties : ties.filter(row => row.tie.type.id === type)),
    }))
    .filter(({ type, value }) => type === undefined || value.links > 0);
  await nextTask();
  if (!isWanted()) return undefined;
  const triangles = trianglesOf(dyads, MOST_TRIANGLES);
  await nextTask();
  if (!isWanted()) return undefined;
  const cooperation = cooperationOf(ties);
  const camps = campsBy(cooperation, await findBlocs(cooperation.numbers.size, cooperation.pairs, SEED));
  if (!isWanted()) return undefined;
  return {
    included,
    events: ties.reduce((sum, { weight }) => sum + weight, 0),
    reciprocity,
    dyads,
    quads,
    camps,
    triangles,
    corroboration: corroborationOf(ties),
  };
}
