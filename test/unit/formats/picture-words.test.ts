import { describe, expect, it } from 'vitest';
import { pictureWords } from '../../../src/formats/picture-words.js';
import { exportSourceOf } from '../../support/export-source.js';
import { troopsPath } from '../../support/troops-path.js';

describe('the speakers that a picture names', () => {
  it('are those of the ties shown, of most ties first', () => {
    expect(pictureWords(exportSourceOf(troopsPath())).speakers).toEqual([
      'Russia',
      'An Agency',
      'NIS',
      'KCNA',
      'United States',
      'South Korea',
      '“officials”',
    ]);
  });

  it('are only those of what is left in view', () => {
    expect(pictureWords(exportSourceOf(troopsPath(), { shown: ['rebuke'] })).speakers).toEqual([
      '“officials”',
      'An Agency',
    ]);
  });

  it('are none where nothing is shown', () => {
    expect(pictureWords(exportSourceOf(troopsPath(), { shown: [] })).speakers).toEqual([]);
  });
});
