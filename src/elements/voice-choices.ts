import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ui } from '../messages/ui.js';
import type { VoiceKey, Voices } from '../network/voices.js';
import { sayNumber } from './say-number.js';
import { canLeaveOut, isOnly, type SpeakerGroup, type SpeakerRow } from './source-list.js';
import { groupName } from './voice-words.js';

const words = ui.sources;

/** What can be asked for with a voice. */
export interface VoiceCommands {
  /** Listens to nobody else; pressed again, to everybody. */
  readonly only: (key: VoiceKey) => void;
  readonly leaveOut: (key: VoiceKey) => void;
  readonly hear: (key: VoiceKey) => void;
}

/**
 * Buttons for one voice: nothing but it, all but it, or it again.
 * @param name who or what it is, for the accessible names
 * @param look classes of the buttons
 */
export function voiceChoices(
  voices: Voices | undefined,
  key: VoiceKey,
  name: string,
  isLeftOut: boolean,
  commands: VoiceCommands,
  look = 'link',
): TemplateResult {
  const action = (label: string, act: (key: VoiceKey) => void, pressed?: boolean): TemplateResult =>
    html`<button
      type="button"
      class=${look}
      aria-label=${words.namedAction(label, name)}
      aria-pressed=${pressed ?? nothing}
      @click=${() => act(key)}
    >
      ${label}
    </button>`;
  if (isLeftOut) return action(words.hear, commands.hear);
  return html`${action(words.onlyThis, commands.only, isOnly(voices, key))}
  ${canLeaveOut(voices, key) ? action(words.leaveOut, commands.leaveOut) : nothing}`;
}

/** Speakers under the names of their groups, each with the number of ties in view and what can be done. */
export function speakerGroupsView(
  groups: readonly SpeakerGroup[],
  voices: Voices | undefined,
  commands: VoiceCommands,
): readonly TemplateResult[] {
  return groups.map(
    ({ group, speakers }) =>
      html`<h4>${groupName(group)}</h4>
        <ul>
          ${repeat(
            speakers,
            row => row.key,
            row => speakerView(row, voices, commands),
          )}
        </ul>`,
  );
}

function speakerView(
  { key, label, inView, total, isLeftOut }: SpeakerRow,
  voices: Voices | undefined,
  commands: VoiceCommands,
): TemplateResult {
  return html`<li class="speaker ${isLeftOut ? 'out' : ''}">
    <span class="name">${key.startsWith('unnamed:') ? ui.quoted(label) : label}</span>
    <span class="count"
      ><span aria-hidden="true">${sayNumber(inView)}<span class="of">/${sayNumber(total)}</span></span
      ><span class="visually-hidden">${words.inView(inView, total)}</span></span
    >
    <span class="choices">${voiceChoices(voices, key, label, isLeftOut, commands)}</span>
  </li>`;
}
