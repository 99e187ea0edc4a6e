import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetJsonSchema, datasetSchemaText } from '../../../scripts/dataset-json-schema.js';
import { checkDataset } from '../../../src/network/check-dataset.js';
import { faultsAgainst, type Schema } from '../../support/json-schema-check.js';
import { datasetWith, france, says, withActor, withTie } from '../../support/small-dataset.js';

const folder = new URL('../../../graph-data/', import.meta.url);
const bundled = readdirSync(folder).filter(name => existsSync(new URL(`${name}/dataset.json`, folder)));
const schema = JSON.parse(readFileSync(new URL('schema.json', folder), 'utf8')) as Schema;
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}/dataset.json`, folder), 'utf8'));

describe('the published schema', () => {
  it('is what the definition of the format gives; `npm run schema` writes it', () => {
    expect(readFileSync(new URL('schema.json', folder), 'utf8')).toBe(datasetSchemaText());
  });

  it('says what it is, and names the parts of the format', () => {
    expect(datasetJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'schema.json',
      title: expect.stringContaining('Entente'),
      description: expect.stringMatching(/\.$/),
    });
    expect(Object.keys(schema['$defs'] as object)).toEqual(
      expect.arrayContaining(['actor', 'tie', 'evidence', 'quantity', 'document', 'place', 'affiliation']),
    );
  });

  it('allows unknown fields everywhere', () => {
    const closed = JSON.stringify(schema).match(/"(additional|unevaluated)Properties":false/g);
    expect(closed).toBeNull();
  });
});

describe('every bundled dataset', () => {
  it('is there', () => {
    expect(bundled).toContain('shoigu-pyongyang-2025');
  });

  it.each(bundled)('fits the published schema: %s', name => {
    expect(faultsAgainst(schema, read(name))).toEqual([]);
  });

  it.each(bundled)('passes the check without a problem: %s', name => {
    expect(checkDataset(read(name))).toMatchObject({ outcome: 'loaded', problems: [] });
  });
});

const sound: readonly (readonly [what: string, input: unknown])[] = [
  ['two actors and a tie', datasetWith()],
  ['nothing in its lists', datasetWith({ actors: [], ties: [] })],
  ['unknown fields', datasetWith({ future: { a: null }, actors: [{ ...france, mood: 'calm' }], ties: [] })],
  ['an unknown kind of actor and of tie', datasetWith({ actors: [{ ...france, type: 'league' }], ties: [] })],
  ['parties', datasetWith({ ties: [{ id: 't', type: 'treaty', parties: ['fra', 'gbr'] }] })],
  ['a place on the edge of the map', withActor({ location: [180, -90] })],
  ['codes as numbers and text', withActor({ codes: { cow: 200, iso3: 'GBR' } })],
  [
    'an unnamed speaker with a field of its own',
    withTie({ evidence: [says('e', { chain: [{ unnamed: 'x', of: 1 }] })] }),
  ],
  ['a quantity of zero', withTie({ quantities: [{ what: 'killed', value: 0 }] })],
  ['milestones by actor', withTie({ milestones: { signed: '1904-04-08', ratified: { fra: '1904-12' } } })],
  [
    'a story, with fields of its own',
    datasetWith({ story: { steps: [{ title: 'x', text: 'y', view: '', voice: 'z' }], mood: 1 } }),
  ],
];

const faulty: readonly (readonly [what: string, input: unknown])[] = [
  ['null', null],
  ['no ties', { format: 'entente', version: 1, actors: [] }],
  ['another format', datasetWith({ format: 'sigma' })],
  ['a later version', datasetWith({ version: 2 })],
  ['a title that is no text', datasetWith({ title: 7 })],
  ['an actor without label', datasetWith({ actors: [{ id: 'fra', type: 'state' }], ties: [] })],
  ['an empty id', datasetWith({ actors: [{ ...france, id: '' }], ties: [] })],
  ['a place off the globe', withActor({ location: [0, 91] })],
  ['one coordinate', withActor({ location: [0] })],
  ['an unknown statehood', withActor({ statehood: 'maybe' })],
  ['an affiliation to nothing', withActor({ affiliations: [{ role: 'Minister' }] })],
  ['a tie without target', datasetWith({ ties: [{ id: 't', source: 'fra', type: 'visit' }] })],
  ['one party', datasetWith({ ties: [{ id: 't', type: 'treaty', parties: ['fra'] }] })],
  ['an unknown stance', withTie({ evidence: [says('e', { stance: 'doubts' })] })],
  ['a speaker that is none', withTie({ evidence: [says('e', { chain: [{}] })] })],
  ['half a credibility', withTie({ evidence: [says('e', { credibility: 1.5 })] })],
  ['credibility beyond six', withTie({ evidence: [says('e', { credibility: 7 })] })],
  ['a number that is text', withTie({ quantities: [{ what: 'ships', value: 'ten' }] })],
  ['an override without a reason', withTie({ standing: { level: 'claimed', reason: '' } })],
  ['an unknown standing', withTie({ standing: { level: 'sure', reason: 'so' } })],
];

describe('schema and check at run time', () => {
  it.each(sound)('both accept %s', (_, input) => {
    expect(faultsAgainst(schema, input)).toEqual([]);
    expect(checkDataset(input).problems).toEqual([]);
  });

  it.each(faulty)('both find fault with %s', (_, input) => {
    expect(faultsAgainst(schema, input)).not.toEqual([]);
    expect(checkDataset(input).outcome).not.toBe('loaded');
  });

  it('accept what the check has repaired', () => {
    for (const [, input] of faulty) {
      const { dataset } = checkDataset(input);
      if (dataset) expect(faultsAgainst(schema, dataset)).toEqual([]);
    }
  });
});
