import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { svgWriter } from '../../../src/formats/svg.js';
import { ExportError } from '../../../src/formats/writer.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { bundledArticle } from '../../support/bundled-article.js';
import { drawnSource } from '../../support/drawn-source.js';
import { crowdedSource, exampleSource } from '../../support/example-picture.js';
import { datasetOf } from '../../support/export-source.js';
import { nastyDataset } from '../../support/nasty-dataset.js';
import { anyDataset } from '../../support/random-dataset.js';
import { hasXmllint, svgOf, xmlFaults } from '../../support/svg-files.js';

const chronicleFile = resolve(import.meta.dirname, '../../../graph-data/russia-dprk-1948-2025/dataset.json');
const chronicle = datasetOf(JSON.parse(readFileSync(chronicleFile, 'utf8')) as Record<string, unknown>);
const empty = datasetOf({ title: 'Nothing yet' });
const datasets: Readonly<Record<string, Dataset>> = { bundledArticle, chronicle, nastyDataset, empty };

/** Everything through which a file could run something, fetch something, or be refused by a strict policy. */
const FORBIDDEN =
  /<(script|style|foreignObject|image|use|iframe|animate|set|feImage)\b|\sstyle=|\son\w+=|javascript:|data:|@import|xlink|url\((?!#)/i;

describe.each(Object.entries(datasets))('the drawing of %s', (_, dataset) => {
  test.runIf(hasXmllint)('is well formed', async () => {
    expect(xmlFaults(await svgOf(await drawnSource(dataset)))).toBe('');
  });

  test('runs nothing, fetches nothing and has no style of its own', async () => {
    const svg = await svgOf(await drawnSource(dataset));
    // Words of the data may say anything; what counts is the markup.
    const markup = svg.replace(/>[^<]*</g, '><');
    expect(markup).not.toMatch(FORBIDDEN);
    expect(
      [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter(href => !/^https?:/.test(href!)),
    ).toEqual([]);
  });

  test('has the same bytes for the same state and moment', async () => {
    expect(await svgOf(await drawnSource(dataset))).toBe(await svgOf(await drawnSource(dataset)));
  });
});

test.runIf(hasXmllint)('fifty random datasets give well-formed drawings', { timeout: 240_000 }, async () => {
  const sample = fc.sample(anyDataset, { numRuns: 50, seed: 1948 });
  for (const dataset of sample) expect(xmlFaults(await svgOf(await drawnSource(dataset)))).toBe('');
});

test('draws every tie of the article as a group with its sentence', async () => {
  const svg = await svgOf(await drawnSource(bundledArticle));
  for (const { id } of bundledArticle.ties) expect(svg).toContain(`<g class="tie" data-tie="${id}">\n<title>`);
  expect(svg).toContain('<title>Sergei Shoigu visited North Korea, both sides say.</title>');
});

test('says in texts what the picture says: title, counts, filters, legend, sources, licence, disclaimer', async () => {
  const source = await drawnSource(bundledArticle);
  const svg = await svgOf({ ...source, filters: ['Relations: without Treaty.'] });
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  const all = texts.join('\n');
  for (const wanted of ['Relations', 'Standing', 'Sources', 'Licence', 'Note', 'CC0-1.0', 'Visit', 'Both sides say']) {
    expect(texts).toContain(wanted);
  }
  expect(texts).toContain('Shoigu in Pyongyang, June 2025');
  expect(all).toContain('18 of 18 ties shown');
  expect(all).toContain('as of 5 June 2025');
  expect(all).toContain('Filters: Relations: without Treaty');
  expect(texts).toContain('Entente 0.1.0 · 24 November 2026');
});

test('has title, description and metadata for who does not see it', async () => {
  const svg = await svgOf(exampleSource({ dataset: { release: '1.0.0', released: '2026-11-20' } }));
  expect(svg).toContain('<title id="entente-title">An envoy of Beta in Alpha</title>');
  expect(svg).toMatch(/<desc id="entente-description">Network of 3 actors and 4 ties: An envoy/);
  expect(svg).toContain('<dc:rights><cc:Agent><dc:title>CC0-1.0</dc:title></cc:Agent></dc:rights>');
  expect(svg).toContain('Filters: none. Ties: 4 of 4 ties shown. Actors: 3 shown. As of: 2025-06-05.');
  expect(svg).toContain('Release: 1.0.0 of 2026-11-20.');
  expect(svg).toContain('<dc:date>2026-11-26T10:30:00.000Z</dc:date>');
});

test('links sources to their pages, and to nothing but the web', async () => {
  const svg = await svgOf(
    exampleSource({
      dataset: {
        documents: [
          { id: 'd1', title: 'Report', url: 'https://a.example/?x=1&y="2"' },
          { id: 'd2', title: 'Trap', url: 'javascript:alert(1)' },
        ],
      },
    }),
  );
  const links = [...svg.matchAll(/<a href="([^"]*)">\n<title>([^<]*)</g)].map(([, href, title]) => [href, title]);
  expect(links).toEqual([['https://a.example/?x=1&amp;y=&quot;2&quot;', '“Report”']]);
  expect(svg).not.toContain('javascript:');
  expect(svg).toContain('“Trap”');
  // Above its text, which would take the clicks.
  expect(svg.indexOf('<a href')).toBeGreaterThan(svg.indexOf('“Report”; “Trap”'));
});

test('has the size of the paper in millimetres, and that of screens in pixels', async () => {
  expect(await svgOf(exampleSource(), { preset: 'print' })).toContain(
    'width="297.01mm" height="209.97mm" viewBox="0 0 3508 2480"',
  );
  expect(await svgOf(exampleSource())).toContain('width="1600" height="900" viewBox="0 0 1600 900"');
});

test('has paper below it, or none', async () => {
  const backdrop = /<rect x="0" y="0" width="1600" height="900" fill="(#\w+)"\/>/;
  expect(backdrop.exec(await svgOf(exampleSource()))?.[1]).toBe('#FFFFFF');
  expect(backdrop.exec(await svgOf(exampleSource(), { theme: 'dark' }))?.[1]).toBe('#14181C');
  expect(await svgOf(exampleSource(), { background: 'transparent' })).not.toMatch(backdrop);
});

test.runIf(hasXmllint)('stays whole when there is far too much to say', async () => {
  expect(xmlFaults(await svgOf(crowdedSource(), { preset: 'square' }))).toBe('');
});

test('refuses a source without a drawing and names the way out', async () => {
  const { picture: _, ...source } = exampleSource();
  await expect(svgWriter.write(source, {})).rejects.toThrow(ExportError);
  await expect(svgWriter.write(source, {})).rejects.toThrow('Choose a data format instead');
});

test('tells what it cannot hold', () => {
  expect(svgWriter.losses(exampleSource(), {}).join(' ')).toContain('Fonts are not in the file');
});
