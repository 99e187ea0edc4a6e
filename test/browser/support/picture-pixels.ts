/** A decoded picture: red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Decodes a picture file by the browser. */
export async function pixelsOf(picture: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** Share (0 … 1) of the pixels that differ from the one in the upper left corner. */
export function inkShare({ data }: Pixels): number {
  const pixels = new Uint32Array(data.buffer);
  return pixels.reduce((count, pixel) => count + Number(pixel !== pixels[0]), 0) / pixels.length;
}

/**
 * Number of pixels of a colour.
 * @param colour `#RRGGBB`
 * @param tolerance how far each of red, green and blue may be off (0 … 255): edges are blended with what is behind
 */
export function pixelsNear({ data }: Pixels, colour: string, tolerance: number): number {
  const wanted = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (wanted.every((value, channel) => Math.abs(data[at + channel]! - value) <= tolerance)) count += 1;
  }
  return count;
}

/** SHA-256 of a file: says that two files are the same, without a list of a million bytes when they are not. */
export async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
