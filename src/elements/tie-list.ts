import { html, type TemplateResult } from 'lit';
import { ui } from '../messages/ui.js';
import type { NetworkTie } from '../network/network.js';
import { formatSpan } from '../network/partial-date.js';
import { type CardContext, lookOf } from './card-context.js';
import { sayTie } from './say-tie.js';
import './entente-line-sample.js';
import { readerLocale } from './locale.js';

/**
 * Ties as sentences that open their card; those that a filter hides are faded and say so.
 * @param toldFrom an actor from whose end the ties are told, where it is an end
 */
export function tieList(context: CardContext, ties: readonly NetworkTie[], toldFrom?: string): TemplateResult {
  const { exploration, network, theme } = context;
  const shown = exploration.filtered?.ties ?? new Set<string>();
  return html`<ul class="ties">
    ${ties.map(tie => {
      const from = tie.target === toldFrom && tie.source !== toldFrom ? 'target' : 'source';
      const isShown = shown.has(tie.id);
      return html`<li>
        <button
          type="button"
          class=${isShown ? '' : 'filtered'}
          @click=${() => exploration.select({ kind: 'tie', id: tie.id })}
        >
          <entente-line-sample .look=${lookOf(tie, theme)}></entente-line-sample>
          <span class="sentence">${sayTie(network, tie, { from }).sentence}</span>
          <span class="aside">${formatSpan(tie.span, readerLocale())}${isShown ? '' : ` · ${ui.notInView}`}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}
