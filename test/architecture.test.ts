import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ArchitectureRules, findBreaches, importsIn } from './support/architecture-rules.js';

const facts = ['network', 'vocabulary'];
const views = ['layout', 'filter', 'messages', ...facts];
const withoutDocument = ['formats', 'measures', 'reading', 'exploration', ...views];
const everyPart = ['scene', 'map', 'platform', ...withoutDocument];

/** The arrow of imports points one way, from the app down to the vocabulary. */
const rules: ArchitectureRules = {
  folders: {
    vocabulary: [],
    messages: facts,
    platform: [],
    network: ['vocabulary'],
    filter: facts,
    layout: facts,
    measures: ['filter', ...facts],
    exploration: views,
    scene: views,
    map: ['scene', 'reading', 'exploration', ...views],
    formats: views,
    reading: facts,
    elements: everyPart,
    app: ['elements', 'index.ts', 'core.ts', 'graph-data', ...everyPart],
    'core.ts': withoutDocument,
    'index.ts': ['app', 'elements', 'core.ts', ...withoutDocument],
  },
  packages: {
    '@fontsource-variable': ['elements', 'app'],
    '@uwdata': ['reading'],
    cytoscape: ['scene'],
    'd3-force': ['layout'],
    'd3-geo': ['map', 'elements'],
    'topojson-client': ['map'],
    'topojson-specification': ['map'],
    geojson: ['map'],
    'world-atlas': ['map'],
    fflate: ['reading', 'formats'],
    graphology: ['network'],
    'graphology-communities-louvain': ['network'],
    'graphology-layout-forceatlas2': ['layout'],
    'graphology-types': ['network'],
    hyparquet: ['reading'],
    lit: ['elements', 'app'],
    lucide: ['elements', 'app'],
    papaparse: ['reading'],
    saxes: ['reading'],
    valibot: ['network'],
  },
  words: [
    ...[/\bunsafeHTML\b/, /\b(inner|outer)HTML\b/, /\binsertAdjacentHTML\b/, /\bdocument\.write\b/, /\bsrcdoc\b/].map(
      word => ({
        word,
        folders: [],
        because: 'text from a file could become markup',
      }),
    ),
    { word: /\bDOMParser\b/, folders: [], because: 'Trusted Types block it, for XML too; there is a tokenizer' },
    { word: /\beval\s*\(/, folders: [], because: 'nothing from a file runs' },
    { word: /\bnew\s+Function\b/, folders: [], because: 'nothing from a file runs' },
    {
      word: /\.hue\b/,
      folders: ['vocabulary', 'scene', 'elements', 'formats'],
      because: 'colour is made where things are drawn, never where facts are kept',
    },
  ],
};

const source = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => ({ path: path.replaceAll('\\', '/'), code: readFileSync(join(source, path), 'utf8') }));

describe('the sources', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it('import only what the table allows, by name, and nothing that runs or renders text from a file', () => {
    expect(findBreaches(files, rules)).toEqual([]);
  });
});

describe('the check of the sources', () => {
  it.each([
    [
      'an import against the arrow',
      'network/network.ts',
      "import { x } from '../filter/clause.js';",
      'network may not know filter',
    ],
    [
      'an import of a type against it',
      'filter/a.ts',
      "import type { X } from '../scene/b.js';",
      'filter may not know scene',
    ],
    ['a re-export', 'core.ts', "export * from './elements/entente-app.js';", 'core.ts may not know elements'],
    ['an import for its effect', 'core.ts', "import './platform/storage.js';", 'core.ts may not know platform'],
    ['an import on demand', 'layout/a.ts', "const m = await import('../scene/b.js');", 'layout may not know scene'],
    ['a type written as an import', 'layout/a.ts', "let m: import('../scene/b.js').B;", 'layout may not know scene'],
    [
      'the address of a worker',
      'scene/a.ts',
      "new Worker(new URL('../formats/w.js', import.meta.url));",
      'scene may not know formats',
    ],
    [
      'a worker by its query',
      'scene/a.ts',
      "import url from '../formats/w.ts?worker&url';",
      'scene may not know formats',
    ],
    [
      'an import over several lines',
      'vocabulary/a.ts',
      "import {\n  a,\n  b,\n} from '../network/b.js';",
      'vocabulary may not know network',
    ],
    [
      'a package in the wrong folder',
      'network/a.ts',
      "import { html } from 'lit';",
      'that package is for elements, app',
    ],
    [
      'a part of such a package',
      'scene/a.ts',
      "import { x } from 'lit/decorators.js';",
      'that package is for elements, app',
    ],
    ['a package that nobody may import', 'app/a.ts', "import _ from 'lodash';", 'without a row in the table'],
    ['a relative import without its ending', 'network/a.ts', "import { b } from './b';", 'without its ending .js'],
    ['a default export', 'network/a.ts', 'export default 1;', 'exports have names'],
    ['markup from text', 'elements/a.ts', 'panel.innerHTML = label;', 'could become markup'],
    ['code from text', 'formats/a.ts', 'return new Function(text);', 'nothing from a file runs'],
    [
      'a colour among the facts',
      'network/a.ts',
      'const colour = tie.type.hue.light;',
      'colour is made where things are drawn',
    ],
    ['a drawer', 'filter/utils.ts', '', 'name what is inside'],
    ['a new folder', 'plugins/a.ts', '', 'without a row in the table'],
  ])('finds %s', (_what, path, code, breach) => {
    expect(findBreaches([{ path, code }], rules)).toEqual([expect.stringContaining(breach)]);
  });

  it.each([
    ['an import along the arrow', 'filter/a.ts', "import { x } from '../network/network.js';"],
    ['a neighbour', 'network/a.ts', "import { x } from './b.js';"],
    ['a word in a comment', 'network/a.ts', '/** Never `innerHTML`. */\nconst a = 1; // not eval(a)'],
    ['bundled data as an address', 'app/a.ts', "import url from '../../graph-data/a.json?url';"],
    ['an export without a source', 'network/a.ts', "export const from = 'lodash';"],
  ])('lets %s pass', (_what, path, code) => {
    expect(findBreaches([{ path, code }], rules)).toEqual([]);
  });

  it('reads the specifiers in order', () => {
    const code = "import a, { type B } from 'a';\nimport 'b';\nexport { c } from './c.js';\nvoid import('d');";
    expect(importsIn(code)).toEqual(['a', 'b', './c.js', 'd']);
  });
});
