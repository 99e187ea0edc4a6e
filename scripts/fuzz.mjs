// Breaks small files of every format in many ways and opens them: `npm run fuzz`, or `npm run fuzz -- 500` for as many
// of each format. Ends with a table; fails where a file is answered by anything but a report that keeps its promises.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const count = process.argv[2] ?? '10000';
if (!/^[1-9]\d*$/.test(count)) {
  console.error(`“${count}” is not a number of files: npm run fuzz -- 500`);
  process.exit(1);
}
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', 'test/unit/reading/fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, ENTENTE_FUZZ: count },
});
process.exit(status ?? 1);
