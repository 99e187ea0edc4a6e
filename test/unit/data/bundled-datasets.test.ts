import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/network/build-network.js';
import { checkDataset } from '../../../src/network/check-dataset.js';
import type { Actor, Evidence } from '../../../src/network/dataset-schema.js';
import type { NetworkTie } from '../../../src/network/network.js';
import { daysHeld, readDate, spanOf } from '../../../src/network/partial-date.js';
import { directionOf, findTieType } from '../../../src/vocabulary/find-tie-type.js';

/*
 * What a dataset must keep to before it is published, whoever made it (domain note, sections 1 to 9). What a dataset
 * decides for itself is tested in a file of its own.
 */

const LONGEST_QUOTATION = 10;
/** Words that stand for a government and are aliases of its state, never actors. */
const METONYMS = [
  'moscow',
  'kremlin',
  'the kremlin',
  'pyongyang',
  'the north',
  'the south',
  'seoul',
  'kyiv',
  'beijing',
];
/** Party wording, which belongs into quotations. */
const PARTISAN = /\b(liberat|regime\b|special (military )?operation|aggression|terroris|puppet)/i;
/** Relations that may stay inside one state. */
const WITHIN_A_STATE = ['delegation', 'affiliation'];

const folder = new URL('../../../graph-data/', import.meta.url);
const names = readdirSync(folder).filter(name => existsSync(new URL(`${name}/dataset.json`, folder)));

