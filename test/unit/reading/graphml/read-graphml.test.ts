import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { graphmlWriter } from '../../../../src/formats/graphml.js';
import type { Report } from '../../../../src/network/report.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { bundledArticle } from '../../../support/bundled-article.js';
import { exportSourceOf } from '../../../support/export-source.js';

interface Expectation {
  readonly file: string;
  readonly defect: string;
  readonly outcome: 'REJECT' | 'PARTIAL' | 'WARN' | 'LOAD';
  readonly actors: number | null;
  readonly ties: number | null;
  readonly says: readonly string[];
}

const folder = new URL('../../../fixtures/bad/', import.meta.url);
const expectations = (
  JSON.parse(readFileSync(new URL('expectations.json', folder), 'utf8')) as readonly Expectation[]
).filter(({ file }) => file.startsWith('graphml-'));
const outcomes = { REJECT: 'rejected', PARTIAL: 'partial', WARN: 'loaded-with-warnings', LOAD: 'loaded' } as const;
const globalNames = Object.getOwnPropertyNames(Object.prototype);

const readBad = (name: string): Promise<Report> => readDataset(readFileSync(new URL(name, folder)), { name });
const wordsOf = ({ problems }: Report): string => problems.map(problem => Object.values(problem).join(' ')).join('\n');

/** A file of these keys and this graph. */
const graphml = (keys: string, inside: string, direction = 'edgedefault="directed"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">\n${keys}\n<graph id="G" ${direction}>\n${inside}\n</graph>\n</graphml>\n`;
const key = (id: string, of: string, name: string, type: string, fallback?: string): string =>
  `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}">${fallback === undefined ? '' : `<default>${fallback}</default>`}</key>`;
const read = (text: string, name = 'talks.graphml'): Promise<Report> => readDataset(text, { name });

const THREE = '<node id="arc"/><node id="bor"/><node id="syl"/>';

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(globalNames);
});

describe('broken and tricky GraphML', () => {
  it.each(expectations)('$file: $defect → $outcome', async ({ file, outcome, actors, ties, says }) => {
    const report = await readBad(file);
    expect(report.outcome).toBe(outcomes[outcome]);
    if (actors !== null && ties !== null) expect(report.kept).toEqual({ actors, ties });
    for (const word of says) expect(wordsOf(report)).toContain(word);
    expect(wordsOf(report)).not.toMatch(/undefined|NaN|\[object Object\]|<y:/);
  });

  it('is nine files', () => expect(expectations).toHaveLength(9));

  it('has the values that it should', async () => {
    const actorsOf = async (file: string) => (await readBad(file)).dataset?.actors;
    expect((await actorsOf('graphml-yed-labels.graphml'))?.map(({ label }) => label)).toEqual(['France', 'n1']);
    const nested = await actorsOf('graphml-nested-graph.graphml');
    expect(nested?.find(({ id }) => id === 'USA')?.label).toBe('United States');
    expect(nested?.find(({ id }) => id === 'HAW')?.affiliations).toEqual([{ to: 'USA', kind: 'part-of' }]);
    const mixed = (await readBad('graphml-mixed-direction.graphml')).dataset?.ties;
    expect(mixed?.map(tie => tie['mutual'])).toEqual([true, undefined]);
    expect((await readBad('graphml-two-graphs.graphml')).kept).toEqual({ actors: 4, ties: 2 });
    expect((await readBad('graphml-hyperedge.graphml')).skipped).toEqual({ actors: 0, ties: 1 });
  });
});

