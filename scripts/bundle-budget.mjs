// Measures the JavaScript that the built page loads before anything is on screen, and fails above the budget.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes of first-load JavaScript; Cytoscape alone is about 136,000 of them. Fonts are not counted. */
export const firstLoadBudget = 200_000;

/**
 * Scripts that a page loads before it runs: what its HTML names, and what these import statically.
 * @param {string} html path of the page
 * @param {(path: string) => string} read text of a file
 * @returns {string[]} absolute paths, each once, in the order in which they are met
 */
export function firstLoadScripts(html, read) {
  const named = [...read(html).matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)];
  /** @type {string[]} */
  const found = [];
  const waiting = named.map(([, address]) => resolve(dirname(html), String(address)));
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.includes(path)) continue;
    found.push(path);
    for (const address of staticImports(read(path))) waiting.push(resolve(dirname(path), address));
  }
  return found;
}

/** Relative addresses in `import … from "./a.js"`, `import "./a.js"` and `export … from "./a.js"`. @param {string} code */
function staticImports(code) {
  return [...code.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, address]) => String(address));
}

/** @param {string} path */
const gzipped = path => gzipSync(readFileSync(path), { level: 9 }).length;
/** @param {number} bytes */
const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;

function printBudget() {
  const folder = fileURLToPath(new URL('../dist/app', import.meta.url));
  const scripts = firstLoadScripts(join(folder, 'index.html'), path => readFileSync(path, 'utf8'));
  for (const path of scripts) console.log(`${kilobytes(gzipped(path)).padStart(10)}  ${path.slice(folder.length + 1)}`);
  const sum = scripts.reduce((total, path) => total + gzipped(path), 0);
  const everything = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js'))
    .reduce((total, name) => total + gzipped(join(folder, name)), 0);
  console.log(`First-load JavaScript: ${kilobytes(sum)} gzip of ${kilobytes(firstLoadBudget)} allowed.`);
  console.log(`All JavaScript, with what is loaded on demand: ${kilobytes(everything)} gzip.`);
  if (scripts.length === 0) throw new Error('The built page names no script: the budget was not measured.');
  if (sum > firstLoadBudget) throw new Error(`${kilobytes(sum - firstLoadBudget)} over the budget.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    printBudget();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
