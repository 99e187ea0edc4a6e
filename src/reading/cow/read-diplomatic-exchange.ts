import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { foldYears, surveyYears } from '../table/fold-years.js';
import { codedNumber, codedYear } from './coded-date.js';
import { type CodedRow, eachCodedRow } from './coded-rows.js';
import { COW_TERMS, DatasetTies } from './dataset-ties.js';
import { skipRow, tellEmpty } from './row-notes.js';
import { StateActors } from './state-actors.js';

/** Ranks of who is sent, by code; 0 is nobody. */
const RANKS = new Map([
  [1, 'chargé d’affaires'],
  [2, 'minister'],
  [3, 'ambassador'],
  [9, 'other representation'],
]);

interface Seen {
  readonly year: number;
  readonly line: number;
  readonly rank: string;
}

/** Reads COW diplomatic exchange: who had a mission where, in the years in which the source looked. */
export const readDiplomaticExchange: Read = async (files, context) => {
  const draft = new Draft();
  const ties = new DatasetTies(draft, {
    title: 'COW diplomatic exchange',
    publisher: 'Correlates of War project',
    citation: 'Bayer, Reşat. 2006. Diplomatic Exchange Data set, v2006.1.',
    license: COW_TERMS,
    temporalCoverage: '1817/2005',
    inclusionRules:
      'A mission is a tie from the state that sends it to the state that receives it. The source looked in some years only: a mission goes on until a year in which the source looked and found none, and the years are the first and the last in which it was found.',
  });
  const states = new StateActors(draft);
  const missions = new Map<string, { readonly sender: string; readonly host: string; readonly seen: Seen[] }>();
  const looked = new Set<number>();
  let empty = 0;
  for (const file of files) {
    await eachCodedRow(draft, file, context, row => {
      const one = states.of(row.text('ccode1'), row.at);
      const other = states.of(row.text('ccode2'), row.at);
      const year = codedYear(row.text('year'));
      if (one === undefined || other === undefined || year === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no two states and a year.');
        return;
      }
      looked.add(year);
      const ranks = [rankOf(row, 'dr_at_1'), rankOf(row, 'dr_at_2')] as const;
      if (ranks[0] === undefined && ranks[1] === undefined) empty += 1;
      // DR_at_1 is the mission at state 1, so state 2 sent it.
      for (const [rank, sender, host] of [[ranks[0], other, one] as const, [ranks[1], one, other] as const]) {
        if (rank === undefined) continue;
        const key = `${sender} ${host}`;
        const mission = missions.get(key) ?? { sender, host, seen: [] };
        missions.set(key, mission);
        mission.seen.push({ year, line: row.line, rank });
      }
    });
  }
  const follows = surveyYears(looked);
  const lastLook = Math.max(...looked);
  for (const { sender, host, seen } of missions.values()) {
    for (const run of foldYears(seen, follows)) {
      const [first] = run;
      const last = run.at(-1)!;
      ties.add(
        {
          source: sender,
          target: host,
          type: 'recognition/mission',
          start: String(first.year),
          end: last.year === lastLook ? '..' : String(last.year),
          dateBasis: 'the first and the last survey year in which the mission was found',
          note: ranksOf(run),
          attributes: { surveys: run.length },
        },
        { line: first.line },
      );
    }
  }
  tellEmpty(draft, empty, 'no mission either way');
  return draft.report('COW diplomatic exchange');
};

/** The rank in words; `undefined` for none. "Other" where the row says that nothing was exchanged counts as none. */
function rankOf(row: CodedRow, column: 'dr_at_1' | 'dr_at_2'): string | undefined {
  const code = codedNumber(row.text(column)) ?? 0;
  if (code === 9 && row.text('de') === '0') return undefined;
  return RANKS.get(code);
}

/** "Minister 1930 to 1940, ambassador 1970 to 2005." */
function ranksOf(run: readonly Seen[]): string {
  const parts: { rank: string; from: number; to: number }[] = [];
  for (const { rank, year } of run) {
    const part = parts.at(-1);
    if (part?.rank === rank) part.to = year;
    else parts.push({ rank, from: year, to: year });
  }
  const text = parts.map(({ rank, from, to }) => `${rank} ${from === to ? from : `${from} to ${to}`}`).join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
