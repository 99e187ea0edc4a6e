import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../src/reading/read-files.js';

/** Our own invention. */
const COLUMNS = [
  { name: 'source', data: ['Ruritania', 'Sylvania', 'Zembla\tsouth', 'Ruritania'] },
  { name: 'target', data: ['Sylvania', 'Zembla\tsouth', 'Ruritania', '"Borduria"'] },
  { name: 'type', data: ['visit', 'treaty', 'visit', 'arms-supply'] },
  { name: 'start', data: ['2001-02-03', '2001-02', '2001', null] },
  { name: 'weight', data: [1n, 2n, 3n, 4n] },
];

const read = (bytes: ArrayBuffer | Uint8Array, name = 'ties.parquet') => readDataset(bytes, { name });

describe('a Parquet file', () => {
  it('opens as the table that it holds', async () => {
    const { dataset, outcome, format } = await read(parquetWriteBuffer({ columnData: COLUMNS }));
    expect(outcome).not.toBe('rejected');
    expect(format).toMatch(/\(Parquet\)$/);
    expect(dataset?.actors.map(({ label }) => label).sort()).toEqual([
      '"Borduria"',
      'Ruritania',
      'Sylvania',
      'Zembla\tsouth',
    ]);
    expect(dataset?.ties.map(({ type }) => type)).toEqual(['visit', 'treaty', 'visit', 'arms-supply']);
  });

  it('keeps dates as exact as they are given', async () => {
    const { dataset } = await read(parquetWriteBuffer({ columnData: COLUMNS }));
    expect(dataset?.ties.map(({ start }) => start)).toEqual(['2001-02-03', '2001-02', '2001', undefined]);
  });

  it('opens with groups of rows, too', async () => {
    const ends = Array.from({ length: 100 }, (_, row) => `State ${row}`);
    const columnData = [
      { name: 'source', data: ends },
      { name: 'target', data: [...ends.slice(1), ends[0]!] },
    ];
    const { dataset } = await read(parquetWriteBuffer({ columnData, rowGroupSize: [30] }));
    expect(dataset?.ties).toHaveLength(100);
    expect(dataset?.actors.at(-1)?.label).toBe('State 99');
  });

  it('is known by its content, whatever its name', async () => {
    expect((await read(parquetWriteBuffer({ columnData: COLUMNS }), 'table.csv')).format).toMatch(/Parquet/);
  });

  it('gives dates of columns of time as days', async () => {
    const columnData = [
      { name: 'source', data: ['Ruritania'] },
      { name: 'target', data: ['Sylvania'] },
      { name: 'date', data: [new Date('1999-12-31T00:00:00Z')], type: 'TIMESTAMP' as const },
    ];
    const { dataset } = await read(parquetWriteBuffer({ columnData }));
    expect(dataset?.ties[0]?.start).toBe('1999-12-31');
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 20)],
    ['without its end', (bytes: Uint8Array) => bytes.slice(0, 40)],
    ['damaged at its end', (bytes: Uint8Array) => bytes.fill(0xee, bytes.length - 60, bytes.length - 10)],
  ])('is refused in plain words when it is %s', async (_how, damage) => {
    const { outcome, problems } = await read(damage(new Uint8Array(parquetWriteBuffer({ columnData: COLUMNS }))));
    expect(outcome).toBe('rejected');
    expect(problems[0]).toMatchObject({ code: 'damaged-archive', where: 'ties.parquet' });
  });
});
