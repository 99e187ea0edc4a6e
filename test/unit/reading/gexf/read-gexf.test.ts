import { afterEach, describe, expect, it } from 'vitest';
import { gexfWriter } from '../../../../src/formats/gexf.js';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import { bundledArticle } from '../../../support/bundled-article.js';
import { exportSourceOf } from '../../../support/export-source.js';
import { codesOf, gexf, read, THREE, tieOf } from './gexf-text.js';

const globalNames = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(globalNames);
});

const EDGE = '<edge id="e" source="arc" target="bor"/>';
const columns = (part: string, inside: string): string => `<attributes class="${part}">${inside}</attributes>`;

describe('GEXF of any version', () => {
  it.each([
    ['1.0', '<gexf xmlns="http://www.gephi.org/gexf" xmlns:viz="http://www.gephi.org/gexf/viz">', 'GEXF'],
    ['1.1', '<gexf xmlns="http://www.gexf.net/1.1draft" version="1.1">', 'GEXF 1.1'],
    ['1.2', '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">', 'GEXF 1.2'],
    ['1.3', '<gexf xmlns="http://gexf.net/1.3" version="1.3">', 'GEXF 1.3'],
    ['no namespace', '<gexf version="1.2">', 'GEXF 1.2'],
    ['a namespace of no version', '<gexf xmlns="urn:some" version="9">', 'GEXF 9'],
  ])('is opened: %s', async (_, root, format) => {
    const report = await read(`${root}<graph><nodes>${THREE}</nodes><edges>${EDGE}</edges></graph></gexf>`);
    expect(report).toMatchObject({ outcome: 'loaded', format, kept: { actors: 3, ties: 1 } });
  });

  it('is opened where every element has a prefix', async () => {
    const text = `<g:gexf xmlns:g="http://gexf.net/1.3" version="1.3"><g:graph defaultedgetype="directed"><g:nodes><g:node id="arc" label="Arcadia"/><g:node id="bor"/></g:nodes><g:edges><g:edge source="arc" target="bor"/></g:edges></g:graph></g:gexf>`;
    const { dataset, outcome } = await read(text);
    expect(outcome).toBe('loaded');
    expect(dataset?.actors.map(({ label }) => label)).toEqual(['Arcadia', 'bor']);
  });

  it('is opened with nothing in it', async () => {
    expect(await read(gexf(''))).toMatchObject({ outcome: 'loaded', kept: { actors: 0, ties: 0 } });
  });

  it('is refused without a graph', async () => {
    expect(await read('<gexf><meta/></gexf>')).toMatchObject({ outcome: 'rejected', problems: [{ code: 'no-graph' }] });
  });

  it('says that several graphs are read as one', async () => {
    const report = await read(
      `<gexf><graph><nodes><node id="a"/></nodes></graph><graph><nodes><node id="b"/></nodes></graph></gexf>`,
    );
    expect(report.kept.actors).toBe(2);
    expect(codesOf(report)).toEqual(['several-graphs']);
  });
});

