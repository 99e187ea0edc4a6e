import { html, nothing, type TemplateResult } from 'lit';
import { inUi, spokenDates, ui } from '../messages/ui.js';
import type { Evidence } from '../network/dataset-schema.js';
import type { Network } from '../network/network.js';
import { formatDate, readDate } from '../network/partial-date.js';
import { speakersOf } from '../network/speakers.js';
import { CREDIBILITY, RELIABILITY } from '../vocabulary/admiralty.js';

/** One item of evidence: who spoke to whom to whom, in which words, where it was published and how it is graded. */
export function evidenceView(network: Network, item: Evidence, locale: string, isHeard = true): TemplateResult {
  const document = item.document === undefined ? undefined : network.documents.get(item.document);
  // A document without a publisher stands at the end of the chain by its title, which follows below anyway.
  const chain = speakersOf(network, item).filter(speaker => speaker.label !== document?.title);
  const speakers = chain.length > 0 ? chain : [{ label: ui.outletItself, unnamed: false }];
  const saidOn = item.saidOn ?? document?.published;
  const facts = [
    ui.stances[item.stance],
    ...(item.reliability || item.credibility ? [gradeView(item)] : []),
    ...(saidOn === undefined ? [] : [dateText(saidOn, locale)]),
    ...(item.supports ? [ui.onlySupports(item.supports.join(', '))] : []),
    ...(item.translated ? [ui.translated] : []),
  ];
  return html`<article class="evidence ${item.stance} ${isHeard ? '' : 'unheard'}">
    <p class="chain">
      ${speakers.map(
        (speaker, index) =>
          html`${index > 0 ? html`<span class="arrow" role="img" aria-label=${ui.toldOn}>→</span>` : nothing}<span
              class=${speaker.unnamed ? 'unnamed' : ''}
              >${speaker.unnamed ? ui.quoted(speaker.label) : speaker.label}</span
            >`,
      )}
    </p>
    ${item.quote === undefined ? nothing : html`<blockquote>${ui.quoted(item.quote)}</blockquote>`}
    <p class="aside">${facts.map((fact, index) => html`${index > 0 ? ' · ' : ''}${fact}`)}</p>
    ${isHeard ? nothing : html`<p class="aside">${ui.notHeard}</p>`}
    ${
      document
        ? html`<p class="aside">
            ${documentTitle(document.title, document.url)}${
              document.publisher === undefined ? nothing : html`, ${document.publisher}`
            }${document.checked === false ? html` · ${ui.notChecked}` : nothing}
          </p>`
        : nothing
    }
  </article>`;
}

/** The Admiralty grade; letter and figure are explained when pointed at or focused. */
function gradeView({ reliability, credibility }: Evidence): TemplateResult {
  const figure = credibility === undefined ? '' : String(credibility);
  const meaning = [
    reliability === undefined ? '' : ui.labelled(reliability, inUi(RELIABILITY[reliability]!)),
    figure === '' ? '' : ui.labelled(figure, inUi(CREDIBILITY[figure]!)),
  ].filter(part => part !== '');
  return html`<abbr tabindex="0" title=${meaning.join(', ')} aria-label=${ui.labelled(ui.grade(reliability ?? '', figure), meaning.join(', '))}
    >${ui.grade(reliability ?? '–', figure || '–')}</abbr
  >`;
}

/** A title as a link where its address is one that can be followed, with the host shown; else as text. */
function documentTitle(title: string, address: string | undefined): TemplateResult {
  const url = safeLink(address);
  if (!url) return html`<cite>${title}</cite>`;
  return html`<cite><a href=${url.href} target="_blank" rel="noopener noreferrer">${title}</a></cite> (${url.host})`;
}

/** An address that may become a link: http or https, without user name and password. */
export function safeLink(address: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url : undefined;
}

/** A date of a record in the reader's words; as it is written when it is none that can be read. */
export function dateText(text: string, locale: string): string {
  const date = readDate(text);
  return date ? formatDate(date, locale, spokenDates()) : text;
}
