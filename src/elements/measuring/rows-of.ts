import type { ActorDegrees } from '../../measures/degrees.js';
import type { MeasureRow } from '../../measures/measure-rows.js';
import type { Triangle } from '../../measures/triangles.js';
import type { FindingMessages } from '../../messages/finding-messages.js';
import { inUi, ui } from '../../messages/ui.js';
import { uiFinding } from '../../messages/ui-finding.js';
import { findStanding } from '../../vocabulary/standings.js';
import { TIE_TYPES } from '../../vocabulary/tie-types.js';
import type { Measured } from './measured.js';

const words = uiFinding.measures;

/** Name of a relation; of all of them for `undefined`. */
export function relationLabel(id: string | undefined, allRelations = words.allRelations): string {
  const type = TIE_TYPES.find(row => row.id === id);
  return type ? inUi(type.label) : allRelations;
}

/** "A + B, B − C, C + A" */
export function signsText({ actors, signs }: Triangle, nameOf: (actor: string) => string): string {
  return signs
    .map((sign, at) => `${nameOf(actors[at]!)} ${sign > 0 ? '+' : '−'} ${nameOf(actors[(at + 1) % 3]!)}`)
    .join(', ');
}

/** All numbers of the panel as rows of one table. @param words English in files, whatever the page speaks */
export function rowsOf(
  measured: Measured,
  degrees: readonly ActorDegrees[],
  relation: string | undefined,
  nameOf: (actor: string) => string,
  words: FindingMessages['measures'],
): readonly MeasureRow[] {
  const { columns, of } = words;
  const labelOf = (type: string | undefined): string => relationLabel(type, words.allRelations);
  const rows: MeasureRow[] = [];
  const add = (measure: string, subject: string, quantity: string, value: number | string, n?: number): void => {
    rows.push({ measure, of: subject, quantity, value, n });
  };
  const degreeName = `${of.degree.name} (${labelOf(relation)})`;
  for (const { actor, ...kinds } of degrees) {
    add(degreeName, nameOf(actor), columns.partners, kinds.all.partners);
    for (const [column, kind] of [
      [columns.ties, kinds.all],
      [columns.out, kinds.out],
      [columns.in, kinds.in],
      [columns.mutual, kinds.mutual],
    ] as const) {
      add(degreeName, nameOf(actor), column, kind.strength);
    }
  }
  for (const { type, value } of measured.reciprocity) {
    add(of.reciprocity.name, labelOf(type), columns.links, value.links);
    add(of.reciprocity.name, labelOf(type), columns.returned, value.returned);
    if (value.r !== undefined) add(of.reciprocity.name, labelOf(type), 'r', value.r, value.links);
    if (value.rho !== undefined) add(of.reciprocity.name, labelOf(type), 'ρ', value.rho, value.links);
  }
  for (const { one, other, n, sum, mean, quads } of measured.dyads) {
    const pair = `${nameOf(one)} – ${nameOf(other)}`;
    add(of.score.name, pair, columns.sum, sum, n);
    add(of.score.name, pair, columns.mean, mean, n);
    for (const quad of ['VC', 'MC', 'VK', 'MK'] as const) add(of.score.name, pair, words.quads[quad], quads[quad]);
  }
  for (const quad of ['VC', 'MC', 'VK', 'MK'] as const) {
    add(of.quads.name, words.allRelations, words.quads[quad], measured.quads[quad]);
  }
  const { camps, triangles, corroboration } = measured;
  if (camps.modularity !== undefined) add(of.camps.name, words.allRelations, 'Q', camps.modularity, camps.n);
  camps.camps.forEach((members, at) => {
    for (const member of members) add(of.camps.name, nameOf(member), columns.members, words.camp(at + 1));
  });
  add(of.balance.name, words.allRelations, words.even, triangles.balanced, triangles.total);
  for (const [kind, list] of [
    [words.tense, triangles.tense],
    [words.even, triangles.even],
  ] as const) {
    for (const triangle of list) {
      add(of.balance.name, triangle.actors.map(nameOf).join(', '), kind, signsText(triangle, nameOf));
    }
  }
  corroboration.byOrigins.forEach((ties, at) => {
    add(
      of.corroboration.name,
      ui.labelled(columns.origins, words.originCounts[at]!),
      columns.ties,
      ties,
      corroboration.n,
    );
  });
  for (const { standing, ties } of corroboration.byStanding) {
    add(of.corroboration.name, inUi(findStanding(standing).label), columns.ties, ties, corroboration.n);
  }
  return rows;
}
