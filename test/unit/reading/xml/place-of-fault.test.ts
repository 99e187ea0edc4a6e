import { describe, expect, it } from 'vitest';
import { refusalOf } from './tokens.js';

describe('the place of a fault in XML', () => {
  it.each([
    ['a DOCTYPE at the start', '<!DOCTYPE gexf><gexf/>', 1, 1],
    ['a DOCTYPE with blanks before it', '<?xml version="1.0"?>\n  <!DOCTYPE gexf><gexf/>', 2, 3],
    ['a control character', '<gexf>\n<a b="\u000b"/></gexf>', 2, 7],
    ['the end behind a line break', '<gexf>\n<a/>\n', 3, 1],
  ])('is counted from 1, as editors do: %s', async (_, text, line, column) => {
    for (const pieceSize of [1, 3, 1 << 20]) {
      const problem = await refusalOf(text, { pieceSize });
      expect([pieceSize, problem.line, problem.column]).toEqual([pieceSize, line, column]);
    }
  });

  it('shows the DOCTYPE, and not what stands before it', async () => {
    const { found } = await refusalOf('<?xml version="1.0"?>\n<!DOCTYPE gexf [<!ENTITY a "b">]>\n<gexf/>');
    expect(found).toMatch(/^<!DOCTYPE gexf \[/);
  });
});
