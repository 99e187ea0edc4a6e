import type { Exploration } from '../exploration/exploration.js';
import { ui } from '../messages/ui.js';
import type { Network } from '../network/network.js';
import { labelOfVoice, type VoiceGroup, voiceGroups } from '../network/voices.js';

/** Name of a group of voices: the state's, or the interface's word for the others. */
export function groupName(group: VoiceGroup): string {
  return group.label || ui.voiceGroups[group.id as keyof typeof ui.voiceGroups] || group.id;
}

/** Name of a side of a comparison: a group or a single voice. */
export function sideName(network: Network, side: string): string {
  const group = voiceGroups(network).find(candidate => candidate.id === side);
  return group ? groupName(group) : labelOfVoice(network, side);
}

/**
 * One line that says which voices are in view: "Everybody is heard", "Without South Korea", "Only KCNA, Russia".
 * A whole group is named by its name.
 */
export function voicesSentence(exploration: Pick<Exploration, 'network' | 'view'>): string {
  const { network, view } = exploration;
  const { voices } = view;
  if (!network || !voices) return ui.everybodyIsHeard;
  const names: string[] = [];
  const left = new Set(voices.keys);
  for (const group of voiceGroups(network)) {
    const keys = group.voices.map(voice => voice.key);
    if (keys.length > 0 && keys.every(key => left.has(key))) {
      names.push(groupName(group));
      for (const key of keys) left.delete(key);
    }
  }
  for (const key of left) names.push(labelOfVoice(network, key));
  if (names.length === 0) return ui.nobodyIsHeard;
  return voices.mode === 'only' ? ui.onlyVoices(names.join(', ')) : ui.withoutVoices(names.join(', '));
}
