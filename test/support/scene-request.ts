import { placeFrames } from '../../src/layout/frames.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { Dataset } from '../../src/network/dataset-schema.js';
import { buildPicture, type Picture, type PictureRequest } from '../../src/scene/picture.js';
import { approximateMeasure } from './approximate-measure.js';

/** The windows at which the picture is held to its promises, with the proportion of the canvas in each. */
export const SCREENS = [
  { name: '1440 px', proportion: 1.3 },
  { name: '820 px', proportion: 0.75 },
  { name: '390 px', proportion: 0.55 },
] as const;

/** What a test asks of a picture; everything else is as the page has it. */
export type PictureWishes = Partial<PictureRequest> & {
  readonly folded?: readonly string[];
  readonly opened?: readonly string[];
  /** Width of the canvas by its height. */
  readonly proportion?: number;
};

/** The picture of a dataset in the layout that the page opens with. */
export function pictureOf(dataset: Dataset, wishes: PictureWishes = {}): Picture {
  const { folded = [], opened = [], proportion = 1.3, ...rest } = wishes;
  return buildPicture({
    network: buildNetwork(dataset),
    folds: { folded: new Set(folded), opened: new Set(opened) },
    place: placeFrames,
    viewport: { width: 800 * proportion, height: 800 },
    moved: new Map(),
    measure: approximateMeasure,
    seed: 7,
    ...rest,
  });
}