describe('values of GraphML', () => {
  it('have the types of their columns, also where they are defaults', async () => {
    const report = await read(
      graphml(
        key('d0', 'node', 'founded', 'int', '1800') +
          key('d1', 'node', 'neutral', 'boolean', 'false') +
          key('d2', 'all', 'share', 'double', '0.5') +
          key('d3', 'node', 'motto', 'string') +
          key('d4', 'edge', 'weight', 'float') +
          key('d5', 'node', 'serial', 'long'),
        `<node id="arc"><data key="d0"> 1204 </data><data key="d1">true</data><data key="d3">Et in &amp; <![CDATA[<out>]]></data></node>
         <node id="bor"><data key="d2">1e-3</data><data key="d5">12345678901234567890</data></node>
         <edge source="arc" target="bor"><data key="d4">-2</data><data key="d2">NaN</data></edge>`,
      ),
    );
    expect(report.outcome).toBe('loaded');
    expect(report.dataset?.actors.map(actor => actor['attributes'])).toEqual([
      { founded: 1204, neutral: true, motto: 'Et in & <out>', share: 0.5 },
      { share: 0.001, serial: '12345678901234567890', founded: 1800, neutral: false },
    ]);
    expect(report.dataset?.ties[0]?.['attributes']).toEqual({ weight: -2, share: 'NaN' });
  });

  it('are safe under any name', async () => {
    const report = await read(
      graphml(
        key('__proto__', 'node', '__proto__', 'string', 'polluted') + key('constructor', 'edge', 'toString', 'int'),
        '<node id="__proto__"/><node id="constructor"/><edge source="__proto__" target="constructor"><data key="constructor">1</data><data key="hasOwnProperty">x</data></edge>',
      ),
    );
    expect(report).toMatchObject({ outcome: 'loaded-with-warnings', kept: { actors: 2, ties: 1 } });
    expect(Object.entries(report.dataset?.actors[0]?.['attributes'] as object)).toEqual([['__proto__', 'polluted']]);
    expect(report.dataset?.ties[0]?.['attributes']).toEqual({ toString: 1, hasOwnProperty: 'x' });
  });

  it('tell name, kind, place and code of an actor, and relation and dates of a tie', async () => {
    const report = await read(
      graphml(
        ['name', 'actor_type', 'iso3', 'lat', 'lon'].map(name => key(`n_${name}`, 'node', name, 'string')).join('') +
          ['interaction', 'start', 'end'].map(name => key(`e_${name}`, 'edge', name, 'string')).join(''),
        `<node id="n0"><data key="n_name">Arcadia</data><data key="n_actor_type">state</data><data key="n_iso3">ARC</data><data key="n_lat">37.5</data><data key="n_lon">22</data></node>
         <node id="n1"/>
         <edge id="e0" source="n0" target="n1"><data key="e_interaction">Visit/Official</data><data key="e_start">1903-05-04</data><data key="e_end">1903-05</data></edge>`,
      ),
    );
    expect(report.dataset?.actors[0]).toEqual({
      id: 'n0',
      label: 'Arcadia',
      type: 'state',
      codes: { iso3: 'ARC' },
      location: [22, 37.5],
    });
    expect(report.dataset?.ties).toEqual([
      { id: 'e0', source: 'n0', target: 'n1', type: 'visit/official', start: '1903-05-04', end: '1903-05' },
    ]);
  });

  it('of keys without a name go by the id, and of other attributes of elements by theirs', async () => {
    const report = await read(
      '<graphml><key id="rank"/><graph><node id="a" label="Arcadia" x="1"><data key="rank">7</data></node></graph></graphml>',
    );
    expect(report).toMatchObject({ outcome: 'loaded' });
    expect(report.dataset?.actors[0]).toMatchObject({ label: 'Arcadia', attributes: { x: '1', rank: '7' } });
  });

  it('of a key for other elements, and of a key declared twice, are told', async () => {
    const report = await read(
      graphml(
        key('d0', 'graph', 'when', 'string') + key('d0', 'graph', 'then', 'int'),
        '<node id="a"><data key="d0">1</data></node><node id="b"><data key="d0">2</data></node>',
      ),
    );
    expect(report.problems.map(({ code }) => code)).toEqual(['duplicate-key', 'key-of-others']);
    expect(report.dataset?.actors[1]?.['attributes']).toEqual({ when: '2' });
  });
});

