import russiaKorea from '../../graph-data/russia-dprk-1948-2025/dataset.json?url';
import shoiguPyongyang from '../../graph-data/shoigu-pyongyang-2025/dataset.json?url';

/** A dataset that comes with the app. */
export interface BundledDataset {
  /** As in `?dataset=`. */
  readonly id: string;
  readonly url: string;
}

/** Bundled datasets; the first opens by default. */
export const BUNDLED_DATASETS: readonly BundledDataset[] = [
  { id: 'shoigu-pyongyang-2025', url: shoiguPyongyang },
  { id: 'russia-dprk-1948-2025', url: russiaKorea },
];
