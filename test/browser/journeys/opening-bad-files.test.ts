import { expect, test } from 'vitest';
import expectationsText from '../../fixtures/bad/expectations.json?raw';
import { openApp } from '../support/app-harness.js';
import { article, everyTie } from '../support/article.js';
import { OpeningHarness } from '../support/opening-harness.js';

/** Addresses of the files: their bytes count, so that they are fetched and never imported. */
const addresses = import.meta.glob<string>('../../fixtures/bad/*.{csv,gexf,graphml,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});

interface Expectation {
  readonly file: string;
  readonly defect: string;
  readonly outcome: keyof typeof HEADINGS;
  readonly actors: number;
  readonly ties: number;
  readonly says: readonly string[];
}

const HEADINGS = {
  LOAD: /can be opened$/,
  WARN: /can be opened, with warnings$/,
  PARTIAL: /can be opened only in part$/,
  REJECT: /could not be opened$/,
} as const;

const expectations: readonly Expectation[] = JSON.parse(expectationsText);

const CHOSEN = [
  'json-truncated.json',
  'json-duplicate-actor-id.json',
  'json-wrong-types.json',
  'csv-no-target-column.csv',
  'csv-windows-1252.csv',
  'csv-empty-source-cell.csv',
  'graphml-edge-to-missing-node.graphml',
  'gexf-unescaped-ampersand.gexf',
  'gexf-doctype-with-entity.gexf',
  'gexf-mutual-edge.gexf',
  'gexf-is-graphml.gexf',
];

test.each(expectations.filter(({ file }) => CHOSEN.includes(file)))(
  'the file $file ($defect) is answered as it should be',
  async ({ file, outcome, actors, ties, says }) => {
    const response = await fetch(addresses[`../../fixtures/bad/${file}`]!);
    const opening = new OpeningHarness(await openApp());
    const report = await opening.drop(new File([await response.blob()], file));
    expect(report.getByRole('heading', { level: 2 }).element().textContent).toMatch(HEADINGS[outcome]);
    for (const words of says) expect(opening.text.toLowerCase()).toContain(words.toLowerCase());
    if (outcome === 'REJECT') {
      await opening.press('Close');
      expect(opening.app.network.dataset.id).toBe(article.id);
      expect(opening.app.shownTies).toEqual(everyTie);
      return;
    }
    expect([opening.counts('Actors')[1], opening.counts('Ties')[1]]).toEqual([actors, ties]);
    await opening.press(outcome === 'PARTIAL' ? 'Open what could be read' : 'Open');
    await expect.poll(() => opening.app.status).toBe(`${ties} of ${ties} ties shown`);
  },
);
