import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type {
  EvidenceSheet,
  Overview,
  SheetBody,
  SheetEvidence,
  SheetSource,
  SheetTie,
} from '../formats/sheet/sheet-model.js';
import { countText, speakerName, tieFacts } from '../formats/sheet/sheet-text.js';
import { inUi, ui } from '../messages/ui.js';
import { exportWords } from '../messages/ui-export.js';
import { sampleOfStanding, sampleOfType, styleOf, type Theme } from '../scene/line-style.js';
import { STANDINGS } from '../vocabulary/standings.js';
import './entente-line-sample.js';
import { sheetPageStyles } from './entente-sheet-page.styles.js';
import { sheetPrintStyles } from './entente-sheet-print.styles.js';
import { paperStyles } from './shared.styles.js';

const counted = (number: number): string => exportWords().number(number);

/** Items of evidence up to which a tie is not split over two pages. */
const MOST_KEPT_TOGETHER = 2;

/**
 * @summary An evidence sheet set as a page, for the screen and for paper.
 */
export class EntenteSheetPage extends LitElement {
  static override properties: PropertyDeclarations = {
    sheet: { attribute: false },
    theme: { reflect: true },
  };

  static override styles = [paperStyles, sheetPageStyles, sheetPrintStyles];

  /** What is set. */
  declare sheet: EvidenceSheet | undefined;
  declare theme: Theme;

  constructor() {
    super();
    this.theme = 'light';
  }

  protected override render() {
    const { sheet } = this;
    if (!sheet) return nothing;
    return html`<article>
      ${this.#head(sheet)} ${this.#key(sheet.body)} ${this.#body(sheet.body)}
      ${sheet.cut > 0 ? html`<p class="cut">${ui.sheet.cut(sheet.cut)}</p>` : nothing} ${foot(sheet)}
    </article>`;
  }

