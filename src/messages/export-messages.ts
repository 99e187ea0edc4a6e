/** A format that can be saved, by the id of its writer. */
export type SavedFormat =
  | 'png'
  | 'svg'
  | 'gexf'
  | 'json'
  | 'csv-tables'
  | 'json-columns'
  | 'graphml'
  | 'gephi-csv'
  | 'cytoscape'
  | 'graphology'
  | 'md'
  | 'csv';

/** A size of pictures, by the id of its preset. */
export type PictureSize = 'article' | 'square' | 'slide' | 'print' | 'custom';

/** A number of something, and what it is of. */
export interface CountedWords {
  readonly words: string;
  readonly number: number;
}

/**
 * Words of the Export dialog, and of what people read of an export: pictures, alt texts, captions, citations, evidence
 * sheets. Files of data do not speak the reader's language: the same view gives everybody the same bytes.
 */
export interface ExportMessages {
  /** Of dates in pictures and texts: one for each language, so that the same view gives the same bytes everywhere. */
  readonly locale: string;
  /** Of dates in citations, where a style has a locale of its own. */
  readonly citationLocale: string;
  /** Letters that pictures need beside those of the data, so that their faces are loaded. */
  readonly letters: string;
  readonly number: (number: number) => string;
  /** Between items that may hold commas. */
  readonly separator: string;
  readonly formats: Readonly<Record<SavedFormat, { readonly label: string; readonly purpose: string }>>;
  readonly sizes: Readonly<Record<PictureSize, { readonly label: string; readonly purpose: string }>>;
  /** What becomes an edge. */
  readonly edges: { readonly label: string; readonly ties: string; readonly pairs: string };
  /** What a format cannot hold. */
  readonly losses: {
    readonly evidenceSummarised: string;
    readonly detailsOfTies: string;
    readonly outsideView: string;
    readonly hiddenNotDrawn: string;
    readonly fontsNotInside: string;
    readonly viewNotKept: string;
    /** @param columns name of the format that keeps them */
    readonly singleEvents: (columns: string) => string;
    readonly allEventsKept: string;
    readonly notShown: string;
    readonly partlyShown: (ties: number) => string;
    readonly hiddenLeftOut: string;
    readonly untied: (actors: number) => string;
    readonly hiddenButNeeded: string;
    readonly untiedInWhole: string;
    readonly partiesToPairs: string;
    readonly evidenceToText: string;
    readonly affiliationsToColumns: string;
    readonly placesToNames: string;
    readonly milestonesLost: string;
    readonly unplaced: (actors: number) => string;
    readonly pairsAsOne: string;
    readonly datesWidened: string;
    readonly mutualAsDirected: string;
    readonly patternsInColumn: string;
    readonly gephiReadsNoPlaces: string;
    readonly gephiShowsGuards: string;
    readonly cytoscapeIds: string;
    readonly cytoscapeDirection: string;
    readonly graphologyKeys: string;
    readonly formulasGuarded: string;
    readonly extraColumn: string;
    readonly actorsByName: string;
    readonly numbersToText: string;
    readonly formulasGuardedForGood: string;
    readonly claimsToSentences: string;
    readonly namesLeftOut: string;
  };
  /** What was changed on the way. */
  readonly notes: {
    readonly darkOnWhite: string;
    readonly lowered: (side: string, area: string, size: string) => string;
    readonly halved: (size: string, half: string) => string;
    readonly titleCut: string;
    readonly filtersCut: string;
    readonly sourcesCut: string;
    readonly speakersCut: string;
    readonly licenceCut: string;
    readonly legendCut: (relations: number) => string;
    readonly notInXml: (characters: number) => string;
    readonly noText: (characters: number) => string;
    readonly brokenText: (characters: number) => string;
    readonly endsBeforeStart: (ties: number) => string;
    readonly outOfYears: (ties: number) => string;
    readonly noWebAddress: (addresses: number) => string;
  };
  /** Why nothing was written, and what to do. Other names and values of options stay as programs write them. */
  readonly errors: {
    readonly nothingDrawn: string;
    readonly noMeasure: string;
    readonly noPicture: (size: string) => string;
    readonly oneOf: (name: string, allowed: string, value: string) => string;
    readonly noSuchSize: (id: string, known: string) => string;
    readonly tooLong: (size: string, ratio: number) => string;
    /** Names of the options of a picture that are numbers. */
    readonly options: Readonly<Record<'width' | 'height' | 'dpi' | 'scale', string>>;
    readonly outOfRange: (name: string, min: string, max: string, value: string) => string;
    readonly noSuchValue: (option: string, wish: string, known: string) => string;
    readonly noSuchFormat: (format: string, known: string) => string;
    readonly noDataset: string;
  };
  /** "3,508 × 2,480 px, 300 dpi at 29.7 cm" */
  readonly size: {
    readonly pixels: (width: number, height: number) => string;
    readonly onPaper: (pixels: string, dpi: number, centimetres: number) => string;
  };
  readonly picture: {
    readonly untitled: string;
    /** "12 of 18 ties" */
    readonly ofTies: (shown: number, all: number) => string;
    /** "12 of 18 ties shown" */
    readonly shown: (shown: number, all: number) => string;
    /** Said before the number where no filter is in force. */
    readonly allTies: string;
    readonly actors: (number: number) => string;
    readonly filters: string;
    readonly sources: string;
    readonly speakers: string;
    readonly licence: string;
    readonly note: string;
    /** What a list leaves out, at its end. */
    readonly more: (number: number) => string;
    readonly relations: string;
    readonly standing: string;
    /** What a standing tells, beside its heading. */
    readonly whoSaysSo: string;
    readonly moreRelations: (number: number) => string;
    readonly noLegend: string;
    readonly noTies: string;
    readonly nothingMatches: string;
    readonly noTieCited: string;
    readonly noDocument: string;
    readonly disclaimer: string;
    /** Of ties that one line stands for, after the first sentences. */
    readonly moreTies: (number: number) => string;
    readonly noFilters: string;
    readonly tiesShown: (what: string) => string;
    readonly actorsShown: (number: number) => string;
    readonly release: (release: string, released: string) => string;
  };
  readonly altText: {
    /** @param date empty when the dataset names none */
    readonly head: (actors: number, ties: number, title: string, date: string) => string;
    readonly noTie: string;
    /** "Visit 3 (2 confirmed by both sides, 1 only reported)" */
    readonly relation: (name: string, number: number, standings: readonly CountedWords[]) => string;
    readonly flags: (flags: readonly CountedWords[]) => string;
    readonly pair: (one: string, other: string, ties: number) => string;
    readonly mostTies: (pairs: string) => string;
    readonly shown: (shown: number, all: number) => string;
  };
  readonly citation: {
    readonly untitled: string;
    readonly undated: string;
    /** In front of the last of several authors. */
    readonly and: string;
    readonly version: (release: string) => string;
    /** As APA wants it, in square brackets. */
    readonly kind: string;
    readonly quotedTitle: (title: string) => string;
    readonly kindInWords: string;
    readonly view: (filters: string) => string;
    readonly retrieved: (day: string, address: string) => string;
    readonly accessed: (day: string) => string;
    readonly dataset: (id: string) => string;
    readonly release: (release: string) => string;
    readonly asOf: (day: string) => string;
    /** Parts of a note of BibTeX, which begins with the release. */
    readonly noteRelease: (release: string, released: string) => string;
    readonly noteAsOf: (day: string) => string;
    readonly noteLicence: (licence: string) => string;
    readonly noteAccessed: (day: string) => string;
  };
  readonly sheet: {
    /** What an item of evidence speaks to, when not to the tie. */
    readonly supports: Readonly<Record<'date' | 'place', string>>;
  };
  readonly fileName: {
    /** Where the dataset has no title. */
    readonly untitled: string;
    readonly more: (number: number) => string;
  };
}
