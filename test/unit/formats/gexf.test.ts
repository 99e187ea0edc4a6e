import { describe, expect, it } from 'vitest';
import { gexfWriter } from '../../../src/formats/gexf.js';
import { ACTOR_COLUMNS, TIE_COLUMNS } from '../../../src/formats/gexf-columns.js';
import type { WriteOptions } from '../../../src/formats/writer.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { listenTo } from '../../../src/network/listen-to.js';
import { datasetOf, type ExportWishes, exportSourceOf } from '../../support/export-source.js';
import { nastyCharacters, nastyDataset } from '../../support/nasty-dataset.js';
import { troopsPath } from '../../support/troops-path.js';

const states = ['rus', 'prk', 'ukr'].map(id => ({ id, label: id.toUpperCase(), type: 'state' }));

async function written(dataset: Dataset, wishes: ExportWishes = {}, options: WriteOptions = {}) {
  const result = await gexfWriter.write(exportSourceOf(dataset, wishes), options);
  return { ...result, text: await result.blob.text() };
}

/** The start tags of elements of a name. */
const tags = (text: string, name: string): readonly string[] =>
  text.match(new RegExp(`<${name}[ />][^>]*>`, 'g')) ?? [];

function attributesOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...tag.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** Attributes and column values of the edges of a file, by id. */
async function edgesOf(
  dataset: Dataset,
  wishes?: ExportWishes,
): Promise<Map<string, Readonly<Record<string, string>>>> {
  const { text } = await written(dataset, wishes);
  const edges = text.match(/<edge [\s\S]*?<\/edge>/g) ?? [];
  return new Map(
    edges.map(edge => {
      const values = [...edge.matchAll(/<attvalue for="(\w+)" value="([^"]*)"/g)].map(([, id, value]) => [id, value]);
      const own = attributesOf(tags(edge, 'edge')[0]!);
      return [own['id']!, { ...own, ...Object.fromEntries(values) }];
    }),
  );
}

/** The attributes `start` and `end` of a single tie with these dates. */
async function intervalOf(type: string, dates: Readonly<Record<string, string>>) {
  const ties = [{ id: 't', source: 'rus', target: 'prk', type, ...dates }];
  const edge = (await edgesOf(datasetOf({ actors: states, ties }))).get('t')!;
  return [edge['start'], edge['end']];
}

