import { describe, expect, it } from 'vitest';
import { codesIn, openFile, openFiles, tiesIn } from './invented-events.js';

const HEADER = [
  ...['Event ID', 'Event Date', 'Source Name', 'Source Sectors', 'Source Country', 'Event Text', 'CAMEO Code'],
  ...['Intensity', 'Target Name', 'Target Sectors', 'Target Country', 'Story ID', 'Sentence Number'],
].join('\t');

const row = (source: string, text: string, code: string, target: string, story = '5', country = 'Peru'): string =>
  ['9', '2019-05-02', source, 'NA', country, text, code, '1', target, 'NA', 'NA', story, '2'].join('\t');

const raw = (...rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

describe('a yearly file of ICEWS', () => {
  it('opens with its actors by name', async () => {
    const report = await openFile(raw(row('Anna "Ana" Example', 'Make statement', '010', 'Police (France)')));
    expect(report.format).toBe('ICEWS events');
    expect(tiesIn(report)).toEqual(['anna-ana-example → police-france statement 2019-05-02']);
    expect(report.dataset?.actors.find(({ id }) => id === 'anna-ana-example')).toMatchObject({
      label: 'Anna "Ana" Example',
      affiliations: [{ to: 'per', kind: 'nationality' }],
    });
  });

  it('tells two sides of one event by story and sentence', async () => {
    const both = [row('Peru', 'Consult', '040', 'France'), row('France', 'Consult', '040', 'Peru')];
    expect(tiesIn(await openFile(raw(...both)))).toEqual(['fra — per meeting/talks 2019-05-02']);
    const twoStories = [row('Peru', 'Consult', '040', 'France'), row('France', 'Consult', '040', 'Peru', '6')];
    expect(tiesIn(await openFile(raw(...twoStories)))).toHaveLength(2);
  });

  it('passes over rows whose actor is missing, as NA or as nothing', async () => {
    const report = await openFile(
      raw(
        row('NA', 'Consult', '040', 'France'),
        row('Peru', 'Consult', '040', ''),
        row('Peru', 'Accuse', '112', 'Chile'),
      ),
    );
    expect([report.found.ties, report.skipped.ties]).toEqual([3, 2]);
    expect(report.outcome).toBe('loaded-with-warnings');
  });

  it('may come in several years at once', async () => {
    const report = await openFiles({
      one: raw(row('Peru', 'Accuse', '112', 'Chile')),
      two: raw(row('Peru', 'Accuse', '112', 'Chile')),
    });
    expect(tiesIn(report)).toHaveLength(2);
  });
});

const NAMED = [
  'Peru\tMake a visit\tPolice (France)\t2019-05-02',
  'Police (France)\tHost a visit\tPeru\t2019-05-02',
  'Anna Example\tfight with small arms and light weapons\tChile\t2019-05-03',
  'Anna Example\tAccuse\tAnna Example\t2019-05-03',
  '',
].join('\n');

describe('a knowledge graph of ICEWS with names', () => {
  it('opens without a header and tells each visit once', async () => {
    const report = await openFile(NAMED);
    expect(report.format).toBe('ICEWS knowledge graph with names');
    expect(tiesIn(report)).toEqual([
      'per → police-france visit 2019-05-02',
      'anna-example → chl armed-conflict/combat 2019-05-03',
      'anna-example → anna-example criticism/accuse 2019-05-03',
    ]);
    expect(codesIn(report)).toEqual(['machine-coded', 'self-ties', 'mirrored-events']);
  });

  it('keeps a relation that no list has as “other”, with its words', async () => {
    const report = await openFile(`${NAMED}Peru\tMake a cake for\tChile\t2019-05-04\n`);
    const tie = report.dataset?.ties.find(({ type }) => type === 'other');
    expect(tie?.evidence?.[0]?.note).toBe('Make a cake for');
  });
});

const ENTITIES = 'Peru\t0\nPolice (France)\t1\nAnna Example\t2';
const RELATIONS = 'Make a visit\t0\nHost a visit\t1\nConsult\t2';
const EVENTS = '0\t0\t1\t4\n1\t1\t0\t4\n2\t2\t0\t4\n';

describe('a knowledge graph of ICEWS with ids', () => {
  it('opens from its lists and any number of files of events, in any order', async () => {
    const report = await openFiles({
      train: EVENTS,
      relation2id: RELATIONS,
      valid: '2\t0\t0\t5\n',
      entity2id: ENTITIES,
    });
    expect(report.format).toBe('ICEWS knowledge graph with ids');
    expect(report.found.ties).toBe(4);
    expect(tiesIn(report)).toEqual([
      'per → police-france visit undated',
      'anna-example — per meeting/talks undated',
      'anna-example → per visit undated',
    ]);
  });

  it('invents no date for day numbers whose first day is not known', async () => {
    const report = await openFiles({ events: EVENTS, relations: RELATIONS, entities: ENTITIES });
    expect(codesIn(report)).toContain('unknown-day-numbers');
    expect(report.dataset?.temporalCoverage).toBeUndefined();
  });

  it('takes dates where the files have them', async () => {
    const report = await openFiles({
      events: '0\t2\t1\t2019-05-02\n',
      relations: RELATIONS,
      entities: ENTITIES,
    });
    expect(tiesIn(report)).toEqual(['per — police-france meeting/talks 2019-05-02']);
  });

  it('leaves out events whose ids have no name', async () => {
    const report = await openFiles({ events: `${EVENTS}9\t0\t1\t4\n`, relations: RELATIONS, entities: ENTITIES });
    expect(report.outcome).toBe('partial');
    expect(codesIn(report)).toContain('unnamed-id');
  });

  it.each([
    ['events', { train: EVENTS }, ['entity2id', 'relation2id']],
    ['entities', { names: ENTITIES }, ['train, valid or test', 'relation2id']],
    ['relations', { names: RELATIONS }, ['train, valid or test', 'entity2id']],
  ])('alone as %s is refused and says what is missing', async (_what, files, missing) => {
    const report = await openFiles(files as Record<string, string>);
    expect(report.outcome).toBe('rejected');
    expect(report.problems[0]?.code).toBe('missing-files');
    for (const part of missing) expect(report.problems[0]?.message).toContain(part);
  });
});
