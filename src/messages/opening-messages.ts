/** Words of the dialog that opens files. Apart from the others, since they are loaded only when a file is opened. */
export interface OpeningMessages {
  /** Heading, by what reading came to. */
  readonly titles: Readonly<
    Record<'loaded' | 'loaded-with-warnings' | 'partial' | 'rejected', (name: string) => string>
  >;
  /** Heading, when it is open already. */
  readonly reportOn: (name: string) => string;
  /** What several files opened together go by. */
  readonly names: (first: string, others: number, second: string) => string;
  readonly reading: (name: string) => string;
  readonly readingAgain: string;
  readonly share: (share: number) => string;
  readonly readAs: (format: string) => string;
  readonly inEncoding: (encoding: string) => string;
  readonly staysOpen: string;
  readonly nothingChanges: string;
  readonly records: Readonly<Record<'actors' | 'ties', string>>;
  readonly counts: {
    readonly name: string;
    readonly found: string;
    readonly kept: string;
    readonly changed: string;
    readonly skipped: string;
  };
  readonly problems: string;
  readonly noProblems: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  /** "3 × Unknown actor", for the report as text. */
  readonly timesKind: (number: number, kind: string) => string;
  readonly line: (line: number) => string;
  readonly lineAndColumn: (line: number, column: number) => string;
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
  readonly moreOfThisKind: (number: number) => string;
  readonly advice: (number: number) => string;
  readonly columns: {
    readonly title: string;
    readonly hint: string;
    readonly preview: string;
    readonly roleOf: (column: string) => string;
    readonly roles: Readonly<
      Record<'source' | 'target' | 'type' | 'start' | 'end' | 'weight' | 'evidence' | 'id' | 'label' | 'none', string>
    >;
    readonly delimiter: string;
    /** Names of marks between cells. */
    readonly delimiters: Readonly<Record<'comma' | 'semicolon' | 'tab' | 'bar', string>>;
    readonly encoding: string;
    readonly encodingHint: string;
  };
  readonly readWithThese: string;
  readonly copyReport: string;
  readonly saveReport: string;
  readonly open: (isPartial: boolean) => string;
  readonly cancel: string;
  readonly close: string;
}