describe('columns of GEXF', () => {
  const BLOCKS = [
    columns(
      'node',
      '<attribute id="0" title="Capital" type="string"/><attribute id="1" title="Members" type="integer"/>',
    ),
    columns('node', '<attribute id="neutral" title="Is neutral" type="boolean"><default>true</default></attribute>'),
    columns('edge', '<attribute id="0" title="Value" type="double"><default>1.5</default></attribute>'),
  ].join('');

  it('are joined from several blocks of a class, and typed', async () => {
    const nodes =
      '<node id="arc"><attvalues><attvalue for="0" value="Tegea"/><attvalue for="1" value="12"/><attvalue for="neutral" value="false"/></attvalues></node><node id="bor"/>';
    const { dataset, outcome } = await read(gexf(nodes, '<edge source="arc" target="bor"/>', { blocks: BLOCKS }));
    expect(outcome).toBe('loaded');
    expect(dataset?.actors[0]?.['attributes']).toEqual({ Capital: 'Tegea', Members: 12, neutral: false });
    expect(dataset?.actors[1]?.['attributes']).toEqual({ neutral: true });
    expect(dataset?.ties[0]?.['attributes']).toEqual({ Value: 1.5 });
  });

  it('may be named by "id" in values, as in 1.1', async () => {
    const { dataset } = await read(
      gexf('<node id="a"><attvalues><attvalue id="0" value="Tegea"/></attvalues></node>', '', { blocks: BLOCKS }),
    );
    expect(dataset?.actors[0]?.['attributes']).toMatchObject({ Capital: 'Tegea' });
  });

  it('are told apart where two have one title', async () => {
    const blocks = columns(
      'node',
      '<attribute id="1" title="Name" type="string"/><attribute id="2" title="Name" type="string"/>',
    );
    const { dataset } = await read(
      gexf(
        '<node id="a" label="A"><attvalues><attvalue for="1" value="x"/><attvalue for="2" value="y"/></attvalues></node>',
        '',
        { blocks },
      ),
    );
    expect(dataset?.actors[0]?.['attributes']).toEqual({ Name: 'x', 'Name (2)': 'y' });
  });

  it('keep a value that is not of their type as text, and say so', async () => {
    const report = await read(
      gexf('<node id="a"><attvalues><attvalue for="1" value="many"/></attvalues></node>', '', { blocks: BLOCKS }),
    );
    expect(report.dataset?.actors[0]?.['attributes']).toMatchObject({ Members: 'many' });
    expect(codesOf(report)).toEqual(['wrong-value']);
  });

  it('keep values of columns that are not declared, and say so once', async () => {
    const value = '<attvalues><attvalue for="x" value="1"/></attvalues>';
    const report = await read(gexf(`<node id="a">${value}</node><node id="b">${value}</node>`));
    expect(report.dataset?.actors[1]?.['attributes']).toEqual({ x: '1' });
    expect(codesOf(report)).toEqual(['undeclared-attribute']);
  });

  it('keep the last of several values over time, and say so', async () => {
    const values =
      '<attvalues><attvalue for="1" value="1" end="1903"/><attvalue for="1" value="2" start="1903"/></attvalues>';
    const report = await read(gexf(`<node id="a">${values}</node>`, '', { blocks: BLOCKS }));
    expect(report.dataset?.actors[0]?.['attributes']).toMatchObject({ Members: 2 });
    expect(codesOf(report)).toEqual(['several-values']);
  });

  it('keep lists, and numbers that JSON does not have, as text', async () => {
    const blocks = columns(
      'node',
      '<attribute id="0" title="l" type="liststring"/><attribute id="1" title="d" type="double"/><attribute id="2" title="n" type="long"/>',
    );
    const { dataset } = await read(
      gexf(
        '<node id="a"><attvalues><attvalue for="0" value="[a, b]"/><attvalue for="1" value="-INF"/><attvalue for="2" value="9007199254740993"/></attvalues></node>',
        '',
        { blocks },
      ),
    );
    expect(dataset?.actors[0]?.['attributes']).toEqual({ l: '[a, b]', d: '-INF', n: '9007199254740993' });
  });

  it('keep what stands in a tag beside what GEXF has', async () => {
    const { dataset } = await read(
      gexf('<node id="a" label="A" region="north"/><node id="b"/>', '<edge source="a" target="b" cardinal="3"/>'),
    );
    expect(dataset?.actors[0]?.['attributes']).toEqual({ region: 'north' });
    expect(dataset?.ties[0]?.['attributes']).toEqual({ cardinal: '3' });
  });
});

