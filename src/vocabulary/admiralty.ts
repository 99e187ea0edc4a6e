import type { Text } from './text.js';

/** Reliability of a source, letter by letter (NATO AJP-2.1). Judged apart from what it says. */
export const RELIABILITY: Readonly<Record<string, Text>> = {
  A: { en: 'completely reliable' },
  B: { en: 'usually reliable' },
  C: { en: 'fairly reliable' },
  D: { en: 'not usually reliable' },
  E: { en: 'unreliable' },
  F: { en: 'reliability cannot be judged' },
};

/** Credibility of what is said, figure by figure (NATO AJP-2.1). Judged apart from who says it. */
export const CREDIBILITY: Readonly<Record<string, Text>> = {
  1: { en: 'confirmed by other sources' },
  2: { en: 'probably true' },
  3: { en: 'possibly true' },
  4: { en: 'doubtful' },
  5: { en: 'improbable' },
  6: { en: 'truth cannot be judged' },
};
