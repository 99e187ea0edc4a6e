import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ChevronDown } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { ui } from '../messages/ui.js';
import type { SourceDocument } from '../network/dataset-schema.js';
import type { Network, NetworkTie } from '../network/network.js';
import type { VoiceKey } from '../network/voices.js';
import type { Theme } from '../scene/line-style.js';
import { sourcesStyles } from './entente-sources.styles.js';
import { dateText, safeLink } from './evidence-view.js';
import { ExplorationController } from './exploration-controller.js';
import { icon } from './icon.js';
import { readerLocale } from './locale.js';
import { controlStyles } from './shared.styles.js';
import { sourceDocumentStyles } from './source-documents.styles.js';
import {
  documentKey,
  isOnly,
  type SourceEntry,
  type SourceList,
  type SupportedTie,
  sourceListOf,
} from './source-list.js';
import { sourceTitle, supportedTieView } from './supported-tie-view.js';
import { speakerGroupsView, type VoiceCommands, voiceChoices } from './voice-choices.js';
import { voicesSentence } from './voice-words.js';

const words = ui.sources;

/** Ties of one source that are listed at first, and documents; more come at the press of a button. */
const TIES_AT_FIRST = 5;
const MORE_TIES = 50;
const DOCUMENTS_AT_FIRST = 40;

/**
 * @summary The documents and speakers behind what is in view, what each supports, and whether to listen to it.
 */
