import { dateDay, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../src/reading/read-files.js';

/** Our own invention. */
const table = () =>
  tableFromArrays(
    {
      source: ['Ruritania', 'Sylvania', '대한 예시국'],
      target: ['Sylvania', '대한 예시국', 'Ruritania'],
      type: ['visit', 'treaty', 'chess match'],
      date: [new Date('2001-02-03T00:00:00Z'), null, new Date('1950-06-25T00:00:00Z')],
    },
    { types: { source: utf8(), date: dateDay() } },
  );

const bytesOf = (format: 'file' | 'stream'): Uint8Array => tableToIPC(table(), { format })!;
const read = (bytes: Uint8Array) => readDataset(bytes, { name: 'ties.arrow' });

describe.each(['file', 'stream'] as const)('an Arrow %s', format => {
  it('opens as the table that it holds', async () => {
    const { dataset, format: label } = await read(bytesOf(format));
    expect(label).toMatch(/\(Arrow\)$/);
    expect(dataset?.actors.map(actor => actor.label).sort()).toEqual(['Ruritania', 'Sylvania', '대한 예시국']);
    expect(dataset?.ties.map(({ start }) => start)).toEqual(['2001-02-03', undefined, '1950-06-25']);
  });

  it.each([0x7fffffff, 0x10000000, -2, -64])(
    'is answered with a report where any number in it says %i',
    async wrong => {
      const whole = bytesOf(format);
      for (let at = 0; at + 4 <= whole.length; at += 4) {
        const bytes = whole.slice();
        new DataView(bytes.buffer).setInt32(at, wrong, true);
        const { outcome, problems } = await read(bytes);
        if (outcome === 'rejected') expect(problems[0]?.where, `number at ${at}`).toBe('ties.arrow');
      }
    },
  );

  it('is refused when a text reaches into those before it', async () => {
    const bytes = bytesOf(format);
    const sources = new Int32Array([0, 9, 17]);
    const at = Buffer.from(bytes).indexOf(Buffer.from(sources.buffer));
    new DataView(bytes.buffer, bytes.byteOffset).setInt32(at + 4, 40, true);
    const { outcome, problems } = await read(bytes);
    expect(outcome).toBe('rejected');
    expect(problems[0]).toMatchObject({ code: 'damaged-archive' });
  });

  it('is refused in plain words when it is cut short', async () => {
    const { outcome, problems } = await read(bytesOf(format).slice(0, 200));
    expect(outcome).toBe('rejected');
    expect(problems[0]).toMatchObject({ code: 'damaged-archive', where: 'ties.arrow' });
  });
});
