import { fill } from './attribution.js';
import type { Quantity } from './dataset-schema.js';
import type { DateWords } from './date-text.js';
import { formatDate, readDate } from './partial-date.js';

/**
 * The words around a number in another language than English. A number there is told as a label with a value, so that
 * no word has to agree with another: "погибшие: около 600 военнослужащих (Северная Корея)".
 */
export interface QuantityWords {
  /** `{label}` and `{value}` */
  readonly labelled: string;
  /** `{amount}` */
  readonly about: string;
  readonly atLeast: string;
  readonly atMost: string;
  /** `{amount}` and `{unit}`: of a number, and of a word such as "thousands". */
  readonly numberOf: string;
  readonly wordOf: string;
  /** `{date}` */
  readonly asOf: string;
  readonly dates: DateWords;
  /** What is counted, units and amounts in words, by their English. What is not here stays as the dataset has it. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * A number that somebody gave, in English words: "about 600 soldiers killed (North Korea)",
 * "1,000–2,000 containers", "thousands of troops". One quantity is one claim: several are listed, never added or averaged.
 * @param locale for digits and dates; `undefined` = plain digits and ISO dates, as in files
 * @param nameOf name of the actor whose losses or goods they are
 * @param words of another language than English
 */
export function describeQuantity(
  quantity: Quantity,
  locale?: string,
  nameOf: (actor: string) => string = id => id,
  words?: QuantityWords,
): string {
  if (words) return inOtherWords(quantity, locale, nameOf, words);
  const amount = amountOf(quantity, locale);
  const side = quantity.side === undefined ? '' : ` (${nameOf(quantity.side)})`;
  const asOf = quantity.asOf === undefined ? '' : `, as of ${dateText(quantity.asOf, locale)}`;
  return `${withUnit(amount, quantity)}${side}${asOf}`;
}

function inOtherWords(
  quantity: Quantity,
  locale: string | undefined,
  nameOf: (actor: string) => string,
  words: QuantityWords,
): string {
  const { what, unit, text, side, asOf } = quantity;
  const names = new Map(Object.entries(words.names));
  const name = (english: string): string => names.get(english) ?? english;
  const amount = figureOf(quantity, locale, words) ?? (text === undefined ? undefined : name(text));
  const isWord = amount !== undefined && /^\p{L}+$/u.test(amount);
  const whole =
    amount === undefined || unit === undefined || unit === what
      ? amount
      : fill(isWord ? words.wordOf : words.numberOf, { amount, unit: name(unit) });
  const told = whole === undefined ? name(what) : fill(words.labelled, { label: name(what), value: whole });
  const whose = side === undefined ? '' : ` (${nameOf(side)})`;
  const when = asOf === undefined ? '' : `, ${fill(words.asOf, { date: dateText(asOf, locale, words.dates) })}`;
  return told + whose + when;
}

/** Name of what is counted, in the words of a language. */
export function nameOfCounted(what: string, words: QuantityWords | undefined): string {
  return (words && new Map(Object.entries(words.names)).get(what)) ?? what;
}

const ENGLISH = { about: 'about {amount}', atLeast: 'at least {amount}', atMost: 'at most {amount}' };

/** Units that only repeat that persons are counted: "thousands of troops", not "troops: thousands soldiers". */
const PERSON_UNITS = ['persons', 'people', 'soldiers', 'troops', 'personnel'];

/** "600 soldiers killed" for what happened to those counted, "oil: 1,000 barrels" for things. */
function withUnit(amount: string | undefined, { what, unit }: Quantity): string {
  if (amount === undefined) return what;
  const of = /^\p{L}+s$/u.test(amount) ? ' of ' : ' ';
  const isParticiple = /(?:ed|dead|missing)$/.test(what);
  if (unit === undefined || unit === what || (!isParticiple && PERSON_UNITS.includes(unit))) {
    return isParticiple ? `${amount} ${what}` : amount + of + what;
  }
  return isParticiple ? `${amount}${of}${unit} ${what}` : `${what}: ${amount}${of}${unit}`;
}

/** The number before the words: what the source counted outweighs how it put it. */
const amountOf = (quantity: Quantity, locale: string | undefined): string | undefined =>
  figureOf(quantity, locale, ENGLISH) ?? quantity.text;

function figureOf(
  { value, min, max, approx }: Quantity,
  locale: string | undefined,
  words: Pick<QuantityWords, 'about' | 'atLeast' | 'atMost'>,
): string | undefined {
  const about = (amount: string): string => (approx === true ? fill(words.about, { amount }) : amount);
  const number = (amount: number): string =>
    locale === undefined ? String(amount) : new Intl.NumberFormat(locale).format(amount);
  if (value !== undefined) return about(number(value));
  if (min !== undefined && max !== undefined) return about(`${number(min)}–${number(max)}`);
  if (min !== undefined) return fill(words.atLeast, { amount: about(number(min)) });
  if (max !== undefined) return fill(words.atMost, { amount: about(number(max)) });
  return undefined;
}

function dateText(text: string, locale: string | undefined, words?: DateWords): string {
  const date = locale === undefined ? undefined : readDate(text);
  return date === undefined || locale === undefined ? text : formatDate(date, locale, words);
}
