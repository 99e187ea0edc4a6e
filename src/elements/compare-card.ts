import { html, type TemplateResult } from 'lit';
import type { Comparison } from '../exploration/view.js';
import { ui } from '../messages/ui.js';
import { type Agreement, compareVoices } from '../network/compare-voices.js';
import { voiceGroups } from '../network/voices.js';
import type { CardContext } from './card-context.js';
import { sayNumber } from './say-number.js';
import { tieList } from './tie-list.js';
import { groupName, sideName } from './voice-words.js';

const ORDER: readonly Agreement[] = ['disputed', 'only-one', 'only-other', 'both'];

/** Marks on the lines of the network while two voices are compared. */
export const AGREEMENT_MARKS: Readonly<Record<Agreement, string>> = {
  'only-one': 'A',
  'only-other': 'B',
  both: 'AB',
  disputed: 'A≠B',
};

/** Two voices set against each other: what only one says, what both say, and where one denies the other. */
export function compareCard(context: CardContext, comparison: Comparison): TemplateResult {
  const { exploration, network } = context;
  const names = [sideName(network, comparison.one), sideName(network, comparison.other)] as const;
  const found = compareVoices(network, comparison.one, comparison.other);
  const shown = exploration.filtered?.ties ?? new Set<string>();
  return html`
    <h2>${ui.between(names[0], names[1])}</h2>
    <div class="choices">
      ${choice(context, 'A', comparison.one, one => exploration.compare({ ...comparison, one }))}
      ${choice(context, 'B', comparison.other, other => exploration.compare({ ...comparison, other }))}
    </div>
    ${ORDER.map(agreement => {
      const ties = found[agreement].filter(tie => shown.has(tie.id));
      return html`<h3>
          <span><b class="mark">${AGREEMENT_MARKS[agreement]}</b> ${ui.agreements[agreement](names[0], names[1])}</span>
          <span class="aside">${ui.tieCount(ties.length)}</span>
        </h3>
        ${ties.length === 0 ? html`<p class="aside">${ui.noneRecorded}</p>` : tieList(context, ties)}`;
    })}
  `;
}

function choice(
  { network }: CardContext,
  label: string,
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  return html`<label
    ><b class="mark">${label}</b>
    <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${voiceGroups(network).map(
        group =>
          html`<optgroup label=${groupName(group)}>
            <option value=${group.id} ?selected=${group.id === value}>${groupName(group)} (${sayNumber(group.ties)})</option>
            ${group.voices.map(
              voice =>
                html`<option value=${voice.key} ?selected=${voice.key === value}>${voice.label} (${sayNumber(voice.ties)})</option>`,
            )}
          </optgroup>`,
      )}
    </select></label
  >`;
}
