import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf/browser';
import { expect, test } from 'vitest';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { article, countsByType, everyTie, tiesOfType } from '../support/article.js';

const now = new Date('2026-11-24T09:30:00Z');

const gexfOf = async (app: AppHarness, options = {}): Promise<string> =>
  (await app.network.exportAs('gexf', { now, ...options })).text();

/** Reads a file as strict XML: whatever is not well-formed fails the test. */
function strictXml(text: string): Document {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  expect(xml.querySelector('parsererror')?.textContent).toBeUndefined();
  return xml;
}

const attribute = (elements: Iterable<Element>, name: string): readonly string[] =>
  [...elements].map(element => element.getAttribute(name) ?? '');

/** Values of a column, by id of the node or edge that has one. */
function column(xml: Document, id: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...xml.querySelectorAll(`attvalue[for="${id}"]`)].map(value => [
      value.closest('node, edge')!.getAttribute('id')!,
      value.getAttribute('value')!,
    ]),
  );
}

test('the file is strict XML of GEXF 1.3 with every tie under its id and every actor under its name', async () => {
  const app = await openApp();
  const xml = strictXml(await gexfOf(app));
  expect(xml.documentElement.getAttribute('version')).toBe('1.3');
  expect(attribute(xml.querySelectorAll('edge'), 'id')).toEqual(everyTie);
  const actors = app.network.visible.actors.map(id => article.actors.find(actor => actor.id === id)!.label);
  expect(attribute(xml.querySelectorAll('node'), 'label')).toEqual(actors);
});

test('the file has as many ties of each relation as the article', async () => {
  const xml = strictXml(await gexfOf(await openApp()));
  const types = Object.values(column(xml, 'tie_type'));
  const counts = [...new Set(types)].sort().map(type => [type, types.filter(other => other === type).length]);
  expect(Object.fromEntries(counts)).toEqual(countsByType());
});

test('the file says of each tie how well it stands and who says so', async () => {
  const xml = strictXml(await gexfOf(await openApp()));
  expect(column(xml, 'standing')).toMatchObject({ 't-arms': 'reported', 't-visit-2025-06': 'confirmed-both' });
  expect(column(xml, 'speakers')['t-arms']).toContain('various reports');
  expect(Object.keys(column(xml, 'statement'))).toEqual(everyTie);
});

test('every actor has the place in which it is drawn', async () => {
  const app = await openApp();
  const { actors } = app.canvas.picture;
  const xml = strictXml(await gexfOf(app));
  const places = [...xml.querySelectorAll('node')].map(node => {
    const position = node.getElementsByTagNameNS('http://gexf.net/1.3/viz', 'position')[0]!;
    return {
      id: node.getAttribute('id')!,
      x: Number(position.getAttribute('x')),
      y: Number(position.getAttribute('y')),
    };
  });
  const placeOf = (id: string) => places.find(place => place.id === id)!;
  for (const one of actors) {
    for (const other of actors) {
      const drawn = one.centre.x - other.centre.x;
      expect(Math.sign(Math.round(placeOf(one.id).x - placeOf(other.id).x))).toBe(Math.sign(Math.round(drawn)));
    }
  }
});

test('graphology-gexf reads as many actors and ties as there are, parallel ones apart', async () => {
  const app = await openApp();
  const graph = parse(MultiDirectedGraph, await gexfOf(app));
  expect(graph.order).toBe(app.network.visible.actors.length);
  expect(graph.size).toBe(everyTie.length);
  expect(graph.edges('prk', 'rus').length).toBeGreaterThan(2);
  expect(graph.getNodeAttribute('shoigu', 'label')).toBe('Sergei Shoigu');
});

test('a filter leaves its ties in the file and names itself; "everything" leaves it out of account', async () => {
  const app = await openApp();
  await app.legend.only('Visit');
  const shown = strictXml(await gexfOf(app));
  expect(attribute(shown.querySelectorAll('edge'), 'id')).toEqual(tiesOfType('visit'));
  expect(shown.querySelector('description')?.textContent).toContain('only Visit');
  const all = strictXml(await gexfOf(app, { scope: 'everything' }));
  expect(attribute(all.querySelectorAll('edge'), 'id')).toEqual(everyTie);
});

test('folds do not fold the file: people inside a folded state are in it, each with a place', async () => {
  const app = await openApp();
  await app.press('Fold all');
  const graph = parse(MultiDirectedGraph, await gexfOf(app));
  expect(graph.size).toBe(everyTie.length);
  const places = graph.mapNodes((_id, { x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(graph.order);
});

test('the same state and moment give the same bytes', async () => {
  const app = await openApp();
  expect(await gexfOf(app)).toBe(await gexfOf(app));
});
