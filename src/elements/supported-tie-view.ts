import { html, nothing, type TemplateResult } from 'lit';
import { ui } from '../messages/ui.js';
import type { SourceDocument } from '../network/dataset-schema.js';
import type { Network, NetworkTie } from '../network/network.js';
import { styleOf, type Theme } from '../scene/line-style.js';
import { sayTie } from './say-tie.js';
import './entente-line-sample.js';
import { safeLink } from './evidence-view.js';
import { sayWhen } from './say-when.js';
import { type Saying, sayingsOf, type Voicing } from './sayings.js';
import type { SupportedTie } from './source-list.js';

/** A tie as one source tells it: line, sentence, date, and who in the source says so or denies it. */
export function supportedTieView(
  network: Network,
  document: SourceDocument | undefined,
  { tie, items }: SupportedTie,
  theme: Theme,
  onShow: (tie: NetworkTie) => void,
): TemplateResult {
  const look = styleOf({ ties: [tie], type: tie.type, mutual: tie.mutual, betweenStates: false }, [tie], theme);
  return html`<li class="tie">
    <entente-line-sample .look=${look}></entente-line-sample>
    <button type="button" class="sentence" title=${ui.sources.seeInNetwork} @click=${() => onShow(tie)}>
      ${sayTie(network, tie).sentence}
    </button>
    <span class="when">${sayWhen(tie.span)}</span>
    ${sayingsOf(network, document, items).map(sayingView)}
  </li>`;
}

function sayingView({ stance, supports, voices }: Saying): TemplateResult {
  return html`<span class="saying"
    ><span class="stance ${stance}">${ui.stances[stance]}</span>${ui.labelled('', voices.map(inWords).join('; '))}${
      supports.length > 0 ? html` · ${ui.onlySupports(supports.join(', '))}` : nothing
    }</span
  >`;
}

function inWords(voicing: Voicing): string {
  if (voicing.length === 0) return ui.sources.inItsOwnWords;
  return voicing.map(({ label, unnamed }) => (unnamed ? ui.quoted(label) : label)).join(' → ');
}

/** A title as a link where its address can be followed, with the host shown; else as text. */
export function sourceTitle(title: string, address: string | undefined): TemplateResult {
  const url = safeLink(address);
  if (!url) return html`${title}`;
  return html`<a href=${url.href} target="_blank" rel="noopener noreferrer">${title}</a>
    <span class="host">${url.host}</span>`;
}
