import type { Evidence } from '../dataset-schema.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, type PlacedTie, placedTies } from './placed-ties.js';

/**
 * Ties for which nobody is named who says so: no evidence, none that asserts the tie itself, or items with neither
 * speaker nor document.
 * @see domain note, section 1, principle 1
 */
export const sourcedTies = lintCheck({
  id: 'tie-without-evidence',
  label: { en: 'Tie without evidence' },
  severity: 'warning',
  find: network => placedTies(network).flatMap(tie => gapsOf(tie, nameOfTie(tie, network))),
});

function gapsOf({ record, path }: PlacedTie, name: string): readonly Finding[] {
  const evidence = record.evidence ?? [];
  if (evidence.length === 0) {
    return [
      {
        where: `${path}.evidence`,
        found: 'no evidence',
        expected: 'at least one item of evidence that asserts the tie',
        hint: 'Add who says so and in which document, or leave the tie out.',
        message: `The ${name} has no evidence: nobody is named who says so.`,
      },
    ];
  }
  return [...(evidence.some(assertsTheTie) ? [] : [nobodyAsserts(path, name)]), ...itemsWithoutSource(evidence, path)];
}

function assertsTheTie({ stance, supports }: Evidence): boolean {
  return (stance === 'asserts' || stance === 'qualifies') && (supports === undefined || supports.length === 0);
}

function nobodyAsserts(path: string, name: string): Finding {
  return {
    where: `${path}.evidence`,
    found: 'evidence that denies, retracts, or speaks of a date, place or number only',
    expected: 'at least one item of evidence that asserts the tie',
    hint: 'Add who asserts the tie itself, without "supports".',
    message: `The ${name} has evidence, but none that asserts the tie itself.`,
  };
}

function itemsWithoutSource(evidence: readonly Evidence[], path: string): readonly Finding[] {
  return evidence.flatMap(({ id, document, chain = [] }, at) =>
    document !== undefined || chain.length > 0
      ? []
      : [
          {
            where: `${path}.evidence[${at}]`,
            found: 'neither speaker nor document',
            expected: 'a "document", a "chain" of speakers, or both',
            hint: 'Name the document, and the speakers with the origin first.',
            message: `The evidence "${id}" names neither a speaker nor a document, so that nobody can look it up.`,
          },
        ],
  );
}
