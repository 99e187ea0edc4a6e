import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { type CodedSpan, codedDate } from './coded-date.js';
import { type CodedRow, eachCodedRow } from './coded-rows.js';
import { COW_TERMS, DatasetTies } from './dataset-ties.js';
import { addPact, type Obligation, type PactParty } from './pacts.js';
import { alone, noObligation, skipRow, tellRows } from './row-notes.js';
import { StateActors } from './state-actors.js';

const COLUMNS: readonly (readonly [string, Obligation])[] = [
  ['defense', 'defence'],
  ['neutrality', 'neutrality'],
  ['nonaggression', 'non-aggression'],
  ['entente', 'consultation'],
];

const PUBLISHED = {
  publisher: 'Correlates of War project',
  citation:
    'Gibler, Douglas M. 2009. International military alliances, 1648–2008. CQ Press. Data: Formal Alliances v4.1.',
  license: COW_TERMS,
  temporalCoverage: '1816/2012',
};

const DATES =
  'Dates are those of the file; alliances in force when the data begin or end have an open start or end. A month or day that the file does not give is left out.';

/** Two states under one treaty over one time, from however many rows tell it. */
interface Bond {
  readonly eventId: string;
  readonly span: CodedSpan;
  readonly parties: readonly [Mutable, Mutable];
  readonly attributes: Record<string, string>;
  readonly startBasis: string | undefined;
  /** From which sides and in which years it was told. */
  readonly told: Set<string>;
  readonly line: number;
}
interface Mutable {
  readonly actor: string;
  readonly obligations: Set<Obligation>;
}

/** Reads COW formal alliances by dyad or by directed dyad, also with a row for every year. */
export const readAlliancesByDyad: Read = async (files, context) => {
  const draft = new Draft();
  const ties = new DatasetTies(draft, {
    ...PUBLISHED,
    title: 'COW formal alliances, by pair of states',
    inclusionRules: `One tie for each obligation of a row: defence, neutrality, non-aggression, entente. Rows that tell one treaty from both sides, or year by year, are one. ${DATES}`,
  });
  const states = new StateActors(draft);
  const bonds = new Map<string, Bond>();
  let rows = 0;
  let repeated = 0;
  for (const file of files) {
    await eachCodedRow(draft, file, context, row => {
      rows += 1;
      const one = states.of(row.text('ccode1'), row.at, row.text('state_name1'));
      const other = states.of(row.text('ccode2'), row.at, row.text('state_name2'));
      if (one === undefined || other === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no two states.');
        return;
      }
      const span = spanOf(row, 'dyad');
      const [first, second] = one < other ? [one, other] : [other, one];
      const key = [row.text('version4id'), first, second, span.start, span.end].join(' ');
      let bond = bonds.get(key);
      if (!bond) {
        const parties = [party(one), party(other)] as const;
        bond = { ...treatyOf(row), span, parties, told: new Set(), line: row.line };
        bonds.set(key, bond);
      }
      // By dyad an obligation is of both; by directed dyad of the state that the row names first.
      const isDirected = !row.has('asymmetric');
      const telling = `${isDirected ? one : ''} ${row.text('year')}`;
      if (bond.told.has(telling)) repeated += 1;
      bond.told.add(telling);
      for (const side of isDirected ? bond.parties.filter(({ actor }) => actor === one) : bond.parties) {
        for (const obligation of obligationsOf(row)) side.obligations.add(obligation);
      }
    });
  }
  let withoutObligation = 0;
  for (const { span, line, parties, startBasis, told: _, ...treaty } of bonds.values()) {
    const bound: readonly PactParty[] = parties.map(side => ({ ...side, ...span }));
    const at = { line };
    const added = addPact(ties, { ...treaty, parties: bound, ...(startBasis ? { startBasis } : {}), at });
    if (added === 0) {
      withoutObligation += 1;
      draft.skipped('ties');
      draft.note(
        noObligation(`The alliance ${treaty.eventId} of ${parties.map(({ actor }) => actor).join(' and ')}`),
        at,
      );
    }
  }
  tellRows(draft, rows, bonds.size - withoutObligation, 'alliances of two states');
  if (repeated > 0) {
    draft.note({
      code: 'repeated-rows',
      severity: 'info',
      hint: 'Look whether the dates of one of them should be others.',
      message: `${repeated.toLocaleString('en')} rows repeat another one, with the same treaty, states and dates; each counts once.`,
    });
  }
  return draft.report('COW formal alliances by dyad');
};

