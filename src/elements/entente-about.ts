import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { X } from 'lucide';
import { bibtexOf, citationText } from '../formats/citation.js';
import { inUi, ui } from '../messages/ui.js';
import type { Dataset } from '../network/dataset-schema.js';
import type { Network } from '../network/network.js';
import { copyText } from '../platform/clipboard.js';
import { type LineStyle, sampleOfStanding, sampleOfType, type Theme } from '../scene/line-style.js';
import { countsOf, type DatasetCounts } from './dataset-counts.js';
import { aboutStyles } from './entente-about.styles.js';
import './entente-line-sample.js';
import { dateText } from './evidence-view.js';
import { icon } from './icon.js';
import { passagesOf } from './labelled-passages.js';
import { readerLocale } from './locale.js';
import { sayNumber } from './say-number.js';
import { controlStyles } from './shared.styles.js';

const words = ui.aboutDataset;

/**
 * @summary The panel that tells what a dataset is: scope, counts, rules, licence, how to cite it, what changed.
 */
export class EntenteAbout extends LitElement {
  static override properties: PropertyDeclarations = {
    network: { attribute: false },
    theme: { reflect: true },
    accessed: { state: true },
    copied: { state: true },
  };

  static override styles = [controlStyles, aboutStyles];

  /** The open dataset, with everybody heard: what it holds does not hang on what is in view. */
  declare network: Network | undefined;
  declare theme: Theme;
  /** The day that citations name. */
  declare protected accessed: Date;
  /** What became of the last copying, and of which text. */
  declare protected copied: { readonly what: 'citation' | 'bibtex'; readonly outcome: string } | undefined;

  constructor() {
    super();
    this.theme = 'light';
    this.accessed = new Date(0);
  }

  /**
   * Opens the panel.
   * @param now the day that citations name as that of access
   */
  async show(now = new Date()): Promise<void> {
    this.accessed = now;
    this.copied = undefined;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.renderRoot.querySelector('.body')?.scrollTo(0, 0);
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  async #copy(what: 'citation' | 'bibtex', text: string): Promise<void> {
    this.copied = { what, outcome: (await copyText(text)) ? ui.copied : ui.copyFailed };
  }

  protected override render() {
    const { network } = this;
    if (!network) return nothing;
    const { dataset } = network;
    const counts = countsOf(network);
    return html`<dialog aria-labelledby="title" @click=${this.#onClick}>
      <div class="top">
        <div>
          <p class="kicker">${words.name}</p>
          <h2 id="title">${dataset.title ?? ui.untitled}</h2>
        </div>
        <button type="button" class="button bare" aria-label=${ui.close} @click=${() => this.close()}>
          ${icon(X, 18)}
        </button>
      </div>
      <div class="body" tabindex="0" role="group" aria-labelledby="title">
        ${section(words.scope, passages(dataset.description), 'scope')} ${facts(network)} ${this.#holds(counts)}
        ${section(words.inclusionRules, passages(dataset.inclusionRules))}
        ${section(words.statusRules, passages(dataset.statusRules))} ${this.#citation(dataset)} ${changes(dataset)}
        ${section(words.disclaimer, passages(dataset.disclaimer))}
      </div>
    </dialog>`;
  }

  /** A click beside the panel closes it, as elsewhere. */
  #onClick = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.close();
  };

  #holds(counts: DatasetCounts): TemplateResult {
    const figures = (['actors', 'speakers', 'ties', 'evidence', 'documents'] as const).map(
      what => [counts[what], words.counted[what](counts[what])] as const,
    );
    return html`<section aria-labelledby="holds">
      <h3 id="holds">${words.holds}</h3>
      <ul class="figures">
        ${figures.map(([count, what]) => html`<li><b>${count.toLocaleString(readerLocale())}</b> <span>${what}</span></li>`)}
      </ul>
      ${
        counts.ties > 0
          ? html`<div class="tables">
              ${tally(
                words.byRelation,
                counts.byType.map(({ type, ties }) => [inUi(type.label), ties, sampleOfType(type, this.theme)]),
              )}
              ${tally(
                words.byStanding,
                counts.byStanding.map(({ standing, ties }) => [
                  inUi(standing.label),
                  ties,
                  sampleOfStanding(standing.id, this.theme),
                ]),
              )}
            </div>`
          : nothing
      }
      ${
        counts.documents > 0
          ? html`<p class="aside">${words.rereading(counts.notReread, counts.documents)}</p>`
          : nothing
      }
    </section>`;
  }

  #citation(dataset: Dataset): TemplateResult {
    const text = citationText(dataset, this.accessed);
    const bibtex = bibtexOf(dataset, this.accessed);
    return html`<section aria-labelledby="cite">
      <h3 id="cite">${words.cite}</h3>
      <blockquote>${text}</blockquote>
      ${this.#copyButton('citation', words.copyCitation, text)}
      <pre tabindex="0" role="group" aria-label="BibTeX">${bibtex}</pre>
      ${this.#copyButton('bibtex', words.copyBibtex, bibtex)}
    </section>`;
  }

  #copyButton(what: 'citation' | 'bibtex', label: string, text: string): TemplateResult {
    return html`<p class="copying">
      <button type="button" class="button small" @click=${() => this.#copy(what, text)}>${label}</button>
      <span class="aside" aria-live="polite">${this.copied?.what === what ? this.copied.outcome : ''}</span>
    </p>`;
  }
}

