import { exportWords } from '../../messages/ui-export.js';
import type { NetworkTie } from '../../network/network.js';
import { type FileNameWords, fileNameOf } from '../file-name.js';
import { scopedSource } from '../scoped-source.js';
import { type ExportSource, forReaders, type Writer } from '../writer.js';
import type { About } from './between.js';
import { evidenceSheet, tiesOfSheet } from './evidence-sheet.js';
import { aboutOf } from './sheet-source.js';
import { type Markup, sheetText } from './sheet-text.js';

const MEDIA_TYPE = 'text/markdown';

/**
 * CommonMark with tables (GitHub's). A text from the data is escaped wherever it stands, so that it neither becomes
 * markup or HTML nor a link that the data did not give as one.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
const markup: Markup = {
  plain: text => text.replace(/[\\`*_{}[\]<>#|~&$]|:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&'),
  heading: (level, text) => `${'#'.repeat(level)} ${text}`,
  strong: text => (text === '' ? '' : `**${text}**`),
  item: (level, text) => `${level === 1 ? '- ' : '  - '}${text}`,
  // Angle brackets hold every address: neither kind of bracket nor a blank is left in one that URL has written.
  link: (address, host) => `[${markup.plain(host)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`,
  table: (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)],
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The evidence sheet, or with the option `about` a dossier, as Markdown: read by people, so in the language of the interface. */
export const markdownWriter = {
  id: 'md',
  get label() {
    return exportWords().formats.md.label;
  },
  get purpose() {
    return exportWords().formats.md.purpose;
  },
  extension: 'md',
  mediaType: MEDIA_TYPE,
  kind: 'data',
  losses: () => [exportWords().losses.claimsToSentences, exportWords().losses.namesLeftOut],
  async write(given, options) {
    const source = forReaders(given);
    const about = aboutOf(options);
    const whole = scopedSource(source, options);
    const text = sheetText(evidenceSheet(whole, about), markup);
    const blob = new Blob([text], { type: `${MEDIA_TYPE};charset=utf-8` });
    const fileName = sheetFileName(whole, about, 'md', exportWords().fileName);
    return { blob, fileName, ...countsOf(tiesOfSheet(whole, about)), notes: [] };
  },
} satisfies Writer;

/** Named after the dataset and its filters, or after the two actors. @param words English where people do not read it */
export function sheetFileName(
  source: ExportSource,
  about: About | undefined,
  extension: string,
  words?: FileNameWords,
): string {
  const { network, filters, now } = source;
  if (!about) return fileNameOf(network.dataset.title, filters, now, extension, words);
  const names = [about.one, about.other].map(id => network.actors.get(id)?.label ?? id);
  return fileNameOf(names.join(' '), [], now, extension, words);
}

/** Ties, and the actors that they join. */
export function countsOf(ties: readonly NetworkTie[]): { readonly ties: number; readonly actors: number } {
  return { ties: ties.length, actors: new Set(ties.flatMap(tie => [tie.source, tie.target])).size };
}
