import { exportWords } from '../messages/ui-export.js';
import type { ExportSource } from './writer.js';

/** Longest name in characters, ending included; what Windows dialogs and mail programs still show whole. */
const MAX_CHARACTERS = 100;
/** File systems count bytes: 255 for ext4 and APFS. Some room is left for " (1)" that browsers add. */
const MAX_BYTES = 230;
const FILTER_CHARACTERS = 32;

/** Words in names of files. */
export interface FileNameWords {
  readonly untitled: string;
  readonly more: (number: number) => string;
}

/** Of files of data, whatever the interface speaks. */
const english: FileNameWords = { untitled: 'network', more: number => `and ${number} more` };

/**
 * Name of a saved file: title, filters, day, as in `shoigu-in-pyongyang_only-visit_2026-11-24.png`. Letters and
 * digits of every script stay; all else becomes hyphens, so the name is safe on Windows, macOS and Linux.
 * @param filters filters in force as sentences; the first is named, the rest counted
 * @param now its day in UTC is named, so that the place of the reader does not show
 * @param extension ending without a dot
 * @param words English, as files of data have them, unless people read the file
 */
export function fileNameOf(
  title: string | undefined,
  filters: readonly string[],
  now: Date,
  extension: string,
  words: FileNameWords = english,
): string {
  const filter = filterPart(filters, words);
  // The day also keeps the name clear of the names that Windows reserves (con, nul, com1 …).
  const tail = `${filter === '' ? '' : `_${filter}`}_${now.toISOString().slice(0, 10)}.${extension}`;
  const slug = slugOf(title ?? '');
  const head = cut(
    slug === '' ? slugOf(words.untitled) : slug,
    MAX_CHARACTERS - [...tail].length,
    MAX_BYTES - bytesOf(tail),
  );
  return head + tail;
}

/** Name of a saved picture or sheet, which people read: in the language of the interface. */
export function readersFileName(
  title: string | undefined,
  { filters, now }: Pick<ExportSource, 'filters' | 'now'>,
  extension: string,
): string {
  return fileNameOf(title, filters, now, extension, exportWords().fileName);
}

function filterPart(filters: readonly string[], { more }: FileNameWords): string {
  const [first, ...others] = filters.map(slugOf).filter(slug => slug !== '');
  if (first === undefined) return '';
  const short = cut(first, FILTER_CHARACTERS, FILTER_CHARACTERS * 2);
  return others.length === 0 ? short : `${short}-${slugOf(more(others.length))}`;
}

/** Lower case words joined by hyphens. Marks go with their letters, or scripts with vowel signs would fall apart. */
function slugOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** At most so many characters and bytes, cut between words where a word ends in the last third. */
function cut(slug: string, maxCharacters: number, maxBytes: number): string {
  const characters = [...slug];
  let kept = '';
  let bytes = 0;
  for (const character of characters.slice(0, maxCharacters)) {
    bytes += bytesOf(character);
    if (bytes > maxBytes) break;
    kept += character;
  }
  if (kept === slug) return slug;
  const wordEnd = kept.lastIndexOf('-');
  return wordEnd > kept.length * (2 / 3) ? kept.slice(0, wordEnd) : kept.replace(/-+$/, '');
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;