export class EntenteSources extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    speakersOpen: { state: true },
    tiesListed: { state: true },
    documentsListed: { state: true },
  };

  static override styles = [controlStyles, sourcesStyles, sourceDocumentStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** Where the view is narrow, speakers are listed only on demand. */
  declare protected speakersOpen: boolean;
  /** Number of ties listed, by source; of others the first few. */
  declare protected tiesListed: ReadonlyMap<string, number>;
  declare protected documentsListed: number;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.#listFew();
    new ExplorationController(this, change => {
      if (change === 'data') this.#listFew();
    });
  }

  #listFew(): void {
    this.speakersOpen = false;
    this.tiesListed = new Map();
    this.documentsListed = DOCUMENTS_AT_FIRST;
  }

  readonly #commands: VoiceCommands = {
    only: key => {
      const { exploration } = this;
      exploration.setVoices(isOnly(exploration.view.voices, key) ? undefined : { mode: 'only', keys: new Set([key]) });
    },
    leaveOut: key => void this.#leaveOut(key),
    hear: key => this.exploration.toggleVoices([key], true),
  };

  async #leaveOut(key: VoiceKey): Promise<void> {
    this.exploration.toggleVoices([key], false);
    await this.updateComplete;
    // The button went with its source; the focus stays near what undoes it.
    this.renderRoot.querySelector<HTMLElement>('.everybody')?.focus();
  }

  #show(tie: NetworkTie): void {
    this.exploration.select({ kind: 'tie', id: tie.id });
    this.exploration.setTab('network');
  }

  protected override render() {
    const { network, filtered, view } = this.exploration;
    if (!network || !filtered) return nothing;
    const list = sourceListOf(network, filtered.ties, view.voices);
    return html`<div class="page">
      <div>
        <h2>${words.title}</h2>
        ${this.#statement(list)}
      </div>
      ${list.ties === 0 ? this.#empty(network) : nothing}
      <div class="columns">${this.#speakers(list)} ${this.#documents(network, list)}</div>
    </div>`;
  }

  #statement({ ties, documents, speakers, notReread }: SourceList): TemplateResult {
    const { voices } = this.exploration.view;
    return html`<div class="statement">
      <p aria-live="polite">
        ${ties === 0 ? nothing : html`${words.restOn(ties, documents.length, speakers)}`}
        ${notReread > 0 ? html`${words.notReread(notReread)}` : nothing}
        <span class="voices">${voicesSentence(this.exploration)}.</span>
      </p>
      ${
        voices
          ? html`<button type="button" class="button small everybody" @click=${() => this.exploration.setVoices(undefined)}>
              ${words.hearEverybody}
            </button>`
          : nothing
      }
    </div>`;
  }

  #empty(network: Network): TemplateResult {
    const hint =
      network.ties.size === 0 ? ui.noTies : this.exploration.view.voices ? words.nothingHeard : ui.nothingMatchesHint;
    return html`<div class="empty">
      <h3>${words.nothing}</h3>
      <p>${hint}</p>
      ${
        network.ties.size > 0
          ? html`<button type="button" class="button primary" @click=${() => this.exploration.showAll()}>${ui.showAll}</button>`
          : nothing
      }
    </div>`;
  }

  #speakers({ speakerGroups, speakers }: SourceList): TemplateResult | typeof nothing {
    if (speakerGroups.length === 0) return nothing;
    return html`<section class="speakers ${this.speakersOpen ? 'open' : ''}" aria-labelledby="speakers">
      <div class="section-head">
        <h3 id="speakers">${words.speakers}</h3>
        <button
          type="button"
          class="button small unfold"
          aria-expanded=${this.speakersOpen}
          @click=${() => {
            this.speakersOpen = !this.speakersOpen;
          }}
        >
          ${words.speakers} (${speakers}) ${icon(ChevronDown, 14)}
        </button>
      </div>
      <div class="groups">
        ${speakerGroupsView(speakerGroups, this.exploration.view.voices, this.#commands)}
      </div>
    </section>`;
  }

  #documents(network: Network, list: SourceList): TemplateResult {
    const left = list.documents.length - this.documentsListed;
    return html`<section class="documents" aria-labelledby="documents">
      <h3 id="documents" class=${list.ties === 0 ? 'visually-hidden' : ''}>${words.documents}</h3>
      ${repeat(
        list.documents.slice(0, this.documentsListed),
        entry => entry.id,
        entry => this.#document(network, entry),
      )}
      ${
        left > 0
          ? html`<p>
              <button
                type="button"
                class="button"
                @click=${() => {
                  this.documentsListed += DOCUMENTS_AT_FIRST;
                }}
              >
                ${words.moreDocuments(Math.min(left, DOCUMENTS_AT_FIRST))}
              </button>
            </p>`
          : nothing
      }
      ${this.#group(network, 'without-document', words.noDocument, words.noDocumentHint, list.withoutDocument)}
      ${this.#group(
        network,
        'unsourced',
        words.noSource,
        words.noSourceHint,
        list.unsourced.map(tie => ({ tie, items: [] })),
      )}
      ${this.#silenced(list.silencedDocuments)}
    </section>`;
  }

  #document(network: Network, entry: SourceEntry): TemplateResult {
    const { id, key, document, ties } = entry;
    const title = document?.title ?? id;
    const archived = safeLink(document?.archived);
    const about = [
      ...(document?.publisher === undefined ? [] : [document.publisher]),
      ...(document?.published === undefined ? [] : [dateText(document.published, readerLocale())]),
    ];
    return html`<article>
      <div class="source">
        <p class="imprint">
          ${about.join(' · ')}
          ${document?.checked === false ? html`<span class="mark">${ui.notChecked}</span>` : nothing}
        </p>
        <h4>${sourceTitle(title, document?.url)}</h4>
        ${
          archived
            ? html`<p class="imprint">
                <a href=${archived.href} target="_blank" rel="noopener noreferrer">${words.archived}</a> (${archived.host})
              </p>`
            : nothing
        }
        ${document?.note === undefined ? nothing : html`<p class="note">${document.note}</p>`}
        <p class="choices">${voiceChoices(this.exploration.view.voices, key, title, false, this.#commands, 'button small')}</p>
      </div>
      ${this.#ties(network, id, document, ties)}
    </article>`;
  }

  #group(
    network: Network,
    id: string,
    title: string,
    hint: string,
    ties: readonly SupportedTie[],
  ): TemplateResult | typeof nothing {
    if (ties.length === 0) return nothing;
    return html`<article>
      <div class="source">
        <h4>${title}</h4>
        <p class="note">${hint}</p>
      </div>
      ${this.#ties(network, `:${id}`, undefined, ties)}
    </article>`;
  }

  #ties(
    network: Network,
    source: string,
    document: SourceDocument | undefined,
    ties: readonly SupportedTie[],
  ): TemplateResult {
    const listed = this.tiesListed.get(source) ?? TIES_AT_FIRST;
    // One more row takes no more room than the button that would show it.
    const few = ties.length <= listed + 1 ? ties : ties.slice(0, listed);
    const more = Math.min(ties.length - few.length, MORE_TIES);
    return html`<div>
      <ul class="ties">
        ${repeat(
          few,
          ({ tie }) => tie.id,
          supported => supportedTieView(network, document, supported, this.theme, tie => this.#show(tie)),
        )}
      </ul>
      ${
        more > 0
          ? html`<button
              type="button"
              class="link more"
              @click=${() => {
                this.tiesListed = new Map([...this.tiesListed, [source, few.length + more]]);
              }}
            >
              ${words.moreTies(more)}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Documents that were left out, with the way back. */
  #silenced(documents: readonly SourceDocument[]): TemplateResult | typeof nothing {
    if (documents.length === 0) return nothing;
    return html`<details>
      <summary>${words.notHeardNow(documents.length)}</summary>
      <ul>
        ${documents.map(
          ({ id, title, publisher }) =>
            html`<li>
              <span>${title}${publisher === undefined ? nothing : html`<span class="aside">, ${publisher}</span>`}</span>
              ${voiceChoices(this.exploration.view.voices, documentKey(id), title, true, this.#commands)}
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

customElements.define('entente-sources', EntenteSources);

declare global {
  interface HTMLElementTagNameMap {
    'entente-sources': EntenteSources;
  }
}
