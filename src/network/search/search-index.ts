import { findTieType } from '../../vocabulary/find-tie-type.js';
import type { Text } from '../../vocabulary/text.js';
import { TIE_TYPES } from '../../vocabulary/tie-types.js';
import { civilDate } from '../civil-day.js';
import type { Network, NetworkTie } from '../network.js';
import { voiceColumnsOf } from '../voice-columns.js';
import { labelOfVoice, type VoiceKey } from '../voices.js';
import { type FoundName, NameIndex, queryWords } from './name-index.js';

/** Something that a search finds. */
export type Hit =
  | { readonly kind: 'actor'; readonly id: string; readonly name: string }
  /** `visit` or `visit/official`, as the filter by relation has it. */
  | { readonly kind: 'relation'; readonly id: string; readonly name: string; readonly ties: number }
  | { readonly kind: 'tie'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string; readonly name: string; readonly ties: number }
  | { readonly kind: 'speaker'; readonly key: VoiceKey; readonly name: string; readonly ties: number }
  | { readonly kind: 'year'; readonly year: number; readonly ties: number };

/** Hits of one kind. */
export interface HitGroup {
  readonly kind: Hit['kind'];
  /** The nearest first. */
  readonly hits: readonly Hit[];
  /** Of how many these are the first. */
  readonly total: number;
}

/** The groups in the order in which they are shown, and how many hits each shows. */
export const HIT_GROUPS = [
  { kind: 'actor', most: 8 },
  { kind: 'relation', most: 4 },
  { kind: 'tie', most: 6 },
  { kind: 'place', most: 4 },
  { kind: 'speaker', most: 4 },
  { kind: 'year', most: 3 },
] as const satisfies readonly { readonly kind: Hit['kind']; readonly most: number }[];

/** Words that stand between the parts of a tie. */
const BETWEEN = new Set(['and', 'of', 'the', 'in', 'to', 'from', 'with', 'by', 'between', 'at', 'on', 'vs']);
/** Words of a name that are taken together at most when a query is parted. */
const MOST_TOGETHER = 4;
/** Names further from a part of a query than this do not make a part. */
const NEAR_ENOUGH = 50;

/** From how many letters on ties are looked for; fewer are in nearly all. */
const LEAST_FOR_TIES = 3;
const MOST_PARTS = 100;

/** What one part of a query may mean in a tie; a tie has it when any of these is so. */
interface Part {
  readonly actors: Uint8Array;
  readonly relations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly voices: ReadonlySet<VoiceKey>;
  readonly year: number | undefined;
}

/**
 * Finds actors, relations, ties, places, speakers and years of a network. Ties are found by their parts ("russia visit
 * 2024"): each part of the query is looked up among the names of actors, relations, places and speakers, and numbers
 * are compared after that; no sentence is searched.
 */
