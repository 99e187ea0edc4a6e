import { spokenDates } from '../messages/ui.js';
import { formatDate, formatSpan, type PartialDate } from '../network/partial-date.js';
import type { TieSpan } from '../network/tie-span.js';
import { readerLocale } from './locale.js';

/** A date for the reader, in the words of the interface and the reader's way to write dates. */
export const sayDate = (date: PartialDate): string => formatDate(date, readerLocale(), spokenDates());

/** When a tie held, for the reader. */
export const sayWhen = (span: TieSpan): string => formatSpan(span, readerLocale(), spokenDates());
