/** Publisher and terms of UCDP's data. */
export const UCDP_TERMS = {
  publisher: 'Uppsala Conflict Data Program (UCDP)',
  license: 'CC BY 4.0: may be shared and changed with attribution to UCDP.',
  url: 'https://ucdp.uu.se/downloads/',
} as const;
