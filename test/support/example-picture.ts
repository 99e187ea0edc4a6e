import type { PicturePen } from '../../src/formats/picture-pen.js';
import type { LegendEntry, PictureSource, Theme } from '../../src/formats/picture-source.js';
import type { ExportSource } from '../../src/formats/writer.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { Dataset, Evidence, StandingLevel } from '../../src/network/dataset-schema.js';

/** What an example picture shows; everything has a small default. */
export interface ExampleWishes {
  readonly dataset?: Partial<Dataset>;
  readonly filters?: readonly string[];
  /** Ids of the ties that the filters leave; all when absent. */
  readonly shownTies?: readonly string[];
  readonly undrawn?: readonly string[];
  readonly relations?: readonly LegendEntry[];
  readonly standings?: readonly LegendEntry[];
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const evidence = (id: string, document: string, ...chain: string[]): Evidence => ({
  id,
  document,
  stance: 'asserts',
  chain,
});

/** Two states, an envoy and four ties between them, invented for tests. */
export const exampleDataset: Dataset = {
  format: 'entente',
  version: 1,
  id: 'envoy-in-alpha',
  title: 'An envoy of Beta in Alpha',
  asOf: '2025-06-05',
  license: 'CC0-1.0',
  authors: [{ name: 'Ada Example' }],
  actors: [
    { id: 'alpha', label: 'Alpha', type: 'state' },
    { id: 'beta', label: 'Beta', type: 'state' },
    { id: 'envoy', label: 'Mira Envoy', type: 'person', affiliations: [{ to: 'beta' }] },
  ],
  documents: [
    {
      id: 'd1',
      title: 'Envoy meets leader',
      publisher: 'Alpha Agency',
      published: '2025-06-04',
      url: 'https://a.example/1',
    },
    { id: 'd2', title: 'Arms said to be on their way', publisher: 'Gamma Times', published: '2025-06-05' },
  ],
  ties: [
    {
      id: 't1',
      source: 'envoy',
      target: 'alpha',
      type: 'visit',
      start: '2025-06-04',
      evidence: [evidence('e1', 'd1', 'alpha'), evidence('e2', 'd1', 'beta')],
    },
    {
      id: 't2',
      source: 'beta',
      target: 'alpha',
      type: 'visit',
      start: '2024',
      evidence: [evidence('e3', 'd1', 'beta')],
    },
    {
      id: 't3',
      source: 'alpha',
      target: 'beta',
      type: 'arms-supply',
      start: '2025-05',
      evidence: [evidence('e4', 'd2')],
    },
    {
      id: 't4',
      parties: ['alpha', 'beta'],
      type: 'treaty',
      start: '2024-06',
      evidence: [evidence('e5', 'd1', 'alpha')],
    },
  ],
};

const inkOn = (theme: Theme): string => (theme === 'light' ? '#1D2329' : '#ECE9E1');

/** A legend line with a plain sample; in the ink of the page when it has no colour. */
export function legendEntry(
  id: string,
  label: string,
  count: number,
  colour: string | undefined,
  dash: number[] = [],
): LegendEntry {
  const colourOn = (theme: Theme) => colour ?? inkOn(theme);
  return {
    id,
    label,
    count,
    colour: colourOn,
    paintSample: (context, x, y, width, theme) => {
      context.strokeStyle = colourOn(theme);
      context.lineWidth = 2.3;
      context.lineCap = 'round';
      context.setLineDash(dash);
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + width, y);
      context.stroke();
    },
  };
}

export const exampleRelations: readonly LegendEntry[] = [
  legendEntry('visit', 'Visit', 2, '#1F6FB4'),
  legendEntry('arms-supply', 'Arms supply', 1, '#8E3A8F'),
  legendEntry('treaty', 'Treaty', 1, '#1B8A5A'),
];

export const exampleStandings: readonly LegendEntry[] = [
  legendEntry('confirmed-both' satisfies StandingLevel, 'Both sides say', 1, undefined),
  legendEntry('confirmed-one' satisfies StandingLevel, 'One side says', 2, undefined, [9, 5]),
  legendEntry('reported' satisfies StandingLevel, 'Only reported', 1, undefined, [0.01, 6]),
];

