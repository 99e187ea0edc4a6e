import { tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { columnsJsonWriter } from '../../src/formats/columns-json.js';
import { cytoscapeWriter } from '../../src/formats/cytoscape-json.js';
import { gexfWriter } from '../../src/formats/gexf.js';
import { graphmlWriter } from '../../src/formats/graphml.js';
import { graphologyWriter } from '../../src/formats/graphology-json.js';
import { jsonWriter } from '../../src/formats/json.js';
import { csvTablesWriter } from '../../src/formats/tables/csv-tables.js';
import { gephiCsvWriter } from '../../src/formats/tables/gephi-csv.js';
import type { Writer } from '../../src/formats/writer.js';
import { exportSourceOf } from './export-source.js';
import { nastyDataset } from './nasty-dataset.js';
import { RESEARCH_SEEDS } from './research-seeds.js';

/** Files that make one dataset together, by name. */
export type SeedFiles = Readonly<Record<string, string | Uint8Array>>;

/** A small sound dataset of one format, of our own invention. */
export interface FormatSeed {
  /** Id of the reader that has to know it. */
  readonly reader: string;
  /** What tells it from other seeds of the reader. */
  readonly name: string;
  readonly files: () => Promise<SeedFiles>;
}

const text = (reader: string, name: string, content: string): FormatSeed => ({
  reader,
  name,
  files: async () => ({ [name]: content }),
});

const ours = (reader: string, writer: Writer): FormatSeed => ({
  reader,
  name: `as we write it (${writer.id})`,
  files: async () => {
    const { blob, fileName } = await writer.write(exportSourceOf(nastyDataset), { scope: 'everything' });
    return { [fileName]: new Uint8Array(await blob.arrayBuffer()) };
  },
});

const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<!-- talks -->
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
  <meta lastmodifieddate="2026-11-24"><creator>Somebody</creator><description><![CDATA[Talks & more]]></description></meta>
  <graph mode="dynamic" defaultedgetype="undirected" timeformat="date">
    <attributes class="node" mode="static">
      <attribute id="0" title="Capital" type="string"/>
      <attribute id="1" title="Members" type="integer"><default>3</default></attribute>
    </attributes>
    <attributes class="edge" mode="dynamic"><attribute id="0" title="Type" type="string"/></attributes>
    <nodes count="3">
      <node id="arc" label="Arcadia" start="1901-01-01">
        <attvalues><attvalue for="0" value="Tegea"/><attvalue for="1" value="12"/></attvalues>
        <viz:color r="10" g="20" b="30" a="0.5"/><viz:position x="1.5" y="-2" z="0"/><viz:size value="3"/>
        <nodes><node id="king" label="King"/></nodes>
      </node>
      <node id="bor" label="Borduria" pid="arc"><parents><parent for="king"/></parents></node>
    </nodes>
    <edges count="3">
      <edge id="0" source="arc" target="bor" type="directed" weight="2" start="1904-04-08" end="1907-08-31">
        <attvalues><attvalue for="0" value="arms supply"/></attvalues>
      </edge>
      <edge id="1" source="king" target="bor" kind="visit" type="mutual">
        <spells><spell start="1904-04-08" end="1905-01-01"/><spell startopen="1907-01-01"/></spells>
      </edge>
      <edge id="2" source="bor" target="bor" timestamps="&lt;[1904-04-08, 1905-01-01]&gt;"/>
    </edges>
  </graph>
</gexf>
`;

const GRAPHML = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <key id="d1" for="edge" attr.name="relation" attr.type="string"><default>treaty</default></key>
  <key id="d2" for="all" attr.name="year" attr.type="int"/>
  <key id="d3" for="node" yfiles.type="nodegraphics"/>
  <graph id="G" edgedefault="directed">
    <node id="arc"><data key="d0">Arcadia</data><data key="d2">1904</data></node>
    <node id="bor"><data key="d3"><y:ShapeNode><y:Geometry x="1" y="2" width="3" height="4"/><y:NodeLabel>Borduria</y:NodeLabel></y:ShapeNode></data>
      <graph id="H" edgedefault="undirected"><node id="syl"/><edge source="syl" target="arc"/></graph>
    </node>
    <edge id="e" source="arc" target="bor" directed="false"><data key="d1">visit</data></edge>
    <hyperedge><endpoint node="arc"/><endpoint node="bor"/><endpoint node="syl"/></hyperedge>
  </graph>
</graphml>
`;

const PAJEK = `*Network "Talks 1946-1999"
*Vertices 5 3
1 "Arcadia" 0.1 0.9 0.5 box ic Green [1-5]
2 Borduria
3 "Syldavia, the elder"
*Arcs :1 "46-49"
1 2 -1 l "sanction" c Red [1990-*]
*Edges :2 "friendship"
2: 1 3 2.5
*Arcslist
1 2 3
*Matrix
1 0
0 1
1 1
*Partition bloc
*Vertices 5
1
2
`;

const GML = `Creator "a test"
# a remark
graph [
  directed 1
  label "Talks"
  node [ id 1 label "Arcadia &amp; &#201;tat" graphics [ x 10.5 y -3 ] ]
  node [ id 2 alias "B" alias "Bord" ]
  edge [ source 1 target 2 label "arms supply" start "1903-05" weight 0.0 ]
]
`;

const CYTOSCAPE = JSON.stringify(
  {
    data: { name: 'Talks' },
    elements: {
      nodes: [
        {
          data: { id: 'arc', name: 'Arcadia', actor_type: 'state', gdp: 3 },
          position: { x: 10, y: -4 },
          classes: 'a b',
        },
        { data: { id: 'king', label: 'King of Arcadia', parent: 'arc' } },
        { data: { id: 62, shared_name: 'Borduria' } },
      ],
      edges: [
        { data: { id: 'e1', source: 'king', target: '62', interaction: 'Arms supply', start: '1903-05', weight: -2 } },
        { data: { source: 'arc', target: 62, label: 'envies' } },
      ],
    },
  },
  null,
  1,
);

const GRAPHOLOGY = JSON.stringify(
  {
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes: { name: 'Talks' },
    nodes: [
      { key: 'arc', attributes: { label: 'Arcadia', type: 'State', x: 1, y: 2, color: '#123456' } },
      { key: 'bor', attributes: { lat: 50.5, lng: '20.25' } },
    ],
    edges: [
      { key: 'e1', source: 'arc', target: 'bor', attributes: { type: 'Visit', end: '1903-05-04' } },
      { source: 'bor', target: 'arc', undirected: true, attributes: { relation: 'friendship' } },
    ],
  },
  null,
  1,
);

const GEPHI_NODES = 'Id,Label,timeset,Region\nana,Ana of the Lake,,north\nben,Ben,,\ncai,,,south\n';
const GEPHI_EDGES =
  'Source,Target,Type,Id,Label,timeset,Weight,Kind\n' +
  'ana,ben,Directed,0,,,1.0,visit\n' +
  'ana,ben,Directed,1,,"<[2001, 2003]>",2.0,arms supply (2)\n' +
  'ana,ben,Undirected,2,treaty,"<[2001-03-04, Infinity]>",1.0,\n';

const UTF16 = '\ufeffsource\ttarget\tyear\nŁódź\t東京\t1999\n';

const COLUMNS = {
  source: ['Ruritania', 'Sylvania', '대한 예시국', 'Ruritania'],
  target: ['Sylvania', '대한 예시국', 'Ruritania', 'Borduria'],
  type: ['visit', 'treaty', 'arms-supply', 'visit'],
  start: ['2001-02-03', '2001-02', '2001', ''],
};
const parquet = async (): Promise<SeedFiles> => {
  const columnData = Object.entries(COLUMNS).map(([name, data]) => ({ name, data }));
  return { 'ties.parquet': new Uint8Array(parquetWriteBuffer({ columnData })) };
};
const arrow = async (): Promise<SeedFiles> => ({
  'ties.arrow': tableToIPC(tableFromArrays(COLUMNS, { types: { source: utf8() } }), { format: 'file' })!,
});

/** Sound files of every format that can be opened: those of ours and of graph programs, tables, and research sets. */
export const FORMAT_SEEDS: readonly FormatSeed[] = [
  ours('entente-json', jsonWriter),
  ours('entente-json', columnsJsonWriter),
  ours('entente-csv', csvTablesWriter),
  ours('gexf', gexfWriter),
  text('gexf', 'of another program.gexf', GEXF),
  ours('graphml', graphmlWriter),
  text('graphml', 'of another program.graphml', GRAPHML),
  ours('cytoscape-json', cytoscapeWriter),
  text('cytoscape-json', 'of another program.cyjs', CYTOSCAPE),
  ours('graphology-json', graphologyWriter),
  text('graphology-json', 'of another program.json', GRAPHOLOGY),
  text('pajek', 'talks.net', PAJEK),
  text('gml', 'talks.gml', GML),
  ours('gephi-csv', gephiCsvWriter),
  {
    reader: 'gephi-csv',
    name: 'of Gephi',
    files: async () => ({ 'nodes.csv': GEPHI_NODES, 'edges.csv': GEPHI_EDGES }),
  },
  text(
    'table',
    'named.csv',
    'from,to,relation,date,evidence\nAna,Ben,visit,1999-01-02,https://example.org/a\nBen,"Cai, the elder",treaty,2001,\n',
  ),
  text(
    'table',
    'semicolons.csv',
    'sep=;\nSource;Target;Type;Start;End\nFrance;United Kingdom;treaty;1904-04-08;..\nFrance;Russia;arms supply;1892;1917\n',
  ),
  text('table', 'unnamed.tsv', '1999-01-02\tAna\tBen\tvisit\n2001-05\tBen\tCai\tvisit\n2001\tCai\tAna\ttreaty\n'),
  {
    reader: 'table',
    name: 'UTF-16',
    files: async () => ({ 'utf-16.txt': new Uint8Array(Buffer.from(UTF16, 'utf16le')) }),
  },
  { reader: 'table', name: 'Parquet', files: parquet },
  { reader: 'table', name: 'Arrow', files: arrow },
  ...RESEARCH_SEEDS,
];
