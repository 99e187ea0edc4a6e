import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/network/build-network.js';
import { checkDataset } from '../../../src/network/check-dataset.js';
import type { Actor, Affiliation, Dataset, TieRecord } from '../../../src/network/dataset-schema.js';
import { lintDataset } from '../../../src/network/lint/lint-dataset.js';
import { readDate, spanOf } from '../../../src/network/partial-date.js';
import { actorTypeOf } from '../../../src/vocabulary/actor-types.js';
import { findTieType, temporalityOf } from '../../../src/vocabulary/find-tie-type.js';
import { describeWithSharedMaterial } from '../../support/shared-material.js';

/** Longest run of words that our texts may share with the list of facts by chance. */
const LONGEST_SHARED_RUN = 7;
/** Longest quotation, in words, that the data may carry. */
const LONGEST_QUOTATION = 10;
/** Words of the parties that the dataset may say in quotations only. */
const PARTY_WORDS = /special (military )?operation|aggression|liberat|regime|terrorist/i;

const folder = resolve(import.meta.dirname, '../../../graph-data/russia-dprk-1948-2025');
const json: unknown = JSON.parse(readFileSync(resolve(folder, 'dataset.json'), 'utf8'));
const coding = readFileSync(resolve(folder, 'coding.md'), 'utf8');
const report = checkDataset(json);
const dataset: Dataset = report.dataset ?? { format: 'entente', version: 1, actors: [], ties: [] };
const evidence = dataset.ties.flatMap(tie => tie.evidence ?? []);

