import { html, nothing, type TemplateResult } from 'lit';
import { ui } from '../messages/ui.js';

/** What stands in place of the map until its atlas is there. @param onAgain the reader wants it tried again */
export function atlasNotice(hasFailed: boolean, onAgain: () => void): TemplateResult {
  if (!hasFailed) return html`<p class="loading">${ui.map.loading}</p>`;
  return html`<div class="loading" role="alert">
    <p>${ui.map.notLoaded}</p>
    <button type="button" class="button" @click=${onAgain}>${ui.map.again}</button>
  </div>`;
}

/** Actors that the map has no place for. */
export interface UnplacedActors {
  readonly ids: readonly string[];
  /** So many are listed; the rest is counted. */
  readonly listed: number;
  readonly nameOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
  readonly onMore: () => void;
}

/** The list of actors without a place beside the map; nothing where everybody has one. */
export function unplacedList({
  ids,
  listed,
  nameOf,
  onSelect,
  onMore,
}: UnplacedActors): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const left = ids.length - listed;
  return html`<details class="unplaced">
    <summary>${ui.map.unplaced(ids.length)}</summary>
    <ul>
      ${ids.slice(0, listed).map(
        id =>
          html`<li>
            <button type="button" class="link" @click=${() => onSelect(id)}>${nameOf(id)}</button>
          </li>`,
      )}
    </ul>
    ${left > 0 ? html`<button type="button" class="link" @click=${onMore}>${ui.outline.more(left)}</button>` : nothing}
  </details>`;
}
