import type { Hit, Measure, QuadName } from './finding-names.js';

/** What a measure is. */
export interface MeasureWords {
  readonly name: string;
  readonly definition: string;
  readonly caveat: string;
  readonly source: string;
}

/** Words of search, focus, connections and measures. Apart from the others, since they are loaded after the picture. */
export interface FindingMessages {
  readonly search: {
    readonly hint: string;
    readonly results: string;
    readonly groups: Readonly<Record<Hit, string>>;
    readonly found: (hits: number) => string;
    readonly nothing: (query: string) => string;
    readonly nothingHint: string;
    readonly moreHits: (number: number) => string;
    readonly alsoCalled: (name: string) => string;
    readonly reading: string;
    readonly ties: (number: number) => string;
    readonly only: string;
    readonly untied: string;
    readonly showAnyway: string;
    readonly hiddenBy: {
      readonly filter: string;
      readonly fold: (state: string) => string;
      readonly strongest: string;
    };
    /** What was found and is now shown though something had hidden it. */
    readonly shown: (what: string) => string;
    readonly back: string;
  };
  readonly focus: {
    readonly around: string;
    readonly more: string;
    readonly addToSet: string;
    readonly takeFromSet: string;
    readonly onlyBetween: string;
    readonly connection: string;
    readonly end: string;
  };
  readonly simplify: {
    readonly name: string;
    readonly pairs: string;
    readonly pairsHint: string;
    readonly standing: string;
    readonly anyStanding: string;
    readonly orBetter: (standing: string) => string;
    readonly structure: string;
    readonly fold: string;
    readonly reset: string;
  };
  readonly connection: {
    readonly name: string;
    readonly button: string;
    readonly from: string;
    readonly to: string;
    readonly families: string;
    readonly hint: string;
    readonly chooseBoth: string;
    readonly unknown: (name: string) => string;
    readonly same: string;
    readonly none: string;
    readonly noneHint: string;
    readonly found: (ways: number, steps: number) => string;
    readonly cut: (ways: number) => string;
    readonly way: (number: number) => string;
    readonly highlight: string;
    readonly more: (ties: number) => string;
    readonly swap: string;
    /** From a card that was opened in the panel. */
    readonly backTo: string;
  };
  readonly measures: {
    readonly name: string;
    readonly button: string;
    readonly includes: (ties: number, events: number, inView: number) => string;
    readonly leftOut: Readonly<Record<'retracted' | 'structure' | 'weak' | 'inside', (ties: number) => string>>;
    readonly nothingLeftOut: string;
    readonly without: (parts: string) => string;
    readonly filters: (filters: string) => string;
    readonly noFilters: string;
    readonly choices: Readonly<Record<'rollUp' | 'structure' | 'weak', string>>;
    readonly few: (ties: number) => string;
    readonly working: string;
    readonly nothing: string;
    readonly copy: string;
    readonly csv: string;
    readonly copied: string;
    readonly relation: string;
    readonly allRelations: string;
    readonly of: Readonly<Record<Measure, MeasureWords>>;
    readonly quads: Readonly<Record<QuadName, string>>;
    readonly columns: Readonly<
      Record<
        | 'actor'
        | 'pair'
        | 'relation'
        | 'partners'
        | 'ties'
        | 'out'
        | 'in'
        | 'mutual'
        | 'links'
        | 'returned'
        | 'sum'
        | 'mean'
        | 'n'
        | 'share'
        | 'origins'
        | 'standing'
        | 'members'
        | 'triangle'
        | 'signs'
        | 'class',
        string
      >
    >;
    readonly originCounts: readonly [string, string, string, string];
    readonly more: (number: number) => string;
    readonly tense: string;
    readonly even: string;
    readonly trianglesOf: (total: number, balanced: number, allAgainst: number) => string;
    readonly camps: (camps: number, actors: number) => string;
    readonly camp: (number: number) => string;
    readonly modularity: (q: string, n: number) => string;
    readonly meanOrigins: (mean: string, n: number) => string;
    readonly disputed: (ties: number) => string;
    readonly reciprocity: (r: string, rho: string, links: number) => string;
    readonly noReciprocity: string;
    readonly none: string;
    readonly definition: string;
  };
  readonly overTime: {
    readonly name: string;
    readonly shows: string;
    readonly kinds: Readonly<Record<'counts' | 'sum' | 'mean', string>>;
    readonly unit: string;
    readonly units: Readonly<Record<'month' | 'year', string>>;
    /** What the chart says, for those who do not see it. */
    readonly chart: (names: string, from: string, to: string, cooperation: number, conflict: number) => string;
    readonly cooperation: string;
    readonly conflict: string;
    readonly table: string;
    readonly time: string;
    readonly left: Readonly<Record<'undated' | 'tooWide' | 'unscored', (ties: number) => string>>;
    readonly nothing: string;
    readonly source: string;
  };
}