describe('edges of GEXF', () => {
  it.each([
    ['directed', '', 'type="directed"', undefined],
    ['directed', 'defaultedgetype="directed"', '', undefined],
    ['mutual', 'defaultedgetype="directed"', 'type="mutual"', true],
    ['mutual', 'defaultedgetype="directed"', 'type="undirected"', true],
    ['mutual', 'defaultedgetype="undirected"', '', true],
    ['mutual', '', '', true],
    ['directed', 'defaultedgetype="undirected"', 'type="directed"', undefined],
  ])('are %s in a graph with %s, an edge with %s', async (_, graph, type, mutual) => {
    expect((await tieOf(gexf(THREE, `<edge source="arc" target="bor" ${type}/>`, { graph })))['mutual']).toBe(mutual);
  });

  it('take a word that is no direction for the relation', async () => {
    expect(await tieOf(gexf(THREE, '<edge source="arc" target="bor" type="arms supply"/>'))).toMatchObject({
      type: 'arms-supply',
      source: 'arc',
    });
  });

  it('take their relation from the kind, else from the label, and keep their weight', async () => {
    expect(
      await tieOf(gexf(THREE, '<edge source="arc" target="bor" kind="treaty (2)" label="pact" weight="2.5"/>')),
    ).toMatchObject({ type: 'treaty', attributes: { label: 'pact', weight: '2.5' } });
    expect(await tieOf(gexf(THREE, '<edge source="arc" target="bor" label="Visit"/>'))).toMatchObject({
      type: 'visit',
    });
  });

  it('are kept beside each other and to oneself', async () => {
    const { dataset, kept } = await read(
      gexf(THREE, `${EDGE}<edge id="f" source="arc" target="bor"/><edge id="g" source="arc" target="arc"/>`),
    );
    expect(kept.ties).toBe(3);
    expect(dataset?.ties.map(({ id }) => id)).toEqual(['e', 'f', 'g']);
  });

  it('may come before their nodes', async () => {
    const text = `<gexf><graph><edges>${EDGE}</edges><nodes>${THREE}</nodes></graph></gexf>`;
    expect(await read(text)).toMatchObject({ outcome: 'loaded', kept: { actors: 3, ties: 1 } });
  });

  it('without an id get one; two with one id are both kept', async () => {
    const edges =
      '<edge source="arc" target="bor"/><edge id="x" source="bor" target="syl"/><edge id="x" source="syl" target="arc"/>';
    const report = await read(gexf(THREE, edges));
    expect(report.dataset?.ties.map(({ id }) => id)).toEqual(['t1', 'x', 'x (2)']);
    expect(report).toMatchObject({ outcome: 'loaded-with-warnings', changed: { ties: 1 } });
  });

  it('are left out without an end, or with one that is not there', async () => {
    const report = await read(gexf(THREE, '<edge source="arc"/><edge source="arc" target="nowhere"/>'));
    expect(report).toMatchObject({ outcome: 'partial', kept: { ties: 0 }, skipped: { ties: 2 } });
    expect(codesOf(report)).toEqual(['missing-end', 'unknown-actor']);
    expect(report.problems[1]?.line).toBe(8);
  });
});

