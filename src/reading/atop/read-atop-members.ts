import { codedDate } from '../cow/coded-date.js';
import { type CodedRow, eachCodedRow } from '../cow/coded-rows.js';
import { DatasetTies } from '../cow/dataset-ties.js';
import { addPact, type Obligation, type PactParty } from '../cow/pacts.js';
import { alone, noObligation, skipRow, tellRows } from '../cow/row-notes.js';
import { StateActors } from '../cow/state-actors.js';
import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { ATOP_DATASET, ATOP_OBLIGATIONS } from './atop-dataset.js';

/** Columns that are read; the others are kept as attributes where all members of a treaty have the same in them. */
const READ = new Set(
  'atopid cowid cow4id member cowsys yrent moent dayent yrexit moexit dayexit ineffect phase version'
    .split(' ')
    .concat(ATOP_OBLIGATIONS.map(([column]) => column)),
);

interface Phase {
  readonly number: string;
  readonly phase: string;
  readonly line: number;
  readonly parties: PactParty[];
  readonly attributes: Map<string, string>;
}

/** Reads ATOP alliances by member: each phase of a treaty is one record for each obligation, with its parties. */
export const readAtopMembers: Read = async (files, context) => {
  const draft = new Draft();
  const ties = new DatasetTies(draft, {
    ...ATOP_DATASET,
    title: 'ATOP alliances, by member',
    temporalCoverage: '1815/2016',
    inclusionRules:
      'One record for each phase of a treaty and each obligation, with its parties; states bound over another time are tied in pairs, over the time they shared. An obligation holds where it binds at least one of two. A member whose exit is not coded is still bound.',
  });
  const states = new StateActors(draft);
  const phases = new Map<string, Phase>();
  let rows = 0;
  for (const file of files) {
    await eachCodedRow(draft, file, context, row => {
      rows += 1;
      const actor = states.of(row.text('member'), row.at);
      if (actor === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no state.');
        return;
      }
      const number = row.text('atopid');
      const phase = row.text('phase');
      const key = `${number} ${phase}`;
      const attributes = attributesOf(row);
      const known = phases.get(key) ?? { number, phase, line: row.line, parties: [], attributes };
      phases.set(key, known);
      for (const [name, value] of known.attributes) {
        if (attributes.get(name) !== value) known.attributes.delete(name);
      }
      known.parties.push({ actor, ...spanOf(row), obligations: obligationsOf(row) });
    });
  }
  for (const { number, phase, line, parties, attributes } of phases.values()) {
    const at = { line };
    const own = { atopid: number, ...(phase === '0' || phase === '' ? {} : { phase }) };
    const added = addPact(ties, {
      eventId: `atop-${number}`,
      parties,
      attributes: { ...Object.fromEntries(attributes), ...own },
      at,
    });
    if (added > 0) continue;
    draft.skipped('ties');
    const treaty = `The treaty ATOP ${number}${phase === '0' || phase === '' ? '' : `, phase ${phase},`}`;
    draft.note(parties.some(({ obligations }) => obligations.size > 0) ? alone(treaty) : noObligation(treaty), at);
  }
  tellRows(draft, rows, phases.size, 'treaties or phases of treaties');
  return draft.report('ATOP alliances by member');
};

function spanOf(row: CodedRow): { readonly start: string | undefined; readonly end: string | undefined } {
  return {
    start: codedDate(row.text('yrent'), row.text('moent'), row.text('dayent')),
    end: codedDate(row.text('yrexit'), row.text('moexit'), row.text('dayexit')),
  };
}

function obligationsOf(row: CodedRow): ReadonlySet<Obligation> {
  return new Set(ATOP_OBLIGATIONS.filter(([column]) => row.text(column) === '1').map(([, obligation]) => obligation));
}

/** What else the row codes; 0 is "no" in nearly every column and left out. */
function attributesOf(row: CodedRow): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const column of row.columns) {
    const name = column.trim().toLowerCase();
    const value = row.text(name);
    if (!READ.has(name) && value !== '' && value !== '0') attributes.set(name, value);
  }
  return attributes;
}
