import { exportWords } from '../messages/ui-export.js';
import type { Dataset } from '../network/dataset-schema.js';
import { bibtexOf } from './citation.js';

/** What of a dataset is cited: one view of it, at an address, on a day. */
export interface CitedView {
  readonly dataset: Dataset;
  /** Filters in force as plain sentences; empty when there is none. */
  readonly filters: readonly string[];
  readonly address: string;
  readonly accessed: Date;
}

/** A style of citing. */
export interface CitationStyle {
  readonly id: 'apa' | 'chicago' | 'bibtex';
  readonly label: string;
  readonly cite: (view: CitedView) => string;
}

/** Styles of citing a view, in the order of the menu. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  { id: 'apa', label: 'APA', cite: apa },
  { id: 'chicago', label: 'Chicago', cite: chicago },
  { id: 'bibtex', label: 'BibTeX', cite: bibtex },
];

const yearOf = ({ released, asOf }: Dataset): string =>
  /^\d{4}/.exec(released ?? asOf ?? '')?.[0] ?? exportWords().citation.undated;
const titleOf = ({ title }: Dataset): string => title ?? exportWords().citation.untitled;
const authorsOf = ({ authors = [] }: Dataset): readonly string[] =>
  authors.map(({ name }) => name.trim()).filter(name => name !== '');
const releaseOf = ({ release }: Dataset): string =>
  release === undefined ? '' : exportWords().citation.version(release);
const shownOf = (filters: readonly string[]): string =>
  filters.length === 0 ? '' : ` ${exportWords().citation.view(filters.join(exportWords().separator))}`;

/** @see Publication Manual of the APA, 7th edition, section 10.9 (data sets) */
function apa({ dataset, filters, address, accessed }: CitedView): string {
  const words = exportWords().citation;
  const authors = authorsOf(dataset);
  const names =
    authors.length > 1 ? `${authors.slice(0, -1).join(', ')}${words.and}${authors.at(-1)}` : (authors[0] ?? '');
  const version = releaseOf(dataset) === '' ? '' : ` (${releaseOf(dataset)})`;
  const what = `${titleOf(dataset)}${version} ${words.kind}`;
  const head = names === '' ? `${what}. (${yearOf(dataset)}).` : `${stopped(names)} (${yearOf(dataset)}). ${what}.`;
  return `${head}${shownOf(filters)} Entente. ${words.retrieved(dayInWords(accessed), address)}`;
}

/** @see Chicago Manual of Style, 18th edition, section 14.257 (databases and data sets) */
function chicago({ dataset, filters, address, accessed }: CitedView): string {
  const words = exportWords().citation;
  const authors = authorsOf(dataset);
  const version = releaseOf(dataset) === '' ? '' : ` ${releaseOf(dataset)}.`;
  const names = authors.length === 0 ? '' : `${stopped(authors.join(', '))} `;
  const title = words.quotedTitle(titleOf(dataset));
  return `${names}${title} ${words.kindInWords}${version} ${yearOf(dataset)}.${shownOf(filters)} ${words.accessed(dayInWords(accessed))} ${address}.`;
}

function bibtex({ dataset, filters, address, accessed }: CitedView): string {
  const entry = bibtexOf(dataset, accessed);
  const shown = exportWords().citation.view(filters.join(exportWords().separator)).replace(/\.$/, '');
  const view = filters.length === 0 ? '' : `,\n  annote = {${shown.replace(/[{}\\]/g, '')}}`;
  return entry.replace(/\n\}$/, `,\n  url = {${address.replace(/[{}\\]/g, '')}}${view}\n}`);
}

const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** "November 27, 2026", by the day in UTC, in the language of the interface. */
function dayInWords(date: Date): string {
  return date.toLocaleDateString(exportWords().citationLocale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}
