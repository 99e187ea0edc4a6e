/**
 * A name as names are compared: without case, accents, hyphens, spaces and other signs, so that "Kim Jong-un" is
 * "Kim Jong Un". Other romanisations (Choe, Choi) stay other names. Marks of scripts in which they are letters
 * (か, が; vowels of Devanagari) stay.
 * @returns empty when the name has neither letters nor digits
 */
export function comparableName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase();
}
