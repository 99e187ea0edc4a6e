import { readDate } from '../../network/partial-date.js';
import { Draft } from '../draft.js';
import { NamedActors } from '../published/named-actors.js';
import { eachNamedRow } from '../published/named-rows.js';
import { PublishedTies } from '../published/published-ties.js';
import { many, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read, ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { agreements } from './vote-agreement.js';
import { VoteColumns } from './vote-columns.js';

/** Pairs that voted together less often are no ties: their share would say little. */
export const LEAST_COMMON_VOTES = 100;

/** Number of a session plus this is the year in which it was opened. */
const YEAR_BEFORE_FIRST_SESSION = 1945;

const AGREEMENT = 'vote-agreement';

/**
 * Reads votes in the General Assembly. A vote is a tie of a state to a resolution, so ties of states are derived: one
 * for each pair that voted together often enough, with the share of votes in which both voted the same.
 */
export const readVotes: Read = async (files, context) => {
  const votesFile = files.find(({ role }) => role === 'votes');
  if (!votesFile) throw withoutVotes(files[0]!);
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    title: 'Votes in the United Nations General Assembly',
    description: 'How often each two states voted the same in roll calls of the General Assembly.',
    publisher: 'Erik Voeten, Anton Strezhnev and Michael Bailey; Harvard Dataverse',
    url: 'https://doi.org/10.7910/DVN/LEJUQZ',
    citation:
      'Bailey, Strezhnev and Voeten (2017), “Estimating Dynamic State Preferences from United Nations Voting Data”, Journal of Conflict Resolution 61(2); United Nations General Assembly Voting Data.',
    license: 'CC0-1.0',
    inclusionRules: `Derived: one mutual tie for each two states that both voted (yes, abstention or no) in at least ${LEAST_COMMON_VOTES} roll calls. Its count is the number of these, its quantity the share in which both voted the same; an abstention is the same only as an abstention. Absent states and non-members are not counted. The tie runs from the first to the last common vote, not over all time between. Agreement in votes is a measure, no relation that the two have declared.`,
    tieTypes: [
      {
        id: AGREEMENT,
        parent: 'other',
        direction: 'mutual',
        family: 'structure',
        label: 'Votes in common',
        definition: 'Both states voted in the same roll calls; the share in which they voted the same is a quantity.',
      },
    ],
  });
  const dates = new Map<number, string>();
  for (const file of files) if (file !== votesFile) await readDates(draft, file, context, dates);
  const table = await readTable(draft, votesFile, context);
  const order = table.rollCalls
    .map((rollCall, number) => ({ number, ...rollCall, date: dates.get(rollCall.id) }))
    .sort((a, b) => compareText(timeOf(a), timeOf(b)) || a.id - b.id);
  const places = new Uint32Array(order.length);
  for (const [place, { number }] of order.entries()) places[number] = place;
  let pairs = 0;
  for (const pair of agreements(table.votes, table.states.length, places)) {
    pairs += 1;
    if (pair.common < LEAST_COMMON_VOTES) continue;
    const first = order[pair.first]!;
    const last = order[pair.last]!;
    const share = Math.round((pair.same / pair.common) * 1000) / 10;
    ties.add(
      {
        source: table.states[pair.one],
        target: table.states[pair.other],
        type: AGREEMENT,
        ...spanOf(first, last),
        count: pair.common,
        quantities: [{ what: 'agreement', value: share, unit: '% of common votes' }],
      },
      {},
    );
  }
  tellPairs(draft, pairs, ties.count);
  if (files.length > 1) tellDates(draft, order, dates.size);
  return draft.report('UN General Assembly votes');
};

interface RollCall {
  readonly id: number;
  readonly session: number;
}

interface VoteTable {
  readonly votes: VoteColumns;
  readonly rollCalls: readonly RollCall[];
  /** Ids of actors. */
  readonly states: readonly string[];
}

