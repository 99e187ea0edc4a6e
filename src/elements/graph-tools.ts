import { html, nothing, type TemplateResult } from 'lit';
import { ChevronDown, Maximize, Minus, Plus } from 'lucide';
import type { Exploration } from '../exploration/exploration.js';
import { foldableStates, hasPlaces } from '../exploration/opening-view.js';
import { LAYOUTS } from '../layout/layouts.js';
import { inUi, ui } from '../messages/ui.js';
import type { Picture } from '../scene/picture.js';
import { icon } from './icon.js';

/** What the zoom buttons act on. */
export interface ZoomableCanvas {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

/** What floats over the canvas: layout, folding, tags, and zoom. */
export function graphTools(
  exploration: Exploration,
  canvas: ZoomableCanvas,
  picture: Picture | undefined,
): TemplateResult {
  const { network, view } = exploration;
  const states = network ? foldableStates(network) : [];
  const allFolded = states.length > 0 && states.every(state => view.folded.has(state));
  return html`
    <div class="tools">
      <label class="layout">
        <span class="visually-hidden">${ui.layout}</span>
        <select
          @change=${(event: Event) => exploration.setLayout((event.target as HTMLSelectElement).value)}
        >
          ${LAYOUTS.filter(layout => !layout.needsPlaces || (network && hasPlaces(network))).map(
            layout =>
              html`<option value=${layout.id} ?selected=${layout.id === view.layout} title=${inUi(layout.description)}>
                ${ui.labelled(ui.layout, inUi(layout.label))}
              </option>`,
          )}
        </select>
        ${icon(ChevronDown, 14)}
      </label>
      ${
        states.length > 0
          ? html`<button
              type="button"
              class="button small"
              @click=${() => exploration.setAllFolded(!allFolded)}
            >
              ${allFolded ? ui.unfoldAll : ui.foldAll}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="button small optional"
        aria-pressed=${view.tags}
        @click=${() => exploration.setTags(!view.tags)}
      >
        ${ui.tags}
      </button>
      ${
        view.moved.size > 0
          ? html`<button type="button" class="button small" @click=${() => exploration.resetPositions()}>
              ${ui.reset}
            </button>`
          : nothing
      }
      <entente-finding-tools .exploration=${exploration} .picture=${picture}></entente-finding-tools>
    </div>
    <div class="zoom" role="group" aria-label=${ui.zoom}>
      <button type="button" aria-label=${ui.zoomIn} title=${ui.zoomIn} @click=${() => canvas.zoomBy(1.3)}>
        ${icon(Plus, 16)}
      </button>
      <button type="button" aria-label=${ui.zoomOut} title=${ui.zoomOut} @click=${() => canvas.zoomBy(1 / 1.3)}>
        ${icon(Minus, 16)}
      </button>
      <button type="button" aria-label=${ui.fit} title=${ui.fit} @click=${() => canvas.fit()}>
        ${icon(Maximize, 15)}
      </button>
    </div>
  `;
}

/** That a layout is under way, and how far it is. */
export function placingNotice(share: number): TemplateResult {
  return html`<div class="placing" role="status">
    ${ui.arranging} <progress max="1" .value=${share}></progress>
  </div>`;
}

/** What stands in the canvas when there is no network to see: loading, no ties, or none that passes the filters. */
export function graphState(exploration: Exploration): TemplateResult | typeof nothing {
  const { network, filtered } = exploration;
  const { loading, failure } = exploration.state;
  if (loading !== undefined && !network) {
    return html`<div class="state"><p>${ui.opening(loading)}</p></div>`;
  }
  if (failure !== undefined || !network || !filtered) return nothing;
  if (filtered.total === 0) return html`<div class="state"><div class="panel"><h2>${ui.noTies}</h2></div></div>`;
  if (filtered.ties.size > 0) return nothing;
  return html`<div class="state">
    <div class="panel">
      <h2>${ui.nothingMatches}</h2>
      <p>${ui.nothingMatchesHint}</p>
      <button type="button" class="button primary" @click=${() => exploration.showAll()}>${ui.showAll}</button>
    </div>
  </div>`;
}
