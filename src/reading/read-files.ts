import { quoteValue, type Report, rejected } from '../network/report.js';
import type { ReadContext, Reader, ReadOptions, RecognisedFile, Recognition, Sample } from './reader.js';
import { READERS } from './readers.js';
import { Refusal } from './refusal.js';
import { fileOfBlob, fileOfBytes, HEAD_BYTES, headOf, type SourceFile } from './source-file.js';
import { sampleTable } from './table/sample-table.js';
import { textOfHead } from './text.js';
import { unpacked } from './unpack.js';

/** What files are called, for messages. */
export interface FileName {
  readonly name: string;
}

/**
 * Reads a dataset in any format that Entente opens; which one is told by the content. Never throws for what a file
 * holds: the report says what was found, kept, changed and skipped, and where. Nothing is kept of a rejected file.
 * @param bytes the file; a string counts as decoded already
 */
export async function readDataset(
  bytes: Uint8Array | ArrayBuffer | string | Blob,
  { name }: FileName,
  options: ReadOptions = {},
): Promise<Report> {
  return readFiles([fileOf(bytes, name)], { options, progress: () => undefined });
}

function fileOf(bytes: Uint8Array | ArrayBuffer | string | Blob, name: string): SourceFile {
  if (typeof bytes === 'string') return fileOfBytes(new TextEncoder().encode(bytes), name);
  if (bytes instanceof Blob) return fileOfBlob(bytes, name);
  return fileOfBytes(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes), name);
}

/**
 * Reads the files of one dataset, packed or not. Several belong together only where a format has several files: nodes
 * and edges, ids and events.
 */
export async function readFiles(
  given: readonly SourceFile[],
  context: ReadContext,
  readers: readonly Reader[] = READERS,
): Promise<Report> {
  try {
    const files = await unpacked(given);
    const known = await Promise.all(files.map(file => recognise(file, context.options, readers)));
    const reader = readerOfAll(known, given);
    const read = await reader.load();
    const report = await read(
      known.map(({ file, sample, recognition }) => ({ file, sample, role: recognition.role })),
      context,
    );
    const kinds = [...new Set(known.flatMap(({ file }) => file.kind ?? []))];
    return kinds.length === 0
      ? report
      : { ...report, format: `${report.format ?? reader.label} (${kinds.join(', ')})` };
  } catch (error) {
    if (error instanceof Refusal) return rejected(error.problem, error.table);
    throw error;
  }
}

interface Known extends Omit<RecognisedFile, 'role'> {
  readonly reader: Reader;
  readonly recognition: Recognition;
}

async function recognise(
  file: SourceFile,
  { format, ...options }: ReadOptions,
  readers: readonly Reader[],
): Promise<Known> {
  const known = (sample: Sample): readonly Known[] =>
    readers
      .filter(reader => format === undefined || reader.id === format)
      .map(reader => ({ file, sample, reader, recognition: reader.recognise(sample) }))
      .filter((row): row is Known => row.recognition !== undefined);
  let sample = sampleOf(file.name, await headOf(file), options);
  let rows = known(sample);
  if (rows.length === 0) {
    const { sampleBehindComments } = await import('./xml/behind-comments.js');
    sample = (await sampleBehindComments(file, sample, options.encoding)) ?? sample;
    rows = known(sample);
  }
  if (rows.length === 0) throw unknownFormat(sample, readers);
  return rows.reduce((one, other) => (other.recognition.sureness > one.recognition.sureness ? other : one));
}

function sampleOf(name: string, bytes: Uint8Array, { encoding: asked, delimiter }: ReadOptions): Sample {
  const text = textOfHead(bytes, asked);
  return { name, bytes, text, table: sampleTable(text, bytes.byteLength < HEAD_BYTES, delimiter) };
}

/** The one reader for all files. @throws {Refusal} when they do not belong together */
function readerOfAll(known: readonly Known[], given: readonly SourceFile[]): Reader {
  const [first] = known;
  if (!first) {
    throw new Refusal({
      code: 'no-file',
      where: given[0]?.name ?? 'nothing',
      message: given[0] ? `“${quoteValue(given[0].name)}” holds no file.` : 'No file was chosen.',
      hint: 'Choose a file.',
    });
  }
  const readers = new Set(known.map(({ reader }) => reader));
  const fits =
    known.length === 1 ||
    (readers.size === 1 && first.reader.together?.(known.map(({ recognition }) => recognition.role)));
  if (fits) return first.reader;
  const each = known.map(({ file, reader }) => `“${quoteValue(file.name)}” (${reader.label})`).join(', ');
  throw new Refusal({
    code: 'not-together',
    where: each,
    message: `These files do not make one dataset together: ${each}.`,
    hint: 'Open one of them, or choose files that belong together, such as nodes and edges of one network.',
  });
}

/** Names of what begins with "<", by the first element that tells it. */
const MARKUP = [
  { start: /<!doctype\s+html|<html[\s>]/i, label: 'a web page (HTML)' },
  { start: /<svg[\s>]/, label: 'an SVG picture' },
  { start: /<\?xml[\s?]/, label: 'an XML file, but of no kind that Entente knows' },
] as const;

function unknownFormat({ name, text }: Sample, readers: readonly Reader[]): Refusal {
  const file = `“${quoteValue(name)}”`;
  const formats = readers.map(reader => reader.label).join(', ');
  const shared = { where: name, expected: formats, found: quoteValue(text.trim().replaceAll('\0', '')) };
  if (text.trim() === '') {
    return new Refusal({
      code: 'empty',
      where: name,
      expected: formats,
      message: `${file} is empty.`,
      hint: 'Get the file again, or choose another one.',
    });
  }
  const isText = !text.includes('\0');
  const markup =
    isText && /^\s*</.test(text) ? (MARKUP.find(({ start }) => start.test(text))?.label ?? 'HTML or XML') : undefined;
  if (markup) {
    return new Refusal({
      ...shared,
      code: 'other-format',
      message: `${file} is ${markup}, not a dataset.`,
      hint: 'If a link led here, save the file itself, not the page about it.',
    });
  }
  return new Refusal({
    ...shared,
    code: 'unknown-format',
    message: `${file} is ${isText ? 'text of no format that Entente opens' : 'not a text file, and of no format that Entente opens'}.`,
    hint: `Save it as one of: ${formats}.`,
  });
}