/** Passages of an author's text, those that announce themselves with their words in front. */
function passages(text: string | undefined): readonly TemplateResult[] {
  return passagesOf(text ?? '').map(
    passage => html`<p>${passage.label === undefined ? nothing : html`<b>${passage.label}:</b> `}${passage.text}</p>`,
  );
}

function section(
  title: string,
  content: readonly TemplateResult[],
  id = title.toLowerCase().replace(/\W+/g, '-'),
): TemplateResult | typeof nothing {
  if (content.length === 0) return nothing;
  return html`<section class=${id} aria-labelledby=${id}>
    <h3 id=${id}>${title}</h3>
    ${content}
  </section>`;
}

function facts(network: Network): TemplateResult | typeof nothing {
  const locale = readerLocale();
  const date = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : dateText(text, locale);
  const { dataset } = network;
  const { release, released } = dataset;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.period, date(dataset.temporalCoverage)],
    [words.coverage, dataset.spatialCoverage?.map(code => nameOfCode(network, code)).join(', ')],
    [words.asOf, date(dataset.asOf)],
    [
      words.release,
      release !== undefined && released !== undefined
        ? words.releaseOf(release, date(released)!)
        : (release ?? date(released)),
    ],
    [words.licence, dataset.license],
    [
      words.authors,
      dataset.authors?.map(author => (author.role ? `${author.name} (${author.role})` : author.name)).join(', '),
    ],
    [words.contact, dataset.contact],
    [words.language, languageName(dataset.language, locale)],
  ];
  const given = rows.filter(([, value]) => value !== undefined && value !== '');
  if (given.length === 0) return nothing;
  return html`<dl>${given.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** The name by which the dataset itself goes by the code; a code that it does not have stays a code. */
function nameOfCode({ actors, places }: Network, code: string): string {
  const records = [...places.values(), ...[...actors.values()].map(actor => actor.record)];
  return records.find(({ codes = {} }) => Object.values(codes).includes(code))?.label ?? code;
}

/** "English" for `en`; a text that is no language tag stays as it is. */
function languageName(tag: string | undefined, locale: string): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function tally(title: string, rows: readonly (readonly [string, number, LineStyle])[]): TemplateResult {
  return html`<div>
    <h4>${title}</h4>
    <ul class="tally">
      ${rows.map(
        ([label, ties, look]) =>
          html`<li>
            <entente-line-sample .look=${look}></entente-line-sample><span>${label}</span><b>${sayNumber(ties)}</b>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** In the order of the dataset, which is its authors'. */
function changes(dataset: Dataset): TemplateResult | typeof nothing {
  const entries = dataset.changelog ?? [];
  if (entries.length === 0) return nothing;
  return html`<section aria-labelledby="changes">
    <h3 id="changes">${words.changes}</h3>
    <ul class="changes">
      ${entries.map(
        ({ release, date, text }) =>
          html`<li>
            <span class="edition">
              ${release === undefined ? nothing : html`<b>${release}</b>`}
              ${date === undefined ? nothing : html`<span class="aside">${dateText(date, readerLocale())}</span>`}
            </span>
            <span>${text}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

customElements.define('entente-about', EntenteAbout);

declare global {
  interface HTMLElementTagNameMap {
    'entente-about': EntenteAbout;
  }
}
