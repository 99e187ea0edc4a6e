import { html, type TemplateResult } from 'lit';
import { ui } from '../messages/ui.js';
import type { NetworkTie } from '../network/network.js';
import { type CardContext, lookOf } from './card-context.js';
import './entente-line-sample.js';
import { sayTie } from './say-tie.js';
import { sayWhen } from './say-when.js';

/** Ties that are listed at once, and with each "more": a hub has thousands, and nobody reads them at one go. */
export const TIES_AT_ONCE = 100;
/** The same when the card opens: more are not seen, and a hundred took the page a third of a second. */
export const TIES_AT_FIRST = 30;

/** A tie as a row of such a list. */
export function tieRow(
  { exploration, network, theme }: CardContext,
  tie: NetworkTie,
  toldFrom?: string,
): TemplateResult {
  const from = tie.target === toldFrom && tie.source !== toldFrom ? 'target' : 'source';
  const isShown = exploration.filtered?.ties.has(tie.id) === true;
  return html`<li>
    <button
      type="button"
      class=${isShown ? '' : 'filtered'}
      @click=${() => exploration.select({ kind: 'tie', id: tie.id })}
    >
      <entente-line-sample .look=${lookOf(tie, theme)}></entente-line-sample>
      <span class="sentence">${sayTie(network, tie, { from }).sentence}</span>
      <span class="aside">${sayWhen(tie.span)}${isShown ? '' : ` · ${ui.notInView}`}</span>
    </button>
  </li>`;
}
