import { exportWords } from '../messages/ui-export.js';
import { type CanvasLimits, canvasLimitsOf, DESKTOP_LIMITS } from './canvas-limits.js';
import { type ComposedPicture, composePicture, type PicturePage } from './compose-picture.js';
import { readersFileName } from './file-name.js';
import { textChunksOf } from './picture-metadata.js';
import { drawingOf, lettersOf, lookOf, pictureLosses } from './picture-options.js';
import { halvedSize, type PlannedSize, plannedSize, sizeText } from './picture-size.js';
import { createSurface, loadPictureFonts, type PictureSurface } from './picture-surface.js';
import { insertAfterHeader, physicalSizeChunk } from './png-chunks.js';
import { ExportError, type ExportSource, forReaders, type WriteOptions, type Writer, type Written } from './writer.js';

export { PICTURE_PRESETS } from './picture-presets.js';
export { plannedSize } from './picture-size.js';

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
  get label() {
    return exportWords().formats.png.label;
  },
  get purpose() {
    return exportWords().formats.png.purpose;
  },
  extension: 'png',
  mediaType: 'image/png',
  kind: 'picture',
  losses: pictureLosses,
  preview: (source, options) => previewPng(source, options, browserTools()),
  write: (source, options) => writePng(source, options, browserTools()),
} satisfies Writer;

/**
 * Composes and encodes the picture. When the browser gives none, the size is halved until the longer side would
 * fall below 1,000 pixels.
 * @throws {ExportError} when nothing is drawn, an option is not known, or the browser gives no picture at any size
 */
export async function writePng(given: ExportSource, options: WriteOptions, tools: PngTools): Promise<Written> {
  const source = forReaders(given);
  drawingOf(source);
  const look = lookOf(options);
  let size = plannedSize(options, tools.limits);
  let notes = [...look.notes, ...size.notes];
  await tools.loadFonts(lettersOf(source));
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

/** Longer side of a preview, px: the width of the dialog on a screen of twice the usual density. */
const previewSide = 1080;

/**
 * The same sheet, drawn small.
 * @throws {ExportError} when nothing is drawn or an option is not known
 */
export async function previewPng(
  given: ExportSource,
  options: WriteOptions,
  tools: PngTools,
): Promise<Blob | undefined> {
  const source = forReaders(given);
  drawingOf(source);
  const { page } = lookOf(options);
  const { width, height } = plannedSize(options, tools.limits);
  await tools.loadFonts(lettersOf(source));
  const scale = Math.min(1, previewSide / Math.max(width, height));
  const surface = tools.createSurface(Math.round(width * scale), Math.round(height * scale));
  if (!surface) return undefined;
  composePicture(source, { width, height, ...page, scale }, surface.context);
  return (await surface.toPng()) ?? undefined;
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
    fileName: readersFileName(source.network.dataset.title, source, pngWriter.extension),
    actors: source.shown.actors.size,
    ties: source.shown.ties.size,
    notes,
  };
}

/** What the browser at hand gives. */
export function browserTools(): PngTools {
  const limits = typeof navigator === 'undefined' ? DESKTOP_LIMITS : canvasLimitsOf(navigator);
  return { limits, createSurface, loadFonts: loadPictureFonts };
}

function failure(size: PlannedSize): ExportError {
  return new ExportError(exportWords().errors.noPicture(sizeText(size)));
}
