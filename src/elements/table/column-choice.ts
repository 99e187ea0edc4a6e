import { html, type TemplateResult } from 'lit';
import { ChevronDown } from 'lucide';
import { ui } from '../../messages/ui.js';
import { icon } from '../icon.js';
import type { ColumnHead } from './listing.js';

const words = ui.table;

/**
 * The list of columns, to show and to put away.
 * @param shown ids of those in view
 * @param onChoose with ids; `undefined` = those that a dataset opens with
 */
export function columnChoice(
  columns: readonly ColumnHead[],
  shown: readonly string[],
  onChoose: (ids: readonly string[] | undefined) => void,
): TemplateResult {
  return html`<details class="columns" @focusout=${onFocusOut} @keydown=${onKey}>
    <summary class="button small">${words.chooseColumns} ${icon(ChevronDown, 14)}</summary>
    <div role="group" aria-label=${words.chooseColumns}>
      ${columns.map(
        ({ id, label, isFixed }) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${shown.includes(id)}
              ?disabled=${isFixed === true}
              @change=${(event: Event) => {
                const isOn = (event.target as HTMLInputElement).checked;
                onChoose(isOn ? [...shown, id] : shown.filter(other => other !== id));
              }}
            />
            ${label}
          </label>`,
      )}
      <button type="button" class="link" @click=${() => onChoose(undefined)}>${words.usualColumns}</button>
    </div>
  </details>`;
}

function onFocusOut(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false;
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const details = event.currentTarget as HTMLDetailsElement;
  details.open = false;
  details.querySelector('summary')?.focus();
}
