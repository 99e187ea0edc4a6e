import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../src/reading/read-files.js';
import { tokensOf } from './tokens.js';

describe('a long XML file', () => {
  it('lets other work have its turn while it is read', async () => {
    const nodes = '<node id="arc" label="Arcadia"/>\n'.repeat(150_000);
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    }, 1);
    await tokensOf(`<gexf>${nodes}</gexf>`);
    clearInterval(others);
    expect(turns).toBeGreaterThan(0);
  });

  it('keeps letters of two halves whole wherever it is parted', async () => {
    for (const shift of [0, 1]) {
      const title = `${'x'.repeat(shift)}${'😀'.repeat(100_000)}`;
      const text = `<gexf><meta><title>${title}</title></meta><graph/></gexf>`;
      expect((await readDataset(text, { name: 'faces.gexf' })).dataset?.title === title).toBe(true);
    }
  });
});
