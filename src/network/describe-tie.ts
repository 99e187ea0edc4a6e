import { sentenceOf } from '../vocabulary/find-tie-type.js';
import { type Language, textIn } from '../vocabulary/text.js';
import { attributionOf, attributionOfItems, fill } from './attribution.js';
import type { Quantity } from './dataset-schema.js';
import { describeQuantity, type QuantityWords } from './describe-quantity.js';
import type { Network, NetworkTie } from './network.js';
import { labelOf } from './speakers.js';

/** How a tie is told. */
export interface DescribeOptions {
  readonly language?: Language;
  /** Name of an actor; its label by default. */
  readonly nameOf?: (actor: string) => string;
  /** From which end it is told: "North Korea was visited by Sergei Shoigu" from its target. `source` by default. */
  readonly from?: 'source' | 'target';
}

/** A tie in words. */
export interface TieDescription {
  /** The claim alone, without a stop: "North Korea supplied arms to Russia". Never shown without the rest. */
  readonly clause: string;
  /** Whose claim it is: "according to “various reports” (unnamed)". */
  readonly attribution: string;
  /** Sentences on what stands against it: "Disputed: Russia denies it.", "Retracted." Empty when nothing does. */
  readonly flags: readonly string[];
  /** All of it: "North Korea supplied arms to Russia, according to “various reports” (unnamed)." */
  readonly sentence: string;
}

interface FlagWords {
  readonly disputedBy: string;
  readonly deniesOne: string;
  readonly deniesSeveral: string;
  readonly denialHidden: string;
  readonly retracted: string;
  readonly override: string;
  readonly and: string;
}

const FLAG_WORDS: Readonly<Record<Language, FlagWords>> = {
  en: {
    disputedBy: 'Disputed: {denial}.',
    deniesOne: '{who} denies it',
    deniesSeveral: '{who} deny it',
    denialHidden: 'the denial is hidden',
    retracted: 'Retracted.',
    override: 'Standing set by the authors of the dataset: {reason}',
    and: ' and ',
  },
};

/**
 * A tie as a sentence with its speaker. The product states no claim as a fact: whoever shows the clause shows the
 * attribution and the flags with it.
 */
export function describeTie(network: Network, tie: NetworkTie, options: DescribeOptions = {}): TieDescription {
  const { language = 'en', nameOf = (id: string) => labelOf(network, id), from = 'source' } = options;
  const names = { source: nameOf(tie.source), target: nameOf(tie.target) };
  const clause = fill(patternOf(network, tie, from), names);
  const attribution = attributionOf(network, tie, nameOf, language);
  const flags = flagsOf(tie, nameOf, FLAG_WORDS[language]);
  return { clause, attribution, flags, sentence: [`${clause}, ${attribution}.`, ...flags].join(' ') };
}

/**
 * Name of a tie's relation: its subtype, its type, or for a type that the vocabulary does not have the label that
 * the dataset gives it, else the words of the record.
 */
export function relationLabelOf(network: Network, tie: NetworkTie, language: Language = 'en'): string {
  const own = network.dataset.tieTypes ?? [];
  const exact = own.find(type => type.id === tie.typeText);
  if (isInVocabulary(tie)) {
    const addsKind = tie.subtype === undefined && tie.typeText !== tie.type.id;
    return (addsKind && exact?.label) || textIn(tie.subtype?.label ?? tie.type.label, language);
  }
  const [id] = tie.typeText.split('/');
  return (exact ?? own.find(type => type.id === id))?.label || tie.typeText || textIn(tie.type.label, language);
}

/** `false` for a type of the dataset's own and one that nobody knows; both stand under a row of the vocabulary. */
const isInVocabulary = ({ typeText, type }: NetworkTie): boolean =>
  typeText.startsWith(type.id) && (typeText.length === type.id.length || typeText[type.id.length] === '/');

function patternOf(network: Network, tie: NetworkTie, from: 'source' | 'target'): string {
  const pattern = sentenceOf(tie.type, tie.subtype, tie.mutual || tie.record.twoSided === true);
  const told = from === 'source' ? pattern.forward : pattern.reverse;
  if (isInVocabulary(tie)) return told;
  // The row's words say too little: the relation is named as the dataset names it.
  return `${told} (“${relationLabelOf(network, tie).replace(/[{}]/g, '')}”)`;
}

/** A number on a tie, in words, with who gave it. */
export interface QuantityDescription {
  readonly quantity: Quantity;
  /** "about 600 killed (North Korea)" */
  readonly text: string;
  /** "according to Lee Seong-kweun, citing National Intelligence Service" */
  readonly attribution: string;
}

/**
 * The numbers on a tie, each with its own speaker, in the order of the dataset. Several on one thing stand side by
 * side; none is averaged or preferred.
 * @param locale for digits and dates; `undefined` = plain digits and ISO dates, as in files
 * @param options with `words`, the numbers speak another language than English; the attributions do not
 */
export function describeQuantities(
  network: Network,
  tie: NetworkTie,
  locale?: string,
  options: Pick<DescribeOptions, 'language' | 'nameOf'> & { readonly words?: QuantityWords } = {},
): readonly QuantityDescription[] {
  const { language = 'en', nameOf = (id: string) => labelOf(network, id), words } = options;
  return (tie.record.quantities ?? []).map(quantity => ({
    quantity,
    text: describeQuantity(quantity, locale, nameOf, words),
    attribution: attributionOfItems(network, tie, quantity.evidence, nameOf, language),
  }));
}

function flagsOf(tie: NetworkTie, nameOf: (actor: string) => string, words: FlagWords): readonly string[] {
  const { disputed, retracted, deniedBy, rule, reason } = tie.standing;
  const flags: string[] = [];
  if (disputed) {
    const who = deniedBy.map(nameOf).join(words.and);
    const pattern = deniedBy.length > 1 ? words.deniesSeveral : words.deniesOne;
    flags.push(fill(words.disputedBy, { denial: deniedBy.length === 0 ? words.denialHidden : fill(pattern, { who }) }));
  }
  if (retracted) flags.push(words.retracted);
  if (rule === 'override' && reason !== undefined) {
    flags.push(fill(words.override, { reason: /[.!?]$/.test(reason) ? reason : `${reason}.` }));
  }
  return flags;
}
