import { describe, expect, it } from 'vitest';
import { applyFilter, CLAUSES_AT_FIRST } from '../../../src/filter/apply-filter.js';
import { withHidden } from '../../../src/filter/clause.js';
import { evidenceSheet } from '../../../src/formats/sheet/evidence-sheet.js';
import type { EvidenceSheet, SheetTie } from '../../../src/formats/sheet/sheet-model.js';
import type { ExportSource } from '../../../src/formats/writer.js';
import { listenTo } from '../../../src/network/listen-to.js';
import { datasetOf, exportSourceOf } from '../../support/export-source.js';
import { nastyDataset } from '../../support/nasty-dataset.js';
import { twoStates } from '../../support/sheet-dataset.js';

const everything = exportSourceOf(twoStates);
const between = { one: 'alpha', other: 'beta' };

function pairsOf(sheet: EvidenceSheet) {
  if (sheet.body.kind !== 'pairs') throw new Error('This is a dossier.');
  return sheet.body.pairs;
}

function dossierOf(source: ExportSource, about: Parameters<typeof evidenceSheet>[1] = between) {
  const sheet = evidenceSheet(source, about);
  if (sheet.body.kind !== 'dossier') throw new Error('This is no dossier.');
  return { ...sheet.body, ...sheet };
}

const toldIn = (sheet: EvidenceSheet): readonly SheetTie[] =>
  pairsOf(sheet).flatMap(pair => pair.relations.flatMap(relation => relation.ties));

function told(id: string): SheetTie {
  const tie = toldIn(evidenceSheet(everything)).find(each => each.id === id);
  if (!tie) throw new Error(`The sheet does not tell ${id}.`);
  return tie;
}

