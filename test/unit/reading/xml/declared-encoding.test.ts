import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../src/reading/read-files.js';

const text = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><gexf><graph><nodes><node id="syl" label="Szohôd"/></nodes></graph></gexf>`;

/** Two bytes a letter. */
function utf16(letters: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(letters.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < letters.length; at += 1) view.setUint16(at * 2, letters.charCodeAt(at), isLittleEndian);
  return bytes;
}

describe('a file that declares UTF-16', () => {
  it.each([
    ['and is UTF-8', new TextEncoder().encode(text('UTF-16'))],
    ['in small letters and is UTF-8', new TextEncoder().encode(text('utf-16'))],
    ['by another name and is UTF-8', new TextEncoder().encode(text('unicode'))],
    ['and is so, low byte first, without a mark', utf16(text('UTF-16'), true)],
    ['and is so, high byte first, without a mark', utf16(text('UTF-16'), false)],
    ['and is so, high byte first, with its mark', utf16(`\ufeff${text('UTF-16')}`, false)],
  ])('%s, is read by its bytes', async (_, bytes) => {
    const { outcome, dataset } = await readDataset(bytes, { name: 'talks.gexf' });
    expect([outcome, dataset?.actors[0]?.label]).toEqual(['loaded', 'Szohôd']);
  });
});
