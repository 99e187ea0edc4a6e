import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../../src/formats/sheet/csv-cell.js';
import { guarded, unguarded } from '../../../../src/network/formula-guard.js';
import type { SourceFile } from '../../../../src/reading/source-file.js';
import type { RowOptions } from '../../../../src/reading/table/each-row.js';
import { eachRow } from '../../../../src/reading/table/each-row.js';
import { sampleTable } from '../../../../src/reading/table/sample-table.js';

/** A file that comes in pieces of so many bytes. */
function fileOf(bytes: Uint8Array, size: number): SourceFile {
  return {
    name: 'ties.csv',
    size: bytes.byteLength,
    async *pieces(onRead) {
      for (let at = 0; at < bytes.byteLength; at += size) {
        onRead?.(Math.min(bytes.byteLength, at + size));
        yield bytes.subarray(at, at + size);
      }
    },
  };
}

async function rowsOf(text: string, options: RowOptions = {}, size = 1024) {
  const rows: [number, ...string[]][] = [];
  const shares: number[] = [];
  const bytes = new TextEncoder().encode(text);
  const sample = { name: 'ties.csv', bytes, text, table: sampleTable(text.slice(0, 60_000), text.length < 60_000) };
  const read = await eachRow(
    { file: fileOf(bytes, size), sample, role: undefined },
    { options: {}, progress: share => shares.push(share) },
    (cells, line) => rows.push([line, ...cells]),
    options,
  );
  return { rows, read, shares };
}

describe('eachRow', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR, as old Macs wrote', '\r'],
  ])('counts lines as a text editor does with %s, blank rows and breaks in cells included', async (_, end) => {
    const text = ['a,b', '', '"one', 'two",x', ' , ', 'Peru,Chile', ''].join(end);
    for (const size of [1, 2, 3, 1024]) {
      const { rows, read } = await rowsOf(text, {}, size);
      expect(rows).toEqual([
        [1, 'a', 'b'],
        [3, `one${end === '\r' ? '\n' : end}two`, 'x'],
        [6, 'Peru', 'Chile'],
      ]);
      expect(read).toEqual({ encoding: 'utf-8', guessed: false, rows: 3 });
    }
  });

  it('reads a file whose lines end in two ways', async () => {
    const { rows } = await rowsOf('a,b\r\n"Peru","Chile"\nKenya,Ghana\r\n"Fiji","Tonga"\r', {}, 5);
    expect(rows).toEqual([
      [1, 'a', 'b'],
      [2, 'Peru', 'Chile'],
      [3, 'Kenya', 'Ghana'],
      [4, 'Fiji', 'Tonga'],
    ]);
  });

  it('takes a quotation mark for a letter where the format knows no quoting', async () => {
    const { rows } = await rowsOf('a\tb\n"Big Jim\tx\ny"\tz', { quotes: false, delimiter: '\t' });
    expect(rows).toEqual([
      [1, 'a', 'b'],
      [2, '"Big Jim', 'x'],
      [3, 'y"', 'z'],
    ]);
  });

  it('refuses a quotation mark that is never closed, and says in which line it opens', async () => {
    await expect(rowsOf('a,b\n"x\ny",z\nPeru,"Chile\nKenya,Ghana\n')).rejects.toMatchObject({
      problem: { code: 'unclosed-quote', line: 4, message: expect.stringContaining('quote') },
    });
    const long = `a,b\nPeru,"Chile\n${'Kenya,Ghana\n'.repeat(200_000)}`;
    await expect(rowsOf(long, {}, 100_000)).rejects.toMatchObject({ problem: { code: 'unclosed-quote', line: 2 } });
  });

  it('refuses a value longer than 1 MB, with or without quotation marks', async () => {
    const long = 'x'.repeat(1_200_000);
    for (const cell of [long, `"${long}"`]) {
      await expect(rowsOf(`a,b\n${cell},y\n`, {}, 1_000_000)).rejects.toMatchObject({
        problem: { line: 2, message: expect.stringContaining('1 MB') },
      });
    }
  });

  it('leaves out what stands above the table, and counts its lines', async () => {
    const { rows, read } = await rowsOf('Visits\n\nsource,target\nPeru,Chile\nKenya,Ghana\n');
    expect(rows.map(([line, source]) => [line, source])).toEqual([
      [3, 'source'],
      [4, 'Peru'],
      [5, 'Kenya'],
    ]);
    expect(read.rows).toBe(3);
  });

  it('tells how far it is', async () => {
    const { shares } = await rowsOf('a,b\nc,d\n', {}, 4);
    expect(shares).toEqual([0.5, 1]);
  });
});

describe('eachRow, for any table', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '日', '🕊', '"', ',', '\n', '\r\n', ' ', "'", '=') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });

  it('gives back the cells that our CSV was made of, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (body, size) => {
        const cells = [['source', 'target'], ...body];
        const { rows } = await rowsOf(cells.map(csvLine).join(''), { delimiter: ',' }, size);
        const kept = cells.filter(row => row.some(text => guarded(text).trim() !== ''));
        expect(rows.map(([, ...row]) => row.map(unguarded))).toEqual(kept);
      }),
    );
  });

  it('reads broken quotation marks as papaparse does, or refuses them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n'), maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        async (body, size) => {
          const text = `source,target\n${body}`;
          const whole = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: 'greedy' });
          const isOpen = whole.errors.some(({ code }) => code === 'MissingQuotes');
          const read = rowsOf(text, { delimiter: ',' }, size);
          if (isOpen) await expect(read).rejects.toMatchObject({ problem: { code: 'unclosed-quote' } });
          else expect((await read).rows.map(([, ...row]) => row)).toEqual(whole.data);
        },
      ),
    );
  });
});
