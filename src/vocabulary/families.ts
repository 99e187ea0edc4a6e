import type { Text } from './text.js';
import type { Family, QuadClass } from './tie-type.js';

/** A group of relations in legends and lists. */
export interface FamilyRow {
  readonly id: Family;
  readonly label: Text;
  readonly definition: Text;
}

/** The three families in the order of the legend. */
export const FAMILIES: readonly FamilyRow[] = [
  {
    id: 'cooperation',
    label: { en: 'Cooperation' },
    definition: { en: 'What is said or done for, or together with, another.' },
  },
  {
    id: 'conflict',
    label: { en: 'Conflict' },
    definition: { en: 'What is said or done against another.' },
  },
  {
    id: 'structure',
    label: { en: 'Structure' },
    definition: { en: 'How actors are attached to one another; counted, never scored.' },
  },
];

/** Sign that a relation gives to a dyad: +1 cooperative, −1 conflictual, 0 neutral. */
export type Polarity = 1 | -1 | 0;

/** A class of event data. */
export interface QuadClassRow {
  readonly id: QuadClass;
  readonly label: Text;
  readonly family: Family;
  readonly polarity: Polarity;
}

/** The four quad classes in the order in which event data number them, then the structural rest. */
export const QUAD_CLASSES: readonly QuadClassRow[] = [
  { id: 'VC', label: { en: 'Verbal cooperation' }, family: 'cooperation', polarity: 1 },
  { id: 'MC', label: { en: 'Material cooperation' }, family: 'cooperation', polarity: 1 },
  { id: 'VK', label: { en: 'Verbal conflict' }, family: 'conflict', polarity: -1 },
  { id: 'MK', label: { en: 'Material conflict' }, family: 'conflict', polarity: -1 },
  { id: 'ST', label: { en: 'Structural' }, family: 'structure', polarity: 0 },
];

/** Sign of a quad class: +1 for VC and MC, −1 for VK and MK, 0 for ST. */
export function polarityOf(quad: QuadClass): Polarity {
  switch (quad) {
    case 'VC':
    case 'MC':
      return 1;
    case 'VK':
    case 'MK':
      return -1;
    case 'ST':
      return 0;
    default:
      return quad satisfies never;
  }
}
