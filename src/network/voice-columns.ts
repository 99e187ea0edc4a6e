import type { Evidence } from './dataset-schema.js';
import { type InSteps, runAtOnce, TIES_A_STEP } from './in-steps.js';
import type { Network, NetworkTie } from './network.js';
import { speakersIn, type VoiceKey } from './voices.js';

/**
 * Who speaks in the evidence of each tie. Ties in which the same voices speak share a profile: large datasets have few
 * of those, and counting goes by profiles.
 */
export interface VoiceColumns {
  /** Voices of each profile, each once. */
  readonly profiles: readonly (readonly VoiceKey[])[];
  /** Profile of each tie, by its index. */
  readonly profileOf: Uint32Array;
}

/** Voices in all evidence, or in the evidence that is heard. */
export function voiceColumnsOf(network: Network, which: 'all' | 'heard'): VoiceColumns {
  return (
    (which === 'all' ? allByNetwork : heardByNetwork).get(network) ?? runAtOnce(voiceColumnsInSteps(network, which))
  );
}

const allByNetwork = new WeakMap<Network, VoiceColumns>();
const heardByNetwork = new WeakMap<Network, VoiceColumns>();

/** Makes the columns of a network; `voiceColumnsOf` has them then. */
export function* voiceColumnsInSteps(network: Network, which: 'all' | 'heard'): InSteps<VoiceColumns> {
  const profileOf = new Uint32Array(network.ties.size);
  const profiles: (readonly VoiceKey[])[] = [];
  const numbers = new Map<string, number>();
  let isEverybodyHeard = true;
  for (const tie of network.ties.values()) {
    if (tie.index % TIES_A_STEP === TIES_A_STEP - 1) yield;
    if (tie.evidence !== tie.allEvidence) isEverybodyHeard = false;
    const keys = voicesIn(network, which === 'all' ? tie.allEvidence : tie.evidence);
    const text = keys.length === 1 ? keys[0]! : keys.join('\n');
    let number = numbers.get(text);
    if (number === undefined) {
      number = profiles.length;
      numbers.set(text, number);
      profiles.push(keys);
    }
    profileOf[tie.index] = number;
  }
  const columns = { profiles, profileOf };
  // Mostly nobody is left out, and both are the same.
  for (const known of isEverybodyHeard ? [allByNetwork, heardByNetwork] : []) known.set(network, columns);
  (which === 'all' ? allByNetwork : heardByNetwork).set(network, columns);
  return columns;
}

/** Who speaks in some items, each once. */
function voicesIn(network: Network, items: readonly Evidence[]): readonly VoiceKey[] {
  const [only] = items;
  const keys = items.length === 1 ? speakersIn(network, only!) : items.flatMap(item => speakersIn(network, item));
  return keys.length < 2 ? keys : [...new Set(keys)];
}

/** Ties in whose heard evidence a voice speaks, in dataset order. */
export function tiesToldBy(network: Network, voice: VoiceKey): readonly NetworkTie[] {
  const { profiles, profileOf } = voiceColumnsOf(network, 'heard');
  const speaks = profiles.map(keys => keys.includes(voice));
  if (!speaks.includes(true)) return [];
  return [...network.ties.values()].filter(tie => speaks[profileOf[tie.index]!]);
}

/**
 * Number of ties in which each voice speaks, and each group of voices.
 * @param mask 1 for each tie that counts, by index; absent: every tie
 * @param groupOf the group of a voice; a tie counts once for a group
 */
export function countVoices(
  { profiles, profileOf }: VoiceColumns,
  mask: Uint8Array | undefined,
  groupOf: (key: VoiceKey) => string | undefined,
): { readonly voices: ReadonlyMap<VoiceKey, number>; readonly groups: ReadonlyMap<string, number> } {
  const ties = new Uint32Array(profiles.length);
  for (let tie = 0; tie < profileOf.length; tie += 1) {
    if (mask === undefined || mask[tie] === 1) ties[profileOf[tie]!]! += 1;
  }
  const voices = new Map<VoiceKey, number>();
  const groups = new Map<string, number>();
  profiles.forEach((keys, profile) => {
    const count = ties[profile]!;
    if (count === 0) return;
    for (const key of keys) voices.set(key, (voices.get(key) ?? 0) + count);
    for (const group of new Set(keys.map(groupOf))) {
      if (group !== undefined) groups.set(group, (groups.get(group) ?? 0) + count);
    }
  });
  return { voices, groups };
}
