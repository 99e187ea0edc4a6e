import { expect, test } from 'vitest';
import { findBlocs } from '../../../src/elements/measuring/find-blocs.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { blocsOf, type WeightedPair } from '../../../src/network/blocs.js';

/** Groups of ten that deal with each other, and now and then with anybody. */
function dealings(members: number, pairs: number): readonly WeightedPair[] {
  const random = seededRandom(9);
  return Array.from({ length: pairs }, () => {
    const one = Math.floor(random() * members);
    const near = one - (one % 10) + Math.floor(random() * 10);
    const other = random() < 0.9 ? Math.min(members - 1, near) : Math.floor(random() * members);
    return { one, other, weight: 1 + Math.floor(random() * 5) };
  });
}

test.each([50, 2500])('blocs of %i pairs are the same wherever they are found', async pairs => {
  const given = dealings(300, pairs);
  expect(await findBlocs(300, given, 3)).toEqual(blocsOf(300, given, seededRandom(3)));
});
