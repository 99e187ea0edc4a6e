import { pluralIn } from '../plural.js';

const plural = pluralIn('uk');

/** A number in groups of three digits. */
export const grouped = (number: number): string => number.toLocaleString('uk');

/** The form of a word that stands beside a number: 1 подія, 2 події, 5 подій. */
export const form = (number: number, one: string, few: string, many: string): string =>
  plural(number, { one, few, many, other: few });

/** A number and its word, which stay on one line. */
export const count = (number: number, one: string, few: string, many: string): string =>
  `${grouped(number)}\u00a0${form(number, one, few, many)}`;

/** So many ties. */
export const ties = (number: number): string => count(number, 'зв’язок', 'зв’язки', 'зв’язків');

/** Of so many ties. */
export const ofTies = (number: number): string => count(number, 'зв’язку', 'зв’язків', 'зв’язків');

/** So many actors. */
export const actors = (number: number): string => count(number, 'учасник', 'учасники', 'учасників');

/** So many events. */
export const events = (number: number): string => count(number, 'подія', 'події', 'подій');

/** So many documents. */
export const documents = (number: number): string => count(number, 'документ', 'документи', 'документів');

/** So many who are heard. */
export const voices = (number: number): string => count(number, 'голос', 'голоси', 'голосів');

/** So many items of evidence. */
export const items = (number: number): string => count(number, 'свідчення', 'свідчення', 'свідчень');
