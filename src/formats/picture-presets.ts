import type { PictureSize } from '../messages/export-messages.js';
import { exportWords } from '../messages/ui-export.js';

/** A size for pictures, as a row of the Export dialog. */
export interface PicturePreset {
  readonly id: string;
  /** In the language of the interface, as what it is for. */
  readonly label: string;
  /** What the size is for, with its figures where they matter. */
  readonly purpose: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch on paper; 96 stands for "made for screens". */
  readonly dpi: number;
  /** The reader may set width, height and dpi; the row's own are where the fields start. */
  readonly isCustom: boolean;
}

function preset(id: PictureSize, width: number, height: number, dpi: number): PicturePreset {
  return {
    id,
    get label() {
      return exportWords().sizes[id].label;
    },
    get purpose() {
      return exportWords().sizes[id].purpose;
    },
    width,
    height,
    dpi,
    isCustom: id === 'custom',
  };
}

/** Sizes offered, the usual one first. `print` is A4 landscape, 297 × 210 mm at 300 dots per inch. */
export const PICTURE_PRESETS: readonly PicturePreset[] = [
  preset('article', 1600, 900, 96),
  preset('square', 1200, 1200, 96),
  preset('slide', 1920, 1080, 96),
  preset('print', 3508, 2480, 300),
  preset('custom', 1200, 1600, 96),
];

/** What a custom size may be. Below, the text cannot be read; above three to one there is no room for the network. */
export const CUSTOM_SIZE = { minSide: 600, maxSide: 20_000, maxRatio: 3, minDpi: 36, maxDpi: 2400 } as const;
