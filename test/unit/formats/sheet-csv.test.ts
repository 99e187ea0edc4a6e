import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_HEADINGS, csvWriter } from '../../../src/formats/sheet/csv.js';
import { csvLine } from '../../../src/formats/sheet/csv-cell.js';
import type { WriteOptions } from '../../../src/formats/writer.js';
import { unguarded } from '../../../src/network/formula-guard.js';
import { datasetOf, type ExportWishes, exportSourceOf } from '../../support/export-source.js';
import { nastyDataset } from '../../support/nasty-dataset.js';
import { readCsv, readTable } from '../../support/read-csv.js';
import { twoStates } from '../../support/sheet-dataset.js';

async function csvOf(dataset = twoStates, wishes: ExportWishes = {}, options: WriteOptions = {}) {
  const written = await csvWriter.write(exportSourceOf(dataset, wishes), options);
  // `text()` would swallow a byte order mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written.blob.arrayBuffer());
  return { ...written, text, rows: () => readTable(text) };
}

const risky = /^[=+\-@\t\r\0＝＋－＠]/;

describe('the sheet as CSV', () => {
  it('has a row for each item of evidence with its tie, and one for a tie without any', async () => {
    const rows = (await csvOf()).rows();
    expect(rows.map(row => [row['tie_id'], row['evidence_id'], row['stance']])).toEqual([
      ['visit', 'e1', 'asserts'],
      ['arms', 'e2', 'denies'],
      ['arms', 'e3', 'asserts'],
      ['treaty', 'e4', 'asserts'],
      ['withdrawn', 'e5', 'asserts'],
      ['withdrawn', 'e6', 'retracts'],
      ['undated', '', ''],
      ['elsewhere', '', ''],
    ]);
    expect(rows[2]).toMatchObject({
      source_id: 'alpha',
      target: 'Beta',
      mutual: 'false',
      type: 'arms-supply',
      standing: 'reported',
      disputed: 'true',
      start: '2024-10',
      speakers: '“officials” → Gamma → Weekly',
      document: 'Weapons',
      url: '',
      checked: 'false',
      dataset: 'Alpha and Beta',
      as_of: '2025-06-05',
      licence: 'CC0-1.0',
    });
    expect(rows[0]).toMatchObject({ reliability: 'C', credibility: '2', url: 'https://example.org/visit' });
  });

  it('says once what it is: extent, filters, sources, licence, disclaimer', async () => {
    const { rows } = await csvOf(twoStates, { shown: ['arms'], filters: ['Only arms supply'] });
    const [first, ...others] = rows().map(row => row['about_this_file']!);
    expect(first).toContain('Extent: 1 of 6 ties');
    expect(first).toContain('Filters: Only arms supply.');
    expect(first).toContain('Licence: CC0-1.0.');
    expect(others.every(remark => remark === '')).toBe(true);
  });

  it('follows the scope and the pair that are wished for', async () => {
    const wishes = { shown: ['visit'] };
    expect((await csvOf(twoStates, wishes)).ties).toBe(1);
    expect((await csvOf(twoStates, wishes, { scope: 'everything' })).ties).toBe(6);
    const dossier = await csvOf(twoStates, wishes, { about: { one: 'beta', other: 'alpha' } });
    expect(new Set(dossier.rows().map(row => row['tie_id']))).toEqual(
      new Set(['treaty', 'withdrawn', 'arms', 'visit', 'undated']),
    );
    expect(dossier.fileName).toBe('beta-alpha_2026-11-24.csv');
  });

  it('has only its headings when there is nothing, and each heading once', async () => {
    expect(readCsv((await csvOf(datasetOf({}))).text)).toEqual([[...CSV_HEADINGS]]);
    expect(new Set(CSV_HEADINGS).size).toBe(CSV_HEADINGS.length);
  });

  it('starts with a byte order mark only when asked', async () => {
    expect((await csvOf()).text.charCodeAt(0)).not.toBe(0xfeff);
    expect((await csvOf(twoStates, {}, { byteOrderMark: true })).text.charCodeAt(0)).toBe(0xfeff);
  });

  it('keeps awkward ids and names, and says which characters it could not', async () => {
    const { rows, notes } = await csvOf(nastyDataset);
    expect(new Set(rows().map(row => unguarded(row['source']!)))).toContain(' two\t\nlines  \u0007 and blanks ');
    expect(rows().map(row => row['tie_id'])).toContain('t6\u0002');
    expect(notes).toEqual([expect.stringMatching(/^Broken characters were left out \(\d+\)\.$/)]);
  });
});

describe('a cell', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^'{0,3}[=+\-@\t\r\0＝＋－＠",\n' a1]{0,4}$/),
  );

  it('comes back exactly as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), records => {
        const back = readCsv(records.map(csvLine).join('')).map(record => record.map(unguarded));
        expect(back).toEqual(records);
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('never begins as a formula does, apostrophes set aside or not', () => {
    fc.assert(
      fc.property(texts, text => {
        const [[cell] = []] = readCsv(csvLine([text]));
        expect(cell).not.toMatch(risky);
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ["it's", "it's"],
    ["'quoted'", "'quoted'"],
    ['-5', "'-5"],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['', ''],
  ])('of %j is written %s', (text, written) => {
    expect(csvLine([text])).toBe(`${written}\r\n`);
  });
});
