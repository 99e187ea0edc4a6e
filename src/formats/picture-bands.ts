import { ui } from '../messages/ui.js';
import { exportWords } from '../messages/ui-export.js';
import type { Passage } from './picture-links.js';
import type { TextStyle, Typesetter } from './picture-type.js';
import type { PictureWords } from './picture-words.js';
import type { WrappedText } from './wrap-text.js';

/** Colours of text on a sheet. */
export interface PaperInks {
  readonly ink: string;
  readonly secondary: string;
}

/** A band of text over the width of the sheet, measured and ready to be drawn. Units of the page. */
export interface Band {
  readonly height: number;
  /** Sentences on what found no room and is shortened or counted; empty when all is there. */
  readonly cuts: readonly string[];
  readonly draw: (x: number, y: number) => void;
}

/** A row of the table at the foot. */
interface BandRow {
  readonly name: string;
  readonly lines: readonly string[];
  readonly links?: readonly Passage[];
}

interface Row {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** Space above. */
  readonly above: number;
}

/** Title sizes, tried in turn, with the lines each may take. */
const titleSizes = [
  { size: 40, maxLines: 1 },
  { size: 36, maxLines: 2 },
  { size: 31, maxLines: 2 },
  { size: 28, maxLines: 3 },
  { size: 25, maxLines: 3 },
] as const;

const footerSize = 13.5;
const footerLine = 18.5;
/** Width of the names of rows, unless one is wider. */
const labelColumn = 78;
const labelGap = 14;
const maxSourceLines = 3;
const maxSpeakerLines = 1;
/** More than three lines could hold; keeps the work small when a dataset cites thousands. */
const maxItemsTried = 40;
const footerRowGap = 4;

/** Title, counts and filters. */
export function headerOf(words: PictureWords, typesetter: Typesetter, inks: PaperInks, width: number): Band {
  const title = titleRow(words.title, typesetter, inks, width);
  const plain: TextStyle = { family: 'sans', weight: 400, size: 17, lineHeight: 24, colour: inks.secondary };
  const summary = typesetter.wrap(words.summary, { ...plain, colour: inks.ink }, width, 2);
  const { filters } = words;
  const filterLines =
    filters.length === 0
      ? { lines: [], isCut: false }
      : fitItems(filters, 2, ui.labelled(exportWords().picture.filters, ''), (text, lines) =>
          typesetter.wrap(text, plain, width, lines),
        );
  const { notes } = exportWords();
  const cuts = [
    ...(title.isCut ? [notes.titleCut] : []),
    ...(summary.isCut || filterLines.isCut ? [notes.filtersCut] : []),
  ];
  return bandOf(typesetter, cuts, [
    { lines: title.lines, style: title.style, above: 0 },
    { lines: summary.lines, style: { ...plain, colour: inks.ink }, above: 8 },
    { lines: filterLines.lines, style: plain, above: 0 },
  ]);
}

/** Sources, licence and disclaimer in a small table; the imprint at the right of its last line. */
export function footerOf(words: PictureWords, typesetter: Typesetter, inks: PaperInks, width: number): Band {
  const label: TextStyle = {
    family: 'sans',
    weight: 600,
    size: footerSize,
    lineHeight: footerLine,
    colour: inks.ink,
  };
  const text: TextStyle = { ...label, weight: 400, colour: inks.secondary };
  const { picture: names, notes } = exportWords();
  const nameWidth = typesetter.measure(label);
  const column = Math.max(
    labelColumn,
    ...[names.sources, names.speakers, names.licence, names.note].map(name => nameWidth(name) + labelGap),
  );
  const room = width - column;
  const imprintWidth = typesetter.measure(text)(words.imprint) + 28;
  const sources =
    words.sources.length === 0
      ? { lines: typesetter.wrap(words.noSources, text, room, 1).lines, isCut: false }
      : fitItems(words.sources, maxSourceLines, '', (candidate, lines) =>
          typesetter.wrap(candidate, text, room, lines),
        );
  const speakers =
    words.speakers.length === 0
      ? undefined
      : fitItems(words.speakers, maxSpeakerLines, '', (candidate, lines) =>
          typesetter.wrap(candidate, text, room, lines),
        );
  const licence = words.licence === undefined ? undefined : typesetter.wrap(words.licence, text, room, 1);
  const disclaimer = typesetter.wrap(words.disclaimer, text, room - imprintWidth, 3);
  const rows: readonly BandRow[] = [
    { name: names.sources, lines: sources.lines, links: words.sourceLinks },
    ...(speakers ? [{ name: names.speakers, lines: speakers.lines }] : []),
    ...(licence ? [{ name: names.licence, lines: licence.lines }] : []),
    { name: names.note, lines: disclaimer.lines },
  ];
  const lineCount = rows.reduce((sum, row) => sum + row.lines.length, 0);
  const height = lineCount * footerLine + (rows.length - 1) * footerRowGap;
  return {
    height,
    cuts: [
      ...(sources.isCut ? [notes.sourcesCut] : []),
      ...(speakers?.isCut ? [notes.speakersCut] : []),
      ...(disclaimer.isCut || licence?.isCut ? [notes.licenceCut] : []),
    ],
    draw: (x, y) => {
      let top = y;
      for (const row of rows) {
        typesetter.set(row.name, label, x, top);
        const rowHeight = typesetter.setLines(row.lines, text, x + column, top);
        // Above the text, which would take the clicks.
        typesetter.linkPassages(row.lines, row.links ?? [], text, x + column, top);
        top += rowHeight + footerRowGap;
      }
      typesetter.set(words.imprint, text, x + width, y + height - footerLine, 'right');
    },
  };
}

function titleRow(title: string, typesetter: Typesetter, inks: PaperInks, width: number) {
  const tries = titleSizes.map(({ size, maxLines }) => {
    const style: TextStyle = { family: 'serif', weight: 600, size, lineHeight: size * 1.26, colour: inks.ink };
    return { style, ...typesetter.wrap(title, style, width, maxLines) };
  });
  return tries.find(row => !row.isCut) ?? tries.at(-1)!;
}

function bandOf(typesetter: Typesetter, cuts: readonly string[], rows: readonly Row[]): Band {
  const used = rows.filter(row => row.lines.length > 0);
  return {
    height: used.reduce((sum, row) => sum + row.above + row.lines.length * row.style.lineHeight, 0),
    cuts,
    draw: (x, y) => {
      let top = y;
      for (const row of used) {
        top += row.above;
        top += typesetter.setLines(row.lines, row.style, x, top);
      }
    },
  };
}

/** As many items as the lines hold, with "and 3 more" for the rest; at least one, shortened if it must be. */
function fitItems(
  items: readonly string[],
  maxLines: number,
  lead: string,
  wrap: (text: string, maxLines: number) => WrappedText,
): WrappedText {
  const { separator, picture } = exportWords();
  const whole = items.length <= maxItemsTried ? wrap(lead + items.join(separator), maxLines) : undefined;
  if (whole?.isCut === false) return whole;
  let best: readonly string[] | undefined;
  for (let kept = 1; kept < Math.min(items.length, maxItemsTried); kept++) {
    const text = `${lead}${items.slice(0, kept).join(separator)}${separator}${picture.more(items.length - kept)}`;
    const { lines, isCut } = wrap(text, maxLines);
    if (isCut) break;
    best = lines;
  }
  if (best) return { lines: best, isCut: true };
  const more = items.length > 1 ? [picture.more(items.length - 1)] : [];
  return { lines: [...wrap(lead + items[0]!, maxLines - more.length).lines, ...more], isCut: true };
}
