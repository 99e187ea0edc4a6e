import { describe, expect, it } from 'vitest';
import { sampleTable } from '../../../../src/reading/table/sample-table.js';

describe('sampleTable', () => {
  it.each([
    [',', 'source,target,note\nPeru,Chile,"a; b; c"\nKenya,Ghana,\n'],
    [';', 'source;target;share\nPeru;Chile;1,5\nKenya;Ghana;2,5\n'],
    ['\t', 'source\ttarget\tnote\nPeru\tChile\tone, two\nKenya\tGhana\tone, two\n'],
    ['|', 'source|target|note\nPeru|Chile|one, two\nKenya|Ghana|three\n'],
    [',', 'source,target\r"Peru","Chile, ""the"" south"\rKenya,Ghana\r'],
  ])('finds %j between the cells', (delimiter, text) => {
    expect(sampleTable(text, true)).toMatchObject({
      delimiter,
      above: 0,
      rows: [expect.anything(), expect.anything()],
    });
  });

  it('takes the delimiter that is asked for', () => {
    expect(sampleTable('source;target,x\nPeru;Chile,y\n', true, ';')?.first).toEqual(['source', 'target,x']);
  });

  it('takes rows of other widths along', () => {
    const table = sampleTable('source,target,type\nPeru,Chile,treaty\nKenya,Ghana\nFiji,Tonga,visit,x,y\n', true);
    expect(table?.first).toEqual(['source', 'target', 'type']);
    expect(table?.rows.map(row => row.length)).toEqual([3, 2, 5]);
  });

  it.each([
    ['one cell', 'Visits of our own invention\n\nsource,target,type\nPeru,Chile,visit\nKenya,Ghana,visit\n', 1],
    ['with commas', 'Visits, by year\nMade up, all\na,b,c,d,e,f,g\n1,2,3,4,5,6,7\n1,2,3,4,5,6,7\n', 2],
    ['filled up with empty cells', 'Visits,,\nsource,target,type\nPeru,Chile,visit\n', 1],
    ['for Excel', 'sep=;\nsource;target\nPeru;Chile\n', 1],
  ])('leaves titles above the table out: %s', (_, text, above) => {
    const table = sampleTable(text, true);
    expect(table?.above).toBe(above);
    expect(table?.first[0]).toMatch(/^(source|a)$/);
  });

  it('keeps a header that is one cell shorter than its rows, as R writes it', () => {
    expect(
      sampleTable('"source" "target"'.replace(' ', ',') + '\n"1","Peru","Chile"\n"2","Fiji","Tonga"\n', true),
    ).toMatchObject({
      above: 0,
      first: ['source', 'target'],
    });
  });

  it('drops a last row that is cut short, unless the text is whole', () => {
    const text = 'source,target\nPeru,Chile\nKenya,Gh';
    expect(sampleTable(text, false)?.rows).toEqual([['Peru', 'Chile']]);
    expect(sampleTable(text, true)?.rows).toEqual([
      ['Peru', 'Chile'],
      ['Kenya', 'Gh'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n'],
    ['one column', 'source\nPeru\nKenya\n'],
    ['a web page', '<p>Peru, Chile</p>\n'],
    ['JSON', '{"a": 1,\n"b": 2}\n'],
    ['bytes that are no text', 'PK\u0000\u0001,\u0002\n,\n'],
  ])('finds no table in %s', (_, text) => {
    expect(sampleTable(text, true)).toBeUndefined();
  });
});
