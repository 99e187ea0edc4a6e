/** A size for pictures, as a row of the Export dialog. */
export interface PicturePreset {
  readonly id: string;
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

/** Sizes offered, the usual one first. `print` is A4 landscape, 297 × 210 mm at 300 dots per inch. */
export const PICTURE_PRESETS: readonly PicturePreset[] = [
  {
    id: 'article',
    label: 'Article',
    purpose: 'wide, for web pages',
    width: 1600,
    height: 900,
    dpi: 96,
    isCustom: false,
  },
  { id: 'square', label: 'Square', purpose: 'for social media', width: 1200, height: 1200, dpi: 96, isCustom: false },
  { id: 'slide', label: 'Slide', purpose: 'full HD', width: 1920, height: 1080, dpi: 96, isCustom: false },
  { id: 'print', label: 'Print', purpose: 'A4 landscape', width: 3508, height: 2480, dpi: 300, isCustom: false },
  { id: 'custom', label: 'Custom', purpose: 'your own size', width: 1200, height: 1600, dpi: 96, isCustom: true },
];

/** What a custom size may be. Below, the text cannot be read; above three to one there is no room for the network. */
export const CUSTOM_SIZE = { minSide: 600, maxSide: 20_000, maxRatio: 3, minDpi: 36, maxDpi: 2400 } as const;
