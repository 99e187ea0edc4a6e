import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WRITERS } from '../../../src/formats/writers.js';
import { READERS } from '../../../src/reading/readers.js';

const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
/** What stands first or in bold in the rows of its tables. */
const named = page
  .split('\n')
  .filter(line => line.startsWith('| '))
  .flatMap(line => [
    line
      .replaceAll('\\|', '¦')
      .split('|')[1]!
      .replace(/\(.*opened as.*\)/, ''),
    ...(line.match(/\*\*.+?\*\*/g) ?? []),
  ])
  .map(name => name.replaceAll('*', '').replaceAll('¦', '|').trim());

describe('the page of formats', () => {
  it.each(READERS.map(({ label }) => label))('tells how %s is opened', label => {
    expect(named).toContain(label);
  });

  it.each(WRITERS.map(({ label }) => label))('tells how %s is saved', label => {
    expect(named).toContain(label);
  });
});
