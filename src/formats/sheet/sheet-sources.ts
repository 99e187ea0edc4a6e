import { spokenDates, ui } from '../../messages/ui.js';
import type { SourceDocument } from '../../network/dataset-schema.js';
import type { Network } from '../../network/network.js';
import { formatDate, readDate } from '../../network/partial-date.js';
import { webAddress } from '../gexf-columns.js';
import { plainText } from '../picture-words.js';
import type { SheetSource } from './sheet-model.js';

/** The documents that a sheet cites, numbered as they come. */
export class CitedDocuments {
  readonly #network: Network;
  readonly #locale: string;
  readonly #numbers = new Map<string, number>();

  /** @param locale for dates */
  constructor(network: Network, locale: string) {
    this.#network = network;
    this.#locale = locale;
  }

  /** The document's number, a new one at its first citation. */
  numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** All cited so far, in the order of their numbers. */
  get list(): readonly SheetSource[] {
    return [...this.#numbers].map(([id, number]) =>
      sourceOf(this.#network.documents.get(id) ?? { id, title: id }, number, this.#locale),
    );
  }
}

function sourceOf(document: SourceDocument, number: number, locale: string): SheetSource {
  const { publisher, published, accessed, checked } = document;
  const link = webAddress(document.url);
  return {
    number,
    title: plainText(document.title) || document.id,
    details: [
      plainText(publisher ?? ''),
      published === undefined ? '' : dateInWords(published, locale),
      accessed === undefined ? '' : ui.sheet.accessed(dateInWords(accessed, locale)),
    ].filter(detail => detail !== ''),
    link: link === undefined ? undefined : new URL(link).href,
    host: link === undefined ? undefined : new URL(link).host,
    checked: checked === undefined ? '' : checked ? ui.sheet.checked : ui.sheet.notChecked,
  };
}

/** An EDTF date in words; as it is written when it cannot be read. */
export function dateInWords(edtf: string, locale: string): string {
  const date = readDate(edtf);
  return date === undefined ? plainText(edtf) : formatDate(date, locale, spokenDates());
}
