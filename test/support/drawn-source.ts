import { exportSourceOf } from '../../src/elements/export-source.js';
import type { ExportSource } from '../../src/formats/writer.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { Dataset } from '../../src/network/dataset-schema.js';
import type { Stage } from '../../src/scene/stage.js';
import { approximateMeasure } from './approximate-measure.js';
import { exploring } from './exploring.js';
import { type PictureWishes, pictureOf } from './scene-request.js';

/** What the page would export of a dataset that is open in it, drawn without a page. */
export async function drawnSource(dataset: Dataset, wishes: PictureWishes = {}): Promise<ExportSource> {
  const network = buildNetwork(dataset);
  const picture = pictureOf(dataset, { network, ...wishes });
  // Of a stage, exports take the picture and what of it is on screen.
  const stage = { picture, viewBox: picture.bounds } as Stage;
  const now = new Date('2026-11-24T09:30:00Z');
  return (await exportSourceOf(exploring(network), stage, approximateMeasure, now))!;
}
