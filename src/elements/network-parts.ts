import { html, nothing, type TemplateResult } from 'lit';
import { Clock, ListFilter, Share } from 'lucide';
import type { Failure } from '../exploration/exploration.js';
import { ui } from '../messages/ui.js';
import type { EntenteNetwork } from './entente-network.js';
import { icon } from './icon.js';
import { problemList } from './problem-list.js';

/** Title and Export, where the page has neither. */
export function networkHeading(title: string, network: EntenteNetwork): TemplateResult {
  return html`<header class="head">
    <h2>${title}</h2>
    ${
      network.size === 'compact'
        ? nothing
        : html`<button type="button" class="button primary" @click=${() => network.showExport()}>${ui.export}</button>`
    }
  </header>`;
}

/**
 * The bar of narrow screens: the legend as a sheet, the timeline, and Export.
 * @param hasTime there is a timeline to open
 */
export function bottomBar(network: EntenteNetwork, hasTime: boolean): TemplateResult {
  return html`<div class="bar">
    <button
      type="button"
      class="button"
      aria-expanded=${network.railOpen}
      @click=${() => {
        network.railOpen = !network.railOpen;
      }}
    >
      ${icon(ListFilter, 17)} ${ui.relations}
    </button>
    ${
      hasTime
        ? html`<button
            type="button"
            class="button"
            aria-expanded=${network.timeOpen}
            @click=${() => {
              network.timeOpen = !network.timeOpen;
            }}
          >
            ${icon(Clock, 16)} ${ui.timeline.name}
          </button>`
        : nothing
    }
    <button type="button" class="button primary" @click=${() => network.showExport()}>
      ${icon(Share, 16)} ${ui.export}
    </button>
  </div>`;
}

/** What could not be opened, where it is wrong and what to do; what was open is still there. */
export function failurePanel({ name, problems }: Failure, network: EntenteNetwork): TemplateResult {
  const open = network.exploration.network?.dataset;
  return html`<div class="failure" role="alert" tabindex="-1">
    <div>
      <h2>${ui.couldNotOpen(name)}</h2>
      ${problemList(problems)} ${open ? html`<p>${ui.stillOpen(open.title ?? ui.untitled)}</p>` : nothing}
      <div class="buttons">
        ${
          network.canOpenFiles
            ? html`<button
                type="button"
                class="button primary"
                @click=${() => network.dispatchEvent(new Event('entente-open-file'))}
              >
                ${ui.openAnother}
              </button>`
            : nothing
        }
        ${
          open
            ? html`<button type="button" class="button" @click=${() => network.exploration.dismissFailure()}>
                ${ui.keepWorking}
              </button>`
            : nothing
        }
      </div>
    </div>
  </div>`;
}
