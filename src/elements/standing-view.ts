import { html, nothing, type TemplateResult } from 'lit';
import { inUi, ui } from '../messages/ui.js';
import type { NetworkTie } from '../network/network.js';
import { standingHistory } from '../network/standing-history.js';
import { findStanding } from '../vocabulary/standings.js';
import { type CardContext, nameOf } from './card-context.js';
import { dateText } from './evidence-view.js';
import { readerLocale } from './locale.js';

/** Why a tie has its standing: the rule, who acknowledges and denies it, independent origins, and how it came about. */
export function standingView({ network }: CardContext, tie: NetworkTie): TemplateResult {
  const { standing } = tie;
  const names = (ids: readonly string[]): string => ids.map(id => nameOf(network, id)).join(', ');
  const stages = standingHistory(network, tie);
  return html`<details class="why">
    <summary>${ui.whyThisStanding}</summary>
    <p>${ui.standingRules[standing.rule] ?? ''}</p>
    ${standing.reason === undefined ? nothing : html`<p>${ui.overrideReason(standing.reason)}</p>`}
    ${standing.acknowledgedBy.length > 0 ? html`<p>${ui.acknowledgedBy(names(standing.acknowledgedBy))}</p>` : nothing}
    ${standing.deniedBy.length > 0 ? html`<p>${ui.deniedBy(names(standing.deniedBy))}</p>` : nothing}
    ${standing.origins > 0 ? html`<p>${ui.origins(standing.origins)}</p>` : nothing}
    ${
      stages.length > 1
        ? html`<h4>${ui.overTime}</h4>
            <ol>
              ${stages.map(
                stage =>
                  html`<li>
                    ${inUi(findStanding(stage.standing.level).short)}${
                      stage.standing.disputed ? `, ${ui.disputedWord}` : ''
                    }${
                      stage.since === undefined
                        ? nothing
                        : html` <span class="aside">${ui.since(dateText(stage.since, readerLocale()))}</span>`
                    }
                  </li>`,
              )}
            </ol>`
        : nothing
    }
  </details>`;
}