export class SearchIndex {
  readonly #network: Network;
  readonly #actors = new NameIndex<string>();
  readonly #relations = new NameIndex<string>();
  readonly #places = new NameIndex<string>();
  readonly #voices = new NameIndex<VoiceKey>();
  /** Ties of each part that is not an actor. */
  readonly #ties = {
    relations: new Map<string, number>(),
    places: new Map<string, number>(),
    voices: new Map<VoiceKey, number>(),
    years: new Map<number, number>(),
  };

  readonly #columns: TieColumns;
  readonly #parts = new Map<string, Part | undefined>();

  private constructor(network: Network) {
    this.#network = network;
    this.#columns = new TieColumns(network.ties.size);
  }

  /** The index of a network, at once. */
  static of(network: Network): SearchIndex {
    const steps = SearchIndex.inSteps(network);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * The same in steps of some ten milliseconds, for a page that has to stay quick.
   * @param nameOf a word of the vocabulary as the reader reads it
   */
  static *inSteps(network: Network, nameOf: (text: Text) => string = text => text.en): Generator<void, SearchIndex> {
    const index = new SearchIndex(network);
    let count = 0;
    for (const { id, label, record } of network.actors.values()) {
      const codes = Object.values(record.codes ?? {}).map(String);
      index.#actors.add(id, [
        label,
        record.label,
        ...Object.values(record.names ?? {}),
        ...(record.aliases ?? []),
        ...codes.filter(code => /^[A-Za-z]{2,3}$/.test(code)),
      ]);
      count += 1;
      if (count % 1000 === 0) yield;
    }
    for (const { id, label, record } of [...network.places.values()].map(record => ({ ...record, record }))) {
      index.#places.add(id, [label, ...Object.values(record.names ?? {}), ...(record.aliases ?? [])]);
    }
    yield;
    for (const tie of network.ties.values()) {
      index.#count(tie);
      count += 1;
      if (count % 10_000 === 0) yield;
    }
    index.#addRelations(nameOf);
    const { profiles, profileOf } = voiceColumnsOf(network, 'all');
    const times = new Uint32Array(profiles.length);
    for (const profile of profileOf) times[profile]! += 1;
    profiles.forEach((keys, profile) => {
      for (const key of keys) more(index.#ties.voices, key, times[profile]!);
    });
    for (const key of index.#ties.voices.keys()) index.#voices.add(key, namesOfVoice(network, key));
    return index;
  }

  #count(tie: NetworkTie): void {
    this.#columns.add(tie, this.#network);
    for (const id of relationsOf(tie)) more(this.#ties.relations, id, 1);
    if (tie.record.place !== undefined) more(this.#ties.places, tie.record.place, 1);
    const years = yearsOf(tie);
    if (years) more(this.#ties.years, years.first, 1);
  }

  #addRelations(nameOf: (text: Text) => string): void {
    for (const type of TIE_TYPES) {
      this.#relations.add(type.id, [nameOf(type.label), type.label.en, type.id]);
      for (const subtype of type.subtypes) {
        this.#relations.add(`${type.id}/${subtype.id}`, [nameOf(subtype.label), subtype.label.en, subtype.id]);
      }
    }
    const own = new Map((this.#network.dataset.tieTypes ?? []).map(({ id, label }) => [id, label]));
    for (const id of this.#ties.relations.keys()) {
      if (findTieType(id).subtype !== undefined || !id.includes('/')) continue;
      const name = id.startsWith('other/') ? id.slice('other/'.length) : id.slice(id.indexOf('/') + 1);
      this.#relations.add(id, [own.get(name) ?? own.get(id) ?? name, name]);
    }
  }

  /** What matches a query; groups without a hit are left out. Nothing for a query without a letter. */
  search(query: string): readonly HitGroup[] {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const { relations, places, voices, years } = this.#ties;
    const occurring = (found: readonly FoundName<string>[], ties: ReadonlyMap<string, number>) =>
      found.filter(({ thing }) => ties.has(thing)).map(({ thing, name }) => ({ thing, name, ties: ties.get(thing)! }));
    const found: Record<Hit['kind'], readonly Hit[]> = {
      actor: this.#actors.search(words).map(({ thing, name }) => ({ kind: 'actor', id: thing, name })),
      relation: once(occurring(this.#relations.search(words), relations)).map(({ thing, ...rest }) => ({
        kind: 'relation',
        id: thing,
        ...rest,
      })),
      tie: this.#tiesWith(words).map(id => ({ kind: 'tie', id })),
      place: occurring(this.#places.search(words), places).map(({ thing, ...rest }) => ({
        kind: 'place',
        id: thing,
        ...rest,
      })),
      speaker: occurring(this.#voices.search(words), voices).map(({ thing, ...rest }) => ({
        kind: 'speaker',
        key: thing,
        ...rest,
      })),
      year:
        words.length === 1 && /^\d{2,4}$/.test(words[0]!)
          ? [...years]
              .filter(([year]) => String(year).startsWith(words[0]!))
              .sort(([a], [b]) => a - b)
              .map(([year, ties]) => ({ kind: 'year', year, ties }))
          : [],
    };
    return HIT_GROUPS.map(({ kind, most }) => ({
      kind,
      hits: found[kind].slice(0, most),
      total: found[kind].length,
    })).filter(({ hits }) => hits.length > 0);
  }

  /** Ids of ties that have every part of a query, in time order, undated ones last; empty when a part means nothing. */
  #tiesWith(words: readonly string[]): readonly string[] {
    if (words.join('').length < LEAST_FOR_TIES) return [];
    const parts = this.#partsOf(words);
    if (!parts || parts.length === 0) return [];
    const { profiles, profileOf } = voiceColumnsOf(this.#network, 'all');
    const { source, target, kindOf, kinds, firstYear, lastYear } = this.#columns;
    const tests = parts.map(part => ({
      ...part,
      speaks: profiles.map(keys => part.voices.size > 0 && keys.some(key => part.voices.has(key))),
      isKind: kinds.map(
        ({ relations, place }) =>
          relations.some(id => part.relations.has(id)) || (place !== undefined && part.places.has(place)),
      ),
    }));
    const found: NetworkTie[] = [];
    /** Ties that have a part only because of who says so; they come last. */
    const said: NetworkTie[] = [];
    for (const tie of this.#network.ties.values()) {
      const { index } = tie;
      const one = source[index]!;
      const other = target[index]!;
      let isSaid = false;
      const hasAll = tests.every(part => {
        const isOf =
          part.actors[one] === 1 ||
          part.actors[other] === 1 ||
          part.isKind[kindOf[index]!] === true ||
          (part.year !== undefined && firstYear[index]! <= part.year && part.year <= lastYear[index]!);
        if (!isOf) isSaid = true;
        return isOf || part.speaks[profileOf[index]!] === true;
      });
      // Two parts that mean two actors are the two ends: "russia north korea" is not all of Russia's.
      if (hasAll && endsDiffer(parts, one, other)) (isSaid ? said : found).push(tie);
    }
    const dayOf = (tie: NetworkTie): number => tie.span.from ?? tie.span.to ?? Number.POSITIVE_INFINITY;
    const inTime = (a: NetworkTie, b: NetworkTie): number => dayOf(a) - dayOf(b) || a.index - b.index;
    return [...found.sort(inTime), ...said.sort(inTime)].map(({ id }) => id);
  }

  /** The query in parts, each as long as names allow; `undefined` when something of it means nothing. */
  #partsOf(words: readonly string[]): readonly Part[] | undefined {
    const parts: Part[] = [];
    for (let at = 0; at < words.length; ) {
      let taken = 0;
      for (let length = Math.min(MOST_TOGETHER, words.length - at); length > 0 && taken === 0; length -= 1) {
        const part = this.#knownPart(words.slice(at, at + length));
        if (!part) continue;
        parts.push(part);
        taken = length;
      }
      if (taken === 0 && !BETWEEN.has(words[at]!)) return undefined;
      at += Math.max(1, taken);
    }
    return parts;
  }

  /** A query grows letter by letter: most of its parts were looked up before. */
  #knownPart(words: readonly string[]): Part | undefined {
    const key = words.join(' ');
    if (this.#parts.has(key)) return this.#parts.get(key);
    const part = this.#partOf(words);
    if (this.#parts.size > MOST_PARTS) this.#parts.clear();
    this.#parts.set(key, part);
    return part;
  }

  #partOf(words: readonly string[]): Part | undefined {
    const [word = ''] = words;
    if (words.length === 1 && BETWEEN.has(word)) return undefined;
    const near = NEAR_ENOUGH * words.length;
    const found = this.#actors.search(words, near);
    const actors = new Uint8Array(this.#network.actors.size);
    for (const { thing } of found) actors[this.#network.actors.get(thing)!.index] = 1;
    const relations = new Set(this.#relations.search(words, near).map(({ thing }) => thing));
    const places = new Set(this.#places.search(words, near).map(({ thing }) => thing));
    const heard = this.#voices.search(words, near).map(({ thing }) => thing);
    // The title of a document names half of its actors: they are meant, not it.
    const isOther = found.length + relations.size + places.size > 0;
    const voices = new Set(isOther ? heard.filter(key => !key.startsWith('outlet:')) : heard);
    const year = words.length === 1 && /^\d{4}$/.test(word) ? Number(word) : undefined;
    const isNothing = found.length + relations.size + places.size + voices.size === 0 && year === undefined;
    return isNothing ? undefined : { actors, relations, places, voices, year };
  }
}

/** Whether parts that mean only actors are not all met by one and the same end. */
function endsDiffer(parts: readonly Part[], source: number, target: number): boolean {
  const ends = parts.filter(part => part.actors[source] === 1 || part.actors[target] === 1);
  if (ends.length < 2 || ends.length !== parts.filter(isOnlyActors).length) return true;
  return ends.some(part => part.actors[source] === 1) && ends.some(part => part.actors[target] === 1);
}

const isOnlyActors = ({ relations, places, year }: Part): boolean =>
  relations.size === 0 && places.size === 0 && year === undefined;

/** Values of a tie under the filter by relation. */
function relationsOf({ type, subtype, typeText }: NetworkTie): readonly string[] {
  if (subtype) return [type.id, `${type.id}/${subtype.id}`];
  if (typeText === type.id || typeText === '') return [type.id];
  return [type.id, typeText.startsWith(`${type.id}/`) ? typeText : `${type.id}/${typeText}`];
}

function yearsOf({ span }: NetworkTie): { readonly first: number; readonly last: number } | undefined {
  const first = span.from ?? span.to;
  const last = span.to ?? span.from;
  return first === undefined || last === undefined
    ? undefined
    : { first: civilDate(first).year, last: civilDate(last).year };
}

/** What ties are searched by, as numbers. Ties with the same relation and place share a kind. */
class TieColumns {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly kindOf: Uint32Array;
  readonly kinds: { readonly relations: readonly string[]; readonly place: string | undefined }[] = [];
  /** Years of each tie; the first is after the last where none is known. */
  readonly firstYear: Int32Array;
  readonly lastYear: Int32Array;
  readonly #kindNumbers = new Map<string, number>();

  constructor(size: number) {
    this.source = new Uint32Array(size);
    this.target = new Uint32Array(size);
    this.kindOf = new Uint32Array(size);
    this.firstYear = new Int32Array(size).fill(1);
    this.lastYear = new Int32Array(size);
  }

  add(tie: NetworkTie, network: Network): void {
    const { index } = tie;
    this.source[index] = network.actors.get(tie.source)!.index;
    this.target[index] = network.actors.get(tie.target)!.index;
    const { place } = tie.record;
    const key = `${tie.type.id}\n${tie.typeText}\n${place ?? ''}`;
    let kind = this.#kindNumbers.get(key);
    if (kind === undefined) {
      kind = this.kinds.push({ relations: relationsOf(tie), place }) - 1;
      this.#kindNumbers.set(key, kind);
    }
    this.kindOf[index] = kind;
    const years = yearsOf(tie);
    if (!years) return;
    this.firstYear[index] = years.first;
    this.lastYear[index] = years.last;
  }
}

function namesOfVoice(network: Network, key: VoiceKey): readonly string[] {
  const label = labelOfVoice(network, key);
  const record = key.startsWith('actor:') ? network.actors.get(key.slice('actor:'.length))?.record : undefined;
  return [label, ...Object.values(record?.names ?? {}), ...(record?.aliases ?? [])];
}

function more<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function once<Found extends { readonly thing: string }>(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ thing }) => !seen.has(thing) && seen.add(thing));
}
