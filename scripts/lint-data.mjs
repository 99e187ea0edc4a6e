// Checks datasets as an author should before publishing them: `npm run lint:data [file…]`, without files every
// dataset in graph-data. One line for each problem: file, path in the file, what is wrong, what to do.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const path = /** @param {string} relative */ relative => fileURLToPath(new URL(relative, import.meta.url));

// Open until the end: readers load their code when a file asks for it.
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const entente = /** @type {typeof import('../src/core.js')} */ (await server.ssrLoadModule(path('../src/core.ts')));

/** @typedef {import('../src/network/report.js').Problem} Problem */

/** Datasets in the order of their names, as paths from the working directory. */
function bundledDatasets() {
  return readdirSync(path('../graph-data'), { withFileTypes: true })
    .map(entry => join(path('../graph-data'), entry.name, 'dataset.json'))
    .filter(file => existsSync(file))
    .sort()
    .map(file => relative(process.cwd(), file));
}

/**
 * Problems of one file: what stands in the way of reading it, then what the checks for authors find. Some are found
 * both ways and told once. While a record cannot be read the checks wait, since their paths would be those of the
 * records that are left.
 * @param {string} file
 * @returns {Promise<{ problems: readonly Problem[], isWaiting: boolean }>}
 */
async function problemsIn(file) {
  /** @type {Uint8Array} */
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Error(`${file} cannot be read. Name dataset files, or none for every bundled dataset.`, { cause });
  }
  const { dataset, skipped, problems } = await entente.readDataset(bytes, { name: file });
  if (dataset === undefined || skipped.actors + skipped.ties > 0) return { problems, isWaiting: true };
  const told = new Set(problems.map(({ code, where }) => `${code} ${where}`));
  const further = entente.lintDataset(dataset).filter(({ code, where }) => !told.has(`${code} ${where}`));
  return { problems: [...problems, ...further], isWaiting: false };
}

/** @param {number} count @param {string} noun */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const named = process.argv.slice(2);
const files = named.length > 0 ? named : bundledDatasets();
/** @type {Map<string, number>} */
const countByCode = new Map();
for (const file of files) {
  const { problems, isWaiting } = await problemsIn(file);
  for (const { code, where, message, hint } of problems) {
    countByCode.set(code, (countByCode.get(code) ?? 0) + 1);
    console.log(`${file}:${where} ${message} ${hint}`);
  }
  if (isWaiting) console.log(`${file}: further checks wait until every record can be read.`);
}

const total = [...countByCode.values()].reduce((sum, count) => sum + count, 0);
const counts = [...countByCode].map(([code, count]) => `${count} ${code}`).join(', ');
console.log(`${counted(total, 'problem')} in ${counted(files.length, 'dataset')}${total > 0 ? `: ${counts}` : ''}`);
process.exitCode = total > 0 ? 1 : 0;
await server.close();
