import type { PlacedText } from '../../src/formats/picture-type.js';

/** Pairs of texts whose boxes overlap, as "one | other"; empty when all stand apart. */
export function overlappingTexts(texts: readonly PlacedText[]): readonly string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        other =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      )
      .map(other => `${one.text} | ${other.text}`),
  );
}

/** Texts that stand out of a picture of this size, or over the network in it. */
export function misplacedTexts(
  texts: readonly PlacedText[],
  picture: { readonly width: number; readonly height: number },
  network: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly string[] {
  const isOutside = ({ x, y, width, height }: PlacedText) =>
    x < 0 || y < 0 || x + width > picture.width || y + height > picture.height;
  const isOver = ({ x, y, width, height }: PlacedText) =>
    x < network.x + network.width && network.x < x + width && y < network.y + network.height && network.y < y + height;
  return texts.filter(text => isOutside(text) || isOver(text)).map(({ text }) => text);
}
