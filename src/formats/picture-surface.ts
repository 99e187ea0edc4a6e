import { PICTURE_FACES } from './picture-type.js';

/** A canvas to draw one picture on. */
export interface PictureSurface {
  readonly context: CanvasRenderingContext2D;
  /** The picture as PNG; `null` when the browser could not make it. */
  readonly toPng: () => Promise<Blob | null>;
}

/**
 * A canvas of so many pixels, off the page where the browser can.
 * @returns `undefined` when the browser gives no canvas of that size
 */
export function createSurface(width: number, height: number): PictureSurface | undefined {
  // Drawn by the processor: the same bytes whatever the graphics card, and no copy back from it.
  const settings: CanvasRenderingContext2DSettings = { willReadFrequently: true };
  if (typeof OffscreenCanvas === 'function') {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', settings);
    if (!context) return undefined;
    return {
      // The two contexts draw alike; the one off the page lacks only the drawing of focus rings, which no picture has.
      context: context as unknown as CanvasRenderingContext2D,
      // A canvas above the limits rejects here; to the caller that is the same as no picture.
      toPng: () => canvas.convertToBlob({ type: 'image/png' }).catch(() => null),
    };
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', settings);
  if (!context) return undefined;
  return { context, toPng: () => new Promise(resolve => canvas.toBlob(resolve, 'image/png')) };
}

/**
 * Waits until the faces of a picture are there, for the letters that its texts use. A face that cannot be loaded is
 * left to the fallbacks of the stack: a picture in another type is better than none.
 * @param text all that will be written, so that faces split by script load only what is needed
 */
export async function loadPictureFonts(text: string): Promise<void> {
  if (typeof document === 'undefined') return;
  const { fonts } = document;
  await Promise.allSettled(PICTURE_FACES.map(face => fonts.load(face, text)));
  await fonts.ready;
}
