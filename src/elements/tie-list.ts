import { html, nothing, type TemplateResult } from 'lit';
import type { NetworkTie } from '../network/network.js';
import type { CardContext } from './card-context.js';
import './entente-more-ties.js';
import { TIES_AT_FIRST, tieRow } from './tie-row.js';

/**
 * Ties as sentences that open their card; those that a filter hides are faded and say so. Long lists come in parts.
 * @param toldFrom an actor from whose end the ties are told, where it is an end
 */
export function tieList(context: CardContext, ties: readonly NetworkTie[], toldFrom?: string): TemplateResult {
  const rest = ties.slice(TIES_AT_FIRST);
  return html`<ul class="ties">
      ${ties.slice(0, TIES_AT_FIRST).map(tie => tieRow(context, tie, toldFrom))}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<entente-more-ties .context=${context} .ties=${rest} .toldFrom=${toldFrom}></entente-more-ties>`
    }`;
}
