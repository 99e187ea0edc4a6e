import type { Exploration } from '../exploration/exploration.js';
import { countVoices, voiceColumnsOf } from '../network/voice-columns.js';
import { type VoiceKey, voiceGroups } from '../network/voices.js';
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
  const groups = voiceGroups(network);
  const groupOf = new Map(groups.flatMap(group => group.voices.map(voice => [voice.key, group.id] as const)));
  const speaking = countVoices(voiceColumnsOf(network, 'heard'), filtered.ties.mask, key => groupOf.get(key));
  return groups.map(group => {
    const kinds = group.voices.map(voice =>
      row(exploration, voice.key, voice.label, [voice.key], speaking.voices.get(voice.key) ?? 0, voice.ties, []),
    );
    const keys = group.voices.map(voice => voice.key);
    const shown = speaking.groups.get(group.id) ?? 0;
    return row(exploration, group.id, groupName(group), keys, shown, group.ties, kinds);
  });
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
