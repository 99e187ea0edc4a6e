import type { Report } from '../../src/network/report.js';
import { readFiles } from '../../src/reading/read-files.js';
import type { ReadOptions, Sample } from '../../src/reading/reader.js';
import { fileOfBytes, headOf } from '../../src/reading/source-file.js';
import { sampleTable } from '../../src/reading/table/sample-table.js';
import { textOfHead } from '../../src/reading/text.js';
import { unpacked } from '../../src/reading/unpack.js';
import type { SeedFiles } from './format-seeds.js';

const sourcesOf = (files: SeedFiles) =>
  Object.entries(files).map(([name, content]) =>
    fileOfBytes(typeof content === 'string' ? new TextEncoder().encode(content) : content, name),
  );

/** Opens files together, as somebody would who drops them on the page. */
export const openFiles = (files: SeedFiles, options: ReadOptions = {}): Promise<Report> =>
  readFiles(sourcesOf(files), { options, progress: () => undefined });

/** What readers are shown of files, unpacked. */
export async function samplesOf(files: SeedFiles): Promise<readonly Sample[]> {
  return Promise.all(
    (await unpacked(sourcesOf(files))).map(async file => {
      const bytes = await headOf(file);
      const text = textOfHead(bytes);
      return { name: file.name, bytes, text, table: sampleTable(text, true) };
    }),
  );
}
