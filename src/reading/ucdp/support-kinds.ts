import type { OwnTieType } from '../../network/dataset-schema.js';

/** A kind of support as UCDP codes it. */
export interface SupportKind {
  /** Letter in the names of the columns: `ext_w`. */
  readonly letter: string;
  readonly words: string;
  /** Relation in the vocabulary, or one of `SUPPORT_TYPES`. */
  readonly type: string;
}

/** Relation of a supporter of whom the file does not tell what it gave. */
export const UNTOLD = 'external-support';

/** The kinds in the order of the file. */
export const SUPPORT_KINDS: readonly SupportKind[] = [
  { letter: 'x', words: 'troops', type: 'troop-support/combat' },
  { letter: 'p', words: 'foreign troop presence', type: 'troop-support/basing' },
  { letter: 'y', words: 'access to territory', type: 'territory-access' },
  { letter: 'w', words: 'weapons', type: 'arms-supply/unspecified' },
  { letter: 'm', words: 'materiel and logistics', type: 'aid/materiel' },
  { letter: 't', words: 'training and expertise', type: 'military-cooperation/training' },
  { letter: 'f', words: 'funding', type: 'aid/funding' },
  { letter: 'i', words: 'intelligence', type: 'military-cooperation/intelligence-sharing' },
  { letter: 'l', words: 'access to infrastructure', type: 'infrastructure-access' },
  { letter: 'o', words: 'other support', type: UNTOLD },
  { letter: 'u', words: 'support of unknown kind', type: UNTOLD },
];

/** Relations that the vocabulary does not have. */
export const SUPPORT_TYPES: readonly OwnTieType[] = [
  {
    id: 'aid/materiel',
    parent: 'aid',
    direction: 'directed',
    family: 'cooperation',
    label: 'Materiel and logistics',
    definition: 'The source gave a warring party vehicles, fuel, food, uniforms or transport, but no weapons.',
  },
  {
    id: 'aid/funding',
    parent: 'aid',
    direction: 'directed',
    family: 'cooperation',
    label: 'Funding',
    definition: 'The source gave a warring party money or what is like money.',
  },
  {
    id: 'territory-access',
    parent: 'other',
    direction: 'directed',
    family: 'cooperation',
    label: 'Access to territory',
    definition: 'The source let a warring party use its territory, as for bases or refuge.',
  },
  {
    id: 'infrastructure-access',
    parent: 'other',
    direction: 'directed',
    family: 'cooperation',
    label: 'Access to infrastructure',
    definition: 'The source let a warring party use its military or intelligence installations.',
  },
  {
    id: UNTOLD,
    parent: 'other',
    direction: 'directed',
    family: 'cooperation',
    label: 'External support of a kind not told',
    definition: 'The source supported a warring party; the dataset does not tell in which way.',
  },
];
