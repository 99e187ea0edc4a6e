import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/layout/layouts.js';
import { PROJECTIONS } from '../../src/map/projections.js';
import { en } from '../../src/messages/en.js';
import { enExport } from '../../src/messages/en-export.js';
import { enFinding } from '../../src/messages/en-finding.js';
import { enHelp } from '../../src/messages/en-help.js';
import { enOpening } from '../../src/messages/en-opening.js';
import { chooseLanguage, LANGUAGES } from '../../src/messages/languages.js';
import type { Quantity } from '../../src/network/dataset-schema.js';
import { describeQuantity } from '../../src/network/describe-quantity.js';
import { ACTOR_GROUPS, ACTOR_TYPES } from '../../src/vocabulary/actor-types.js';
import { CREDIBILITY, RELIABILITY } from '../../src/vocabulary/admiralty.js';
import { FAMILIES, QUAD_CLASSES } from '../../src/vocabulary/families.js';
import { OFFICES } from '../../src/vocabulary/offices.js';
import { FLAGS, STANDINGS } from '../../src/vocabulary/standings.js';
import { TIE_TYPES } from '../../src/vocabulary/tie-types.js';

/** Every text `{en: …}` in the lists of the vocabulary that a reader sees. */
function textsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) textsIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    const { en: english } = value as { en?: unknown };
    if (typeof english === 'string') found.add(english);
    else for (const [name, inner] of Object.entries(value)) if (name !== 'sentence') textsIn(inner, found);
  }
  return found;
}

const vocabulary = textsIn([
  TIE_TYPES,
  ACTOR_TYPES,
  ACTOR_GROUPS,
  STANDINGS,
  FLAGS,
  FAMILIES,
  QUAD_CLASSES,
  LAYOUTS,
  OFFICES,
]);
/** Texts that a reader meets rarely; a language may leave them in English. */
const rare = textsIn([RELIABILITY, CREDIBILITY, PROJECTIONS]);

/** Paths of all words, and what kind each is: a text, a function of so many values, … */
function shapeOf(value: unknown, path = '', shape = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) shapeOf(inner, `${path}.${name}`, shape);
  } else {
    shape.set(path, typeof value);
  }
  return shape;
}

/** Datasets that come with the page. */
const BUNDLED = ['shoigu-pyongyang-2025', 'russia-dprk-1948-2025'].map(
  id =>
    JSON.parse(readFileSync(new URL(`../../graph-data/${id}/dataset.json`, import.meta.url), 'utf8')) as {
      readonly ties?: readonly { readonly quantities?: readonly Quantity[] }[];
    },
);

const others = LANGUAGES.filter(row => row.load !== undefined);

describe.each(others.map(row => [row.name, row] as const))('%s', (_, row) => {
  it('has all words of the interface', async () => {
    const { messages, opening, finding, help, exporting } = await row.load!();
    expect(shapeOf(messages)).toEqual(shapeOf(en));
    expect(shapeOf(opening)).toEqual(shapeOf(enOpening));
    expect(shapeOf(help)).toEqual(shapeOf(enHelp));
    expect(shapeOf(exporting)).toEqual(shapeOf(enExport));
    if (finding) expect(shapeOf(finding)).toEqual(shapeOf(enFinding));
  });

  it('has all words of the vocabulary, and none that nobody uses', async () => {
    const { vocabulary: words } = await row.load!();
    const common = Object.keys(words).filter(word => !rare.has(word));
    expect(common.sort()).toEqual([...vocabulary].sort());
    for (const word of Object.values(words)) expect(word.trim()).not.toBe('');
  });

  it('has words for the same things that are counted as the other languages', async () => {
    const { quantities } = await row.load!();
    const { translation } = await import('../../src/messages/fr/index.js');
    expect(Object.keys(quantities.names)).toEqual(Object.keys(translation.quantities.names));
    expect(
      describeQuantity({ what: 'killed', value: 1600, approx: true, unit: 'soldiers' }, row.id, id => id, quantities),
    ).not.toMatch(/[a-z]*about|killed|soldiers/);
  });

  it('has words for all that is counted in the datasets of its own', async () => {
    const { quantities } = await row.load!();
    const words = new Map(Object.entries(quantities.names));
    const missing = BUNDLED.flatMap(({ ties = [] }) =>
      ties.flatMap(tie =>
        (tie.quantities ?? []).flatMap(({ what, unit, text }) =>
          [what, unit, text].filter(name => name !== undefined && !words.has(name)),
        ),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('says in its own words most of what English says', async () => {
    const { messages } = await row.load!();
    const texts = (value: unknown): readonly string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : [];
    const english = new Set(texts(en).filter(text => /[a-z]{4}/i.test(text)));
    const same = texts(messages).filter(text => english.has(text));
    expect(same.length).toBeLessThan(english.size * 0.12);
  });
});

describe('the language that is spoken', () => {
  it('is the one that was chosen, else the first that the browser asks for, else English', () => {
    expect(chooseLanguage('en', ['fr']).id).toBe('en');
    expect(chooseLanguage(undefined, ['xx-YY', 'en-GB']).id).toBe('en');
    expect(chooseLanguage('__proto__', []).id).toBe('en');
    for (const { id } of LANGUAGES) expect(chooseLanguage(undefined, [`${id}-XX`]).id).toBe(id);
  });
});
