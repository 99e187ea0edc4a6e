import { Unzip, UnzipInflate } from 'fflate';
import { Refusal } from './refusal.js';
import { fileOfBytes, headOf, type SourceFile, tooLarge, unpackGzip, wholeBytes } from './source-file.js';

/** Bytes of the largest archive, packed and unpacked. */
const MOST_ZIPPED = 200 * 1024 * 1024;
/** Unpacked bytes; what is larger is no dataset but a trap. */
const MOST_UNZIPPED = 1024 * 1024 * 1024;

/** The files, without gzip and zip around them, and tables of columns as tables of text. @throws {Refusal} for an archive that cannot be unpacked */
export async function unpacked(files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  return (await Promise.all(files.map(unpackOne))).flat();
}

async function unpackOne(file: SourceFile): Promise<readonly SourceFile[]> {
  const head = await headOf(file);
  const [first, second, third, fourth] = head;
  if (first === 0x1f && second === 0x8b) return [unpackGzip(file)];
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return unzip(file);
  const marks = new TextDecoder().decode(head.subarray(0, 6));
  if (marks.startsWith('PAR1')) return [await (await import('./parquet/file-of-parquet.js')).fileOfParquet(file)];
  // A stream of Arrow has no mark but this, by which each of its messages begins, and the small length of the first.
  const isStream = first === 0xff && second === 0xff && third === 0xff && fourth === 0xff && head[7] === 0;
  if (marks === 'ARROW1' || isStream) return [await (await import('./arrow/file-of-arrow.js')).fileOfArrow(file)];
  return [file];
}

/** Files of an archive in its order, without folders and without what systems put beside them (`__MACOSX`, dot files). */
async function unzip(file: SourceFile): Promise<readonly SourceFile[]> {
  const bytes = await wholeBytes(file, MOST_ZIPPED);
  const found: { name: string; pieces: Uint8Array[]; isWhole: boolean }[] = [];
  let total = 0;
  let office: string | undefined;
  const archive = new Unzip(entry => {
    const name = entry.name.split('/').at(-1) ?? '';
    if (entry.name === '[Content_Types].xml' || entry.name === 'mimetype') office ??= 'an office document';
    if (entry.name.startsWith('xl/')) office = 'an Excel workbook';
    if (name === '' || name.startsWith('.') || entry.name.startsWith('__MACOSX/')) return;
    const kept = { name, pieces: [] as Uint8Array[], isWhole: false };
    found.push(kept);
    entry.ondata = (error, piece, isLast) => {
      if (error) throw error;
      total += piece.byteLength;
      if (total > MOST_UNZIPPED) throw tooLarge(file.name, MOST_UNZIPPED);
      kept.pieces.push(piece);
      kept.isWhole ||= isLast;
    };
    entry.start();
  });
  archive.register(UnzipInflate);
  try {
    archive.push(bytes, true);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(file.name);
  }
  if (office !== undefined) throw ofOffice(file.name, office);
  if (found.some(({ isWhole }) => !isWhole)) throw damaged(file.name);
  return found.map(({ name, pieces }) => fileOfBytes(joined(pieces), name));
}

function ofOffice(name: string, what: string): Refusal {
  return new Refusal({
    code: 'other-format',
    where: name,
    found: what,
    expected: 'a table as text (CSV)',
    message: `“${name}” is ${what}, which Entente does not open.`,
    hint: 'Save the sheet as CSV (UTF-8), and open that.',
  });
}

function damaged(name: string): Refusal {
  return new Refusal({
    code: 'damaged-archive',
    where: name,
    message: `“${name}” is not complete or damaged: it cannot be unpacked.`,
    hint: 'Get the file again.',
  });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
