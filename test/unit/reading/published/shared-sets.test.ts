import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { buildNetwork } from '../../../../src/network/build-network.js';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import type { Report } from '../../../../src/network/report.js';
import { readFiles } from '../../../../src/reading/read-files.js';
import { fileOfBytes } from '../../../../src/reading/source-file.js';
import { describeWithSharedMaterial } from '../../../support/shared-material.js';
import { messages } from './read-invented.js';

type Row = Readonly<Record<string, string>>;

/** A published set, with what a few lines of plain counting find in it. */
interface PublishedSet {
  readonly files: readonly string[];
  readonly encoding?: string;
  /** As its README states. */
  readonly rows: number;
  /** Ties where each row is one, or where its README leads to the number. */
  readonly ties?: number;
  readonly actors: (rows: readonly Row[]) => number;
  readonly warnings?: readonly string[];
  /** Rows that are broken in the file. */
  readonly skipped?: number;
}

/** How many different values columns have, lists parted at a mark; the empty value is none. */
function distinct(rows: readonly Row[], columns: readonly string[], mark?: RegExp): number {
  const values = rows.flatMap(row =>
    columns.flatMap(column => {
      const cell = row[column] ?? '';
      return (mark ? cell.split(mark) : [cell]).map(part => part.trim());
    }),
  );
  return new Set(values.filter(value => value !== '')).size;
}

/** Words of the travel list for one country. */
const SAME_HOST = new Map([
  ['czechia', 'czech-republic'],
  ['turkiye', 'turkey'],
  ['congo-kinshasa', 'congo-democratic-republic'],
  ['west-bank', 'palestinian-authority'],
]);
/** States that the travel list files under their successor. */
const FORMER = ['U.S.S.R.', 'Serbia and Montenegro'];

/** Names of the sanctions database for one country, and names that hold a comma. */
const ONE_NAME: readonly (readonly [RegExp, string])[] = [
  [/Korea, (North|South)/g, '$1 Korea'],
  [/Yemen, North/g, 'North Yemen'],
  [/Egypt, Arab Rep\./g, 'Egypt'],
  [/Congo, Democratic Republic of the/g, 'DR Congo'],
  [/Gambia, The/g, 'Gambia'],
  [/\bCeylon\b/g, 'Sri Lanka'],
  [/\bRhodesia\b/g, 'Zimbabwe'],
  [/\bMalaya\b/g, 'Malaysia'],
  [/\bMalagasy Republic\b/g, 'Madagascar'],
  [/\bFRY\b/g, 'Yugoslavia'],
  [/\bNorth Vietnam\b/g, 'Vietnam'],
  [/\bTransjordan\b/g, 'Jordan'],
];

const SETS: readonly PublishedSet[] = [
  {
    files: ['sipri/fr-trade-register.csv'],
    encoding: 'windows-1252',
    rows: 2422,
    ties: 2422,
    actors: rows => distinct(rows, ['Recipient', 'Supplier']),
    warnings: ['guessed-encoding'],
  },
  {
    files: ['sipri/us-trade-register.csv'],
    rows: 9273,
    // Without the 166 recipients and 167 blank lines.
    ties: 9273 - 166 - 167 - 3,
    actors: rows => distinct(rows, ['country']) + 1,
    warnings: ['guessed-supplier', 'row-left-out'],
    skipped: 3,
  },
  {
    files: ['ucdp/UcdpPrioConflict_v24_1.csv'],
    rows: 2686,
    actors: rows => {
      const groups = rows.filter(row => !row['side_b']!.startsWith('Government of'));
      const helpers = rows.flatMap(row => [row['side_a'], row['side_a_2nd'], row['side_b'], row['side_b_2nd']]);
      const states = helpers.flatMap(list => [...list!.matchAll(/Government of [^,]+/g)].map(([name]) => name));
      return distinct(groups, ['side_b_id'], /,/) + new Set(states).size;
    },
  },
  {
    files: ['ucdp/ucdp-esd-ay-181.csv.gz'],
    rows: 4781,
    actors: rows =>
      distinct(
        rows.filter(row => row['ext_sup'] === '1'),
        ['actor_id', 'oppo_id', 'ext_id'],
        /,/,
      ),
    warnings: ['list-lengths'],
  },
  {
    files: ['unga-votes/UNVotesPublished_core.tsv.gz'],
    rows: 1_066_613,
    actors: rows => distinct(rows, ['ccode']),
  },
  {
    files: ['unga-votes/UNVotesPublished_core.tsv.gz', 'unga-votes/un_roll_calls.csv.gz'],
    rows: 1_066_613,
    actors: rows => distinct(rows, ['ccode']),
  },
  {
    files: ['us-diplomatic-travel/travels.csv'],
    rows: 4271,
    ties: 4271,
    actors: rows => {
      const hosts = rows.map(row => {
        const host = row['country_id']!;
        return FORMER.includes(row['country']!) ? row['country'] : (SAME_HOST.get(host) ?? host);
      });
      return distinct(rows, ['who']) + new Set(hosts).size + 1;
    },
    warnings: ['unknown-name'],
  },
  {
    files: ['china-diplomacy/WHO-WHERE-WHEN-dataset-v.1.1.csv'],
    rows: 595,
    ties: 595,
    actors: rows => distinct(rows, ['Name']) + distinct(rows, ['Country']) + 1,
  },
  {
    files: ['china-diplomacy/ChinesePublicDiplomacy.csv'],
    rows: 741,
    actors: rows => distinct(rows, ['receiving_country']) + 1,
  },
  {
    files: ['china-diplomacy/ChineseFinancialPublicDiplomacyProjectDetails.csv.gz'],
    rows: 1308,
    ties: 1308,
    actors: rows => distinct(rows, ['recipient_iso3', 'donor']),
    warnings: ['stray-quotation-mark'],
  },
  {
    files: ['leaders/reign_leaderlist_3_21.csv'],
    rows: 2524,
    ties: 2524,
    // One number stands for two persons.
    actors: rows => distinct(rows, ['ccode']) + distinct(rows, ['leadid']) + 1,
    warnings: ['one-number-two-names', 'stray-bytes'],
  },
  {
    files: ['leaders/archigos_4.1.csv.gz'],
    rows: 3409,
    ties: 3409,
    // One number stands for two persons, and two numbers (255 and 260) for Germany.
    actors: rows => distinct(rows, ['gwcode']) - 1 + distinct(rows, ['leadid']) + 1,
    warnings: ['one-number-two-names'],
  },
  {
    files: ['us-chiefs-of-mission/chiefs.csv.gz'],
    rows: 5968,
    actors: rows => {
      const taken = rows.filter(row => (row['started'] || row['ended'] || row['arrived']) !== '');
      // Korea before 1910 is filed under Korea; the sender is no host.
      return distinct(taken, ['person_id']) + distinct(taken, ['host_id']) + 1 + 1;
    },
  },
  {
    files: ['gsdb/GSDB_V4.csv'],
    rows: 1547,
    actors: rows => {
      const plain = rows.flatMap(row =>
        [row['sanctioned_state']!, row['sanctioning_state']!].map(list =>
          ONE_NAME.reduce((text, [name, one]) => text.replace(name, one), list),
        ),
      );
      return distinct(
        plain.map(list => ({ list })),
        ['list'],
        /,/,
      );
    },
  },
];