const factRows = tableRows(/^[FC]\d+$/);
const tieRows = tableRows(/^`t-/);

/** Cells of the rows of coding.md whose first cell fits the pattern, without the spaces around them. */
function tableRows(first: RegExp): string[][] {
  const rows = coding.split('\n').filter(line => line.startsWith('|'));
  const cells = rows.map(row => row.split('|').slice(1, -1));
  return cells.map(row => row.map(cell => cell.trim())).filter(row => first.test(row[0] ?? ''));
}

/** What the text names between backticks and looks like an id of a tie or of an item of evidence. */
function idsNamedIn(text: string): string[] {
  return [...text.matchAll(/`(t-[a-z0-9-]+|e\d+)`/g)].map(match => match[1] ?? '');
}

function partiesOf(tie: TieRecord): readonly string[] {
  return Array.isArray(tie.parties) ? (tie.parties as string[]) : [tie.source as string, tie.target as string];
}

function daysOf(tie: TieRecord): { readonly from?: number; readonly to?: number; readonly problem?: string } {
  const { type, subtype } = findTieType(tie.type);
  return spanOf(tie, temporalityOf(type, subtype));
}

const earliest = (date: string | undefined): number => readDate(date ?? '')?.earliestDay ?? -Infinity;
const latest = (date: string | undefined): number => readDate(date ?? '')?.latestDay ?? Infinity;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of words one longer than may be shared. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  const length = LONGEST_SHARED_RUN + 1;
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
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

describe('the dataset on Russia and North Korea', () => {
  it('loads without a problem', () => {
    expect(report.problems).toEqual([]);
    expect(report.outcome).toBe('loaded');
  });

  it('has nothing that an author should look at again', () => {
    expect(lintDataset(dataset)).toEqual([]);
  });

  it('uses every id once', () => {
    for (const records of [dataset.actors, dataset.places ?? [], dataset.documents ?? [], dataset.ties, evidence]) {
      const ids = records.map(record => record.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('says of itself what a publishable dataset must say', () => {
    const { title, description, release, released, asOf, license, authors, language, citation } = dataset;
    const { inclusionRules, statusRules, temporalCoverage, spatialCoverage, disclaimer, changelog } = dataset;
    const head = { title, description, release, released, asOf, license, authors, language, citation };
    const rules = { inclusionRules, statusRules, temporalCoverage, spatialCoverage, disclaimer, changelog };
    expect(Object.entries({ ...head, ...rules }).filter(([, value]) => value === undefined)).toEqual([]);
  });

  it('refers only to actors, places, documents, ties and evidence that it has', () => {
    const known = {
      actor: new Set(dataset.actors.map(actor => actor.id)),
      place: new Set(dataset.places?.map(place => place.id)),
      document: new Set(dataset.documents?.map(document => document.id)),
      tie: new Set(dataset.ties.map(tie => tie.id)),
    };
    const named: (readonly [keyof typeof known, string | undefined])[] = [
      ...dataset.actors.flatMap(actor => [
        ['actor', actor.successor] as const,
        ...(actor.affiliations ?? []).map(({ to }) => ['actor', to] as const),
      ]),
      ...(dataset.places ?? []).map(place => ['actor', place.in] as const),
      ...dataset.ties.flatMap(tie => [
        ...[...partiesOf(tie), ...(tie.regarding ?? []), ...(tie.against ?? [])].map(id => ['actor', id] as const),
        ...Object.keys(tie.milestones?.ratified ?? {}).map(id => ['actor', id] as const),
        ['place', tie.place] as const,
        ['tie', tie.partOf] as const,
        ['tie', tie.milestones?.replacedBy] as const,
      ]),
      ...evidence.flatMap(item => [
        ['document', item.document] as const,
        ...(item.chain ?? []).flatMap(link => (typeof link === 'string' ? [['actor', link] as const] : [])),
      ]),
    ];
    expect(named.filter(([kind, id]) => id !== undefined && !known[kind].has(id))).toEqual([]);
  });

  it('uses only relations and kinds of actor of the vocabulary', () => {
    const relations = dataset.ties
      .map(tie => tie.type)
      .filter(text => text.includes('/') && !findTieType(text).subtype);
    const kinds = dataset.actors.filter(actor => actorTypeOf(actor.type).id === 'other');
    expect([relations, kinds.map(actor => actor.id)]).toEqual([[], []]);
  });

  it('has evidence and a summary for every tie, and evidence of the same tie for every number and content claim', () => {
    for (const tie of dataset.ties) {
      const own = (tie.evidence ?? []).map(item => item.id);
      expect(own, tie.id).not.toEqual([]);
      expect(tie.summary, tie.id).toMatch(/\.$/);
      for (const part of [...(tie.quantities ?? []), ...[tie.contentClaim ?? []].flat()]) {
        expect(part.evidence?.length, tie.id).toBeGreaterThan(0);
        expect(own, tie.id).toEqual(expect.arrayContaining(part.evidence ?? []));
      }
    }
  });

  it('ends no tie before it starts', () => {
    expect(dataset.ties.filter(tie => daysOf(tie).problem !== undefined).map(tie => tie.id)).toEqual([]);
  });

  it('has nobody say anything after the document that tells it', () => {
    const published = new Map(dataset.documents?.map(document => [document.id, document.published]));
    const late = evidence.filter(item => earliest(item.saidOn) > latest(published.get(item.document ?? '')));
    expect(late.map(item => item.id)).toEqual([]);
  });

  it('quotes at most ten words, and keeps party wording inside quotations', () => {
    const long = evidence.filter(item => wordsOf(item.quote ?? '').length > LONGEST_QUOTATION);
    expect(long.map(item => item.id)).toEqual([]);
    expect(ownTexts(json).filter(text => PARTY_WORDS.test(text))).toEqual([]);
  });

  it('tells two ties with the same type, ends and date apart by a note', () => {
    const keyOf = (tie: TieRecord): string => [tie.type, ...partiesOf(tie), tie.start, tie.end].join(' ');
    const noteless = dataset.ties.filter(tie => tie.note === undefined).map(keyOf);
    const keys = dataset.ties.map(keyOf);
    const twins = noteless.filter(key => keys.indexOf(key) !== keys.lastIndexOf(key));
    expect(twins).toEqual([]);
  });
});

describe('persons and former states', () => {
  const persons = new Map(dataset.actors.filter(actor => actor.type === 'person').map(actor => [actor.id, actor]));
  const covers = (affiliation: Affiliation, tie: TieRecord): boolean => {
    const { from = -Infinity, to = Infinity } = spanOf(affiliation, 'state');
    const days = daysOf(tie);
    return from <= (days.from ?? days.to ?? -Infinity) && (days.from ?? days.to ?? Infinity) <= to;
  };

  it('hold an office on the day of each of their ties', () => {
    const lacking = dataset.ties.flatMap(tie =>
      partiesOf(tie)
        .flatMap((id): readonly Actor[] => [persons.get(id) ?? []].flat())
        .filter(person => !person.affiliations?.some(affiliation => covers(affiliation, tie)))
        .map(person => [person.id, tie.id]),
    );
    expect(lacking).toEqual([]);
  });

  it('let Shoigu act as minister in 2023 and as secretary of the Security Council afterwards', () => {
    const visits = dataset.ties.filter(tie => tie.source === 'shoigu' && tie.type.startsWith('visit/'));
    const offices = visits.map(tie => persons.get('shoigu')?.affiliations?.find(office => covers(office, tie))?.to);
    expect(offices).toEqual(['rus-defence-ministry', ...Array.from({ length: 4 }, () => 'rus-security-council')]);
  });

  it('name the successor of every former state', () => {
    const former = dataset.actors.filter(actor => actor.statehood === 'former');
    expect(former.map(actor => [actor.id, actor.successor])).toEqual([['sun', 'rus']]);
  });
});

describe('claims that changed or contradict each other', () => {
  const tieNamed = (id: string): TieRecord => {
    const tie = dataset.ties.find(candidate => candidate.id === id);
    if (!tie) throw new Error(`The dataset has no tie ${id}.`);
    return tie;
  };
  const valuesOf = (id: string, what: string): unknown[] =>
    (tieNamed(id).quantities ?? []).filter(part => part.what === what).map(part => part.value ?? part.min);

  it('tell the soldiers as alleged, then denied, then acknowledged, in the order in which it was said', () => {
    const path = (tieNamed('t-troops-prk-rus').evidence ?? []).filter(item => item.supports === undefined);
    const days = path.map(item => item.saidOn);
    expect(days).toEqual([...days].sort());
    expect(path[0]).toMatchObject({ saidOn: '2024-10-18', stance: 'asserts', voice: 'adversary' });
    const denied = path.filter(item => item.stance === 'denies').map(item => [item.saidOn, item.chain?.[0]]);
    expect(denied).toEqual([
      ['2024-10-21', 'prk-un-mission'],
      ['2024-10-30', 'rus-un-mission'],
    ]);
    const acknowledged = path.filter(item => item.stance === 'asserts' && item.voice?.startsWith('party-'));
    expect(acknowledged.map(item => item.saidOn)).toEqual(['2025-04-26', '2025-04-28', '2025-04-28']);
  });

  it('keep every number of soldiers, losses and containers, newest first', () => {
    expect(valuesOf('t-troops-prk-rus', 'troops')).toEqual([11000, 11000, 15000, 10000, 3000, 1500]);
    expect(valuesOf('t-combat-prk-ukr', 'casualties')).toEqual([6000, 4700, 4000, 4000]);
    expect(valuesOf('t-combat-prk-ukr', 'killed')).toEqual([600, 300]);
    expect(valuesOf('t-arms-prk-rus', 'containers')).toEqual([20000, 13000, 11000]);
  });

  it.each(['t-treaty-1961-sun', 't-visit-putin-2000', 't-visit-kim-2023', 't-treaty-rus-irn', 't-control-kursk'])(
    'give both dates of %s, each with its speaker',
    id => {
      const items = (tieNamed(id).evidence ?? []).filter(item => item.supports?.includes('date'));
      expect(items.length).toBe(2);
      expect(items.filter(item => item.note === undefined)).toEqual([]);
    },
  );

  it('end the treaty of 2000 on the day on which that of 2024 came into force', () => {
    const { end, milestones } = tieNamed('t-treaty-2000');
    expect(milestones?.replacedBy).toBe('t-treaty-2024');
    expect(end).toBe(tieNamed('t-treaty-2024').milestones?.inForce);
  });
});

describe('the account of the coding', () => {
  const network = buildNetwork(dataset);
  const standings = dataset.ties.map(record => {
    const pairs = [...network.ties.values()].filter(tie => tie.record === record).map(tie => tie.standing);
    const levels = new Set(pairs.map(({ level }) => level));
    return [record.id, [...levels].join(' and '), pairs.some(({ disputed }) => disputed) ? 'yes' : 'no'];
  });

  it('goes through 80 facts and 8 conflicts without a gap', () => {
    const facts = Array.from({ length: 80 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`);
    const conflicts = Array.from({ length: 8 }, (_, at) => `C${at + 1}`);
    expect(factRows.map(([row]) => row)).toEqual([...facts, ...conflicts]);
  });

  it('says for each of them which ties and evidence it gave', () => {
    expect(factRows.filter(([, , codedAs = '']) => idsNamedIn(codedAs).length === 0)).toEqual([]);
  });

  it('names only ties and evidence that the dataset has', () => {
    const known = new Set([...dataset.ties, ...evidence].map(record => record.id));
    expect(idsNamedIn(coding).filter(id => !known.has(id))).toEqual([]);
  });

  it('names every tie and every item of evidence in the row that gave it', () => {
    const named = new Set(factRows.flatMap(([, , codedAs = '']) => idsNamedIn(codedAs)));
    expect([...dataset.ties, ...evidence].map(record => record.id).filter(id => !named.has(id))).toEqual([]);
  });

  it('lists each tie once with its type', () => {
    expect(tieRows.map(([id, , type]) => [id, type])).toEqual(dataset.ties.map(tie => [`\`${tie.id}\``, tie.type]));
  });

  it('lists for each tie the standing that the rules give', () => {
    expect(tieRows.map(([id = '', , , , level, disputed]) => [id.slice(1, -1), level, disputed])).toEqual(standings);
  });

  it('lists the rows whose standing differs from the hint, each of them with a reason', () => {
    const reasoned = factRows.filter(([row = '', , , , , reason]) => row.startsWith('F') && reason !== '–');
    const [, count, rows] = /In (\d+) of the 80 rows [^:]*: (.+)\.$/m.exec(coding) ?? [];
    expect(reasoned.map(([row]) => row)).toEqual(rows?.split(', '));
    expect(reasoned.length).toBe(Number(count));
  });

  it('leaves no plain difference between standing and hint without a reason', () => {
    // A cell with ids tells several ties apart; these are compared by their reasons alone.
    const plain = factRows.filter(([, , , standing = '', hint = '']) => !standing.includes('`') && hint !== 'evidence');
    const silent = plain.filter(
      ([, , , standing, hint = '', reason]) => reason === '–' && hint.split(' ')[0] !== standing?.split(' ')[0],
    );
    expect(silent.map(([row]) => row)).toEqual([]);
  });
});

