import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { codedDate } from './coded-date.js';
import { eachCodedRow } from './coded-rows.js';
import { DatasetTies } from './dataset-ties.js';
import { hostilityOf } from './hostility.js';
import { skipRow, tellEmpty } from './row-notes.js';
import { StateActors } from './state-actors.js';

/** Reads militarized interstate events: each row is one action of one state towards another. */
export const readDisputeEvents: Read = async (files, context) => {
  const draft = new Draft();
  const ties = new DatasetTies(draft, {
    title: 'Militarized interstate events',
    publisher: 'Douglas M. Gibler and Steven V. Miller',
    citation:
      'Gibler, Douglas M., and Steven V. Miller. 2023. The Militarized Interstate Events (MIE) dataset, 1816–2014. Conflict Management and Peace Science.',
    license: 'Free for research with citation; not to be published anew.',
    temporalCoverage: '1816/2014',
    inclusionRules:
      'Each row is an action of one state towards another, by its code: threats of force, displays (military posture) and uses of force (armed conflict). An event whose day is not known has its month or year.',
  });
  const states = new StateActors(draft);
  let idle = 0;
  for (const file of files) {
    await eachCodedRow(draft, file, context, row => {
      const source = states.of(row.text('ccode1'), row.at);
      const target = states.of(row.text('ccode2'), row.at);
      if (source === undefined || target === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no two states.');
        return;
      }
      const hostility = hostilityOf(row.text('hostlev'), row.text('action'));
      if (!hostility) {
        idle += 1;
        return;
      }
      const number = row.text('micnum');
      ties.add(
        {
          source,
          target,
          type: hostility.type,
          start: codedDate(row.text('styear'), row.text('stmon'), row.text('stday')),
          end: codedDate(row.text('endyear'), row.text('endmon'), row.text('endday')),
          eventId: `mid-${number}`,
          note: `Action: ${hostility.words}.`,
          attributes: { micnum: number, eventnum: row.text('eventnum'), action: row.text('action') },
        },
        row.at,
      );
    });
  }
  tellEmpty(draft, idle, 'no militarised action');
  return draft.report('Militarized interstate events');
};
