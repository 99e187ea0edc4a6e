import type { Quantity } from './dataset-schema.js';
import { formatDate, readDate } from './partial-date.js';

/**
 * A number that somebody gave, in English words: "about 600 soldiers killed (North Korea)",
 * "1,000–2,000 containers", "thousands of troops". One quantity is one claim: several are listed, never added or averaged.
 * @param locale for digits and dates; `undefined` = plain digits and ISO dates, as in files
 * @param nameOf name of the actor whose losses or goods they are
 */
export function describeQuantity(
  quantity: Quantity,
  locale?: string,
  nameOf: (actor: string) => string = id => id,
): string {
  const amount = amountOf(quantity, locale);
  const side = quantity.side === undefined ? '' : ` (${nameOf(quantity.side)})`;
  const asOf = quantity.asOf === undefined ? '' : `, as of ${dateText(quantity.asOf, locale)}`;
  return `${withUnit(amount, quantity)}${side}${asOf}`;
}

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
function amountOf({ value, min, max, text, approx }: Quantity, locale: string | undefined): string | undefined {
  const about = approx === true ? 'about ' : '';
  const number = (amount: number): string =>
    locale === undefined ? String(amount) : new Intl.NumberFormat(locale).format(amount);
  if (value !== undefined) return about + number(value);
  if (min !== undefined && max !== undefined) return `${about}${number(min)}–${number(max)}`;
  if (min !== undefined) return `at least ${about}${number(min)}`;
  if (max !== undefined) return `at most ${about}${number(max)}`;
  return text;
}

function dateText(text: string, locale: string | undefined): string {
  const date = locale === undefined ? undefined : readDate(text);
  return date === undefined || locale === undefined ? text : formatDate(date, locale);
}
