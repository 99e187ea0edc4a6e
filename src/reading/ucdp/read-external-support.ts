import { Draft } from '../draft.js';
import { eachNamedRow, type NamedRow } from '../published/named-rows.js';
import { PublishedTies } from '../published/published-ties.js';
import { many, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read } from '../reader.js';
import { SUPPORT_TYPES, type SupportKind, UNTOLD } from './support-kinds.js';
import { type Supporter, type Supporters, supportersOf } from './supporters.js';
import { UcdpActors } from './ucdp-actors.js';
import { UCDP_TERMS } from './ucdp-terms.js';
import { YearlyTies } from './yearly-ties.js';

/** Reads the actor-years of UCDP's external support data. */
export const readExternalSupport: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    ...UCDP_TERMS,
    title: 'UCDP External Support Dataset, actor-years',
    description: 'Who supported a warring party, in which year and in which way.',
    citation:
      'Meier, Karlén, Pettersson and Croicu (2023), “External support in armed conflicts: Introducing the UCDP external support dataset”, Journal of Peace Research 60(3).',
    inclusionRules:
      'A tie of one kind where the file tells it of a supporter, that is where all governments, or all other supporters, of a party gave it. The file counts the givers of each kind without naming them: of a supporter of whom it tells no kind there is a tie of external support, with what was given by some. Troops for a party are also a conflict with its opponent. Years that follow one another are one tie.',
    tieTypes: SUPPORT_TYPES,
  });
  const yearly = new YearlyTies(ties);
  const actors = new UcdpActors(draft);
  const counts = { rows: 0, kept: 0, without: 0 };
  for (const recognised of files) {
    const onRow = (row: NamedRow): void => {
      counts.rows += 1;
      const year = row.year('year');
      if (year === undefined || row.text('actor_id') === '') {
        skipRow(draft, row, 'it has no year, or does not name the party that was supported.', 'a year and a party');
        return;
      }
      if (row.text('ext_sup') !== '1') {
        counts.without += 1;
        return;
      }
      counts.kept += 1;
      const supporters = supportersOf(row);
      if (supporters.hasCommas) tellLists(draft, row, supporters);
      for (const supporter of supporters.all) addSupport(yearly, actors, row, year, supporter);
    };
    tellRead(draft, await eachNamedRow(recognised, context, onRow));
  }
  yearly.finish();
  draft.note({
    code: 'kinds-per-party',
    severity: 'info',
    hint: 'UCDP’s table of triad-years tells the kinds of each supporter.',
    message:
      'The file tells which kinds of support a party got in a year, not from whom. A kind is a tie only where it must be the supporter’s; where it may be another’s, there is a tie of “external support”.',
  });
  tellRows(draft, {
    rows: counts.rows,
    parts: [
      [
        counts.kept,
        `years with support, folded to ${many(ties.count)} ties by pair of actors, relation and run of years`,
      ],
      [counts.without, 'say that a party had no support in that year'],
      [counts.rows - counts.kept - counts.without, 'are left out'],
    ],
  });
  return draft.report('UCDP external support (actor-years)');
};

function addSupport(yearly: YearlyTies, actors: UcdpActors, row: NamedRow, year: number, supporter: Supporter): void {
  const { at } = row;
  const source = actors.of({ name: supporter.name, id: supporter.id }, at);
  const target = actors.of({ name: row.text('actor_name'), id: row.text('actor_id') }, at);
  const opponent = actors.of({ name: row.text('oppo_name'), id: row.text('oppo_id') }, at);
  if (source === target) return;
  const dyad = row.text('dyad_id');
  const coalition = row.text('ext_coalition_name');
  const shared = {
    source,
    eventId: `ucdp-dyad-${dyad}`,
    note: `Dyad ${dyad}: ${row.text('dyad_name')}`,
    attributes: row.attributes(['dyad_name', 'location']),
  };
  const told = {
    year,
    at,
    attributes: {
      ...(coalition === '' || coalition === '0' ? {} : { ext_coalition_name: coalition }),
      ...(supporter.perhaps.length === 0 ? {} : { 'given by some supporters': supporter.perhaps.join(', ') }),
    },
  };
  const against = opponent === target ? {} : { against: [opponent] };
  for (const type of relationsOf(supporter.gave)) {
    const kinds = supporter.gave.filter(kind => kind.type === type).map(({ words }) => words);
    yearly.add(
      dyad,
      { ...shared, ...against, target, type, attributes: { ...shared.attributes, kind: kinds.join(', ') } },
      told,
    );
  }
  if (supporter.gave.length === 0) {
    const note = 'The dataset does not tell which of several supporters gave which kind of support.';
    yearly.add(dyad, { ...shared, ...against, target, type: UNTOLD }, told, note);
  }
  const sentTroops = supporter.gave.some(({ letter }) => letter === 'x');
  if (sentTroops && opponent !== source) {
    yearly.add(dyad, { ...shared, target: opponent, type: 'armed-conflict', twoSided: true }, told);
  }
}

const relationsOf = (kinds: readonly SupportKind[]): readonly string[] => [...new Set(kinds.map(({ type }) => type))];

function tellLists(draft: Draft, row: NamedRow, { all, isUneven }: Supporters): void {
  const ids = row.text('ext_id');
  draft.note(
    {
      code: 'list-lengths',
      severity: isUneven ? 'warning' : 'info',
      found: row.text('ext_name'),
      expected: `a name for each of the numbers ${ids}`,
      hint: 'Look whether the names are right.',
      message: isUneven
        ? `In line ${row.line} names and numbers of supporters are not equally many; a supporter without a name is called by its number.`
        : `In line ${row.line} a name of a supporter holds a comma; by the numbers beside it there ${all.length === 1 ? 'is one supporter' : `are ${all.length} supporters`}.`,
    },
    row.at,
  );
}
