import { exportWords } from '../messages/ui-export.js';
import { type CanvasLimits, fitToLimits } from './canvas-limits.js';
import { CUSTOM_SIZE, PICTURE_PRESETS, type PicturePreset } from './picture-presets.js';
import { ExportError } from './writer.js';

/** The wishes that decide on the size; see `PictureOptions` for their meaning. */
export interface SizeOptions {
  readonly preset?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly dpi?: unknown;
  readonly scale?: unknown;
  readonly [option: string]: unknown;
}

/** The size a picture will have. */
export interface PlannedSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch, so that the size on paper stays when pixels are multiplied or lowered. */
  readonly dpi: number;
  /** For the reader: "3,508 × 2,480 px, 300 dpi at 29.7 cm"; without the paper for sizes made for screens. */
  readonly text: string;
  /** Sentences on what differs from the wish; empty when nothing does. */
  readonly notes: readonly string[];
}

const screenDpi = 96;
const centimetresPerInch = 2.54;

/**
 * The size that the options ask for, within what the browser can draw. Pure, so that the dialog can tell it
 * before anything is drawn.
 * @throws {ExportError} on an unknown preset, or on a custom size that is no number or out of `CUSTOM_SIZE`
 */
export function plannedSize(options: SizeOptions, limits: CanvasLimits): PlannedSize {
  const preset = presetOf(options.preset);
  const scale = options.scale === undefined ? 1 : numberIn('scale', options.scale, 1, 4);
  const base = preset.isCustom ? customSize(options, preset) : preset;
  const wanted = { width: Math.round(base.width * scale), height: Math.round(base.height * scale) };
  const size = fitToLimits(wanted, limits);
  const isLowered = size.width < wanted.width || size.height < wanted.height;
  return describeSize(
    size,
    base.dpi * scale * (size.width / wanted.width),
    isLowered ? [loweredNote(size, limits)] : [],
  );
}

/** The same picture with half the pixels along each side, for a browser that could not draw the whole. */
export function halvedSize(size: PlannedSize): PlannedSize {
  const half = { width: Math.floor(size.width / 2), height: Math.floor(size.height / 2) };
  const note = exportWords().notes.halved(sizeText(size), sizeText(half));
  return describeSize(half, size.dpi / 2, [note]);
}

/** "4,000 × 2,300 px" */
export function sizeText({ width, height }: { readonly width: number; readonly height: number }): string {
  return exportWords().size.pixels(width, height);
}

/** The row of a preset; the first when none is asked for. @throws {ExportError} on an id that is not in the list */
function presetOf(id: unknown): PicturePreset {
  const preset = id === undefined ? PICTURE_PRESETS[0] : PICTURE_PRESETS.find(row => row.id === id);
  if (preset) return preset;
  const known = PICTURE_PRESETS.map(row => row.id).join(', ');
  throw new ExportError(exportWords().errors.noSuchSize(String(id), known));
}

function customSize(options: SizeOptions, preset: PicturePreset): Pick<PicturePreset, 'width' | 'height' | 'dpi'> {
  const { minSide, maxSide, maxRatio, minDpi, maxDpi } = CUSTOM_SIZE;
  const width = Math.round(numberIn('width', options.width ?? preset.width, minSide, maxSide));
  const height = Math.round(numberIn('height', options.height ?? preset.height, minSide, maxSide));
  if (Math.max(width / height, height / width) > maxRatio) {
    throw new ExportError(exportWords().errors.tooLong(sizeText({ width, height }), maxRatio));
  }
  return { width, height, dpi: numberIn('dpi', options.dpi ?? preset.dpi, minDpi, maxDpi) };
}

function numberIn(name: 'width' | 'height' | 'dpi' | 'scale', value: unknown, min: number, max: number): number {
  if (typeof value === 'number' && value >= min && value <= max) return value;
  const words = exportWords();
  throw new ExportError(
    words.errors.outOfRange(words.errors.options[name], words.number(min), words.number(max), String(value)),
  );
}

function describeSize(
  size: { readonly width: number; readonly height: number },
  dpi: number,
  notes: readonly string[],
): PlannedSize {
  const { width, height } = size;
  const pixels = sizeText(size);
  const text =
    dpi > screenDpi ? exportWords().size.onPaper(pixels, Math.round(dpi), (width / dpi) * centimetresPerInch) : pixels;
  return { width, height, dpi, text, notes };
}

function loweredNote(size: { readonly width: number; readonly height: number }, limits: CanvasLimits): string {
  const words = exportWords();
  return words.notes.lowered(words.number(limits.side), words.number(limits.area), sizeText(size));
}
