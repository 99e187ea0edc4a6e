import { readerLocale } from './locale.js';
import { numberText } from './table/number-text.js';

/** A whole number for the reader, in the groups of the interface's language. */
export const sayNumber = (number: number): string => numberText(number, readerLocale());
