import { html, type TemplateResult } from 'lit';
import type { Exploration } from '../exploration/exploration.js';
import { ui } from '../messages/ui.js';

/** Numbers of pairs that can be chosen. */
export const STRONGEST = [100, 300, 1000, 3000, 10_000];

/**
 * How many of the strongest pairs are drawn, where there are too many to see.
 * @param pairs how many there are
 */
export function strongestSelect(exploration: Exploration, pairs: number): TemplateResult {
  const { strongest } = exploration.view;
  const choices = [...new Set([...STRONGEST.filter(number => number < pairs), ...(strongest ? [strongest] : [])])];
  return html`<select
    aria-label=${ui.strongest.label}
    title=${ui.strongest.method}
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      exploration.setStrongest(value === 'all' ? undefined : Number(value));
    }}
  >
    ${choices
      .sort((a, b) => a - b)
      .map(
        number => html`<option value=${number} ?selected=${number === strongest}>${ui.strongest.most(number)}</option>`,
      )}
    <option value="all" ?selected=${strongest === undefined}>${ui.strongest.all(pairs)}</option>
  </select>`;
}
