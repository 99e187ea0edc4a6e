/** An invented event for a table in the form of ICEWS. */
export interface TableEvent {
  /** ISO 8601. */
  readonly date: string;
  readonly source: string;
  readonly target: string;
  /** CAMEO. */
  readonly code: string;
}

const HEADER = [
  ...['Event ID', 'Event Date', 'Source Name', 'Source Sectors', 'Source Country', 'Event Text', 'CAMEO Code'],
  ...['Target Name', 'Target Sectors', 'Target Country', 'Story ID', 'Sentence Number'],
];

/** First line of a table in the form of ICEWS, without a line end. */
export const EVENT_HEADER = HEADER.join('\t');

/** Codes of events of many kinds. */
export const EVENT_CODES = [
  ...['010', '020', '036', '040', '042', '043', '046', '051', '057', '061'],
  ...['070', '080', '111', '112', '120', '130', '141', '163', '172', '190'],
];

/** A line of such a table, without a line end. */
export const eventLine = ({ date, source, target, code }: TableEvent, number: number): string =>
  `${number}\t${date}\t${source}\t\t\t\t${code}\t${target}\t\t\t${number}\t1`;

/** A table of invented events over thirty years between some states; a few of these are in most of them. */
export function eventTable(rows: number, states = 40): string {
  const lines = [EVENT_HEADER];
  for (let row = 0; row < rows; row += 1) {
    const source = (row * row + row) % (1 + (row % states));
    const target = (source + 1 + ((row * 7) % (states - 1))) % states;
    const [year, month, day] = [1990 + Math.floor((row * 30) / rows), 1 + (row % 12), 1 + (row % 28)].map(String);
    lines.push(
      eventLine(
        {
          date: `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
          source: `Invented ${source}`,
          target: `Invented ${target}`,
          code: EVENT_CODES[(row * 3) % EVENT_CODES.length]!,
        },
        row + 1,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}
