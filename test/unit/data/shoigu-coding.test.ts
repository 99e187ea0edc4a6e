import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeOn } from '../../../src/network/affiliations.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { datasetSchema, dyadicTieSchema, partyTieSchema, type TieRecord } from '../../../src/network/dataset-schema.js';

/** Longest run of words that a summary may share with the article by chance. */
const LONGEST_SHARED_RUN = 5;
/** Longest quotation, in words, that the data may carry. */
const LONGEST_QUOTATION = 10;

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, 'graph-data/shoigu-pyongyang-2025');
const json: unknown = JSON.parse(readFileSync(resolve(folder, 'dataset.json'), 'utf8'));
const coding = readFileSync(resolve(folder, 'coding.md'), 'utf8');

const parsed = v.safeParse(datasetSchema, json);
if (!parsed.success)
  throw new Error(`dataset.json does not fit the schema: ${JSON.stringify(v.flatten(parsed.issues))}`);
const dataset = parsed.output;
const network = buildNetwork(dataset);
const evidence = dataset.ties.flatMap(tie => tie.evidence ?? []);
const quotations = evidence.flatMap(item => item.quote ?? []);

/** Material beside the repository: the article itself, which is not ours to include. */
const articlePath = resolve(
  process.env['ENTENTE_SHARED'] ?? resolve(root, '../shared'),
  'article/shoigu-pyongyang.txt',
);
const article = existsSync(articlePath) ? readFileSync(articlePath, 'utf8') : undefined;
const checksThatNeedTheArticle = 3;

/** Sentences in order, the headline first. A caption with its credit counts as one. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap(line => line.split(/(?<=[.!?][”"]?)\s+(?=[“"]?\p{Lu})/u))
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of words one longer than may be shared. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  const length = LONGEST_SHARED_RUN + 1;
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

/** Cells of the rows whose first cell fits the pattern, without the spaces around them. */
function tableRows(markdown: string, first: RegExp): string[][] {
  return markdown
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
    .filter(cells => first.test(cells[0] ?? ''));
}

/** All texts of the dataset but quotations and titles of documents, which are the words of others. */
function ownTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'quote' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(item => ownTexts(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    key === 'documents' && name === 'title' ? [] : ownTexts(item, name),
  );
}

function partiesOf(tie: TieRecord): string[] {
  return v.is(dyadicTieSchema, tie) ? [tie.source, tie.target] : v.parse(partyTieSchema, tie).parties;
}

/** Written as in the table of ties. */
function dateOf(tie: { start?: string; end?: string }): string {
  if (tie.start === undefined && tie.end === undefined) return '–';
  return tie.end === undefined ? `${tie.start}` : `${tie.start ?? ''}/${tie.end}`;
}

/** What the text names between backticks and looks like an id of a tie or of an item of evidence. */
function idsNamedIn(text: string): string[] {
  return [...text.matchAll(/`(t-[a-z0-9-]+|e\d+)`/g)].map(match => match[1] ?? '');
}

const sentenceRows = tableRows(coding, /^S\d+$/);
const tieRows = tableRows(coding, /^`t-/);

beforeAll(() => {
  if (article === undefined)
    console.info(`The article is not at hand: ${checksThatNeedTheArticle} checks were skipped.`);
});

describe('the coding of the article', () => {
  it('numbers the sentences from the headline on without a gap, as many as it states', () => {
    const stated = Number(/has (\d+) sentences/.exec(coding)?.[1]);
    expect(sentenceRows.map(cells => cells[0])).toEqual(Array.from({ length: stated }, (_, at) => `S${at}`));
  });

  it('says of each sentence what it gave, or that it was not coded', () => {
    for (const [number, subject, result] of sentenceRows) {
      expect(subject, number).not.toBe('');
      expect(idsNamedIn(result ?? '').length > 0 || /^Not coded: ./.test(result ?? ''), number).toBe(true);
    }
  });

  it('names only ties and evidence that the dataset has', () => {
    const known = [...dataset.ties, ...evidence].map(record => record.id);
    expect(idsNamedIn(coding).filter(id => !known.includes(id))).toEqual([]);
  });

  it('names every tie and every item of evidence of the dataset', () => {
    const named = new Set(idsNamedIn(coding));
    expect([...dataset.ties, ...evidence].map(record => record.id).filter(id => !named.has(id))).toEqual([]);
  });

  it('lists each tie once with the type and date of the dataset', () => {
    const listed = tieRows.map(([id, , type, date]) => [id, type, date]);
    expect(listed).toEqual(dataset.ties.map(tie => [`\`${tie.id}\``, tie.type, dateOf(tie)]));
  });

  it('lists the standing that the rules give each tie, and whether it is disputed', () => {
    const listed = tieRows.map(([id, , , , level, disputed]) => [id, level, disputed]);
    const computed = [...network.ties.values()].map(({ id, standing }) => [
      `\`${id}\``,
      standing.level,
      standing.disputed ? 'yes' : 'no',
    ]);
    expect(listed).toEqual(computed);
  });

  it('overrides no standing and tells of no retraction, as it says', () => {
    expect(dataset.ties.filter(tie => tie.standing !== undefined)).toEqual([]);
    expect([...network.ties.values()].filter(tie => tie.standing.retracted)).toEqual([]);
  });

  it('lists for each tie the sentences in which the first table names it', () => {
    for (const [id = '', sentences = ''] of tieRows) {
      const naming = sentenceRows.filter(([, , result = '']) => result.includes(id)).map(cells => cells[0]);
      expect(sentences.split(', '), id).toEqual(naming);
    }
  });
});

