import type { Text } from './text.js';

/** How well a tie is established, by who acknowledges it. */
export type StandingId = 'confirmed-both' | 'confirmed-one' | 'reported' | 'claimed' | 'alleged' | 'unsourced';

/** How a line is drawn: the same in legend, canvas, card and picture. */
export type StandingPattern = 'solid' | 'dashed' | 'dotted' | 'fine-dots';

/**
 * What a sentence says of its source, put after a comma: "…, both sides say". `{speakers}` stands for their names,
 * joined by the caller. Patterns without it name nobody.
 */
export interface AttributionPattern {
  readonly oneSpeaker: string;
  readonly manySpeakers: string;
}

/** One level of standing. */
export interface StandingRow {
  readonly id: StandingId;
  readonly label: Text;
  /** Adjectival words for cards: "confirmed by both sides". */
  readonly short: Text;
  readonly definition: Text;
  readonly pattern: StandingPattern;
  /** 0 is the best established. */
  readonly rank: number;
  readonly attribution: Readonly<Record<'en', AttributionPattern>>;
}

/**
 * The levels, best established first. Reported, claimed and alleged share their pattern and are told apart in words.
 */
export const STANDINGS: readonly StandingRow[] = [
  {
    id: 'confirmed-both',
    label: { en: 'Both sides say' },
    short: { en: 'confirmed by both sides' },
    definition: { en: 'Every party to the tie has said so, or has signed the document that does.' },
    pattern: 'solid',
    rank: 0,
    attribution: { en: { oneSpeaker: 'both sides say', manySpeakers: 'both sides say' } },
  },
  {
    id: 'confirmed-one',
    label: { en: 'One side says' },
    short: { en: 'confirmed by one side' },
    definition: { en: 'At least one party to the tie has said so, but not every one.' },
    pattern: 'dashed',
    rank: 1,
    attribution: { en: { oneSpeaker: '{speakers} says', manySpeakers: '{speakers} say' } },
  },
  {
    id: 'reported',
    label: { en: 'Only reported' },
    short: { en: 'only reported' },
    definition: { en: 'Only others have said so, such as media or monitors; no party to the tie has.' },
    pattern: 'dotted',
    rank: 2,
    attribution: { en: { oneSpeaker: 'according to {speakers}', manySpeakers: 'according to {speakers}' } },
  },
  {
    id: 'claimed',
    label: { en: 'Claimed' },
    short: { en: 'claimed by one interested actor' },
    definition: { en: 'One actor with an interest in it has said so of motives, results or an estimate.' },
    pattern: 'dotted',
    rank: 3,
    attribution: { en: { oneSpeaker: '{speakers} claims', manySpeakers: '{speakers} claim' } },
  },
  {
    id: 'alleged',
    label: { en: 'Alleged' },
    short: { en: 'alleged by an opponent' },
    definition: { en: 'Only an opponent of a party to the tie has said so, as an accusation.' },
    pattern: 'dotted',
    rank: 4,
    attribution: { en: { oneSpeaker: '{speakers} alleges', manySpeakers: '{speakers} allege' } },
  },
  {
    id: 'unsourced',
    label: { en: 'No source given' },
    short: { en: 'no source given' },
    definition: { en: 'The tie was imported without any evidence.' },
    pattern: 'fine-dots',
    rank: 5,
    attribution: { en: { oneSpeaker: 'no source is recorded', manySpeakers: 'no source is recorded' } },
  },
];

const standingsById = new Map(STANDINGS.map(row => [row.id, row]));

/** The row of a level. */
export function findStanding(id: StandingId): StandingRow {
  const row = standingsById.get(id);
  if (row === undefined) throw new Error(`No standing "${id}"; there are ${[...standingsById.keys()].join(', ')}.`);
  return row;
}

/** Marks that a tie may bear at any level. */
export type FlagId = 'disputed' | 'retracted';

/** One flag. */
export interface FlagRow {
  readonly id: FlagId;
  readonly label: Text;
  readonly definition: Text;
}

/** The flags: disputed is drawn as a small bar across the line, retracted as a line struck through. */
export const FLAGS: readonly FlagRow[] = [
  {
    id: 'disputed',
    label: { en: 'Disputed' },
    definition: { en: 'A party to the tie denies it.' },
  },
  {
    id: 'retracted',
    label: { en: 'Retracted' },
    definition: { en: 'The origin of the claim has withdrawn it; it is kept, and left out of scores.' },
  },
];
