import { findStanding } from '../vocabulary/standings.js';
import type { Language } from '../vocabulary/text.js';
import { speaksForHome } from './affiliations.js';
import type { Actor, Evidence, StandingLevel } from './dataset-schema.js';
import type { Network, NetworkTie } from './network.js';
import { readDate } from './partial-date.js';
import { namedSpeaker } from './speakers.js';
import { originOf } from './voice.js';

/** The words around the names of speakers; the verbs are those of the standing. `{who}` is one or several speakers. */
interface AttributionWords {
  /** For speakers without a name, whose number is not known. */
  readonly claimedBy: string;
  readonly allegedBy: string;
  readonly authors: string;
  readonly outletItself: string;
  /** `{words}` */
  readonly unnamed: string;
  /** `{teller}` and `{origin}` */
  readonly citing: string;
  readonly and: string;
  /** `{count}` */
  readonly others: string;
  readonly otherOne: string;
}

const WORDS: Readonly<Record<Language, AttributionWords>> = {
  en: {
    claimedBy: 'as claimed by {who}',
    allegedBy: 'as alleged by {who}',
    authors: 'according to the authors of the dataset',
    outletItself: 'the outlet itself',
    unnamed: '“{words}” (unnamed)',
    citing: '{teller}, citing {origin}',
    and: ' and ',
    others: '{count} others',
    otherOne: 'one other',
  },
};

/** Speakers named in a sentence; the rest is counted. A card lists them all. */
const MOST_NAMED = 3;
/** Letters of a title in a sentence. */
const LONGEST_TITLE = 44;

/** A speaker as it stands in a sentence. */
interface Voice {
  readonly text: string;
  readonly unnamed: boolean;
}

/**
 * Whose claim a tie is: "both sides say", "KCNA says", "according to “various reports” (unnamed)". The standing
 * decides the verb, the evidence the names. For a tie that one side acknowledges, whoever answers for that side is
 * named, not who is cited.
 * @see domain note, section 4, column "wording"
 */
export function attributionOf(
  network: Network,
  tie: NetworkTie,
  nameOf: (actor: string) => string,
  language: Language = 'en',
): string {
  const words = WORDS[language];
  const { level } = tie.standing;
  if (level === 'confirmed-both' || (level === 'unsourced' && tie.evidence.length === 0)) {
    return phraseOf(level, language, false);
  }
  const items = assertingItems(network, tie);
  if (level === 'confirmed-one') {
    const own = distinct(items.flatMap(item => partyVoice(network, tie, item, nameOf, words) ?? []));
    if (own.length > 0) return say(own, level, language);
  }
  const voices = distinct(items.map(item => voiceOfItem(network, item, nameOf, words)));
  if (voices.length === 0) {
    return tie.standing.rule === 'override' ? words.authors : phraseOf('unsourced', language, false);
  }
  return say(voices, level === 'confirmed-one' || level === 'unsourced' ? 'reported' : level, language);
}

/**
 * Who gave a number: "according to Lee Seong-kweun, citing National Intelligence Service". Numbers are always told
 * in this form, since no rule grades them.
 * @param items ids of the evidence named by the quantity; empty or absent = all of the tie
 */
export function attributionOfItems(
  network: Network,
  tie: NetworkTie,
  items: readonly string[] | undefined,
  nameOf: (actor: string) => string,
  language: Language = 'en',
): string {
  const words = WORDS[language];
  const named = items ?? [];
  const chosen = tie.evidence.filter(item => (named.length === 0 ? item.stance !== 'denies' : named.includes(item.id)));
  const voices = distinct(chosen.map(item => voiceOfItem(network, item, nameOf, words)));
  return voices.length === 0 ? phraseOf('unsourced', language, false) : say(voices, 'reported', language);
}

/** Items that assert the tie itself and were not withdrawn; all of them when the tie is retracted as a whole. */
function assertingItems(network: Network, tie: NetworkTie): readonly Evidence[] {
  const key = (id: string): string => network.documents.get(id)?.publisher ?? id;
  const onTie = tie.evidence.filter(item => item.supports === undefined || item.supports.length === 0);
  const asserting = onTie.filter(item => item.stance === 'asserts' || item.stance === 'qualifies');
  if (tie.standing.retracted) return asserting;
  const withdrawn = new Set(onTie.filter(item => item.stance === 'retracts').map(item => originOf(item, key)));
  return asserting.filter(item => !withdrawn.has(originOf(item, key)));
}

/** Who answers for the side that acknowledges the tie; `undefined` when the item speaks for nobody's side. */
function partyVoice(
  network: Network,
  tie: NetworkTie,
  item: Evidence,
  nameOf: (actor: string) => string,
  words: AttributionWords,
): Voice | undefined {
  const sides = tie.standing.acknowledgedBy;
  const answering = item.chain?.findLast(
    link => typeof link === 'string' && answersFor(sides, link, item, tie, network),
  );
  if (answering !== undefined) return voiceOfLink(answering, nameOf, words);
  const isStated = item.voice === 'party-source' || item.voice === 'party-target';
  if (!isStated && item.jointInstrument !== true) return undefined;
  const first = item.chain?.[0];
  if (first !== undefined) return voiceOfLink(first, nameOf, words);
  return { text: sides.map(nameOf).join(words.and), unnamed: false };
}

