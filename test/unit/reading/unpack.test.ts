import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/reading/read-files.js';

const read = (files: Readonly<Record<string, string>>, name: string) =>
  readDataset(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))), {
    name,
  });

it.each([
  ['an Excel workbook', { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }],
  ['an office document', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }],
])('says of %s that its sheet is to be saved as CSV', async (what, files) => {
  const { outcome, problems } = await read(files, 'talks.xlsx');
  expect(outcome).toBe('rejected');
  expect(problems[0]).toMatchObject({ code: 'other-format', where: 'talks.xlsx', found: what });
  expect(problems[0]?.hint).toContain('CSV');
});

it('opens the one file of an archive, without what systems put beside it', async () => {
  const { outcome, kept } = await read(
    { 'a/ties.csv': 'source,target\nA,B\n', '__MACOSX/a/._ties.csv': 'x', 'a/.DS_Store': 'y' },
    'talks.zip',
  );
  expect([outcome, kept.ties]).toEqual(['loaded', 1]);
});
