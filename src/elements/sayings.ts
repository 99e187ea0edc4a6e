import type { Evidence, SourceDocument } from '../network/dataset-schema.js';
import type { Network } from '../network/network.js';
import { speakersOf } from '../network/speakers.js';

/** Who speaks, from the origin on, without the document's own outlet; empty = the document in its own words. */
export type Voicing = readonly { readonly label: string; readonly unnamed: boolean }[];

/** What a document says on one tie: for or against it, or on a part of it, and according to whom. */
export interface Saying {
  readonly stance: Evidence['stance'];
  /** What it speaks to, when not to the tie itself: "date", "place". */
  readonly supports: readonly string[];
  /** In dataset order, each once, however often it says so. */
  readonly voices: readonly Voicing[];
}

/** The items of one document on one tie, told together where they take the same stance on the same. */
export function sayingsOf(
  network: Network,
  document: SourceDocument | undefined,
  items: readonly Evidence[],
): readonly Saying[] {
  const sayings = new Map<
    string,
    { stance: Saying['stance']; supports: readonly string[]; voices: Map<string, Voicing> }
  >();
  for (const item of items) {
    const { stance, supports = [] } = item;
    const key = JSON.stringify([stance, supports]);
    const saying = sayings.get(key) ?? { stance, supports, voices: new Map<string, Voicing>() };
    sayings.set(key, saying);
    const voicing = speakersOf(network, item)
      .filter(({ label }) => label !== document?.publisher && label !== document?.title && label !== item.document)
      .map(({ label, unnamed }) => ({ label, unnamed }));
    saying.voices.set(JSON.stringify(voicing), voicing);
  }
  return [...sayings.values()].map(({ voices, ...saying }) => ({ ...saying, voices: [...voices.values()] }));
}