/** Reads COW formal alliances by member: a treaty of n parties is one record for each obligation. */
export const readAlliancesByMember: Read = async (files, context) => {
  const draft = new Draft();
  const ties = new DatasetTies(draft, {
    ...PUBLISHED,
    title: 'COW formal alliances, by member',
    inclusionRules: `One record for each treaty and obligation, with its parties; states bound over another time are tied in pairs, over the time they shared. An obligation holds where it binds at least one of two. ${DATES}`,
  });
  const states = new StateActors(draft);
  const treaties = new Map<string, { readonly first: CodedRow; readonly parties: PactParty[] }>();
  let rows = 0;
  for (const file of files) {
    await eachCodedRow(draft, file, context, row => {
      rows += 1;
      const actor = states.of(row.text('ccode'), row.at, row.text('state_name'));
      if (actor === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no state.');
        return;
      }
      const number = row.text('version4id');
      const treaty = treaties.get(number) ?? { first: row, parties: [] };
      treaties.set(number, treaty);
      treaty.parties.push({ actor, ...spanOf(row, 'mem'), obligations: obligationsOf(row) });
    });
  }
  for (const { first, parties } of treaties.values()) {
    const { startBasis, ...treaty } = treatyOf(first);
    const type = first.text('ss_type');
    const attributes = { ...treaty.attributes, ...(type === '' ? {} : { ss_type: type }) };
    const at = first.at;
    const added = addPact(ties, { ...treaty, attributes, parties, ...(startBasis ? { startBasis } : {}), at });
    if (added > 0) continue;
    draft.skipped('ties');
    const hasObligation = parties.some(({ obligations }) => obligations.size > 0);
    if (hasObligation) draft.note(alone(`The alliance ${treaty.eventId}`), at);
    else draft.note(noObligation(`The alliance ${treaty.eventId}`), at);
  }
  tellRows(draft, rows, treaties.size, 'treaties');
  return draft.report('COW formal alliances by member');
};

const party = (actor: string): Mutable => ({ actor, obligations: new Set() });

function treatyOf(row: CodedRow): Pick<Bond, 'eventId' | 'attributes' | 'startBasis'> {
  const number = row.text('version4id');
  const asymmetric = row.text('asymmetric');
  return {
    eventId: `cow-alliance-${number}`,
    attributes: { version4id: number, ...(asymmetric === '1' ? { asymmetric } : {}) },
    startBasis:
      row.text('left_censor') === '1' ? `in force already on ${startOf(row)}, when the data begin` : undefined,
  };
}

const startOf = (row: CodedRow): string | undefined =>
  codedDate(
    row.text('dyad_st_year') || row.text('mem_st_year'),
    row.text('dyad_st_month') || row.text('mem_st_month'),
    row.text('dyad_st_day') || row.text('mem_st_day'),
  );

function spanOf(row: CodedRow, stem: 'dyad' | 'mem'): CodedSpan {
  const date = (end: 'st' | 'end') =>
    codedDate(row.text(`${stem}_${end}_year`), row.text(`${stem}_${end}_month`), row.text(`${stem}_${end}_day`));
  return {
    start: row.text('left_censor') === '1' ? undefined : date('st'),
    end: row.text('right_censor') === '1' ? undefined : date('end'),
  };
}

function obligationsOf(row: CodedRow): ReadonlySet<Obligation> {
  return new Set(COLUMNS.filter(([column]) => row.text(column) === '1').map(([, obligation]) => obligation));
}
