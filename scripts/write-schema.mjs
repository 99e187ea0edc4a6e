// Writes graph-data/schema.json from src/network/dataset-schema.ts: `npm run schema`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = /** @param {string} relative */ relative => fileURLToPath(new URL(relative, import.meta.url));

/** @type {{ module: typeof import('./dataset-json-schema.js') }} */
const { module } = await runnerImport(path('dataset-json-schema.ts'), { configFile: false, logLevel: 'error' });
writeFileSync(path('../graph-data/schema.json'), module.datasetSchemaText());