describeWithSharedMaterial('beside the list of facts itself', shared => {
  const list = readFileSync(resolve(shared, 'facts/dprk-russia.md'), 'utf8');

  it('accounts for every fact and conflict of the list', () => {
    const listed = [...list.matchAll(/^\| ([FC]\d+) \|/gm)].map(match => match[1]);
    expect(factRows.map(([row]) => row)).toEqual(listed);
  });

  it('marks as checked no document of a fact whose source was not read again', () => {
    const unread = new Set([...list.matchAll(/^\| (F\d+) \|.*\| no \|$/gm)].map(match => match[1]));
    const rowsOf = new Map<string, Set<string>>();
    for (const [row = '', , codedAs = ''] of factRows) {
      for (const id of idsNamedIn(codedAs)) {
        const document = evidence.find(item => item.id === id)?.document;
        if (document !== undefined) rowsOf.set(document, (rowsOf.get(document) ?? new Set()).add(row));
      }
    }
    const wrong = (dataset.documents ?? []).filter(
      ({ id, checked }) => checked === true && [...(rowsOf.get(id) ?? [])].every(row => unread.has(row)),
    );
    expect(wrong.map(document => document.id)).toEqual([]);
  });

  it('shares no run of eight words with the list outside quotations and titles', () => {
    const runs = new Set(list.split('\n').flatMap(runsOf));
    expect([...ownTexts(json), ...coding.split('\n')].flatMap(runsOf).filter(run => runs.has(run))).toEqual([]);
  });
});