/** Legend lines enough for three columns. */
export function manyRelations(count: number): readonly LegendEntry[] {
  return Array.from({ length: count }, (_, row) =>
    legendEntry(`relation-${row}`, `Relation number ${row + 1}`, row + 1, `hsl(${row * 12} 50% 40%)`),
  );
}

/** A drawing of a few circles and lines, in place of a scene. */
export function examplePicture(wishes: ExampleWishes = {}): PictureSource {
  const box = wishes.box ?? { x: -300, y: -170, width: 600, height: 340 };
  return {
    box: extent => (extent === 'whole' ? box : { ...box, width: box.width / 2 }),
    paint: paintExample,
    undrawn: wishes.undrawn ?? [],
    relations: wishes.relations ?? exampleRelations,
    standings: wishes.standings ?? exampleStandings,
  };
}

function paintExample(context: PicturePen, theme: Theme): void {
  const ink = inkOn(theme);
  const rows = [-60, -20, 20, 60];
  context.lineWidth = 2.3;
  for (const [at, colour] of ['#1F6FB4', '#1F6FB4', '#8E3A8F', '#1B8A5A'].entries()) {
    context.strokeStyle = colour;
    context.setLineDash(at === 0 ? [] : [9, 5]);
    context.beginPath();
    context.moveTo(-215, rows[at]!);
    context.quadraticCurveTo(0, rows[at]! * 2, 215, rows[at]!);
    context.stroke();
  }
  context.setLineDash([]);
  for (const [x, label] of [
    [-255, 'Alpha'],
    [255, 'Beta'],
  ] as const) {
    context.strokeStyle = ink;
    context.beginPath();
    context.arc(x, 0, 40, 0, Math.PI * 2);
    context.stroke();
    context.fillStyle = ink;
    context.font = '600 14px "Inter Variable", sans-serif';
    context.textAlign = 'center';
    context.fillText(label, x, 60);
  }
}

/** A source for writers, with the day of the export fixed. */
export function exampleSource(wishes: ExampleWishes = {}): ExportSource & { readonly picture: PictureSource } {
  const network = buildNetwork({ ...exampleDataset, ...wishes.dataset });
  const ties = new Set(wishes.shownTies ?? network.ties.keys());
  const actors = new Set([...ties].flatMap(id => [network.ties.get(id)!.source, network.ties.get(id)!.target]));
  return {
    network,
    shown: { actors, ties },
    positions: new Map([...network.actors.keys()].map((id, at) => [id, { x: at * 100, y: 0 }])),
    filters: wishes.filters ?? [],
    picture: examplePicture(wishes),
    now: new Date('2026-11-26T10:30:00Z'),
  };
}

/** Contents that try every part of the sheet: nothing, little, and far too much. */
export const longTitle =
  'Who supplied, visited, recognised, criticised and signed treaties with whom in the region between the first contact and the end of the talks, according to state media, missions, monitors and unnamed officials of several governments, and what each of them denied afterwards';

export function crowdedSource(): ReturnType<typeof exampleSource> {
  const documents = Array.from({ length: 80 }, (_, at) => ({
    id: `d${at + 1}`,
    title: `Report number ${at + 1} on the talks and what was agreed at the end of them`,
    publisher: 'Agency of a State',
    published: '2025-06-04',
  }));
  return exampleSource({
    dataset: {
      title: longTitle,
      documents,
      disclaimer:
        'Names and borders in this picture follow the sources and imply no opinion of the authors on the legal status of any state, territory or border. '.repeat(
          2,
        ),
      ties: documents.map(({ id }, at) => ({
        id: `t${at + 1}`,
        source: at % 2 ? 'alpha' : 'envoy',
        target: at % 2 ? 'beta' : 'alpha',
        type: 'visit',
        start: '2025',
        evidence: [evidence(`e${at}`, id, 'alpha')],
      })),
    },
    filters: [
      'Relations: without Delegation, Criticism, Demand and Threat.',
      'Standing: only both sides say and one side says.',
      'Time: 1 January 2024 to 5 June 2025.',
      'According to: not the Agency of a State or the Ministry of another.',
    ],
    relations: manyRelations(30),
    standings: exampleStandings,
  });
}
