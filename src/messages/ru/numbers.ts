import { pluralIn } from '../plural.js';

const plural = pluralIn('ru');

/** A number in groups of three digits. */
export const grouped = (number: number): string => number.toLocaleString('ru');

/** The form of a word that stands beside a number: 1 связь, 2 связи, 5 связей. */
export const form = (number: number, one: string, few: string, many: string): string =>
  plural(number, { one, few, many, other: few });

/** A number and its word, which stay on one line. */
export const count = (number: number, one: string, few: string, many: string): string =>
  `${grouped(number)}\u00a0${form(number, one, few, many)}`;

/** So many ties. */
export const ties = (number: number): string => count(number, 'связь', 'связи', 'связей');

/** Of so many ties. */
export const ofTies = (number: number): string => count(number, 'связи', 'связей', 'связей');

/** So many actors. */
export const actors = (number: number): string => count(number, 'участник', 'участника', 'участников');

/** So many events. */
export const events = (number: number): string => count(number, 'событие', 'события', 'событий');

/** So many documents. */
export const documents = (number: number): string => count(number, 'документ', 'документа', 'документов');

/** So many who are heard. */
export const voices = (number: number): string => count(number, 'голос', 'голоса', 'голосов');

/** So many items of evidence. */
export const items = (number: number): string => count(number, 'свидетельство', 'свидетельства', 'свидетельств');
