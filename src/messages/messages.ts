/** Kinds of step in the history of a view. */
type StepName =
  | 'filter'
  | 'voices'
  | 'comparison'
  | 'time'
  | 'focus'
  | 'selection'
  | 'folding'
  | 'lines'
  | 'layout'
  | 'moving'
  | 'strongest'
  | 'tags'
  | 'loose'
  | 'story'
  | 'tab'
  | 'table'
  | 'matrix'
  | 'map'
  | 'look';

/** Words of the interface that are not of the vocabulary. One object per language; English is the complete one. */
export interface Messages {
  readonly product: string;
  readonly relations: string;
  readonly standing: string;
  readonly actors: string;
  readonly all: string;
  readonly none: string;
  readonly only: string;
  /** Accessible name of the button that isolates a row: "Only Visit". */
  readonly onlyNamed: (name: string) => string;
  /** "Layout: layered", with the spaces that a language puts around its colon. */
  readonly labelled: (label: string, value: string) => string;
  /** Words of somebody else, in the quotation marks of the language. */
  readonly quoted: (words: string) => string;
  /** Between who said it first and who tells it on. */
  readonly toldOn: string;
  readonly kindsOf: (name: string) => string;
  readonly shownOfTotal: (shown: number, total: number) => string;
  readonly statusLine: (shown: number, total: number) => string;
  readonly insideFolds: (ties: number) => string;
  readonly timeline: {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly asOf: string;
    readonly play: string;
    readonly pause: string;
    readonly speed: string;
    readonly speeds: Readonly<Record<'slow' | 'usual' | 'fast', string>>;
    readonly wholeTime: string;
    readonly typed: string;
    readonly units: Readonly<Record<'day' | 'month' | 'quarter' | 'year' | 'decade', string>>;
    readonly tiesBy: (unit: string) => string;
    readonly chart: (unit: string) => string;
    readonly undated: (number: number) => string;
  };
  readonly events: {
    readonly name: string;
    readonly count: (number: number) => string;
    readonly countInPeriod: (shown: number, total: number) => string;
    readonly undated: string;
    /** Where the event stands in the file it came from. */
    readonly line: (line: number) => string;
    readonly more: (number: number) => string;
  };
  readonly outline: {
    readonly name: string;
    readonly hint: (actors: number, ties: number) => string;
    readonly more: (number: number) => string;
  };
  readonly share: {
    readonly name: string;
    readonly button: string;
    readonly link: string;
    readonly linkHint: string;
    readonly copyLink: string;
    readonly cite: string;
    readonly style: string;
    readonly copyCitation: string;
    readonly saved: string;
    readonly viewName: string;
    readonly save: string;
    readonly noRoom: string;
    readonly noneSaved: string;
    readonly remove: (name: string) => string;
    readonly steps: string;
    readonly undo: string;
    readonly redo: string;
    readonly noSteps: string;
    readonly hid: (names: string) => string;
    readonly showed: (names: string) => string;
    readonly stepKinds: Readonly<Record<StepName, string>>;
  };
  /** The story of a dataset: its panel, and how a reader makes one. */
  readonly story: {
    readonly button: string;
    readonly name: string;
    readonly step: (step: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly finish: string;
    readonly close: string;
    readonly card: string;
    readonly hint: string;
    readonly none: string;
    readonly stepTitle: string;
    readonly stepText: string;
    readonly add: string;
    readonly up: (title: string) => string;
    readonly down: (title: string) => string;
    readonly remove: (title: string) => string;
  };
  /** The menu of what was clicked with the right button. */
  readonly menu: {
    readonly of: (name: string) => string;
    readonly ofCanvas: string;
    readonly openCard: string;
    readonly fold: (name: string) => string;
    readonly unfold: (name: string) => string;
    readonly onlyItsTies: string;
    readonly hideKind: (kind: string) => string;
    readonly copyName: string;
    readonly openLine: string;
    readonly foldLine: string;
    readonly onlyRelation: (relation: string) => string;
    readonly hideRelation: (relation: string) => string;
    readonly copySentence: string;
    readonly copyLink: string;
  };
  readonly linkMisunderstood: (parts: readonly string[]) => string;
  /** Name of the button; the rest is in `help-messages.ts`. */
  readonly help: { readonly button: string };
  readonly search: string;
  /** What narrows the view to some actors, or to pairs with many ties. */
  readonly focus: {
    readonly around: (names: string, steps: number) => string;
    readonly between: (names: string) => string;
    /** Only what happened at a place. */
    readonly at: (place: string) => string;
    /** A set of one, that hides nothing yet. */
    readonly chosen: (name: string) => string;
    readonly chooseMore: string;
    readonly leastTies: (number: number) => string;
    readonly steps: string;
    readonly stepCount: (number: number) => string;
    /** Accessible name of the button that ends it. */
    readonly end: (what: string) => string;
  };
  readonly arranging: string;
  readonly strongest: {
    readonly label: string;
    readonly most: (number: number) => string;
    readonly all: (pairs: number) => string;
    /** "the 300 strongest of 12,000 pairs are drawn" */
    readonly drawn: (drawn: number, pairs: number) => string;
    /** By which method, with its source. */
    readonly method: string;
  };
  readonly noOpinion: string;
  readonly hideLoose: string;
  readonly openFile: string;
  readonly export: string;
  readonly close: string;
  readonly layout: string;
  readonly foldAll: string;
  readonly unfoldAll: string;
  readonly tags: string;
  readonly reset: string;
  /** Name of the group of buttons. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly nothingMatches: string;
  readonly nothingMatchesHint: string;
  readonly showAll: string;
  readonly noTies: string;
  readonly opening: (name: string) => string;
  readonly couldNotOpen: (name: string) => string;
  readonly stillOpen: (title: string) => string;
  readonly keepWorking: string;
  readonly openAnother: string;
  readonly showAllOf: (number: number) => string;
  readonly andMore: (count: number) => string;
  readonly language: string;
  /** Asked before a change of language, when the browser cannot keep what is open. */
  readonly languageLoses: string;
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly counts: (actors: number, speakers: number, ties: number) => string;
  readonly asOf: (date: string) => string;
  readonly untitled: string;
  readonly canvasName: (title: string) => string;
  readonly canvasHint: string;
  readonly tieCount: (count: number) => string;
  readonly inside: (count: number) => string;
  /** The same on the box of a folded state, very short. */
  readonly insideBox: (count: number) => string;
  readonly between: (one: string, other: string) => string;
  readonly allBetween: (one: string, other: string, count: number) => string;
  readonly copySentence: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly established: string;
  readonly when: string;
  readonly where: string;
  readonly howMuch: string;
  readonly about: string;
  readonly evidence: string;
  readonly evidenceCount: (items: number, origins: number) => string;
  readonly noEvidence: string;
  readonly resolvedFrom: (words: string) => string;
  readonly notChecked: string;
  readonly translated: string;
  readonly outletItself: string;
  readonly accordingTo: string;
  readonly voiceGroups: Readonly<Record<'bodies' | 'media' | 'others' | 'unnamed', string>>;
  readonly everybodyIsHeard: string;
  readonly nobodyIsHeard: string;
  readonly onlyVoices: (names: string) => string;
  readonly withoutVoices: (names: string) => string;
  readonly notHeard: string;
  readonly compareVoices: string;
  readonly agreements: Readonly<
    Record<'only-one' | 'only-other' | 'both' | 'disputed', (one: string, other: string) => string>
  >;
  readonly whyThisStanding: string;
  readonly standingRules: Readonly<Record<string, string>>;
  readonly acknowledgedBy: (names: string) => string;
  readonly deniedBy: (names: string) => string;
  readonly origins: (count: number) => string;
  readonly overTime: string;
  readonly since: (date: string) => string;
  readonly sayso: string;
  readonly against: string;
  /** From the smallest figure to the largest. */
  readonly range: (from: string, to: string) => string;
  readonly rangeOf: (what: string, range: string, values: number) => string;
  readonly retractedWord: string;
  readonly disputedWord: string;
  readonly notInView: string;
  readonly views: string;
  readonly tabs: Readonly<Record<'network' | 'map' | 'table' | 'matrix' | 'text' | 'sources', string>>;
  readonly dossier: string;
  readonly dossierHead: string;
  readonly copyAsText: string;
  readonly stances: Readonly<Record<'asserts' | 'denies' | 'qualifies' | 'retracts', string>>;
  readonly grade: (letter: string, figure: string) => string;
  readonly onlySupports: (what: string) => string;
  readonly openLine: string;
  readonly foldState: (name: string) => string;
  readonly unfoldState: (name: string) => string;
  readonly noPartySaidSo: string;
  readonly noPartySaidSoMore: string;
  readonly overrideReason: (reason: string) => string;
  readonly also: string;
  readonly offices: string;
  readonly noneRecorded: string;
  /** Heading on the card of an actor without a tie of its own: the ties follow. */
  readonly speaksIn: (ties: number) => string;
  readonly details: string;
  readonly titles: {
    readonly format: string;
    readonly scope: string;
    readonly picture: string;
    readonly losses: string;
  };
  readonly scopeShown: (ties: number, actors: number) => string;
  readonly scopeAll: (ties: number, actors: number) => string;
  readonly download: string;
  readonly copyPicture: string;
  readonly copyAltText: string;
  readonly size: string;
  readonly width: string;
  readonly height: string;
  readonly extent: string;
  readonly extents: Readonly<Record<'whole' | 'view', string>>;
  readonly background: string;
  readonly backgrounds: Readonly<Record<'white' | 'theme' | 'transparent', string>>;
  /** What a picture shows: ties shown, ties in all, actors shown, and what is not drawn. */
  readonly exported: (shown: number, all: number, actors: number, undrawn: readonly string[]) => string;
  readonly filtersInForce: (filters: readonly string[]) => string;
  readonly noPreview: string;
  readonly makingPreview: string;
  readonly willBe: (size: string) => string;
  readonly saved: (file: string, ties: number, actors: number) => string;
  readonly working: string;
  readonly dropHere: string;
  readonly positionsInBrowser: string;
  /** Name of what was pasted, in messages. */
  readonly pastedText: string;
  readonly opened: (name: string, outcome: 'loaded' | 'loaded-with-warnings' | 'partial' | 'rejected') => string;
  readonly report: string;
  readonly cancelled: { readonly message: string; readonly hint: string };
  readonly undo: string;
  readonly dismissNotice: string;
  readonly filterSentences: {
    readonly onlyThese: (kind: string, names: string) => string;
    readonly without: (kind: string, names: string) => string;
    readonly period: (days: string, undated: boolean) => string;
    readonly looseHidden: string;
    readonly compared: (one: string, other: string) => string;
  };
  readonly sheet: {
    readonly name: string;
    readonly dossier: string;
    readonly print: string;
    readonly markdown: string;
    readonly csv: string;
    readonly copyText: string;
    readonly inView: (ties: string, actors: string) => string;
    readonly betweenThem: (total: number, shown: number) => string;
    readonly membersToo: (names: string) => string;
    readonly notListened: (count: number) => string;
    readonly filters: string;
    readonly noFilters: string;
    readonly wayTo: (one: string, other: string) => string;
    readonly bothWays: string;
    readonly overview: string;
    readonly relation: string;
    readonly direction: string;
    readonly readingKey: string;
    readonly neverThisWay: string;
    readonly noneRecorded: string;
    readonly noTieShown: string;
    readonly inTimeOrder: string;
    readonly withItself: (name: string) => string;
    readonly hidden: string;
    readonly joint: string;
    readonly saidOn: (date: string) => string;
    readonly milestones: Readonly<Record<string, string>>;
    readonly milestoneOf: (what: string, actor: string, date: string) => string;
    readonly milestonesTitle: string;
    /** How many events of its source a tie stands for. */
    readonly standsFor: (events: number) => string;
    readonly sources: string;
    readonly noSources: string;
    readonly checked: string;
    readonly notChecked: string;
    readonly accessed: (date: string) => string;
    readonly licence: string;
    readonly noLicence: string;
    readonly citation: string;
    readonly cite: (authors: string, year: string, title: string, release: string, licence: string) => string;
    readonly unknownAuthors: string;
    readonly undated: string;
    readonly cut: (left: number) => string;
    readonly saved: (file: string) => string;
  };
  /** The list of bundled datasets in the top bar. */
  readonly picker: {
    readonly name: string;
    readonly openFile: string;
    readonly evidence: (count: number) => string;
    readonly release: (release: string) => string;
    readonly reading: string;
    readonly notRead: string;
    readonly fromFile: string;
    readonly openNow: string;
  };
  /** The panel that tells what a dataset is. */
  readonly aboutDataset: {
    readonly name: string;
    readonly scope: string;
    readonly holds: string;
    readonly counted: Readonly<
      Record<'actors' | 'speakers' | 'ties' | 'evidence' | 'documents', (count: number) => string>
    >;
    readonly byRelation: string;
    readonly byStanding: string;
    readonly inclusionRules: string;
    readonly statusRules: string;
    readonly disclaimer: string;
    readonly period: string;
    readonly coverage: string;
    readonly asOf: string;
    readonly release: string;
    readonly releaseOf: (release: string, date: string) => string;
    readonly licence: string;
    readonly authors: string;
    readonly contact: string;
    readonly language: string;
    readonly cite: string;
    readonly copyCitation: string;
    readonly copyBibtex: string;
    readonly changes: string;
    readonly rereading: (notReread: number, documents: number) => string;
  };
  /** The view of ties and actors as rows. */
  readonly table: {
    readonly ties: string;
    readonly actors: string;
    /** Name of the group of buttons that chooses between the two. */
    readonly rows: string;
    readonly columns: Readonly<
      Record<
        | 'date'
        | 'relation'
        | 'kind'
        | 'source'
        | 'target'
        | 'standing'
        | 'flags'
        | 'events'
        | 'place'
        | 'quantities'
        | 'speakers'
        | 'documents'
        | 'summary'
        | 'name'
        | 'type'
        | 'state'
        | 'ties'
        | 'partners'
        | 'first'
        | 'last',
        string
      >
    >;
    readonly chooseColumns: string;
    readonly usualColumns: string;
    readonly retracted: string;
    readonly continuing: string;
    readonly ofTotal: (shown: string, total: string) => string;
    readonly tiesShown: (shown: string, total: string) => string;
    readonly actorsShown: (shown: string, total: string) => string;
    readonly copyAll: (rows: string) => string;
    readonly copyChosen: (rows: string) => string;
    readonly copied: (rows: number) => string;
    readonly copying: string;
    readonly sortedBy: (column: string, descending: boolean) => string;
    readonly keys: string;
  };
  /** The view of who deals with whom as a square of cells. */
  readonly map: {
    /** Name of the canvas, with the title of the dataset. */
    readonly name: (title: string) => string;
    readonly projection: string;
    /** Whose borders are drawn. */
    readonly disclaimer: string;
    readonly unplaced: (number: number) => string;
    /** Ties in view that have an end without a place. */
    readonly offMap: (ties: number) => string;
    readonly loading: string;
    /** The map did not come. */
    readonly notLoaded: string;
    readonly again: string;
  };
  readonly matrix: {
    /** Name of the canvas: from rows to columns. */
    readonly name: string;
    readonly keys: string;
    readonly order: string;
    readonly orders: Readonly<Record<'bloc' | 'name' | 'ties', string>>;
    /** What blocs are, with their source. */
    readonly blocs: string;
    readonly number: string;
    readonly most: (number: string) => string;
    readonly all: (number: string) => string;
    readonly tiesShown: (shown: string, total: string) => string;
    readonly between: (ties: string, actors: string, all: string) => string;
    readonly inside: (ties: string) => string;
    /** "France → Japan" */
    readonly way: (from: string, to: string) => string;
    readonly nothing: string;
    /** "3 events", or "3 ties" where a tie is one event. */
    readonly amount: (number: number, areEvents: boolean) => string;
    readonly ofFamily: (number: string, family: string) => string;
    readonly otherWay: (what: string) => string;
    readonly legend: string;
    readonly larger: string;
    readonly rowsToColumns: string;
  };
  /** The view of documents and speakers. */
  readonly sources: {
    readonly title: string;
    readonly speakers: string;
    readonly documents: string;
    readonly restOn: (ties: number, documents: number, speakers: number) => string;
    readonly notReread: (count: number) => string;
    readonly hearEverybody: string;
    readonly onlyThis: string;
    readonly leaveOut: string;
    readonly hear: string;
    /** Accessible name of a button: what it does, to whom. */
    readonly namedAction: (action: string, name: string) => string;
    readonly inView: (shown: number, total: number) => string;
    readonly moreTies: (count: number) => string;
    readonly moreDocuments: (count: number) => string;
    readonly archived: string;
    readonly noDocument: string;
    readonly noDocumentHint: string;
    readonly noSource: string;
    readonly noSourceHint: string;
    readonly notHeardNow: (count: number) => string;
    readonly nothing: string;
    readonly nothingHeard: string;
    readonly seeInNetwork: string;
    readonly inItsOwnWords: string;
  };
}
