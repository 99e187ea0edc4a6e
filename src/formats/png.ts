import { type CanvasLimits, canvasLimitsOf, DESKTOP_LIMITS } from './canvas-limits.js';
import { type ComposedPicture, composePicture, type PicturePage } from './compose-picture.js';
import { fileNameOf } from './file-name.js';
import { textChunksOf } from './picture-metadata.js';
import { halvedSize, type PlannedSize, plannedSize, type SizeOptions, sizeText } from './picture-size.js';
import { createSurface, loadPictureFonts, type PictureSurface } from './picture-surface.js';
import { insertAfterHeader, physicalSizeChunk } from './png-chunks.js';
import { ExportError, type ExportSource, type WriteOptions, type Writer, type Written } from './writer.js';

export { PICTURE_PRESETS } from './picture-presets.js';
export { plannedSize } from './picture-size.js';

/** Wishes for a picture; every one has a default. */
export interface PngOptions extends WriteOptions, SizeOptions {
  /** Id of a row of `PICTURE_PRESETS`; default the first. */
  readonly preset?: string;
  /** Pixels, for the preset `custom`. */
  readonly width?: number;
  readonly height?: number;
  /** Pixels per inch, for the preset `custom`. */
  readonly dpi?: number;
  /** Multiplies pixels and dpi, 1 to 4; default 1. */
  readonly scale?: number;
  /** Default `whole`. */
  readonly extent?: 'whole' | 'view';
  /** Default `light`. */
  readonly theme?: 'light' | 'dark';
  /** Default `white` on light, `theme` on dark. */
  readonly background?: 'white' | 'theme' | 'transparent';
}

/** What the browser gives to make a picture with. */
export interface PngTools {
  readonly limits: CanvasLimits;
  readonly createSurface: (width: number, height: number) => PictureSurface | undefined;
  readonly loadFonts: (text: string) => Promise<void>;
}

/** Below this long side a picture is not worth trying; what fails here fails for another reason than size. */
const smallestSide = 1000;

/** A picture that explains itself: network, legend, filters, sources and licence, with the same in its metadata. */
export const pngWriter = {
  id: 'png',
  label: 'PNG',
  purpose: 'Picture for articles, slides and print',
  extension: 'png',
  mediaType: 'image/png',
  kind: 'picture',
  losses: (source, options) => [
    'Evidence is summarised: the picture names the speakers, not who says what, and has no quotations.',
    'Dates, places and amounts of single ties are not in the picture.',
    ...(options['extent'] === 'view' ? ['Actors and ties outside the view are not in the picture.'] : []),
    ...(options.scope === 'everything' && source.shown.ties.size < source.network.ties.size
      ? ['A picture shows what is drawn: ties that the filters hide are not in it.']
      : []),
  ],
  write: (source, options) => writePng(source, options, browserTools()),
} satisfies Writer;

/**
 * Composes and encodes the picture. When the browser gives none, the size is halved until the longer side would
 * fall below 1,000 pixels.
 * @throws {ExportError} when nothing is drawn, an option is not known, or the browser gives no picture at any size
 */
export async function writePng(source: ExportSource, options: WriteOptions, tools: PngTools): Promise<Written> {
  if (!source.picture) {
    throw new ExportError(
      'A picture needs the drawn network, and here nothing is drawn. Choose a data format instead.',
    );
  }
  const look = lookOf(options);
  let size = plannedSize(options, tools.limits);
  let notes = [...look.notes, ...size.notes];
  await tools.loadFonts(textOf(source));
  for (;;) {
    const drawn = await drawOnce(source, { width: size.width, height: size.height, ...look.page }, tools);
    if (drawn) return writtenOf(source, size, drawn.png, [...notes, ...drawn.composed.notes]);
    const smaller = halvedSize(size);
    if (Math.max(smaller.width, smaller.height) < smallestSide) throw failure(size);
    // Only the last size is worth telling.
    notes = [...look.notes, ...smaller.notes];
    size = smaller;
  }
}

async function drawOnce(
  source: ExportSource,
  page: PicturePage,
  tools: PngTools,
): Promise<{ readonly png: Uint8Array; readonly composed: ComposedPicture } | undefined> {
  const surface = tools.createSurface(page.width, page.height);
  if (!surface) return undefined;
  const composed = composePicture(source, page, surface.context);
  const blob = await surface.toPng();
  return blob ? { png: new Uint8Array(await blob.arrayBuffer()), composed } : undefined;
}

function writtenOf(source: ExportSource, size: PlannedSize, png: Uint8Array, notes: readonly string[]): Written {
  const bytes = insertAfterHeader(png, [physicalSizeChunk(size.dpi), ...textChunksOf(source)]);
  return {
    blob: new Blob([bytes], { type: pngWriter.mediaType }),
    fileName: fileNameOf(source.network.dataset.title, source.filters, source.now, pngWriter.extension),
    actors: source.shown.actors.size,
    ties: source.shown.ties.size,
    notes,
  };
}

/** The options that decide how the sheet looks, checked. */
function lookOf(options: WriteOptions): {
  readonly page: Omit<PicturePage, 'width' | 'height'>;
  readonly notes: readonly string[];
} {
  const theme = oneOf('theme', options['theme'], ['light', 'dark']);
  const extent = oneOf('extent', options['extent'], ['whole', 'view']);
  const asked = oneOf('background', options['background'] ?? (theme === 'dark' ? 'theme' : 'white'), [
    'white',
    'theme',
    'transparent',
  ]);
  if (theme === 'light' || asked !== 'white') return { page: { theme, extent, background: asked }, notes: [] };
  const note = 'The dark theme cannot be read on white; the picture has its dark page instead.';
  return { page: { theme, extent, background: 'theme' }, notes: [note] };
}

/** The value when it is one of those allowed, the first of them when there is none. */
function oneOf<Value extends string>(name: string, value: unknown, allowed: readonly [Value, ...Value[]]): Value {
  const known = value === undefined ? allowed[0] : allowed.find(candidate => candidate === value);
  if (known !== undefined) return known;
  throw new ExportError(`The ${name} of a picture is one of ${allowed.join(', ')}; it is "${String(value)}".`);
}

/** All letters a picture may need: those of the dataset's own words and plain Latin. */
function textOf({ network, filters }: ExportSource): string {
  const { title, disclaimer, license } = network.dataset;
  const documents = [...network.documents.values()].flatMap(document => [document.title, document.publisher]);
  const actors = [...network.actors.values()].map(actor => actor.label);
  const letters = new Set([title, disclaimer, license, ...documents, ...actors, ...filters].join('') + 'Aa0·–“”…');
  return [...letters].join('');
}

function browserTools(): PngTools {
  const limits = typeof navigator === 'undefined' ? DESKTOP_LIMITS : canvasLimitsOf(navigator);
  return { limits, createSurface, loadFonts: loadPictureFonts };
}

function failure(size: PlannedSize): ExportError {
  return new ExportError(
    `The browser gave no picture, not even of ${sizeText(size)}. Close other tabs to free memory and try again, or save as SVG or GEXF.`,
  );
}
