import { spanOf } from '../../network/partial-date.js';
import { quoteValue } from '../../network/report.js';
import { directionOf, findTieType } from '../../vocabulary/find-tie-type.js';
import { type Draft, type DraftTie, type FilePlace, placeText } from '../draft.js';
import { readDateCell } from '../table/date-cell.js';
import { tieTypeOfWords } from '../tie-type-words.js';
import { asNumber, asText, asTruth, asWords, type Fields } from './fields.js';

/** An edge of a graph file before what it says is read. */
export interface GraphEdge {
  readonly id?: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
  /** Whether the file says that the edge has no direction. */
  readonly undirected: boolean;
  readonly fields: Fields;
}

const TYPES = ['tie_type', 'type', 'interaction', 'relation', 'relationship', 'kind'];
/** What an edge is called tells its relation only where no other field does. */
const LABELS = ['label', 'edge_label', 'edgelabel'];
const STARTS = ['start_date', 'start', 'begin', 'date', 'year'];
const ENDS = ['end_date', 'end'];
/** Words that some tools have under `type` for what the direction says already. */
const DIRECTIONS = /^(?:un)?directed$|^mutual$/i;
const LONGEST_TYPE = 80;

/**
 * A tie out of what a graph file says of an edge: relation, dates, direction; the rest as `attributes`. A date that
 * is none stays there as it is, and is told.
 */
export function tieOfFields(
  { id, source, target, undirected, fields }: GraphEdge,
  draft: Draft,
  at: FilePlace,
): DraftTie {
  const isOurs = hasOurColumns(fields);
  const named = isOurs ? fields.take(['tie_type'], asText) : fields.take(TYPES, asRelation);
  const subtype = fields.take(['subtype'], isOurs ? asText : asWords);
  const type = isOurs
    ? joined(named ?? 'other', subtype)
    : relationOf(named ?? fields.find(LABELS, asRelation), subtype);
  // Widened to whole days; what the dataset says is in columns of their own, and a tie without an end has none there.
  if (isOurs) for (const widened of ['start', 'end']) fields.take([widened], asText);
  const start = dateOf(fields, isOurs ? ['start_date'] : STARTS, draft, at);
  const end = dateOf(fields, isOurs ? ['end_date'] : ENDS, draft, at);
  if (start !== undefined && end !== undefined) noteOrder(id, start, end, draft, at);
  const isMutual =
    fields.take(['symmetric', 'mutual'], asTruth) ?? (undirected || fields.find(['directed'], asTruth) === false);
  return {
    id,
    type,
    ...endsOf(source, target, type, isMutual),
    start,
    end,
    count: fields.take(['count'], asCount),
    attributes: fields.rest(),
  };
}

/** Whether an edge has the columns that our writers give to ties: then each says what its name says, and no other. */
export const hasOurColumns = (fields: Fields): boolean =>
  fields.find(['date_precision'], asText) !== undefined && fields.find(['statement'], asText) !== undefined;

const joined = (type: string, subtype: string | undefined): string =>
  subtype === undefined ? type : `${type}/${subtype}`;

const relationOf = (words = '', subtype: string | undefined): string =>
  tieTypeOfWords(words.includes('/') ? words : joined(words, subtype));

function asRelation(value: unknown): string | undefined {
  const text = asWords(value);
  return text === undefined || text.length > LONGEST_TYPE || DIRECTIONS.test(text) ? undefined : text;
}

function asCount(value: unknown): number | undefined {
  const number = asNumber(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 1 ? number : undefined;
}

/**
 * Source and target, or parties: without a direction, a relation that needs one (a visit) would otherwise get the
 * order in which the file happens to name the two.
 */
function endsOf(
  source: string | undefined,
  target: string | undefined,
  typeText: string,
  isMutual: boolean,
): Partial<DraftTie> {
  if (!isMutual) return { source, target };
  const { type, subtype } = findTieType(typeText);
  const hasDirection = directionOf(type, subtype) === 'directed';
  if (hasDirection && source !== undefined && target !== undefined && source !== target) {
    return { parties: [source, target] };
  }
  return { source, target, mutual: true };
}

function dateOf(fields: Fields, names: readonly string[], draft: Draft, at: FilePlace): string | undefined {
  const date = fields.take(names, value => {
    const read = readDateCell(asText(value) ?? '');
    return read.kind === 'date' ? read.date : undefined;
  });
  if (date !== undefined) return date;
  // Numbers are steps or codes of some clock, which nobody takes for a date.
  const text = fields.find(names, value => (asNumber(value) === undefined ? asText(value) : undefined));
  const kind = text === undefined ? 'none' : readDateCell(text).kind;
  if (kind === 'unclear' || kind === 'impossible') {
    draft.note(
      {
        code: `${kind}-date`,
        severity: 'warning',
        found: text,
        expected: 'a year, a month (1999-05) or a day (1999-05-07), year first',
        message: `“${quoteValue(text)}” (${placeText(at)}) is ${kind === 'unclear' ? 'not clear as a date' : 'no date of the calendar'}; it is kept as text.`,
        hint: 'Write dates as year-month-day.',
      },
      at,
    );
  }
  return undefined;
}

function noteOrder(id: string | undefined, start: string, end: string, draft: Draft, at: FilePlace): void {
  if (spanOf({ start, end }, 'state').problem === undefined) return;
  draft.note(
    {
      code: 'end-before-start',
      severity: 'warning',
      found: `${start} to ${end}`,
      expected: 'an end that is not before the start',
      message: `${id === undefined ? 'A tie' : `The tie “${quoteValue(id)}”`} (${placeText(at)}) ends (${end}) before it starts (${start}); both dates are kept as they are.`,
      hint: 'Correct one of the two dates.',
    },
    at,
  );
}
