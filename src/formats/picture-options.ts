import { exportWords } from '../messages/ui-export.js';
import type { PicturePage } from './compose-picture.js';
import type { SizeOptions } from './picture-size.js';
import type { PictureSource } from './picture-source.js';
import { ExportError, type ExportSource, type WriteOptions } from './writer.js';

/** Wishes for a picture; every one has a default. */
export interface PictureOptions extends WriteOptions, SizeOptions {
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

/** What no picture can hold, as sentences for the dialog. */
export function pictureLosses(source: ExportSource, options: WriteOptions): readonly string[] {
  const { losses } = exportWords();
  return [
    losses.evidenceSummarised,
    losses.detailsOfTies,
    ...(options['extent'] === 'view' ? [losses.outsideView] : []),
    ...(options.scope === 'everything' && source.shown.ties.size < source.network.ties.size
      ? [losses.hiddenNotDrawn]
      : []),
  ];
}

/**
 * The drawing of a source.
 * @throws {ExportError} where nothing is drawn
 */
export function drawingOf({ picture }: ExportSource): PictureSource {
  if (picture) return picture;
  throw new ExportError(exportWords().errors.nothingDrawn);
}

/** The options that decide how the sheet looks, checked. */
export function lookOf(options: WriteOptions): {
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
  return { page: { theme, extent, background: 'theme' }, notes: [exportWords().notes.darkOnWhite] };
}

/** The value when it is one of those allowed, the first of them when there is none. */
function oneOf<Value extends string>(name: string, value: unknown, allowed: readonly [Value, ...Value[]]): Value {
  const known = value === undefined ? allowed[0] : allowed.find(candidate => candidate === value);
  if (known !== undefined) return known;
  throw new ExportError(exportWords().errors.oneOf(name, allowed.join(', '), String(value)));
}

/** All letters a picture may need: those of the dataset's own words and of the language of the interface. */
export function lettersOf({ network, filters }: ExportSource): string {
  const { title, disclaimer, license } = network.dataset;
  const documents = [...network.documents.values()].flatMap(document => [document.title, document.publisher]);
  const actors = [...network.actors.values()].map(actor => actor.label);
  const own = [title, disclaimer, license, ...documents, ...actors, ...filters].join('');
  const letters = new Set(`${own}${exportWords().letters}·–“”…`);
  return [...letters].join('');
}
