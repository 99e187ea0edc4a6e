import type { Dataset, TieRecord } from '../../../../src/network/dataset-schema.js';
import type { Report } from '../../../../src/network/report.js';
import { readFiles } from '../../../../src/reading/read-files.js';
import { fileOfBytes } from '../../../../src/reading/source-file.js';

/** A report with the parts of its dataset at hand. */
export interface ReadInvented extends Report {
  readonly ties: Dataset['ties'];
  readonly actors: Dataset['actors'];
}

/** Reads tables of our own invention, each given as its text or bytes under a file name. */
export async function readInvented(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadInvented> {
  const sources = Object.entries(files).map(([name, content]) =>
    fileOfBytes(typeof content === 'string' ? new TextEncoder().encode(content) : content, name),
  );
  const report = await readFiles(sources, { options: {}, progress: () => undefined });
  return { ...report, ties: report.dataset?.ties ?? [], actors: report.dataset?.actors ?? [] };
}

/** Lines as the text of a file. */
export const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n`;

/** A tie in short: "fra jpn visit 1894-01-04 to 1917". */
export const short = (tie: TieRecord): string =>
  `${tie['source']} ${tie['target']} ${tie.type} ${tie.start ?? '?'} to ${tie.end ?? '?'}`;

/** An unknown field of a tie that its reader keeps. */
export const attribute = (tie: TieRecord | undefined, name: string): unknown =>
  (tie?.['attributes'] as Readonly<Record<string, unknown>> | undefined)?.[name];

/** What the report says in the problems of one kind. */
export const messages = ({ problems }: Report, code: string): readonly string[] =>
  problems.filter(problem => problem.code === code).map(({ message }) => message);