describe('the evidence sheet', () => {
  it('groups ties by pair, the pair with most ties first, then by relation in the order of the vocabulary', () => {
    const groups = pairsOf(evidenceSheet(everything)).map(pair => [
      `${pair.title} ${pair.count}`,
      ...pair.relations.map(relation => `${relation.label}: ${relation.ties.map(tie => tie.id).join(' ')}`),
    ]);
    expect(groups).toEqual([
      ['Alpha and Beta 4', 'Visit: withdrawn', 'Arms supply: arms', 'Treaty: treaty', 'Statement of support: undated'],
      ['Mina Ister and Beta 1', 'Visit: visit'],
      ['Gamma and Alpha 1', 'Visit: elsewhere'],
    ]);
  });

  it('tells and counts exactly what the filter leaves', () => {
    const { network } = everything;
    const clauses = withHidden(CLAUSES_AT_FIRST, 'relation', ['treaty']);
    const filtered = applyFilter(network, clauses);
    const sheet = evidenceSheet({ ...everything, shown: filtered, filters: ['Relations: without Treaty.'] });
    expect(new Set(toldIn(sheet).map(tie => tie.id))).toEqual(new Set(filtered.ties));
    expect(sheet.extent[0]).toBe(
      `${filtered.ties.size} of ${filtered.total} ties shown, between ${filtered.actors.size} actors`,
    );
    expect(sheet.filters).toEqual(['Relations: without Treaty']);
    for (const pair of pairsOf(sheet)) {
      expect(pair.relations.reduce((sum, relation) => sum + relation.ties.length, 0)).toBe(pair.count);
    }
  });

  it('says of a tie whose claim it is, how well it stands, when, where and in which steps', () => {
    expect(told('visit')).toMatchObject({
      mark: '→',
      relation: 'Official visit',
      sentence: 'Mina Ister visited Beta, Beta Agency says.',
      standing: 'confirmed by one side',
      when: '4 June 2025',
      edtf: '2025-06-04',
      where: 'Port of Beta',
      isShown: true,
    });
    expect(told('visit').dateBasis).toContain('Wednesday');
    expect(told('treaty')).toMatchObject({
      mark: '↔',
      when: 'since 1949, continuing',
      edtf: '1949/..',
      milestones: ['signed 1 March 1949', 'ratified by Alpha April 1949', 'ratified by Beta May 1949'],
    });
    expect(told('undated')).toMatchObject({ when: 'date unknown', edtf: '', evidence: [] });
  });

  it('gives each number its speaker', () => {
    expect(told('arms').quantities).toEqual([
      'at least 1,000 containers, according to Gamma, citing “officials” (unnamed)',
    ]);
  });

  it('puts what stands against a tie behind what speaks for it, and marks it', () => {
    const { evidence, sentence, standing } = told('arms');
    expect(evidence.map(item => [item.stance, item.isAgainst])).toEqual([
      ['asserts', false],
      ['denies', true],
    ]);
    expect(standing).toMatch(/, disputed$/);
    expect(sentence).toContain('Disputed: Beta denies it.');
    expect(told('withdrawn').standing).toMatch(/, retracted$/);
  });

  it('names every link of a chain, the document, the day of the saying, the grade and the words', () => {
    const [asserting, denying] = told('arms').evidence;
    expect(asserting!.speakers.map(speaker => [speaker.label, speaker.unnamed])).toEqual([
      ['officials', true],
      ['Gamma', false],
      ['Weekly', false],
    ]);
    expect(denying).toMatchObject({ document: '“Weapons”, Weekly, November 2024', facts: ['said 2 November 2024'] });
    expect(told('visit').evidence[0]).toMatchObject({ facts: ['grade C2', 'translated'], quote: 'warm words' });
  });

  it('lists the documents that are cited, numbered as they come, with a link only to the web', () => {
    const { sources } = evidenceSheet(everything);
    expect(sources).toEqual([
      {
        number: 1,
        title: 'A visit',
        details: ['Daily', '4 June 2025'],
        link: 'https://example.org/visit',
        host: 'example.org',
        checked: 'checked',
      },
      {
        number: 2,
        title: 'Weapons',
        details: ['Weekly', 'November 2024'],
        link: undefined,
        host: undefined,
        checked: 'not re-read',
      },
    ]);
    expect(told('arms').evidence.map(item => item.source)).toEqual([2, 2]);
  });

  it('states date, licence, citation, disclaimer and program', () => {
    expect(evidenceSheet(everything)).toMatchObject({
      title: 'Alpha and Beta',
      kind: 'Evidence sheet',
      licence: 'CC0-1.0',
      citation: 'Ada Example (2025). Alpha and Beta, release 1.2.0 [Data set]. CC0-1.0.',
      disclaimer: 'Names and lines imply no opinion on the legal status of any territory or body.',
      imprint: expect.stringMatching(/^Entente \S+ · 24 November 2026$/),
    });
    expect(evidenceSheet(everything).extent).toContain('as of 5 June 2025');
    expect(evidenceSheet(exportSourceOf({ ...twoStates, citation: 'As the authors wish.' })).citation).toBe(
      'As the authors wish.',
    );
  });

  it('is an empty sheet of a dataset without anything', () => {
    const sheet = evidenceSheet(exportSourceOf(datasetOf({})));
    expect(sheet).toMatchObject({ body: { kind: 'pairs', pairs: [] }, sources: [], licence: undefined });
    expect(sheet.extent).toEqual(['0 of 0 ties shown, between 0 actors']);
  });

  it('holds awkward names, ties to oneself and parallel ties, free of control characters', () => {
    const source = exportSourceOf(nastyDataset);
    const sheet = evidenceSheet(source);
    expect(toldIn(sheet)).toHaveLength(source.network.ties.size);
    expect(pairsOf(sheet).some(pair => pair.title.startsWith('Within '))).toBe(true);
    const words = JSON.stringify(
      toldIn(sheet).map(({ tie: _, id: __, ...rest }) => [rest, pairsOf(sheet).map(pair => pair.title)]),
    );
    expect(words).not.toMatch(/\\u00[01]|\\ud[89a-f]/);
  });

  it('stops where the page has no room for more, and counts the rest', () => {
    const sheet = evidenceSheet(everything, undefined, { most: 3 });
    expect([toldIn(sheet).length, sheet.cut]).toEqual([3, 3]);
    expect(pairsOf(sheet)[0]!.count).toBe(4);
  });
});