describe('graphs of GraphML', () => {
  it.each([
    ['edgedefault="directed"', '', undefined],
    ['edgedefault="directed"', 'directed="false"', true],
    ['edgedefault="undirected"', '', true],
    ['edgedefault="undirected"', 'directed="true"', undefined],
  ])('with %s have an edge with [%s] as mutual: %s', async (graph, edge, mutual) => {
    const report = await read(graphml('', `${THREE}<edge source="arc" target="bor" ${edge}/>`, graph));
    expect(report.outcome).toBe('loaded');
    expect(report.dataset?.ties[0]?.['mutual']).toBe(mutual);
  });

  it('may name edges before nodes, and say nothing of direction', async () => {
    const report = await read(graphml('', `<edge source="arc" target="bor"/>${THREE}`, ''));
    expect(report).toMatchObject({ outcome: 'loaded', problems: [{ code: 'no-direction', severity: 'info' }] });
    expect(report.dataset?.ties[0]).toMatchObject({ source: 'arc', target: 'bor', mutual: true });
  });

  it('beside each other share their nodes, and each tie says where it is from', async () => {
    const report = await read(
      `<graphml><graph id="1903" edgedefault="directed">${THREE}<edge source="arc" target="bor"/></graph>` +
        '<graph id="1904" edgedefault="directed"><node id="arc"/><node id="ruri"/><edge source="ruri" target="arc"/></graph></graphml>',
    );
    expect(report).toMatchObject({ outcome: 'loaded-with-warnings', kept: { actors: 4, ties: 2 } });
    expect(report.problems).toMatchObject([{ code: 'several-graphs', found: '2 graphs' }]);
    expect(report.dataset?.ties.map(tie => tie['attributes'])).toEqual([{ graph: '1903' }, { graph: '1904' }]);
  });

  it('with two nodes of one id keep the first, and say so', async () => {
    const report = await read(graphml('', `${THREE}<node id="arc"/>`));
    expect(report).toMatchObject({ outcome: 'partial', problems: [{ code: 'duplicate-id', line: 5 }] });
  });

  it('have ports passed over, once told', async () => {
    const report = await read(
      graphml(
        '',
        '<node id="arc"><port name="north"><data key="d7">x</data></port><port name="south"/></node><node id="bor"/><edge source="arc" target="bor" sourceport="north"/>',
      ),
    );
    expect(report).toMatchObject({ outcome: 'loaded', kept: { actors: 2, ties: 1 }, problems: [{ code: 'ports' }] });
  });

  it('give the dataset its title and what it says of itself', async () => {
    const report = await read(
      graphml(
        key('g0', 'graph', 'name', 'string') + key('g1', 'graph', 'edition', 'int'),
        `<desc>Made for a test.</desc><data key="g0">Talks</data><data key="g1">2</data>${THREE}`,
      ),
    );
    expect(report.dataset).toMatchObject({
      title: 'Talks',
      description: 'Made for a test.',
      attributes: { edition: 2 },
    });
  });

  it('drawn by yEd have labels and positions, in groups too, never markup', async () => {
    const drawn = (label: string, x: number): string =>
      `<data key="d6"><y:ShapeNode><y:Geometry height="30" width="40" x="${x}" y="-5"/><y:Fill color="#FFCC00"/><y:NodeLabel fontSize="12">${label}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data>`;
    const report = await read(
      graphml(
        '<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>',
        `<node id="n0" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode><y:NodeLabel> League\n of cities </y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
           <graph edgedefault="directed" id="n0:"><node id="n0::n0">${drawn('Arcadia', 100)}</node></graph></node>
         <node id="n1">${drawn('Borduria', 0)}</node>
         <edge id="e0" source="n0::n0" target="n1"><data key="d9"><y:PolyLineEdge><y:Path sx="0"/><y:EdgeLabel>treaty</y:EdgeLabel></y:PolyLineEdge></data></edge>`,
      ),
    );
    expect(report.problems.map(({ code }) => code)).toEqual(['drawing', 'nested-graph']);
    expect(report.dataset?.actors.map(({ id, label }) => [id, label])).toEqual([
      ['n0::n0', 'Arcadia'],
      ['n0', 'League of cities'],
      ['n1', 'Borduria'],
    ]);
    expect(report.dataset?.actors[0]).toMatchObject({
      position: { x: 120, y: 10 },
      affiliations: [{ to: 'n0', kind: 'part-of' }],
    });
    expect(report.dataset?.ties[0]).toMatchObject({ source: 'n0::n0', target: 'n1', type: 'treaty' });
    expect(JSON.stringify(report.dataset)).not.toContain('<');
  });

  it('are refused when there is none, and behind a DOCTYPE', async () => {
    expect(await read('<graphml><key id="a"/></graphml>')).toMatchObject({ problems: [{ code: 'no-graph' }] });
    const entity = '<!DOCTYPE graphml [<!ENTITY a "b">]><graphml><graph><node id="&a;"/></graph></graphml>';
    expect(await read(entity)).toMatchObject({ outcome: 'rejected', problems: [{ code: 'doctype' }] });
  });

  it('are told by content, whatever the prefix, the comments and the name of the file', async () => {
    const text =
      '<!-- <gexf> --><g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns"><g:graph><g:node id="a"/></g:graph></g:graphml>';
    const report = await read(text, 'talks.gexf');
    expect(report).toMatchObject({ format: 'GraphML', kept: { actors: 1, ties: 0 } });
    expect(report.problems).toMatchObject([{ code: 'other-ending', severity: 'warning' }]);
  });
});

it('opens the GraphML that Entente writes, with actors, ties, relations and dates', async () => {
  const source = exportSourceOf(bundledArticle);
  const { blob, fileName } = await graphmlWriter.write(source, { scope: 'everything' });
  const report = await readDataset(blob, { name: fileName });
  expect(report.outcome).toBe('loaded');
  const written = [...source.network.ties.values()];
  expect(report.kept).toEqual({ actors: source.network.tiedActors.length, ties: written.length });
  expect(report.dataset?.title).toBe(bundledArticle.title);
  expect(report.dataset?.ties.map(({ id, type, start, end }) => [id, type, start, end])).toEqual(
    written.map(({ id, typeText, span }) => [id, typeText, span.startText || undefined, span.endText || undefined]),
  );
});
