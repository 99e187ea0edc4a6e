import { exportWords } from '../messages/ui-export.js';
import { civilDate } from '../network/civil-day.js';
import type { Dataset } from '../network/dataset-schema.js';
import { type PartialDate, readDate } from '../network/partial-date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * How to cite a dataset, as one paragraph. What the authors ask for is taken as it stands; else it is put together
 * from their names, year, title, id, release, date of knowledge and licence, as far as these are given. The day of
 * access follows, since data change between releases. In the language of the interface; days as ISO 8601 has them.
 * @param accessed its day in UTC is named, so that the place of the reader does not show
 */
export function citationText(dataset: Dataset, accessed: Date): string {
  return `${endWithStop(dataset.citation?.trim() || composedCitation(dataset))} ${exportWords().citation.accessed(isoDayOf(accessed))}`;
}

function composedCitation(dataset: Dataset): string {
  const { id, title, release, asOf, license } = dataset;
  const authors = (dataset.authors ?? []).map(author => author.name.trim()).filter(name => name !== '');
  const words = exportWords().citation;
  const year = yearOf(releaseDate(dataset)) ?? words.undated;
  const what = [words.dataset(id ?? ''), release === undefined ? '' : words.release(release)];
  return [
    // Without authors the title comes first, as in most styles.
    ...(authors.length > 0 ? [`${authors.join(', ')} (${year}).`, endWithStop(title ?? words.untitled)] : []),
    ...(authors.length > 0 ? [] : [`${title ?? words.untitled} (${year}).`]),
    endWithStop(what.filter(part => part !== '').join(', ')),
    ...(asOf === undefined ? [] : [words.asOf(asOf)]),
    ...(license === undefined ? [] : [endWithStop(license)]),
  ].join(' ');
}

/**
 * A dataset as a BibTeX entry. `@misc`, since classic BibTeX has no `@dataset`; text stays in UTF-8, what TeX would
 * take for a command is escaped. The same dataset and release always has the same key.
 * The note is in the language of the interface, the rest as programs want it.
 * @param accessed its day in UTC is named in the note
 * @returns several lines, without a line break at the end
 * @see Patashnik 1988, "BibTeXing"; Markey 2009, "Tame the BeaST", on braces, which must balance even when escaped
 */
export function bibtexOf(dataset: Dataset, accessed: Date): string {
  const { id, title, release, released, asOf, license } = dataset;
  const words = exportWords().citation;
  const date = releaseDate(dataset);
  const authors = (dataset.authors ?? []).filter(author => author.name.trim() !== '').map(bibtexName);
  const note = [
    ...(release === undefined ? [] : [words.noteRelease(release, released ?? '')]),
    ...(asOf === undefined ? [] : [words.noteAsOf(asOf)]),
    ...(license === undefined ? [] : [words.noteLicence(license)]),
    words.noteAccessed(isoDayOf(accessed)),
  ].join(', ');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length > 0 ? `{${authors.join(' and ')}}` : undefined],
    // The second braces keep the capitals, which many styles would lower.
    ['title', `{{${escapeTex(title ?? words.untitled)}}}`],
    ['howpublished', `{${escapeTex(words.dataset(id ?? ''))}}`],
    ['year', fieldOf(yearOf(date))],
    ['month', monthOf(date)],
    ['version', release === undefined ? undefined : `{${escapeTex(release)}}`],
    ['note', `{${escapeTex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@misc{${keyOf(dataset)},\n${lines.join(',\n')}\n}`;
}

/**
 * A name as BibTeX reads it. It would take the last word of a body's name for a surname, so names stand in braces
 * of their own; only a person, who can have an ORCID, is taken apart.
 */
function bibtexName({ name, orcid }: { readonly name: string; readonly orcid?: string | undefined }): string {
  const text = escapeTex(name);
  return orcid === undefined || /\sand\s/i.test(name) ? `{${text}}` : text;
}

/** Letters, digits, hyphens and full stops of ASCII, all that every BibTeX takes in a key. */
function keyOf({ id, title, release }: Dataset): string {
  const slug = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '');
  const name = slug(id ?? '') || slug(title ?? '') || 'dataset';
  const version = slug(release ?? '');
  return version === '' ? name : `${name}-${version}`;
}

/** Commands that stand for characters with a meaning in TeX. An escaped brace would still count as a brace. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

function escapeTex(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}^~<>|$&#%_]/g, character => TEX[character]!);
}

const fieldOf = (value: string | undefined): string | undefined => (value === undefined ? undefined : `{${value}}`);

const releaseDate = ({ released }: Dataset): PartialDate | undefined =>
  released === undefined ? undefined : readDate(released);

/** The year where the date has one. */
function yearOf(date: PartialDate | undefined): string | undefined {
  if (date?.earliestDay === undefined || date.latestDay === undefined) return undefined;
  const { year } = civilDate(date.earliestDay);
  return civilDate(date.latestDay).year === year ? String(year) : undefined;
}

/** BibTeX's own name of the month, which styles translate; it stands without braces. */
function monthOf(date: PartialDate | undefined): string | undefined {
  if ((date?.precision !== 'day' && date?.precision !== 'month') || date.earliestDay === undefined) return undefined;
  return MONTHS[civilDate(date.earliestDay).month - 1];
}

const isoDayOf = (date: Date): string => date.toISOString().slice(0, 10);

const endWithStop = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