describe('GEXF document', () => {
  it('has the head that every reader takes: 1.3, no BOM, DOCTYPE or schema location', async () => {
    const { text } = await written(nastyDataset);
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" ')).toBe(true);
    expect(text).toContain('xmlns:viz="http://gexf.net/1.3/viz" version="1.3">');
    expect(text).not.toMatch(/DOCTYPE|schemaLocation|<title|hex=| a="/);
  });

  it('says of itself title, counts, filters, dates, sources, licence and day of export', async () => {
    const { text } = await written(nastyDataset, { shown: ['t1', 't12'], filters: ['Only two ties'] });
    const description = /<description><!\[CDATA\[([\s\S]*)\]\]><\/description>/.exec(text)![1]!;
    expect(attributesOf(tags(text, 'meta')[0]!)).toEqual({ lastmodifieddate: '2026-11-24' });
    expect(text).toMatch(/<creator>Entente \d+\.\d+\.\d+<\/creator>/);
    for (const words of [
      'Nasty & ]]]]><![CDATA[> names',
      'Extent: 2 of 14 ties, 4 of 7 actors.',
      'Filters: Only two ties.',
      'As of: 2026-01-01.',
      'One; two (P & Q), 2025-06',
      'Licence: CC0-1.0.',
      'Exported: 2026-11-24T09:30:00.000Z.',
      'imply no opinion',
    ]) {
      expect(description).toContain(words);
    }
  });

  it('is dynamic with days when a tie has one, static when none has', async () => {
    const undated = datasetOf({ actors: states, ties: [{ id: 't', source: 'rus', target: 'prk', type: 'visit' }] });
    expect((await written(undated)).text).toContain('<graph defaultedgetype="directed" mode="static">');
    expect((await written(nastyDataset)).text).toContain(
      '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    );
  });

  it('writes the same bytes for the same state', async () => {
    expect((await written(nastyDataset)).text).toBe((await written(nastyDataset)).text);
  });

  it('is sound without a tie', async () => {
    const { text, actors, ties } = await written(datasetOf({ actors: states }));
    expect({ actors, ties }).toEqual({ actors: 0, ties: 0 });
    expect(text).toContain('<nodes count="0">');
  });
});

describe('columns', () => {
  const reserved = 'id label source target weight kind type start end x y color size'.split(' ');

  it.each([
    ['actors', ACTOR_COLUMNS],
    ['ties', TIE_COLUMNS],
  ] as const)('of %s have ids that every reader takes', (_, columns) => {
    const ids = columns.map(column => column.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(reserved).not.toContain(id);
    }
  });

  it('of ties are those of the export profile, and the statement', () => {
    expect(TIE_COLUMNS.map(column => column.id).join(' ')).toBe(
      'tie_type subtype standing disputed retracted symmetric count start_date end_date date_precision place quantities ' +
        'speakers evidence_count origins source_name source_url source_date statement',
    );
  });

  it('hold the evidence of a tie as text', async () => {
    expect((await edgesOf(nastyDataset)).get('t12')).toMatchObject({
      tie_type: 'armed-conflict',
      standing: 'reported',
      disputed: 'true',
      retracted: 'false',
      symmetric: 'false',
      start_date: '2022-02-24',
      date_precision: 'day',
      quantities:
        'about 600 killed ( two lines and blanks ), according to Speaks only, citing “various reports” (unnamed)',
      speakers: '“various reports” → Speaks only → P &amp; Q; Россия (denies); Third',
      evidence_count: '3',
      source_name: 'One, two (P &amp; Q); Script; Third',
      source_url: 'https://example.org/?a=1&amp;b=2%3Bc; ; http://example.org/3',
      source_date: '2025-06; ; 2024',
    });
  });

  it('leave out what a tie does not have', async () => {
    const edge = (await edgesOf(nastyDataset)).get('t4')!;
    for (const id of ['subtype', 'start_date', 'end_date', 'place', 'quantities', 'speakers', 'source_name']) {
      expect(edge).not.toHaveProperty(id);
    }
    expect((await written(nastyDataset)).text).not.toContain('value=""');
  });

  it('keep a type that the vocabulary does not have', async () => {
    expect((await edgesOf(nastyDataset)).get('t9')).toMatchObject({ tie_type: 'visit (2)', label: 'visit (2)' });
  });
});

describe('actors', () => {
  it('are those of the ties in view, in the order of the dataset, once each', async () => {
    const { text, actors } = await written(nastyDataset, { shown: ['t12'] });
    expect(tags(text, 'node').map(tag => attributesOf(tag)['id'])).toEqual(['a', 'Россия']);
    expect(actors).toBe(2);
  });

  it('are all that have a tie when everything is wished for', async () => {
    const { actors, ties } = await written(nastyDataset, { shown: ['t12'] }, { scope: 'everything' });
    expect({ actors, ties }).toEqual({ actors: 7, ties: 14 });
  });

  it('stand where the picture has them, the y axis turned over', async () => {
    const dataset = datasetOf({ actors: states, ties: [{ id: 't', source: 'rus', target: 'prk', type: 'visit' }] });
    const { text } = await written(dataset, { positions: { rus: { x: -10.12345, y: 20 }, prk: { x: 0, y: 0 } } });
    expect(tags(text, 'viz:position').map(attributesOf)).toEqual([
      { x: '-10.123', y: '-20', z: '0' },
      { x: '0', y: '0', z: '0' },
    ]);
  });

  it('have finite positions apart from each other where the picture has none', async () => {
    const positions = { rus: { x: Number.NaN, y: 0 }, prk: { x: 0, y: Number.POSITIVE_INFINITY } };
    const { text } = await written(nastyDataset, { positions });
    const places = tags(text, 'viz:position');
    expect(new Set(places).size).toBe(7);
    for (const place of places) expect(place).toMatch(/^<viz:position x="-?\d+(\.\d+)?" y="-?\d+(\.\d+)?" z="0"\/>$/);
  });

  it('have a label without white space runs, whatever theirs is made of', async () => {
    const { text } = await written(nastyDataset);
    const labels = tags(text, 'node').map(tag => attributesOf(tag)['label']);
    expect(labels).toContain('two lines and blanks');
    expect(labels).toContain('half');
    expect(labels).toContain("Proto &amp; &lt;Sons&gt; &quot;quoted&quot; 'single'");
  });

  it('keep ids apart that differ by characters XML cannot hold only', async () => {
    const ids = tags((await written(nastyDataset)).text, 'node').map(tag => attributesOf(tag)['id']);
    expect(ids).toEqual(['__proto__', 'constructor', 'a~2', 'a', 'half', '대한 예시국', 'Россия']);
    expect((await edgesOf(nastyDataset)).get('t7')).toMatchObject({ source: 'a~2', target: 'a' });
  });

  it('have size, with its value first, and colour as whole numbers', async () => {
    const { text } = await written(nastyDataset);
    for (const tag of tags(text, 'viz:size')) expect(tag).toMatch(/^<viz:size value="\d+(\.\d+)?"\/>$/);
    for (const tag of tags(text, 'viz:color')) expect(tag).toMatch(/^<viz:color r="\d+" g="\d+" b="\d+"\/>$/);
  });
});

describe('ties', () => {
  it('of one ordered pair and type have kinds of their own', async () => {
    const edges = await edgesOf(nastyDataset);
    const kinds = ['t1', 't2', 't3', 't4'].map(id => edges.get(id)!['kind']);
    expect(kinds).toEqual(['visit', 'visit (2)', 'visit (3)', 'visit']);
  });

  it('never share a kind with a type that is called like a counted one', async () => {
    const types = ['visit', 'visit (2)', 'visit', 'visit  (2)'];
    const ties = types.map((type, index) => ({ id: `t${index}`, source: 'rus', target: 'prk', type }));
    const edges = await edgesOf(datasetOf({ actors: states, ties }));
    expect(new Set([...edges.values()].map(edge => edge['kind'])).size).toBe(4);
  });

  it('go out directed with a weight of one, mutual ones marked as symmetric', async () => {
    const { text } = await written(nastyDataset);
    expect(text).not.toContain('undirected');
    for (const edge of (await edgesOf(nastyDataset)).values()) expect(edge['weight']).toBe('1');
    expect((await edgesOf(nastyDataset)).get('t8')).toMatchObject({ symmetric: 'true' });
  });

  it('of several parties go out as pairs', async () => {
    const edges = await edgesOf(nastyDataset);
    expect([...edges.keys()].filter(id => id.startsWith('t11'))).toEqual(['t11~1', 't11~2', 't11~3']);
  });

  it.each([
    ['an event on a day', 'visit', { start: '2025-06-04' }, ['2025-06-04', '2025-06-04']],
    ['an event in a month', 'visit', { start: '2025-03' }, ['2025-03-01', '2025-03-31']],
    ['an event in a year', 'visit', { start: '1949' }, ['1949-01-01', '1949-12-31']],
    ['an event over days', 'visit', { start: '2024-06-18/2024-06-19' }, ['2024-06-18', '2024-06-19']],
    ['a state that goes on', 'troop-support', { start: '2024-10', end: '..' }, ['2024-10-01', undefined]],
    ['a state with an unknown end', 'troop-support', { start: '2024-10' }, ['2024-10-01', undefined]],
    ['a state with an unknown start', 'troop-support', { end: '2024' }, [undefined, '2024-12-31']],
    ['an end before the start', 'treaty', { start: '2025', end: '2024' }, [undefined, undefined]],
    ['no date', 'visit', {}, [undefined, undefined]],
    ['a year that no reader takes', 'visit', { start: '-0300' }, [undefined, undefined]],
  ])('have whole days for %s', async (_, type, dates, interval) => {
    expect(await intervalOf(type, dates)).toEqual(interval);
  });

  it('keep their dates as given in columns', async () => {
    const edges = await edgesOf(nastyDataset);
    expect(edges.get('t3')).toMatchObject({ start_date: '1949', end_date: '1950', date_precision: 'year' });
    expect(edges.get('t8')).toMatchObject({ start_date: '2025-01-02', end_date: '2024-01-01' });
  });

  it('carry a sentence that says whose claim they are', async () => {
    expect((await edgesOf(nastyDataset)).get('t12')!['statement']).toMatch(
      /, according to .*Disputed: Россия denies it\.$/,
    );
  });
});

describe('what the reader is told', () => {
  it('after the export: characters, dates and addresses that were left out', async () => {
    expect((await written(nastyDataset)).notes).toEqual([
      `${nastyCharacters} characters that XML cannot hold were left out.`,
      '1 tie ends before it starts: its dates are in columns only.',
      '1 tie lies outside the years 1 to 9999: its dates are in columns only.',
      '1 source address that is no web address was left out.',
    ]);
  });

  it('is nothing when nothing was changed', async () => {
    const dataset = datasetOf({ actors: states, ties: [{ id: 't', source: 'rus', target: 'prk', type: 'visit' }] });
    expect((await written(dataset)).notes).toEqual([]);
  });

  it('before the export: what GEXF has no word for', () => {
    const losses = gexfWriter.losses(exportSourceOf(nastyDataset, { shown: ['t12'] }), {});
    expect(losses[0]).toBe('What the filters hide is left out.');
    expect(losses[1]).toMatch(/^1 actor without a tie is left out/);
    expect(losses.at(-1)).toBe('2 actors have no place in the picture and stand on a circle around the others.');
  });

  it('names the file after title, filter and day', async () => {
    const { fileName } = await written(nastyDataset, { filters: ['Only visit'] });
    expect(fileName).toBe('nasty-names_only-visit_2026-11-24.gexf');
  });
});

describe('with voices left out', () => {
  const network = listenTo(buildNetwork(troopsPath()), { mode: 'only', keys: new Set(['actor:rus']) });
  const source = {
    ...exportSourceOf(troopsPath(), { shown: ['troops'], filters: ['According to: Only rus'] }),
    network,
  };

  it('writes what is shown with the standing that the heard voices give', async () => {
    const text = await (await gexfWriter.write(source, { scope: 'shown' })).blob.text();
    expect(text).toContain('<attvalue for="standing" value="confirmed-one"/>');
    expect(text).not.toContain('value="confirmed-both"');
  });

  it('hears everybody again when everything is written', async () => {
    const written = await gexfWriter.write(source, { scope: 'everything' });
    const text = await written.blob.text();
    expect(written.ties).toBe(4);
    expect(text).toContain('<attvalue for="standing" value="confirmed-both"/>');
    expect(text).not.toContain('Only rus');
  });
});
