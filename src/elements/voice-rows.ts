import type { Exploration } from '../exploration/exploration.js';
import type { Network } from '../network/network.js';
import { speakersIn, type VoiceKey, voiceGroups } from '../network/voices.js';
import type { LegendRow } from './legend-rows.js';
import { groupName } from './voice-words.js';

/** A row of "According to": a state or another group, its voices as its kinds. */
export interface VoiceRow extends LegendRow {
  /** The voices that the row switches. */
  readonly keys: readonly VoiceKey[];
  /** Some of the voices are heard, some are not. */
  readonly isMixed: boolean;
  readonly kinds: readonly VoiceRow[];
}

/** Rows of the speakers, grouped by state; counts are of ties in whose heard evidence they speak. */
export function voiceRows(exploration: Exploration): readonly VoiceRow[] {
  const { network, filtered } = exploration;
  if (!network || !filtered) return [];
  const speaking = heardTies(network, filtered.ties);
  return voiceGroups(network).map(group => {
    const kinds = group.voices.map(voice =>
      row(exploration, voice.key, voice.label, [voice.key], speaking.get(voice.key)?.size ?? 0, voice.ties, []),
    );
    const keys = group.voices.map(voice => voice.key);
    const shown = new Set(keys.flatMap(key => [...(speaking.get(key) ?? [])])).size;
    return row(exploration, group.id, groupName(group), keys, shown, group.ties, kinds);
  });
}

/** Ids of shown ties by the voices that speak in their heard evidence. */
function heardTies(network: Network, shown: ReadonlySet<string>): ReadonlyMap<VoiceKey, ReadonlySet<string>> {
  const ties = new Map<VoiceKey, Set<string>>();
  for (const tie of network.ties.values()) {
    if (!shown.has(tie.id)) continue;
    for (const item of tie.evidence) {
      for (const key of speakersIn(network, item)) {
        const known = ties.get(key);
        if (known) known.add(tie.id);
        else ties.set(key, new Set([tie.id]));
      }
    }
  }
  return ties;
}

function row(
  exploration: Exploration,
  value: string,
  label: string,
  keys: readonly VoiceKey[],
  shown: number,
  total: number,
  kinds: readonly VoiceRow[],
): VoiceRow {
  const { voices } = exploration.view;
  const heard = keys.filter(key => voices === undefined || (voices.mode === 'only') === voices.keys.has(key));
  return {
    value,
    label,
    keys,
    tally: { shown, total },
    shown: heard.length > 0,
    isMixed: heard.length > 0 && heard.length < keys.length,
    look: undefined,
    tag: '',
    hint: '',
    kinds,
  };
}
