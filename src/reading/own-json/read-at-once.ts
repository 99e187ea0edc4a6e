import { checkDataset } from '../../network/check-dataset.js';
import type { Report } from '../../network/report.js';
import { MAX_DEPTH, placeBeyondDepth } from './json-depth.js';

/**
 * Reads a dataset in Entente's own JSON that is sound, with no more code than that takes.
 * @returns `undefined` when there is something to say that needs `readOwnJson`
 */
export function readAtOnce(bytes: Uint8Array): Report | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (placeBeyondDepth(text, MAX_DEPTH) !== undefined) return undefined;
    const report = checkDataset(JSON.parse(text));
    return report.outcome === 'rejected' ? undefined : report;
  } catch {
    // What is wrong, and where, is told by the reader that is loaded next.
    return undefined;
  }
}
