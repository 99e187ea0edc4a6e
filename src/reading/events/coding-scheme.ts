import { isCameo } from './cameo-to-tie-type.js';
import { isWeis } from './weis-to-tie-type.js';

/** Which list of codes a file uses, and how sure that is. */
export interface CodingScheme {
  readonly id: 'cameo' | 'weis';
  /** Rows whose code only this scheme has outnumber those whose code only the other has. */
  readonly isSure: boolean;
}

/**
 * Tells CAMEO from WEIS by the codes that occur, since both write three digits with other meanings: 223 is military
 * engagement in WEIS and does not exist in CAMEO, four digits are CAMEO. File names are no proof.
 * @param rowsByCode number of rows of each code
 */
export function schemeOfCodes(rowsByCode: ReadonlyMap<string, number>): CodingScheme {
  let onlyCameo = 0;
  let onlyWeis = 0;
  for (const [code, rows] of rowsByCode) {
    const cameo = isCameo(code);
    const weis = isWeis(code);
    if (cameo && !weis) onlyCameo += rows;
    if (weis && !cameo) onlyWeis += rows;
  }
  return { id: onlyWeis > onlyCameo ? 'weis' : 'cameo', isSure: onlyWeis !== onlyCameo };
}
