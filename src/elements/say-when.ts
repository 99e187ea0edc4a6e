import { spokenDates } from '../messages/ui.js';
import { formatDate, formatSpan, type PartialDate } from '../network/partial-date.js';
import type { TieSpan } from '../network/tie-span.js';
import { readerLocale } from './locale.js';

/** A date for the reader, in the words of the interface and the reader's way to write dates. */
export const sayDate = (date: PartialDate): string => formatDate(date, readerLocale(), spokenDates());

const told = new WeakMap<TieSpan, { readonly locale: string; readonly text: string }>();

/**
 * When a tie held, for the reader. Kept, as `Intl` takes most of a millisecond for a span, and a card of a hundred ties
 * is told anew with every change of the view.
 */
export function sayWhen(span: TieSpan): string {
  const locale = readerLocale();
  const known = told.get(span);
  if (known?.locale === locale) return known.text;
  const text = formatSpan(span, locale, spokenDates());
  told.set(span, { locale, text });
  return text;
}
