import { uiLanguage } from '../messages/ui.js';
import { exportWords } from '../messages/ui-export.js';
import { describeTie } from '../network/describe-tie.js';
import type { NetworkTie } from '../network/network.js';
import { labelOf } from '../network/speakers.js';
import { composePicture } from './compose-picture.js';
import { readersFileName } from './file-name.js';
import { drawingOf, lettersOf, lookOf, pictureLosses } from './picture-options.js';
import type { PicturePart } from './picture-pen.js';
import { type PlannedSize, plannedSize } from './picture-size.js';
import { createSurface, loadPictureFonts } from './picture-surface.js';
import { plainText } from './picture-words.js';
import { browserTools, previewPng } from './png.js';
import { type DescribePart, SvgCanvas } from './svg/svg-canvas.js';
import { canvasLetters, type LetterMeasure } from './svg/svg-font.js';
import { svgHead } from './svg/svg-head.js';
import { serialise, shareFamily, svgNode, svgNumber } from './svg/svg-node.js';
import { ExportError, type ExportSource, forReaders, type WriteOptions, type Writer, type Written } from './writer.js';

/** What the browser gives to write a picture with. */
export interface SvgTools {
  readonly letters: () => LetterMeasure | undefined;
  readonly loadFonts: (text: string) => Promise<void>;
}

/** Nothing is drawn by the browser, so nothing limits the size. */
const noLimits = { side: Number.POSITIVE_INFINITY, area: Number.POSITIVE_INFINITY };
const screenDpi = 96;
const millimetresPerInch = 25.4;
/** Above it the preview is drawn as pixels: a browser takes seconds to show a drawing of thousands of lines. */
const mostTiesPreviewed = 1500;
/** Sentences shown for one line; a folded line may stand for hundreds of ties. */
const mostSentences = 12;

/** The picture as a drawing: the same sheet as the PNG, with text that stays text. */
export const svgWriter = {
  id: 'svg',
  get label() {
    return exportWords().formats.svg.label;
  },
  get purpose() {
    return exportWords().formats.svg.purpose;
  },
  extension: 'svg',
  mediaType: 'image/svg+xml',
  kind: 'picture',
  losses: (source, options) => [...pictureLosses(source, options), exportWords().losses.fontsNotInside],
  preview: async (source, options) =>
    source.shown.ties.size > mostTiesPreviewed
      ? previewPng(source, options, browserTools())
      : (await writeSvg(source, options, svgTools)).blob,
  write: (source, options) => writeSvg(source, options, svgTools),
} satisfies Writer;

/**
 * Composes the picture and writes it down.
 * @throws {ExportError} when nothing is drawn, an option is not known, or letters cannot be measured
 */
export async function writeSvg(given: ExportSource, options: WriteOptions, tools: SvgTools): Promise<Written> {
  const source = forReaders(given);
  drawingOf(source);
  const look = lookOf(options);
  const size = plannedSize(options, noLimits);
  await tools.loadFonts(lettersOf(source));
  const letters = tools.letters();
  if (!letters) throw new ExportError(exportWords().errors.noMeasure);
  const canvas = new SvgCanvas(size, letters, describePartsOf(source));
  const { notes } = composePicture(source, { width: size.width, height: size.height, ...look.page }, canvas);
  return {
    blob: new Blob([documentOf(source, size, canvas)], { type: svgWriter.mediaType }),
    fileName: readersFileName(source.network.dataset.title, source, svgWriter.extension),
    actors: source.shown.actors.size,
    ties: source.shown.ties.size,
    notes: [...look.notes, ...size.notes, ...notes],
  };
}

function documentOf(source: ExportSource, size: PlannedSize, canvas: SvgCanvas): string {
  const lengths = { width: lengthOf(size.width, size.dpi), height: lengthOf(size.height, size.dpi) };
  const head = svgHead(source);
  const { clipPaths, elements } = canvas;
  // The sections of the sheet, each in the faces of its own.
  for (const element of elements) if (element.name === 'g') shareFamily(element);
  const root = svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...lengths,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'graphics-document',
      'aria-labelledby': 'entente-title',
      'aria-describedby': 'entente-description',
      fill: 'none',
      // As on a canvas; SVG itself begins with others.
      'stroke-miterlimit': '10',
      'text-rendering': 'geometricPrecision',
      direction: 'ltr',
      // Han letters differ by language, and voices read by it.
      ...(uiLanguage() === 'en' ? {} : { 'xml:lang': uiLanguage() }),
    },
    [...head, ...(clipPaths.length > 0 ? [svgNode('defs', {}, clipPaths)] : []), ...elements],
  );
  shareFamily(root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(root)}\n`;
}

/** Pixels for sizes made for screens, millimetres for those made for paper. */
function lengthOf(pixels: number, dpi: number): string {
  return dpi > screenDpi ? `${svgNumber((pixels / dpi) * millimetresPerInch)}mm` : String(pixels);
}

/** Groups by what they stand for, with the words that a browser shows under the pointer. */
function describePartsOf({ network, sayings }: ExportSource): DescribePart {
  const nameOf = (id: string): string => plainText(labelOf(network, id));
  const sentenceOf = (tie: NetworkTie): string =>
    plainText(sayings?.tie(network, tie) ?? describeTie(network, tie, { nameOf }).sentence);
  const sentencesOf = (ids: readonly string[]): string => {
    const sentences = ids.slice(0, mostSentences).map(id => sentenceOf(network.ties.get(id)!));
    const more = ids.length - sentences.length;
    return [...sentences, ...(more > 0 ? [exportWords().picture.moreTies(more)] : [])].join(' ');
  };
  return part => {
    switch (part.kind) {
      case 'line':
      case 'tag':
        return { attributes: attributesOfTies(part), title: sentencesOf(part.ties) };
      case 'frame':
        return { attributes: { class: 'state', 'data-actor': part.id }, title: nameOf(part.id) };
      case 'actor':
        return { attributes: { class: 'actor', 'data-actor': part.id }, title: nameOf(part.id) };
      default:
        return { attributes: { id: `entente-${part.kind}` }, title: '' };
    }
  };
}

/** The id of the tie stands there only where the line is that of one. */
function attributesOfTies({
  kind,
  ties: [only, ...others],
}: Extract<PicturePart, { readonly ties: readonly string[] }>): Readonly<Record<string, string>> {
  const name = kind === 'line' ? 'tie' : 'tag';
  return only === undefined || others.length > 0 ? { class: name } : { class: name, 'data-tie': only };
}

const svgTools: SvgTools = {
  letters: () => {
    const context = createSurface(1, 1)?.context;
    return context && canvasLetters(context);
  },
  loadFonts: loadPictureFonts,
};