  #head(sheet: EvidenceSheet): TemplateResult {
    return html`<header>
      <p class="kicker">${sheet.kind}${sheet.from === '' ? nothing : html` · <bdi>${sheet.from}</bdi>`}</p>
      <h1>${sheet.title}</h1>
      <p class="extent">${sheet.extent.join(' · ')}</p>
      <p class="filters">
        <b>${ui.sheet.filters}</b> ${sheet.filters.length === 0 ? ui.sheet.noFilters : sheet.filters.join(exportWords().separator)}
      </p>
    </header>`;
  }

  /** How the lines beside the ties are to be read: the standings that occur. */
  #key(body: SheetBody): TemplateResult | typeof nothing {
    const ties = tiesOf(body);
    const rows = STANDINGS.filter(row => ties.some(({ tie }) => tie.standing.level === row.id));
    if (rows.length === 0) return nothing;
    return html`<ul class="key" aria-label=${ui.sheet.readingKey}>
      ${rows.map(
        row => html`<li>
          <entente-line-sample .look=${sampleOfStanding(row.id, this.theme)}></entente-line-sample>
          ${inUi(row.label)}
          <span class="count">${counted(ties.filter(({ tie }) => tie.standing.level === row.id).length)}</span>
        </li>`,
      )}
    </ul>`;
  }

  #body(body: SheetBody): TemplateResult {
    switch (body.kind) {
      case 'pairs':
        if (body.pairs.length === 0) return html`<p class="empty">${ui.sheet.noTieShown}</p>`;
        return html`${body.pairs.map(
          pair => html`<section>
            <h2>${pair.title} <span class="count">${counted(pair.count)}</span></h2>
            ${pair.relations.map(
              relation => html`<h3>
                  <entente-line-sample .look=${sampleOfType(relation.type, this.theme)}></entente-line-sample>
                  ${relation.label} <span class="count">${counted(relation.ties.length)}</span>
                </h3>
                ${relation.ties.map(tie => this.#tie(tie))}`,
            )}
          </section>`,
        )}`;
      case 'dossier':
        return html`<section>
            <h2>${ui.sheet.overview}</h2>
            ${this.#overview(body.overview)}
          </section>
          <section>
            <h2>${ui.sheet.inTimeOrder} <span class="count">${counted(body.ties.length)}</span></h2>
            ${body.ties.length === 0 ? html`<p class="empty">${ui.noneRecorded}</p>` : body.ties.map(tie => this.#tie(tie))}
          </section>`;
    }
  }

  #overview({ ways, rows }: Overview): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${ui.sheet.relation}</th>
          ${ways.map(way => html`<th scope="col">${way}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          row => html`<tr>
            <th scope="row">
              <span>
                <entente-line-sample .look=${sampleOfType(row.type, this.theme)}></entente-line-sample>
                ${row.label}
              </span>
            </th>
            ${row.counts.map(count => html`<td class=${count ? '' : 'none'}>${countText(count)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #tie(told: SheetTie): TemplateResult {
    const { tie } = told;
    const line = { ties: [tie], type: tie.type, mutual: tie.mutual, betweenStates: false };
    return html`<article class="tie ${told.evidence.length > MOST_KEPT_TOGETHER ? 'long' : ''}">
      <entente-line-sample .look=${styleOf(line, [tie], this.theme)}></entente-line-sample>
      <div>
        <h4>${told.sentence}</h4>
        <dl>
          ${tieFacts(told, 'words').map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
          ${told.isShown ? nothing : html`<div><dd class="hidden">${ui.sheet.hidden}</dd></div>`}
        </dl>
        ${
          told.evidence.length === 0
            ? html`<p class="empty">${ui.noEvidence}</p>`
            : html`<ul class="evidence" aria-label=${ui.evidence}>
                ${told.evidence.map(evidence)}
              </ul>`
        }
      </div>
    </article>`;
  }
}

function tiesOf(body: SheetBody): readonly SheetTie[] {
  return body.kind === 'dossier'
    ? body.ties
    : body.pairs.flatMap(pair => pair.relations.flatMap(relation => relation.ties));
}

function evidence(item: SheetEvidence): TemplateResult {
  const rest = [...(item.source === undefined ? [] : [`${item.document} [${item.source}]`]), ...item.facts];
  return html`<li class=${item.isAgainst ? 'against' : ''}>
    <span class="stance">${item.stance}</span>
    <span>
      ${item.speakers.map(
        (speaker, at) =>
          html`${at === 0 ? nothing : html`<span class="to" aria-label=${ui.toldOn}> → </span>`}<bdi class=${speaker.unnamed ? 'unnamed' : 'speaker'}>${speakerName(speaker)}</bdi>`,
      )}<span class="rest"> · ${rest.join(' · ')}</span>${item.quote === '' ? nothing : html` · <q>${item.quote}</q>`}
    </span>
  </li>`;
}

function foot(sheet: EvidenceSheet): TemplateResult {
  return html`<footer>
    <h2>${ui.sheet.sources} <span class="count">${counted(sheet.sources.length)}</span></h2>
    ${
      sheet.sources.length === 0
        ? html`<p class="empty">${ui.sheet.noSources}</p>`
        : html`<ol class="sources">
            ${sheet.sources.map(sourceItem)}
          </ol>`
    }
    <dl class="imprint">
      <div><dt>${ui.sheet.licence}</dt><dd>${sheet.licence ?? ui.sheet.noLicence}</dd></div>
      <div><dt>${ui.sheet.citation}</dt><dd>${sheet.citation}</dd></div>
    </dl>
    <p class="disclaimer">${sheet.disclaimer}</p>
    <p class="disclaimer">${sheet.imprint}</p>
  </footer>`;
}

/** Only a web address becomes a link, and its host is shown, so that nobody is sent where the words do not say. */
function sourceItem(source: SheetSource): TemplateResult {
  return html`<li value=${source.number}>
    <cite>${source.title}</cite>${source.details.map(detail => html`, ${detail}`)}${
      source.link === undefined
        ? nothing
        : html` · <a href=${source.link} target="_blank" rel="noopener noreferrer"><span class="host">${source.host}</span></a>`
    }${source.checked === '' ? nothing : html` · <span class="mark">${source.checked}</span>`}
  </li>`;
}

customElements.define('entente-sheet-page', EntenteSheetPage);

declare global {
  interface HTMLElementTagNameMap {
    'entente-sheet-page': EntenteSheetPage;
  }
}
