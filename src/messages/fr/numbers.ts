/** A number in groups of three digits. */
export const grouped = (number: number): string => number.toLocaleString('fr');

/** The form of a word that stands beside a number: 0 lien, 1 lien, 2 liens. */
export const form = (number: number, one: string, many: string): string => (Math.abs(number) < 2 ? one : many);

/** A number and its word. */
export const count = (number: number, one: string, many: string): string =>
  `${grouped(number)} ${form(number, one, many)}`;

/** So many ties. */
export const ties = (number: number): string => count(number, 'lien', 'liens');

/** So many actors. */
export const actors = (number: number): string => count(number, 'acteur', 'acteurs');

/** So many events. */
export const events = (number: number): string => count(number, 'événement', 'événements');

/** So many documents. */
export const documents = (number: number): string => count(number, 'document', 'documents');

/** So many who are heard. */
export const voices = (number: number): string => `${grouped(number)} voix`;

/** So many items of evidence. */
export const items = (number: number): string => count(number, 'pièce', 'pièces');