describe('the dataset of the article', () => {
  it('uses every id once', () => {
    for (const records of [dataset.actors, dataset.places ?? [], dataset.documents ?? [], dataset.ties, evidence]) {
      const ids = records.map(record => record.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('refers only to actors, places, documents, ties and evidence that it has', () => {
    const actors = new Set(dataset.actors.map(actor => actor.id));
    const places = new Set(dataset.places?.map(place => place.id));
    const documents = new Set(dataset.documents?.map(document => document.id));
    const ties = new Set(dataset.ties.map(tie => tie.id));
    const missing = [
      ...dataset.actors
        .flatMap(actor => actor.affiliations ?? [])
        .map(affiliation => [actors, affiliation.to] as const),
      ...(dataset.places ?? []).map(place => [actors, place.in ?? ''] as const),
      ...dataset.ties.flatMap(tie => [
        ...partiesOf(tie).map(id => [actors, id] as const),
        ...[...(tie.regarding ?? []), ...(tie.against ?? [])].map(id => [actors, id] as const),
        ...[tie.place ?? []].flat().map(id => [places, id] as const),
        ...[tie.partOf ?? []].flat().map(id => [ties, id] as const),
        ...(tie.evidence ?? []).map(item => [documents, item.document ?? ''] as const),
        ...(tie.evidence ?? [])
          .flatMap(item => item.chain ?? [])
          .flatMap(speaker => (typeof speaker === 'string' ? [[actors, speaker] as const] : [])),
      ]),
    ].filter(([known, id]) => !known.has(id));
    expect(missing.map(([, id]) => id)).toEqual([]);
  });

  it('has evidence and a summary for every tie, and evidence of the same tie for every number and content claim', () => {
    for (const tie of dataset.ties) {
      const own = (tie.evidence ?? []).map(item => item.id);
      const used = [...(tie.quantities ?? []), ...[tie.contentClaim ?? []].flat()].map(part => part.evidence ?? []);
      expect(own, tie.id).not.toEqual([]);
      expect(tie.summary, tie.id).toMatch(/\.$/);
      for (const ids of used) {
        expect(ids, tie.id).not.toEqual([]);
        expect(own, tie.id).toEqual(expect.arrayContaining(ids));
      }
    }
  });

  it('says from which words every date was resolved', () => {
    expect(dataset.ties.filter(tie => tie.start !== undefined && !tie.dateBasis).map(tie => tie.id)).toEqual([]);
  });

  it('lets documents other than the article speak to dates and places only', () => {
    const outside = evidence.filter(item => item.document !== 'd-article');
    expect(outside.length).toBeGreaterThan(0);
    for (const item of outside) {
      expect(item.supports?.length, item.id).toBeGreaterThan(0);
      expect(['date', 'place'], item.id).toEqual(expect.arrayContaining(item.supports ?? []));
    }
  });

  it('quotes at most ten words, and always a named speaker', () => {
    for (const item of evidence.filter(candidate => candidate.quote !== undefined)) {
      expect(wordsOf(item.quote ?? '').length, item.id).toBeLessThanOrEqual(LONGEST_QUOTATION);
      expect(typeof item.chain?.[0], item.id).toBe('string');
    }
  });
});

describe('the network of the article', () => {
  it('has eighteen ties among ten actors, and eight speakers beside them', () => {
    expect(network.ties.size).toBe(18);
    expect(network.tiedActors).toEqual([
      ...['rus', 'prk', 'ukr', 'shoigu', 'kim-jong-un', 'pak-jong-chon', 'putin'],
      ...['rus-forces', 'prk-troops-kursk', 'ukr-forces'],
    ]);
    expect(network.speakersOnly).toEqual([
      ...['lee-seong-kweun', 'rus-presidency', 'rus-defence-ministry', 'kor-nis'],
      ...['embassy-rus-prk', 'kcna', 'tass', 'un-general-assembly'],
    ]);
  });

  it('has these numbers of ties by type', () => {
    const counts = new Map<string, number>();
    for (const { type } of network.ties.values()) counts.set(type.id, (counts.get(type.id) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      visit: 3,
      'troop-support': 1,
      'arms-supply': 1,
      treaty: 1,
      meeting: 2,
      pledge: 1,
      'support-statement': 3,
      'military-cooperation': 1,
      'armed-conflict': 4,
      delegation: 1,
    });
  });

  it.each([
    ['shoigu', 'Secretary', 'rus-security-council'],
    ['kim-jong-un', 'Chairman', 'prk-state-affairs'],
    ['pak-jong-chon', 'Military official', 'prk'],
    ['putin', 'President', 'rus'],
  ])('knows %s as %s', (actor, role, bodyId) => {
    const records = new Map(dataset.actors.map(record => [record.id, record]));
    for (const tie of network.tiesOf(actor)) {
      expect(officeOn(actor, tie.span.from, records), tie.id).toMatchObject({ role, bodyId });
    }
    expect(officeOn(actor, undefined, records)).toMatchObject({ role, bodyId });
  });

  it('has both visits of Shoigu as ties of their own, and the meetings as parts of the later', () => {
    const visits = network.tiesBetween('shoigu', 'prk').filter(tie => tie.type.id === 'visit');
    expect(visits.map(tie => [tie.id, tie.source, tie.span.fromDay, tie.span.precision])).toEqual([
      ['t-visit-2025-06', 'shoigu', '2025-06-04', 'day'],
      ['t-visit-2025-03', 'shoigu', '2025-03-01', 'month'],
    ]);
    const meetings = [...network.ties.values()].filter(tie => tie.type.id === 'meeting');
    expect(meetings.map(tie => [tie.target, tie.record.partOf, tie.mutual])).toEqual([
      ['kim-jong-un', 't-visit-2025-06', true],
      ['pak-jong-chon', 't-visit-2025-06', true],
    ]);
  });

  it('tells help to Russia and fighting with Ukraine as two ties', () => {
    expect(network.ties.get('t-troops')!.record.against).toEqual(['ukr']);
    const fighting = network.ties.get('t-combat-prk')!;
    expect([network.stateOf(fighting.source), network.stateOf(fighting.target)]).toEqual(['prk', 'ukr']);
  });

  it('gives the losses as an estimate with both of its speakers', () => {
    const { quantities = [], evidence: items = [] } = network.ties.get('t-combat-prk')!.record;
    const estimate = items.find(item => item.id === quantities[0]?.evidence?.[0]);
    expect(estimate?.chain).toEqual(['kor-nis', 'lee-seong-kweun']);
    expect(quantities[0]).toMatchObject({ value: 600, approx: true, side: 'prk' });
  });
});

describe.runIf(article !== undefined)('beside the article itself', () => {
  const sentences = sentencesOf(article ?? '');
  const headline = new Set(runsOf(sentences[0] ?? ''));
  const runs = new Set(sentences.flatMap(runsOf).filter(run => !headline.has(run)));

  it('accounts for as many sentences as the article has', () => {
    expect(sentenceRows.length).toBe(sentences.length);
  });

  it('shares no run of six words with the article outside quotations and titles', () => {
    const texts = [...ownTexts(json), ...coding.split('\n')];
    expect(texts.flatMap(runsOf).filter(run => runs.has(run))).toEqual([]);
  });

  it('quotes only words that stand in the article', () => {
    const whole = wordsOf(article ?? '').join(' ');
    expect(quotations.filter(quotation => !whole.includes(wordsOf(quotation).join(' ')))).toEqual([]);
  });
});