describe.each(names)('the bundled dataset %s', name => {
  const json: unknown = JSON.parse(readFileSync(new URL(`${name}/dataset.json`, folder), 'utf8'));
  const report = checkDataset(json);
  const dataset = report.dataset!;
  const network = buildNetwork(dataset);
  const ties = [...network.ties.values()];
  const evidence = dataset.ties.flatMap(tie => tie.evidence ?? []);
  const idsOf = (some: readonly NetworkTie[]): string[] => some.map(tie => tie.id);

  it('has no unreadable field or date, no end before a start, no id twice and none that leads nowhere', () => {
    expect(report).toMatchObject({ outcome: 'loaded', problems: [] });
    expect(dataset).toEqual(json);
  });

  it('says what it is, how it was made and how to cite it', () => {
    expect(dataset.id).toBe(name);
    expect(dataset.release).toMatch(/^\d+\.\d+\.\d+$/);
    expect(dataset.authors?.length).toBeGreaterThan(0);
    expect(dataset.changelog?.[0]).toMatchObject({ release: dataset.release });
    expect(dataset.citation).toContain(dataset.release);
    for (const field of [
      ...['title', 'description', 'released', 'asOf', 'license', 'language', 'inclusionRules', 'statusRules'],
      ...['temporalCoverage', 'disclaimer'],
    ]) {
      expect(dataset[field], field).toMatch(/\S/);
    }
  });

  it('knows nothing later than the day it knows of', () => {
    const asOf = readDate(dataset.asOf!)!.latestDay!;
    const later = (text: string | undefined): boolean =>
      text !== undefined && (readDate(text)?.earliestDay ?? -Infinity) > asOf;
    expect(ties.filter(tie => later(tie.record.start) || later(tie.record.end)).map(tie => tie.id)).toEqual([]);
    expect(evidence.filter(item => later(item.saidOn)).map(item => item.id)).toEqual([]);
  });

  it('has evidence for every tie, and nothing unsourced', () => {
    expect(idsOf(ties.filter(tie => tie.evidence.length === 0))).toEqual([]);
    expect(idsOf(ties.filter(tie => tie.standing.computedLevel === 'unsourced'))).toEqual([]);
  });

  it('uses relations that the vocabulary knows, on both levels', () => {
    const unknown = dataset.ties.filter(({ type }) => {
      const found = findTieType(type);
      return !found.known || (type.includes('/') && found.subtype === undefined);
    });
    expect(unknown.map(tie => tie.type)).toEqual([]);
  });

  it('gives source and target to what has a direction', () => {
    const wrong = ties.filter(
      tie => Array.isArray(tie.record['parties']) && directionOf(tie.type, tie.subtype) === 'directed',
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  it('ties no actor to itself', () => {
    expect(idsOf(ties.filter(tie => tie.source === tie.target))).toEqual([]);
  });

  it('ties nobody to the own state, but for who was sent by whom', () => {
    const inside = ties.filter(tie => {
      const day = tie.span.from ?? tie.span.to;
      return network.stateOf(tie.source, day) === network.stateOf(tie.target, day);
    });
    expect(idsOf(inside.filter(tie => !WITHIN_A_STATE.includes(tie.type.id)))).toEqual([]);
  });

  it('has no two ties of one type, ends and date without a note', () => {
    const first = new Map<string, NetworkTie>();
    for (const tie of ties) {
      const ends = tie.mutual ? [tie.source, tie.target].sort() : [tie.source, tie.target];
      const key = [tie.typeText, ...ends, tie.record.start, tie.record.end].join('\n');
      const twin = first.get(key);
      if (twin) expect(tie.record.note ?? twin.record.note, `${twin.id} and ${tie.id}`).toMatch(/\S/);
      else first.set(key, tie);
    }
  });

  it('has an affiliation of every person that was valid on the day of each tie', () => {
    const lost = ties.flatMap(tie =>
      [tie.source, tie.target]
        .map(id => network.actors.get(id)!.record)
        .filter(actor => actor.type === 'person' && !hasValidAffiliation(actor, tie))
        .map(actor => `${actor.id} in ${tie.id}`),
    );
    expect(lost).toEqual([]);
  });

  it('has no news medium as a party', () => {
    expect(network.tiedActors.filter(id => /media/.test(network.actors.get(id)!.record.type))).toEqual([]);
  });

  it('has no metonym as an actor', () => {
    expect(dataset.actors.filter(actor => METONYMS.includes(actor.label.toLowerCase())).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('says it of every unnamed source', () => {
    const isUnnamed = (item: Evidence): boolean => typeof item.chain?.[0] === 'object';
    const isFlagged = (item: Evidence): boolean =>
      item.voice === undefined || ['unnamed', 'adversary', 'third-party'].includes(item.voice);
    expect(evidence.filter(item => isUnnamed(item) && !isFlagged(item)).map(({ id }) => id)).toEqual([]);
    expect(evidence.filter(item => item.voice === 'unnamed' && !isUnnamed(item)).map(({ id }) => id)).toEqual([]);
  });

  it('quotes at most ten words, with who spoke', () => {
    for (const item of evidence.filter(({ quote }) => quote !== undefined)) {
      expect(item.quote!.split(/\s+/).length, item.id).toBeLessThanOrEqual(LONGEST_QUOTATION);
      expect(item.chain?.length, item.id).toBeGreaterThan(0);
    }
  });

  it('keeps party wording out of its own words', () => {
    const own = dataset.ties.flatMap(tie => [tie.summary ?? '', tie.note ?? '']);
    expect(own.filter(text => PARTISAN.test(text))).toEqual([]);
  });

  it('gives a reason for every override', () => {
    const overridden = ties.filter(tie => tie.standing.rule === 'override');
    for (const tie of overridden) expect(tie.standing.reason, tie.id).toMatch(/\S/);
  });

  it('gives each number its evidence', () => {
    for (const tie of dataset.ties) {
      for (const quantity of tie.quantities ?? []) expect(quantity.evidence?.length, tie.id).toBeGreaterThan(0);
    }
  });
});

/** An undated tie has no day on which an affiliation could fail. */
function hasValidAffiliation(actor: Actor, tie: NetworkTie): boolean {
  const held = daysHeld(tie.span);
  if (held === undefined) return true;
  const day = Number.isFinite(held.from) ? held.from : held.to;
  return (actor.affiliations ?? []).some(affiliation => {
    const { from, to } = spanOf(affiliation, 'state');
    return (from === undefined || from <= day) && (to === undefined || day <= to);
  });
}
