import type { Obligation } from '../cow/pacts.js';

/** What is said of every ATOP table. */
export const ATOP_DATASET = {
  publisher: 'Alliance Treaty Obligations and Provisions (ATOP) project',
  citation:
    'Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell, and Andrew G. Long. 2002. Alliance Treaty Obligations and Provisions, 1815–1944. International Interactions 28 (3).',
  license: 'ATOP project: free for research with citation; not to be published anew.',
};

/** Columns of obligations; tables of pairs and years write `atop_` before. */
export const ATOP_OBLIGATIONS: readonly (readonly [string, Obligation])[] = [
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['neutral', 'neutrality'],
  ['nonagg', 'non-aggression'],
  ['consul', 'consultation'],
];
