import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PRODUCT } from '../../../src/formats/product.js';

it('names itself in files with the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(PRODUCT.version).toBe(version);
});
