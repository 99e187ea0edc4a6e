import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { leanCytoscape } from '../scripts/lean-cytoscape.js';
import { buildNetwork } from '../src/network/build-network.js';
import type { Dataset } from '../src/network/dataset-schema.js';
import { generateNetwork, type NetworkSize } from './generate-network.js';
import { plainGexf } from './plain-gexf.js';

const ARTICLE = 'graph-data/shoigu-pyongyang-2025/dataset.json';
/** Of the generated networks and of the places in the plain stack's files. */
export const SEED = 1948;

/** Scripts that measure in processes of their own. */
const NODE_SCRIPTS = ['filter-in-node', 'layout-in-node', 'events-in-node', 'read-in-node', 'growth-in-node'];

/** A size of generated network that both pages open. */
export interface DataFile {
  readonly name: string;
  readonly size: Omit<NetworkSize, 'seed'>;
}

/**
 * Builds what the browser is shown, below `folder`: `app/` is the app as it ships, `ours/` and `plain/` the two pages
 * that are compared, `data/` their files, as JSON for ours and GEXF for the plain one; and `node/` for what runs here.
 * @param root folder of the repository
 */
export async function buildPages(root: string, folder: string, files: readonly DataFile[]): Promise<void> {
  await build({ root, logLevel: 'error', build: { outDir: join(folder, 'app') } });
  await build({ ...pageConfig(root, folder, 'ours'), plugins: [leanCytoscape()] });
  await build(pageConfig(root, folder, 'plain'));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(folder, 'node'),
      emptyOutDir: true,
      rolldownOptions: { input: NODE_SCRIPTS.map(name => join(root, 'bench', `${name}.ts`)) },
    },
  });
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  // The article as the repository has it: checked by the tests.
  const article: Dataset = JSON.parse(readFileSync(join(root, ARTICLE), 'utf8'));
  writeFileSync(join(data, 'article.gexf'), plainGexf(buildNetwork(article), SEED));
  for (const { name, size } of files) {
    const dataset = generateNetwork({ ...size, seed: SEED });
    writeFileSync(join(data, `${name}.json`), JSON.stringify(dataset));
    writeFileSync(join(data, `${name}.gexf`), plainGexf(buildNetwork(dataset), SEED));
  }
}

function pageConfig(root: string, folder: string, page: 'ours' | 'plain'): InlineConfig {
  return {
    root: join(root, 'bench/pages', page),
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: join(folder, page),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  };
}