/** Whether an actor's words are those of one of the sides, by the same rule as the standing's (see `voiceOf`). */
function answersFor(
  sides: readonly string[],
  speaker: string,
  item: Evidence,
  tie: NetworkTie,
  network: Network,
): boolean {
  const tieDay = tie.span.from ?? tie.span.to;
  const saidOn = item.saidOn === undefined ? undefined : readDate(item.saidOn)?.earliestDay;
  const day = saidOn ?? tieDay;
  const isParty = speaker === tie.source || speaker === tie.target;
  const home = network.stateOf(speaker, isParty ? tieDay : day);
  return sides.includes(home) && (isParty || speaker === home || speaksForHome(speaker, day, recordsOf(network)));
}

const recordsByNetwork = new WeakMap<Network, ReadonlyMap<string, Actor>>();

function recordsOf(network: Network): ReadonlyMap<string, Actor> {
  let records = recordsByNetwork.get(network);
  if (!records) {
    records = new Map(network.dataset.actors.map(actor => [actor.id, actor]));
    recordsByNetwork.set(network, records);
  }
  return records;
}

/** Last teller and origin: "Lee, citing the service"; without a chain the outlet. */
function voiceOfItem(
  network: Network,
  item: Evidence,
  nameOf: (actor: string) => string,
  words: AttributionWords,
): Voice {
  const [origin, ...tellers] = (item.chain ?? []).map(link => voiceOfLink(link, nameOf, words));
  if (origin === undefined) return { text: outletInWords(network, item, words), unnamed: false };
  return tellers.reduce(
    (told, teller) => ({
      text: fill(words.citing, { teller: teller.text, origin: told.text }),
      unnamed: teller.unnamed,
    }),
    origin,
  );
}

function voiceOfLink(
  link: NonNullable<Evidence['chain']>[number],
  nameOf: (actor: string) => string,
  words: AttributionWords,
): Voice {
  const { label, unnamed } = namedSpeaker(link, nameOf);
  return { text: unnamed ? fill(words.unnamed, { words: label }) : label, unnamed };
}

/** The publisher; where it is not known, the title tells outlets apart if there are several. */
function outletInWords(network: Network, item: Evidence, words: AttributionWords): string {
  const document = item.document === undefined ? undefined : network.documents.get(item.document);
  if (document?.publisher !== undefined) return document.publisher;
  return document !== undefined && network.documents.size > 1 ? `“${shortTitle(document.title)}”` : words.outletItself;
}

/** A title short enough for a sentence, cut after a word. */
function shortTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const start = title.slice(0, LONGEST_TITLE);
  const wordEnd = start.lastIndexOf(' ');
  return `${start.slice(0, wordEnd > 0 ? wordEnd : LONGEST_TITLE).replace(/[\s,;:–-]+$/, '')}…`;
}

function say(voices: readonly Voice[], level: StandingLevel, language: Language): string {
  const words = WORDS[language];
  const named = voices.slice(0, MOST_NAMED).map(voice => voice.text);
  const rest = voices.length - named.length;
  if (rest > 0) named.push(rest === 1 ? words.otherOne : fill(words.others, { count: String(rest) }));
  const who = listed(named, words);
  const pattern = voices.some(voice => voice.unnamed)
    ? phraseForUnnamed(level, language)
    : phraseOf(level, language, voices.length > 1);
  return fill(pattern, { speakers: who, who });
}

/** The vocabulary's words for a level: `{speakers}` and a verb. */
function phraseOf(level: StandingLevel, language: Language, isMany: boolean): string {
  const pattern = findStanding(level).attribution[language];
  return isMany ? pattern.manySpeakers : pattern.oneSpeaker;
}

/** Words without a verb that would have to agree: nobody knows how many "a source" or "reports" are. */
function phraseForUnnamed(level: StandingLevel, language: Language): string {
  if (level === 'claimed') return WORDS[language].claimedBy;
  if (level === 'alleged') return WORDS[language].allegedBy;
  return phraseOf('reported', language, false);
}

/** "A, B and C"; with semicolons where a part has a comma of its own ("A, citing B; and C"). */
function listed(parts: readonly string[], words: AttributionWords): string {
  const last = parts.at(-1)!;
  if (parts.length === 1) return last;
  const hasCommas = parts.some(part => part.includes(', '));
  return parts.slice(0, -1).join(hasCommas ? '; ' : ', ') + (hasCommas ? ';' : '') + words.and + last;
}

function distinct(voices: readonly Voice[]): readonly Voice[] {
  return [...new Map(voices.map(voice => [voice.text, voice])).values()];
}

/** Patterns cut at their gaps: texts at even places, names of gaps at odd ones. There are some hundred at most. */
const cutPatterns = new Map<string, readonly string[]>();

/** A pattern with its gaps filled, in one pass: a name that itself holds `{who}` or `$1` stays what it is. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  let parts = cutPatterns.get(pattern);
  if (!parts) {
    parts = pattern.split(/\{(\w+)\}/);
    cutPatterns.set(pattern, parts);
  }
  let text = parts[0]!;
  for (let gap = 1; gap < parts.length; gap += 2) text += (values[parts[gap]!] ?? `{${parts[gap]}}`) + parts[gap + 1]!;
  return text;
}
