import { describe, expect, it } from 'vitest';
import { columnsJsonWriter } from '../../../../src/formats/columns-json.js';
import { buildNetwork } from '../../../../src/network/build-network.js';
import { packDataset } from '../../../../src/network/columns/pack-dataset.js';
import type { Dataset } from '../../../../src/network/dataset-schema.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { eventTable } from '../../../support/event-table.js';
import { exportSourceOf } from '../../../support/export-source.js';

const statesOf = (count: number): Dataset => ({
  format: 'entente',
  version: 1,
  actors: Array.from({ length: count }, (_, index) => ({ id: `s${index}`, label: 'A state', type: 'state' })),
  ties: Array.from({ length: count }, (_, index) => ({
    id: `t${index + 1}`,
    source: `s${index}`,
    target: 's0',
    type: 'visit',
    evidence: [{ id: `t${index + 1}-e`, stance: 'asserts' as const }],
  })),
});

const textOf = (dataset: object): string => JSON.stringify(packDataset(dataset as Dataset, undefined));

describe('a dataset in columns', () => {
  it('comes back when every record follows from a rule', async () => {
    const dataset = statesOf(3000);
    const { dataset: read, problems } = await readDataset(textOf(dataset), { name: 'rules.json' });
    expect(problems).toEqual([]);
    expect(read).toEqual(dataset);
  });

  it('is much smaller than the plain form', () => {
    const dataset = statesOf(1000);
    expect(textOf(dataset).length * 6).toBeLessThan(JSON.stringify(dataset).length);
  });

  it('keeps fields of the dataset that have the names of its own', async () => {
    const dataset = { ...statesOf(2), form: 'a form to sign', events: 3, own: ['mine'] };
    const { dataset: read } = await readDataset(textOf(dataset), { name: 'own.json' });
    expect(read).toEqual(dataset);
  });

  it('keeps fields that hardly any record has, also in evidence', async () => {
    const dataset = statesOf(100);
    const [first, ...others] = dataset.ties;
    const rare = { ...first!, note: 'rare', evidence: [{ ...first!.evidence![0]!, quote: 'rarer', mark: [1] }] };
    const { dataset: read } = await readDataset(textOf({ ...dataset, ties: [rare, ...others] }), { name: 'rare.json' });
    expect(read?.ties[0]).toEqual(rare);
  });

  it('keeps every event behind its ties', async () => {
    const opened = await readDataset(eventTable(6000), { name: 'events.tab' });
    expect(opened.events?.count).toBe(6000);
    const network = buildNetwork(opened.dataset!, opened.events);
    const { blob } = await columnsJsonWriter.write(
      { ...exportSourceOf(opened.dataset!), network },
      { scope: 'everything' },
    );
    const again = await readDataset(blob, { name: 'events.columns.json' });
    expect(again.dataset).toEqual(opened.dataset);
    expect(again.events).toEqual(opened.events);
    expect(again.format).toBe('Entente JSON in columns');
  });
});

/** A field deep inside of parsed JSON is given another value; `undefined` takes it away. */
function withAt(json: string, path: readonly (string | number)[], value: unknown): string {
  const whole: unknown = JSON.parse(json);
  let inside = whole as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) inside = inside[step] as Record<string | number, unknown>;
  inside[path.at(-1)!] = value;
  return JSON.stringify(whole);
}

describe('columns that do not fit together', () => {
  const endless = { count: 1e9, columns: [{ path: ['id'], prefix: 's', from: 0, suffix: '' }], rest: [] };
  const strayEvents = { count: 1, ties: [0], wordings: ['w'], tie: [1], day: [0], wording: [0], line: [1] };

  it.each([
    ['a position beyond the list', ['ties', 'columns', 1, 'at', 3], 30, 'ties.columns[1].at[3]'],
    ['a column that is too short', ['ties', 'columns', 1, 'at'], [0], 'ties.columns[1]'],
    ['a count that is none', ['ties', 'count'], -1, 'ties.count'],
    ['a path into nowhere', ['ties', 'columns', 0, 'path'], ['a', 'b'], 'ties.columns[0].path'],
    ['a row beyond the end', ['ties', 'rest'], [[99, ['note'], 'x']], 'ties.rest[0]'],
    ['more records than are written', ['actors'], endless, 'actors.columns'],
    ['events of no tie', ['events'], strayEvents, 'events.tie[0]'],
    ['no columns', ['ties', 'columns'], undefined, 'ties.columns'],
  ] as const)('are refused with their place: %s', async (_what, path, value, where) => {
    const file = withAt(textOf(statesOf(30)), path, value);
    const { outcome, problems } = await readDataset(file, { name: 'broken.json' });
    expect(outcome).toBe('rejected');
    expect(problems[0]).toMatchObject({ code: 'wrong-columns', where });
  });
});