describe('a dossier', () => {
  it('tells everything between two actors in time order, undated ties last, each with its direction', () => {
    const { ties, title, kind, from } = dossierOf(everything);
    expect({ title, kind, from }).toEqual({ title: 'Alpha and Beta', kind: 'Dossier', from: 'Alpha and Beta' });
    expect(ties.map(tie => [tie.id, tie.mark, tie.direction])).toEqual([
      ['treaty', '↔', 'Mutual ↔'],
      ['withdrawn', '→', 'Beta → Alpha'],
      ['arms', '→', 'Alpha → Beta'],
      ['visit', '→', 'Alpha → Beta'],
      ['undated', '→', 'Beta → Alpha'],
    ]);
  });

  it('counts people and bodies for their state, unless the ends are not folded', () => {
    expect(dossierOf(everything).extent).toContain('with the people and bodies that belonged to Alpha at the time');
    const alone = dossierOf(everything, { ...between, folded: new Set(['beta']) });
    expect(alone.ties.map(tie => tie.id)).not.toContain('visit');
    expect(dossierOf(everything, { one: 'minister', other: 'beta' }).ties.map(tie => tie.id)).toEqual(['visit']);
  });

  it('is the same from either end but for the ways', () => {
    const there = dossierOf(everything);
    const back = dossierOf(everything, { one: 'beta', other: 'alpha' });
    expect(back.ties.map(tie => tie.id)).toEqual(there.ties.map(tie => tie.id));
    expect(back.overview.rows.map(({ counts: [a, b, c] }) => [b, a, c])).toEqual(
      there.overview.rows.map(row => row.counts),
    );
  });

  it('says of the four headline relations, each way that they can go, how many there are or none', () => {
    const { overview } = dossierOf(everything, { one: 'alpha', other: 'beta' });
    expect(overview.ways).toEqual(['Alpha → Beta', 'Beta → Alpha', 'Mutual ↔']);
    expect(overview.rows.map(row => [row.label, ...row.counts])).toEqual([
      ['Visit', 1, 1, undefined],
      ['Troop support', 0, 0, undefined],
      ['Arms supply', 1, 0, undefined],
      ['Treaty', undefined, undefined, 1],
      ['Statement of support', 0, 1, undefined],
    ]);
  });

  it('lists what filters hide and marks it, for "none recorded" must not mean "hidden"', () => {
    const { ties, extent, overview } = dossierOf(exportSourceOf(twoStates, { shown: ['treaty'] }));
    expect(ties.map(tie => tie.isShown)).toEqual([true, false, false, false, false]);
    expect(extent[0]).toMatch(/^5 ties between them, 1 shown, 4 hidden/);
    expect(overview.rows.find(row => row.label === 'Arms supply')!.counts[0]).toBe(1);
  });

  it('leaves out, and counts, what only voices tell that are not listened to', () => {
    const network = listenTo(everything.network, { mode: 'without', keys: new Set(['actor:agency']) });
    const { ties, extent } = dossierOf({ ...everything, network });
    expect(ties.map(tie => tie.id)).not.toContain('visit');
    expect(extent).toContainEqual(expect.stringMatching(/^1 more tie is told only by voices/));
  });

  it('of two actors without any tie has every headline relation empty', () => {
    const { ties, overview, extent } = dossierOf(everything, { one: 'beta', other: 'gamma' });
    expect(ties).toEqual([]);
    expect(extent[0]).toMatch(/^0 ties between them/);
    expect(overview.rows.map(row => row.counts.filter(count => count !== undefined))).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0],
    ]);
  });
});
