import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { codedDate } from './coded-date.js';
import { type CodedRow, eachCodedRow } from './coded-rows.js';
import { skipRow } from './row-notes.js';
import { StateActors } from './state-actors.js';

/** Reads a list of states with their periods. It has no ties: each state is an actor with its periods as a note. */
export const readStateList: Read = async (files, context) => {
  const draft = new Draft();
  draft.head.title = 'List of states';
  draft.head.license = 'Free for research with citation; not to be published anew.';
  const periods = new Map<string, Set<string>>();
  for (const file of files) {
    let states: StateActors | undefined;
    await eachCodedRow(draft, file, context, row => {
      const isGw = row.has('gwcode');
      states ??= new StateActors(draft, isGw ? 'gw' : 'cow');
      const code = row.text(isGw ? 'gwcode' : 'ccode');
      const actor = states.of(code, row.at, row.text(isGw ? 'statename' : 'statenme'));
      if (actor === undefined) {
        skipRow(draft, row, 'missing-id', 'It has no number of a state.');
        return;
      }
      const period = periodOf(row);
      if (period) periods.set(actor, (periods.get(actor) ?? new Set()).add(period));
    });
  }
  for (const [actor, spells] of periods) draft.amendActor(actor, { note: `In the list: ${[...spells].join(', ')}.` });
  draft.note({
    code: 'no-ties',
    severity: 'info',
    hint: 'Open a table of relations, such as alliances, to see ties.',
    message: 'A list of states has no ties; its states are shown as actors.',
  });
  return draft.report('List of states');
};

function periodOf(row: CodedRow): string | undefined {
  const start = row.text('startdate') || codedDate(row.text('styear'), row.text('stmonth'), row.text('stday'));
  const end = row.text('enddate') || codedDate(row.text('endyear'), row.text('endmonth'), row.text('endday'));
  return start && end ? `${start} to ${end}` : undefined;
}
