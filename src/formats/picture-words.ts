import { spokenDates, ui } from '../messages/ui.js';
import { exportWords } from '../messages/ui-export.js';
import type { Network } from '../network/network.js';
import { formatDate, readDate } from '../network/partial-date.js';
import { labelOfVoice, speakersIn, type VoiceKey } from '../network/voices.js';
import { webAddress } from './gexf-columns.js';
import type { Passage } from './picture-links.js';
import { PRODUCT } from './product.js';
import { type ExportSource, forReaders } from './writer.js';

/** What a picture says in words around the network. All of it is plain text, free of control characters. */
export interface PictureWords {
  readonly title: string;
  /** "12 of 18 ties shown · 3 inside folded states · 9 actors · as of 5 June 2025" */
  readonly summary: string;
  /** One sentence a filter in force, without its final stop; empty when there is none. */
  readonly filters: readonly string[];
  /** Documents behind the ties shown, those that most ties rest on first: "“Title”, Publisher, 4 June 2025". */
  readonly sources: readonly string[];
  /** Those of the sources that can be opened on the web, in the same order. */
  readonly sourceLinks: readonly Passage[];
  /** Who speaks in the evidence of the ties shown, those of most ties first. */
  readonly speakers: readonly string[];
  /** Said in place of the sources when there are none. */
  readonly noSources: string;
  /** Absent when the dataset names none. */
  readonly licence: string | undefined;
  readonly disclaimer: string;
  /** "Entente 0.1.0 · 26 November 2026" */
  readonly imprint: string;
}

const maxTextLength = 2000;
/** Blanks at which no line breaks, as French sets them before colons and within figures. */
const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/** Used when the dataset has no disclaimer of its own. @see domain note, section 6, on disputed territory */
export const defaultDisclaimer = (): string => exportWords().picture.disclaimer;

/**
 * The words of a picture, in the language of the interface; the dataset's own (title, documents, licence) stay as they
 * are. Dates are those of the export's `now` in UTC.
 */
export function pictureWords(given: ExportSource): PictureWords {
  const source = forReaders(given);
  const words = exportWords().picture;
  const { dataset } = source.network;
  const sources = sourcesOf(source);
  return {
    title: titleOf(source.network),
    summary: summaryOf(source),
    filters: filtersOf(source),
    sources: sources.map(({ text }) => text),
    sourceLinks: sources.flatMap(({ text, href }) => (href === undefined ? [] : [{ text, href }])),
    speakers: speakersOf(source),
    noSources: source.shown.ties.size === 0 ? words.noTieCited : words.noDocument,
    licence: dataset.license === undefined ? undefined : plainText(dataset.license),
    disclaimer: [
      ...(source.picture?.notes ?? []).map(plainText),
      plainText(dataset.disclaimer ?? '') || defaultDisclaimer(),
    ].join(' '),
    imprint: `${PRODUCT.name} ${PRODUCT.version} · ${dayInWords(source.now.toISOString().slice(0, 10))}`,
  };
}

/** The dataset's title, or its id, or a plain word: a picture always has a heading. */
export function titleOf(network: Network): string {
  return (
    plainText(network.dataset.title ?? '') || plainText(network.dataset.id ?? '') || exportWords().picture.untitled
  );
}

/** The filters in force, ready to be joined; the stop of an abbreviation ("2024 г.") stays. */
export function filtersOf(source: ExportSource): readonly string[] {
  return source.filters
    .map(filter => plainText(filter).replace(/(?<!\s\p{L})\.$/u, ''))
    .filter(filter => filter !== '');
}

/** An EDTF date in words of the interface, "5 June 2025"; as it is written when it cannot be read. */
export function dayInWords(edtf: string): string {
  const date = readDate(edtf);
  return date === undefined ? plainText(edtf) : formatDate(date, exportWords().locale, spokenDates());
}

/** "12 of 18 ties" */
export function countOfTies(source: ExportSource): string {
  return exportWords().picture.ofTies(source.shown.ties.size, source.network.ties.size);
}

/**
 * A text as one line of print: white space runs become one blank, but a single one that holds words together stays; control characters, halves of surrogate pairs and marks that would turn the
 * direction of the text around it are dropped, and letters keep at most four marks. Text from right to left is set
 * apart, so that it does not draw the words beside it along.
 */
export function plainText(text: string): string {
  const clean = text
    .slice(0, maxTextLength)
    .replace(/\s+/gu, blank => (blank === NO_BREAK || blank === NARROW_NO_BREAK ? blank : ' '))
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(clean) ? `\u2068${clean}\u2069` : clean;
}

function summaryOf(source: ExportSource): string {
  const { network, shown, filters, picture } = source;
  const isAll = filters.length === 0 && network.ties.size > 0 && shown.ties.size === network.ties.size;
  const { asOf } = network.dataset;
  const words = exportWords().picture;
  return [
    ...(isAll ? [words.allTies] : []),
    words.shown(shown.ties.size, network.ties.size),
    ...(picture?.undrawn ?? []),
    words.actors(shown.actors.size),
    ...(asOf === undefined ? [] : [ui.asOf(dayInWords(asOf))]),
  ].join(' · ');
}

function speakersOf({ network, shown }: ExportSource): readonly string[] {
  const tiesByVoice = new Map<VoiceKey, number>();
  for (const id of shown.ties) {
    const evidence = network.ties.get(id)?.evidence ?? [];
    for (const key of new Set(evidence.flatMap(item => speakersIn(network, item)))) {
      // An outlet in its own words is among the sources.
      if (!key.startsWith('outlet:')) tiesByVoice.set(key, (tiesByVoice.get(key) ?? 0) + 1);
    }
  }
  return [...tiesByVoice]
    .sort(([, one], [, other]) => other - one)
    .map(([key]) =>
      plainText(key.startsWith('unnamed:') ? ui.quoted(labelOfVoice(network, key)) : labelOfVoice(network, key)),
    )
    .filter(name => name !== '');
}

function sourcesOf({
  network,
  shown,
}: ExportSource): readonly { readonly text: string; readonly href: string | undefined }[] {
  const tiesByDocument = new Map<string, number>();
  for (const id of shown.ties) {
    const evidence = network.ties.get(id)?.evidence ?? [];
    for (const document of new Set(evidence.map(item => item.document))) {
      if (document !== undefined) tiesByDocument.set(document, (tiesByDocument.get(document) ?? 0) + 1);
    }
  }
  // In the order of the dataset among equals: `documents` has it, and the sort is stable.
  return [...network.documents.values()]
    .filter(document => tiesByDocument.has(document.id))
    .sort((one, other) => tiesByDocument.get(other.id)! - tiesByDocument.get(one.id)!)
    .map(({ title, publisher, published, url }) => ({
      text: [
        ui.quoted(plainText(title)),
        ...(publisher === undefined ? [] : [plainText(publisher)]),
        ...(published === undefined ? [] : [dayInWords(published)]),
      ].join(', '),
      href: webAddress(url),
    }));
}
