// Measures the product beside the plain stack: `npm run bench`. Never a test: it prints medians and passes no judgement.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const help = `npm run bench [-- --short]

Measures Entente beside the plain stack (graphology-gexf, Graphology and Cytoscape with bezier curves and
"display: none"), side by side in one run, and prints medians, ratios and the budgets. Needs Chromium or Chrome.

  --short  one sample at the smallest size: shows that every step still runs. Ends with 1 if one does not.
  --help   this text

A full run takes several minutes. Close what else keeps the machine busy; the load is printed with the figures.`;

/** @returns {{short?: boolean | undefined, help?: boolean | undefined} | undefined} */
function readOptions() {
  try {
    return parseArgs({ options: { short: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    return undefined;
  }
}

const options = readOptions();
if (!options) {
  process.exitCode = 2;
} else if (options.help) {
  console.log(help);
} else {
  // Before Vite is asked for anything: it takes its word from here, and would build with the libraries' development code.
  process.env['NODE_ENV'] = 'production';
  /** @type {{ module: typeof import('./benchmark.js') }} */
  const { module } = await runnerImport(fileURLToPath(new URL('benchmark.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  const isWhole = await module.runBenchmark({ short: options.short === true });
  // A full run reports what failed and is none the worse for it; the short one is there to find that out.
  if (options.short && !isWhole) process.exitCode = 1;
}
