import cytoscape, { type ElementDefinition } from 'cytoscape';
import { MultiGraph } from 'graphology';
import { parse, write } from 'graphology-gexf/browser';
import { type BenchPage, exportOf, repaintOf } from '../../bench-page.js';

/**
 * The plain stack: what comes out when the obvious libraries are put together in the obvious way. GEXF by
 * graphology-gexf, the model in Graphology, drawn by Cytoscape as bezier curves, relations hidden by a class with
 * `display: none`.
 */
const COLOURS: Readonly<Record<string, string>> = {
  visit: '#2b6cb0',
  treaty: '#2f855a',
  'arms-supply': '#c05621',
  criticism: '#805ad5',
  demand: '#b83280',
};

const file = new URLSearchParams(location.search).get('file');
if (file === null) throw new Error('Name a file to open: ?file=….');
const graph = parse(MultiGraph, await (await fetch(file)).text(), { addMissingNodes: false });

const elements: ElementDefinition[] = [
  ...graph.mapNodes((id, { label, x, y }) => ({ data: { id, label }, position: { x, y } })),
  ...graph.mapEdges((id, { relation }, source, target, _s, _t, undirected) => ({
    data: { id: `edge ${id}`, source, target, relation, colour: COLOURS[relation] ?? '#718096' },
    classes: undirected ? '' : 'directed',
  })),
];

const cy = cytoscape({
  container: document.querySelector<HTMLElement>('#stage'),
  elements,
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { label: 'data(label)', width: 24, height: 24, 'font-size': 11 } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        width: 1.5,
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
      },
    },
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
    { selector: '.hidden', style: { display: 'none' } },
  ],
});

window.bench = {
  showEverything: async () => undefined,
  toggle: (relation, hide) =>
    repaintOf(
      () => cy.edges(`[relation = "${relation}"]`).toggleClass('hidden', hide),
      then => cy.one('render', then),
    ),
  filter(relation) {
    const start = performance.now();
    graph.filterEdges((_, attributes) => attributes['relation'] !== relation);
    return performance.now() - start;
  },
  exportPng: () => exportOf(() => cy.png({ output: 'blob-promise', bg: '#ffffff' })),
  exportGexf: () => exportOf(async () => new Blob([write(graph)], { type: 'application/gexf+xml' })),
  size: { actors: graph.order, ties: graph.size, lines: graph.size },
} satisfies BenchPage;

document.dispatchEvent(new Event('bench-shown'));
