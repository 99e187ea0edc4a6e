// Measures the product beside the plain stack: `npm run bench`. Never a test: it prints medians and passes no judgement.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const help = `npm run bench [-- [--short] [--only <table>] [--file <path>]]

Measures Entente beside the plain stack (graphology-gexf, Graphology and Cytoscape with bezier curves and
"display: none"), side by side in one run, and prints medians, ratios and the budgets. Needs Chromium or Chrome.

  --short  one sample at the smallest sizes: shows that every step still runs. Ends with 1 if one does not.
  --only   one table: article, small (200 actors, 2,000 ties), large (1,000, 10,000), huge (10,000, 100,000), layout,
           events (a million and ten million) or growth
  --file   opens one file of any format in the app and prints what that took
  --help   this text

A full run takes a quarter of an hour. Close what else keeps the machine busy; its load stands above each table.`;

/** @returns {{short?: boolean, help?: boolean, only?: string, file?: string} | undefined} undefined when they make no sense */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        short: { type: 'boolean' },
        help: { type: 'boolean' },
        only: { type: 'string' },
        file: { type: 'string' },
      },
    });
    return values;
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
  // Playwright closes its browser then and no more; leaving also takes the browser along.
  process.once('SIGTERM', () => process.exit(143));
  // Before Vite is asked for anything: it takes its word from here, and would build with the libraries' development code.
  process.env['NODE_ENV'] = 'production';
  /** @type {{ module: typeof import('./benchmark.js') }} */
  const { module } = await runnerImport(fileURLToPath(new URL('benchmark.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  const { file } = options;
  const only = module.TABLES.find(table => table === options.only);
  if (options.only !== undefined && only === undefined) {
    console.error(`There is no table "${options.only}"; there are ${module.TABLES.join(', ')}.`);
    process.exitCode = 2;
  } else if (file !== undefined) {
    await module.benchFile(file);
  } else {
    const isWhole = await module.runBenchmark({ short: options.short === true, only });
    // A full run reports what failed and is none the worse for it; the short one is there to find that out.
    if (options.short && !isWhole) process.exitCode = 1;
  }
}
