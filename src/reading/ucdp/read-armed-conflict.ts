import type { FilePlace } from '../draft.js';
import { Draft } from '../draft.js';
import { eachNamedRow, type NamedRow, type NamedRowsRead } from '../published/named-rows.js';
import { PublishedTies } from '../published/published-ties.js';
import { many, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read } from '../reader.js';
import { type WrittenSide, type WrittenYear, writtenYear } from './conflict-row.js';
import { keyOf, pairNumbers } from './pair-numbers.js';
import { UcdpActors } from './ucdp-actors.js';
import { dateByPrecision } from './ucdp-dates.js';
import { UCDP_TERMS } from './ucdp-terms.js';
import { YearlyTies } from './yearly-ties.js';

const KINDS = new Map([
  ['1', 'extrasystemic'],
  ['2', 'interstate'],
  ['3', 'intrastate'],
  ['4', 'internationalised intrastate'],
]);
const ISSUES = new Map([
  ['1', 'territory'],
  ['2', 'government'],
  ['3', 'territory and government'],
]);
const INTENSITIES = new Map([
  ['1', '25 to 999 battle deaths in the year'],
  ['2', '1,000 battle deaths or more in the year'],
]);

/** Actors of a side in one row: those who fight, and those who send troops to help. */
interface Side {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Reads the conflict-years of UCDP/PRIO. */
export const readArmedConflict: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    ...UCDP_TERMS,
    title: 'UCDP/PRIO Armed Conflict Dataset',
    description:
      'Armed conflicts of which at least one side is a government, with those who sent troops to either side.',
    citation:
      'Davies, Engström, Pettersson and Öberg (2024), Journal of Peace Research; Gleditsch, Wallensteen, Eriksson, Sollenberg and Strand (2002), Journal of Peace Research.',
    inclusionRules:
      'Every party of one side fights every party of the other. Who sends troops to a side supports each party of that side, and fights each party of the other. Years that follow one another are one tie; a start or end in the first or last year of the file says nothing of the time before or after. The day of the start is given only where the conflict has one party on each side and its precision allows.',
  });
  const yearly = new YearlyTies(ties);
  const years: WrittenYear[] = [];
  const reads: NamedRowsRead[] = [];
  let rows = 0;
  for (const recognised of files) {
    const onRow = (row: NamedRow): void => {
      rows += 1;
      const written = writtenYear(row);
      if (written) years.push(written);
      else skipRow(draft, row, 'it has no year, or no party on one side.', 'a year and two sides');
    };
    reads.push(await eachNamedRow(recognised, context, onRow));
  }
  // Who has which number shows only from all rows together.
  const parties = new Parties(draft, pairNumbers(years.flatMap(({ a, b }) => [a, b])));
  for (const written of years) {
    addConflictYear(yearly, written, parties.of(written.a, written.at), parties.of(written.b, written.at));
  }
  yearly.finish();
  for (const read of reads) tellRead(draft, read);
  parties.tellOpen();
  tellRows(draft, {
    rows,
    parts: [
      [years.length, `conflict-years, folded to ${many(ties.count)} ties by pair of actors, relation and run of years`],
      [rows - years.length, 'are left out'],
    ],
  });
  return draft.report('UCDP/PRIO armed conflict');
};

function addConflictYear(yearly: YearlyTies, { row, at, year, conflict }: WrittenYear, a: Side, b: Side): void {
  const shared = {
    eventId: `ucdp-conflict-${conflict}`,
    note: `Conflict ${conflict}: ${[row.text('location'), row.text('territory_name')].filter(text => text !== '').join(', ')}`,
    attributes: {
      conflict_id: conflict,
      incompatibility: ISSUES.get(row.text('incompatibility')) ?? row.text('incompatibility'),
      'type of conflict': KINDS.get(row.text('type_of_conflict')) ?? row.text('type_of_conflict'),
      ...row.attributes(['location', 'territory_name', 'version']),
      ...began(row),
    },
  };
  const isOfTwo = a.first.length === 1 && b.first.length === 1;
  const episode = dateByPrecision(row.text('start_date2'), row.text('start_prec2'));
  const told = {
    year,
    at,
    attributes: { intensity: INTENSITIES.get(row.text('intensity_level')) ?? row.text('intensity_level') },
  };
  const start = isOfTwo && episode !== undefined && Number(episode.slice(0, 4)) === year ? episode : undefined;
  const fight = (source: string, target: string, first?: string): void => {
    if (source === target) return;
    yearly.add(
      conflict,
      { ...shared, source, target, type: 'armed-conflict', twoSided: true },
      { ...told, start: first },
    );
  };
  for (const one of a.first) for (const other of b.first) fight(one, other, start);
  for (const [side, enemy] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const helper of side.second) {
      for (const helped of side.first) {
        if (helper === helped) continue;
        const note =
          side.first.length > 1
            ? 'The dataset names the side that troops were sent to help, not which of its parties.'
            : undefined;
        const tie = {
          ...shared,
          source: helper,
          target: helped,
          type: 'troop-support/combat',
          against: [...enemy.first],
        };
        yearly.add(conflict, tie, told, note);
      }
      for (const other of enemy.first) fight(helper, other);
    }
  }
}

function began(row: NamedRow): Record<string, string> {
  const date = dateByPrecision(row.text('start_date'), row.text('start_prec'));
  return date === undefined ? {} : { 'conflict began': date };
}

/** Makes actors of the names of a side, and says where a comma may part them otherwise. */
class Parties {
  readonly #draft: Draft;
  readonly #actors: UcdpActors;
  readonly #numbers: ReadonlyMap<string, string>;
  readonly #open = new Set<string>();

  constructor(draft: Draft, numbers: ReadonlyMap<string, string>) {
    this.#draft = draft;
    this.#actors = new UcdpActors(draft);
    this.#numbers = numbers;
  }

  of(side: WrittenSide, at: FilePlace): Side {
    if (side.hasCommas) this.#tellCommas(side, at);
    const first = side.names.map(name => {
      const id = this.#numbers.get(keyOf(side.conflict, name));
      if (id === undefined) this.#open.add(keyOf(side.conflict, name));
      return this.#actors.of({ name, id, gw: side.gw, conflict: side.conflict }, at);
    });
    const second = side.helpers.map(name => this.#actors.of({ name, gw: side.helperGw }, at));
    return { first: [...new Set(first)], second: [...new Set(second)] };
  }

  /** Says how many names have no number; after all rows. */
  tellOpen(): void {
    if (this.#open.size === 0) return;
    this.#draft.note({
      code: 'numbers-open',
      severity: 'info',
      hint: 'UCDP’s list of actors gives the number of each name.',
      message: `${many(this.#open.size)} groups only stand beside others in lists that sort names and numbers apart, so which number is theirs stays open; they are told apart by name and conflict.`,
    });
  }

  #tellCommas({ names, numbers }: WrittenSide, at: FilePlace): void {
    const isEven = names.length === numbers.length;
    this.#draft.note(
      {
        code: 'list-lengths',
        severity: isEven ? 'info' : 'warning',
        found: names.join(', '),
        expected: 'as many names as numbers',
        hint: 'Look whether the names are right.',
        message: isEven
          ? `In line ${at.line} a name holds a comma; by the numbers beside it the side is taken as ${names.length === 1 ? 'one party' : `${names.length} parties`}: ${names.map(name => `“${name}”`).join(', ')}.`
          : `In line ${at.line} there are ${names.length} names and ${numbers.length} numbers; the names are kept without their numbers.`,
      },
      at,
    );
  }
}