/** Rows of a table, by a plain reading of quotation marks; lenient as the files are. */
function plainRows(text: string, delimiter: string): readonly Row[] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    record.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter === '"') {
      const isDoubled = isQuoted && text[at + 1] === '"' && !isEnd(text, at + 2, delimiter);
      if (isDoubled) cell += letter;
      if (isDoubled) at += 1;
      else isQuoted = isQuoted ? !isEnd(text, at + 1, delimiter) && text[at + 1] !== '"' : cell === '';
    } else if (!isQuoted && letter === delimiter) endCell();
    else if (!isQuoted && letter === '\n') {
      endCell();
      records.push(record);
      record = [];
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || record.length > 0) records.push([...record, cell]);
  const [header = [], ...rows] = records;
  return rows.map(cells => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

const isEnd = (text: string, at: number, delimiter: string): boolean =>
  text[at] === undefined || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';

/** The numbers with which the parts of the note on rows begin. */
function toldRows(report: Report): { readonly rows: number; readonly parts: number } {
  const [, rows = '', parts = ''] = /^The file has ([\d,]+) rows?: (.+)$/.exec(messages(report, 'rows')[0] ?? '') ?? [];
  const number = (text: string): number => Number(/^[\d,]+/.exec(text.trim())?.[0].replaceAll(',', '') ?? 0);
  return { rows: number(rows), parts: parts.split(';').reduce((sum, part) => sum + number(part), 0) };
}

describeWithSharedMaterial('published registers, conflicts, votes, travels, leaders and sanctions', folder => {
  const table: Record<string, string | number>[] = [];
  afterAll(() => console.table(table));

  it.each(SETS)('opens $files.0 with its rows and actors', { timeout: 120_000 }, async set => {
    const bytes = set.files.map(file => readFileSync(`${folder}/data/${file}`));
    const text = new TextDecoder(set.encoding).decode(
      set.files[0]!.endsWith('.gz') ? gunzipSync(bytes[0]!) : bytes[0]!,
    );
    const rows = plainRows(text, set.files[0]!.includes('.tsv') ? '\t' : ',');
    expect(rows.length).toBe(set.rows);

    const began = performance.now();
    const given = set.files.map((file, index) => fileOfBytes(bytes[index]!, file.split('/')[1]!));
    const report = await readFiles(given, { options: {}, progress: () => undefined });
    const seconds = (performance.now() - began) / 1000;
    const dataset = report.dataset!;

    expect(toldRows(report)).toEqual({ rows: set.rows, parts: set.rows });
    expect(dataset.actors.length).toBe(set.actors(rows));
    if (set.ties !== undefined) expect(dataset.ties.length).toBe(set.ties);
    if (set.files.length > 1) expect(messages(report, 'roll-call-dates')[0]).toContain('6,203 roll calls');
    expect(report.kept).toEqual({ actors: dataset.actors.length, ties: dataset.ties.length });
    expect(report.skipped).toEqual({ actors: 0, ties: set.skipped ?? 0 });
    const warned = report.problems.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
    expect([...new Set(warned)].sort()).toEqual(set.warnings ?? []);
    expect(checkDataset(dataset).problems).toEqual([]);
    const ties = [...buildNetwork(dataset).ties.values()];
    expect(ties.filter(({ span }) => span.problem !== undefined)).toEqual([]);
    expect(new Set(ties.map(({ standing }) => standing.level))).toEqual(new Set(['reported']));
    table.push({
      set: set.files.map(file => file.split('/')[1]).join(' + '),
      'rows in': set.rows,
      actors: dataset.actors.length,
      'ties out': dataset.ties.length,
      seconds: seconds.toFixed(2),
      notes: [...new Set(report.problems.map(({ code }) => code))].join(' '),
    });
  });
});