async function readTable(draft: Draft, file: RecognisedFile, context: ReadContext): Promise<VoteTable> {
  const actors = new NamedActors(draft);
  const votes = new VoteColumns();
  const rollCalls: RollCall[] = [];
  const numbers = new Map<string, number>();
  const states = new Map<string, number>();
  const ids: string[] = [];
  const counts = { rows: 0, absent: 0, outside: 0 };
  const read = await eachNamedRow(file, context, row => {
    counts.rows += 1;
    const vote = row.text('vote');
    if (vote === '8') counts.absent += 1;
    if (vote === '9') counts.outside += 1;
    if (vote === '8' || vote === '9') return;
    const code = row.text('ccode');
    let state = states.get(code);
    if (state === undefined) {
      const id = actors.byCode('cow', code, row.at, row.text('country'));
      state = id === undefined ? -1 : ids.indexOf(id);
      if (id !== undefined && state < 0) state = ids.push(id) - 1;
      states.set(code, state);
    }
    const key = row.text('rcid');
    const id = Number(key);
    if (!/^[123]$/.test(vote) || state < 0 || key === '' || !Number.isFinite(id)) {
      skipRow(draft, row, 'it has no vote from 1 to 3, no state, or no number of a roll call.');
      return;
    }
    let number = numbers.get(key);
    if (number === undefined) {
      number = rollCalls.push({ id, session: sessionIn(row.number('session')) }) - 1;
      numbers.set(key, number);
    }
    votes.add(number, state, Number(vote));
  });
  tellRead(draft, read);
  tellRows(draft, {
    rows: counts.rows,
    parts: [
      [votes.count, `votes of ${many(ids.length)} states in ${many(rollCalls.length)} roll calls`],
      [counts.absent, 'say that a state was absent'],
      [counts.outside, 'say that a state was no member'],
      [counts.rows - votes.count - counts.absent - counts.outside, 'are left out'],
    ],
  });
  return { votes, rollCalls, states: ids };
}

async function readDates(
  draft: Draft,
  file: RecognisedFile,
  context: ReadContext,
  dates: Map<number, string>,
): Promise<void> {
  const read = await eachNamedRow(file, context, row => {
    const date = /^\d{4}-\d{2}-\d{2}/.exec(row.text('date'))?.[0];
    if (date !== undefined && readDate(date) !== undefined) dates.set(Number(row.text('rcid')), date);
  });
  tellRead(draft, read, { file: file.file.name });
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The number of a session; 0 for what is none. */
const sessionIn = (number: number | undefined): number =>
  number !== undefined && Number.isInteger(number) && number >= 1 && number <= 200 ? number : 0;

const timeOf = ({ date, session }: Dated): string => date ?? String(YEAR_BEFORE_FIRST_SESSION + session);

type Dated = RollCall & { readonly date: string | undefined };

function spanOf(
  first: Dated,
  last: Dated,
): { readonly start?: string; readonly end?: string; readonly dateBasis?: string } {
  if (first.date !== undefined && last.date !== undefined) return { start: first.date, end: last.date };
  if (first.session < 1 || last.session < 1) return {};
  return {
    start: String(YEAR_BEFORE_FIRST_SESSION + first.session),
    end: String(YEAR_BEFORE_FIRST_SESSION + last.session),
    dateBasis: `session ${first.session} to session ${last.session}, by the years in which they were opened`,
  };
}

function tellPairs(draft: Draft, pairs: number, ties: number): void {
  draft.note({
    code: 'derived-ties',
    severity: 'info',
    hint: 'The inclusion rules of the dataset say how the ties were derived.',
    message: `${many(ties)} ties were derived from the votes, one for each two states with at least ${LEAST_COMMON_VOTES} votes in common; ${many(pairs - ties)} pairs with fewer are left out.`,
  });
}

function tellDates(draft: Draft, order: readonly Dated[], listed: number): void {
  const undated = order.filter(({ date }) => date === undefined).length;
  draft.note({
    code: 'roll-call-dates',
    severity: undated === 0 ? 'info' : 'warning',
    hint: 'Files of one release have the same roll calls.',
    message: `Dates are those of the list of ${many(listed)} roll calls; ${undated === 0 ? 'all' : many(order.length - undated)} of the ${many(order.length)} that were voted on are in it.`,
  });
}

function withoutVotes({ file }: RecognisedFile): Refusal {
  return new Refusal({
    code: 'votes-missing',
    where: file.name,
    expected: 'the table of votes, with the columns rcid, vote and ccode',
    message: `“${file.name}” lists what was voted on, not who voted how; nothing was loaded.`,
    hint: 'Open it together with the table of votes.',
  });
}
