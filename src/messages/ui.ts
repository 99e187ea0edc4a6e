import type { DateWords } from '../network/date-text.js';
import type { QuantityWords } from '../network/describe-quantity.js';
import type { Text } from '../vocabulary/text.js';
import { en } from './en.js';
import type { ExportMessages } from './export-messages.js';
import type { FindingMessages } from './finding-messages.js';
import type { HelpMessages } from './help-messages.js';
import type { Language } from './languages.js';
import type { Messages } from './messages.js';
import type { OpeningMessages } from './opening-messages.js';

/** What a language brings. */
export interface Translation {
  readonly messages: Messages;
  /** Words around dates. */
  readonly dates: DateWords;
  /** Words around numbers of ties. */
  readonly quantities: QuantityWords;
  readonly opening: OpeningMessages;
  readonly finding?: FindingMessages;
  readonly help: HelpMessages;
  readonly exporting: ExportMessages;
  /** Words of the vocabulary, by their English. */
  readonly vocabulary: Readonly<Record<string, string>>;
}

/**
 * The words of the interface, in the language of the page. The language is chosen once, before anything is shown;
 * another one is a new page.
 */
export let ui: Messages = en;
let language: Language = 'en';
let vocabulary: ReadonlyMap<string, string> = new Map();
let dates: DateWords | undefined;
let quantities: QuantityWords | undefined;
let opening: OpeningMessages | undefined;
let finding: FindingMessages | undefined;
let help: HelpMessages | undefined;
let exporting: ExportMessages | undefined;

/** Has the interface speak a language. To be called before any element is made. */
export function speak(id: Language, translation: Translation): void {
  language = id;
  ui = translation.messages;
  dates = translation.dates;
  quantities = translation.quantities;
  opening = translation.opening;
  finding = translation.finding;
  help = translation.help;
  exporting = translation.exporting;
  vocabulary = new Map(Object.entries(translation.vocabulary));
}

/** The language of the interface. */
export const uiLanguage = (): Language => language;

/** Words around dates, when another language than English is spoken. */
export const spokenDates = (): DateWords | undefined => dates;

/** Words around numbers of ties, when another language than English is spoken. */
export const spokenQuantities = (): QuantityWords | undefined => quantities;

/** Words of the dialog that opens files, when another language than English is spoken. */
export const spokenOpening = (): OpeningMessages | undefined => opening;

/** Words of search, focus, connections and measures, when another language than English is spoken. */
export const spokenFinding = (): FindingMessages | undefined => finding;

/** Words of the help, when another language than English is spoken. */
export const spokenHelp = (): HelpMessages | undefined => help;

/** Words of exports, when another language than English is spoken. */
export const spokenExport = (): ExportMessages | undefined => exporting;

/**
 * Says something as an English page would: what files of data hold, which are the same for everybody.
 * @param say asked at once, and may not wait for anything
 */
export function inEnglish<Said>(say: () => Said): Said {
  const spoken = [language, ui, dates, quantities, exporting, vocabulary] as const;
  [language, ui, dates, quantities, exporting, vocabulary] = ['en', en, undefined, undefined, undefined, new Map()];
  try {
    return say();
  } finally {
    [language, ui, dates, quantities, exporting, vocabulary] = spoken;
  }
}

/** A word of the vocabulary in the language of the interface; English where it is missing. Files keep English. */
export const inUi = (text: Text): string => vocabulary.get(text.en) ?? text.en;