describe('nodes of GEXF', () => {
  it('without an id are left out, and a second one with an id', async () => {
    const report = await read(gexf('<node label="Nobody"/><node id="a" label="A"/><node id="a" label="B"/>'));
    expect(report).toMatchObject({ outcome: 'partial', kept: { actors: 1 }, skipped: { actors: 2 } });
    expect(codesOf(report)).toEqual(['missing-id', 'duplicate-id']);
  });

  it.each([
    ['inside the parent', '<node id="u"><nodes><node id="m"><nodes><node id="s"/></nodes></node></nodes></node>'],
    ['by the id of the parent', '<node id="u"/><node id="m" pid="u"/><node id="s" pid="m"/>'],
    [
      'by a list of parents',
      '<node id="u"/><node id="m"><parents><parent for="u"/></parents></node><node id="s"><parents><parent for="m"/></parents></node>',
    ],
  ])('are part of one another: %s', async (_, nodes) => {
    const { dataset } = await read(gexf(nodes));
    const partOf = (id: string) => dataset?.actors.find(actor => actor.id === id)?.affiliations;
    expect(partOf('u')).toBeUndefined();
    expect(partOf('m')).toEqual([{ to: 'u', kind: 'part-of' }]);
    expect(partOf('s')).toEqual([{ to: 'm', kind: 'part-of' }]);
  });

  it('say of a parent that is not there that it is left out', async () => {
    const report = await read(gexf('<node id="a" pid="nowhere"/>'));
    expect(codesOf(report)).toEqual(['unknown-parent']);
    expect(report.dataset?.actors[0]?.affiliations).toBeUndefined();
  });

  it('keep the values of a child apart from those of its parent', async () => {
    const value = (text: string) => `<attvalues><attvalue for="x" value="${text}"/></attvalues>`;
    const nodes = `<node id="u">${value('outer')}<nodes><node id="m">${value('inner')}</node></nodes><viz:color r="1" g="2" b="3"/></node>`;
    const { dataset } = await read(gexf(nodes));
    const attributesOf = (id: string) => dataset?.actors.find(actor => actor.id === id)?.['attributes'];
    expect(attributesOf('u')).toEqual({ x: 'outer', colour: '#010203' });
    expect(attributesOf('m')).toEqual({ x: 'inner' });
  });

  it('keep their colour, and their place with y turned down', async () => {
    const nodes =
      '<node id="a"><viz:color r="255" g="0" b="10.4"/><viz:position x="10" y="-20.5" z="3"/></node><node id="b"><viz:color hex="#aabbcc"/><viz:position x="NaN" y="1"/></node><node id="c"><viz:color r="300" g="0" b="0"/></node>';
    const { dataset } = await read(gexf(nodes));
    expect(dataset?.actors[0]).toMatchObject({ position: { x: 10, y: 20.5 }, attributes: { colour: '#ff000a' } });
    expect(dataset?.actors[1]).toMatchObject({ attributes: { colour: '#aabbcc' } });
    expect(dataset?.actors[1]?.['position']).toBeUndefined();
    expect(dataset?.actors[2]?.['attributes']).toBeUndefined();
  });

  it('may be called anything', async () => {
    const ids = ['__proto__', 'constructor', 'toString', '', ' ', '名'];
    const nodes = ids
      .map(id => `<node id="${id}"><attvalues><attvalue for="__proto__" value="x"/></attvalues></node>`)
      .join('');
    const edges =
      '<edge id="__proto__" source="__proto__" target="constructor"><attvalues><attvalue for="constructor" value="y"/></attvalues></edge>';
    const { dataset, skipped } = await read(
      gexf(nodes, edges, { blocks: columns('node', '<attribute id="__proto__" title="__proto__" type="string"/>') }),
    );
    expect(skipped).toEqual({ actors: 1, ties: 0 });
    expect(dataset?.ties[0]).toMatchObject({ id: '__proto__', source: '__proto__', target: 'constructor' });
    expect(Object.keys(dataset?.actors[0]?.['attributes'] ?? {})).toEqual(['__proto__']);
    expect(checkDataset(dataset).problems).toEqual([]);
  });
});

describe('what GEXF says of itself', () => {
  it('is kept: description in CDATA, between comments, with references; creator, keywords', async () => {
    const head =
      '<!-- <meta> --><meta lastmodifieddate="2026-11-24"><creator>Me &amp; you</creator><!-- a --><description><![CDATA[A <b> ]]>&lt;<!-- b -->C</description><keywords>a, b</keywords></meta>';
    const { dataset } = await read(gexf(THREE, '', { head }));
    expect(dataset).toMatchObject({
      description: 'A <b> <C',
      attributes: { lastmodifieddate: '2026-11-24', creator: 'Me & you', keywords: 'a, b' },
    });
  });

  it('never becomes a link where it is a script', async () => {
    const report = await read(
      gexf('<node id="a"><attvalues><attvalue for="url" value="javascript:alert(1)"/></attvalues></node>', '', {
        blocks: columns('node', '<attribute id="url" title="url" type="anyURI"/>'),
      }),
    );
    expect(codesOf(report)).toEqual(['not-a-web-address']);
  });
});

describe('GEXF of ours', () => {
  it('gives back relations, dates as they were, and the documents', async () => {
    const { blob } = await gexfWriter.write(exportSourceOf(bundledArticle), { scope: 'everything' });
    const { dataset, outcome, skipped } = await read(await blob.text());
    expect(['loaded', 'loaded-with-warnings']).toContain(outcome);
    expect(skipped).toEqual({ actors: 0, ties: 0 });
    const visit = bundledArticle.ties.find(({ type, source }) => type.startsWith('visit') && source !== undefined)!;
    const read2 = dataset?.ties.find(({ id }) => id === visit.id);
    expect(read2).toMatchObject({ type: visit.type, start: visit.start, source: visit.source, target: visit.target });
    expect(dataset?.ties.some(({ evidence = [] }) => evidence.length > 0)).toBe(true);
    expect(dataset?.documents?.every(({ url }) => url === undefined || /^https?:/.test(url))).toBe(true);
    expect(dataset?.actors.every(actor => typeof actor['position'] === 'object')).toBe(true);
  });
});
