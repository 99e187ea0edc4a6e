import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { Refusal } from '../refusal.js';
import { type CodedSpan, codedDate, sharedSpan } from './coded-date.js';
import { type CodedRow, eachCodedRow } from './coded-rows.js';
import { COW_TERMS, DatasetTies } from './dataset-ties.js';
import { addDispute, type Disputant } from './hostility.js';
import { skipRow } from './row-notes.js';
import { StateActors } from './state-actors.js';

interface Participant extends Disputant, CodedSpan {
  readonly isFirst: boolean;
  readonly line: number;
}

/** Columns of the table of disputes that say something of the dispute as a whole. */
const OF_DISPUTE = ['outcome', 'settle', 'fatality', 'recip'];

/**
 * Reads COW militarized interstate disputes: the table of participants, alone or with that of disputes. Every
 * participant of the one side is tied to every one of the other that took part at the same time.
 */
export const readDisputes: Read = async (files, context) => {
  const participantFiles = files.filter(({ role }) => role === 'participants');
  if (participantFiles.length === 0) throw withoutParticipants(files[0]?.file.name ?? 'the file');
  const draft = new Draft();
  const ties = new DatasetTies(draft, {
    title: 'COW militarized interstate disputes',
    publisher: 'Correlates of War project',
    citation: 'Palmer, Glenn, et al. 2022. The MID5 dataset, 2011–2014. Conflict Management and Peace Science 39 (4).',
    license: COW_TERMS,
    temporalCoverage: '1816/2014',
    inclusionRules:
      'In each dispute every participant of one side is tied to every one of the other that took part at the same time, by the highest action that it is coded with. The action is that in the whole dispute, not against each opponent. Use of force and war are armed conflict, displays are military posture.',
  });
  const states = new StateActors(draft);
  const disputes = new Map<string, Record<string, string>>();
  for (const file of files.filter(({ role }) => role === 'disputes')) {
    await eachCodedRow(draft, file, context, row => {
      disputes.set(numberOf(row), attributesOf(row));
    });
  }
  const told = new Map<string, Participant[]>();
  for (const file of participantFiles) {
    await eachCodedRow(draft, file, context, row => {
      const actor = states.of(row.text('ccode'), row.at);
      if (actor === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no state.');
        return;
      }
      const number = numberOf(row);
      const participants = told.get(number) ?? [];
      told.set(number, participants);
      participants.push({
        actor,
        level: row.text('hostlev'),
        action: row.text('hiact'),
        start: codedDate(row.text('styear'), row.text('stmon'), row.text('stday')),
        end: codedDate(row.text('endyear'), row.text('endmon'), row.text('endday')),
        isFirst: row.text('sidea') === '1',
        line: row.line,
      });
    });
  }
  const left = { idle: 0, apart: 0 };
  for (const [number, participants] of told) {
    const seconds = participants.filter(({ isFirst }) => !isFirst);
    for (const first of participants.filter(({ isFirst }) => isFirst)) {
      for (const second of seconds) {
        if (second.actor === first.actor) continue;
        const span = sharedSpan(first, second);
        const attributes = disputes.get(number) ?? {};
        const pair = { number, first, second, attributes, at: { line: Math.max(first.line, second.line) } };
        if (!span) left.apart += 1;
        else if (addDispute(ties, { ...pair, span }) === 0) left.idle += 1;
      }
    }
  }
  tellLeft(draft, left);
  tellUnmatched(draft, disputes, told);
  return draft.report('COW militarized interstate disputes');
};

/** Number of the dispute; release 4 has it in another column. */
const numberOf = (row: CodedRow): string => row.text('dispnum') || row.text('dispnum3');

function attributesOf(row: CodedRow): Record<string, string> {
  const known = OF_DISPUTE.map(column => [column, row.text(column)] as const);
  return Object.fromEntries(known.filter(([, code]) => code !== '' && code !== '-9'));
}

function tellLeft(draft: Draft, { idle, apart }: { readonly idle: number; readonly apart: number }): void {
  if (idle > 0) {
    draft.note({
      code: 'no-action',
      severity: 'info',
      hint: 'Side and dates of the participants are in the file.',
      message: `${idle.toLocaleString('en')} pairs of opponents are not tied: neither is coded with an action.`,
    });
  }
  if (apart > 0) {
    draft.note({
      code: 'not-at-one-time',
      severity: 'info',
      hint: 'Side and dates of the participants are in the file.',
      message: `${apart.toLocaleString('en')} pairs of opponents are not tied: one had left the dispute before the other joined it.`,
    });
  }
}

function tellUnmatched(draft: Draft, disputes: ReadonlyMap<string, unknown>, told: ReadonlyMap<string, unknown>): void {
  const missing = [...disputes.keys()].filter(number => !told.has(number));
  if (missing.length === 0) return;
  draft.skipped('ties', missing.length);
  draft.note({
    code: 'no-participants',
    severity: 'error',
    found: missing.slice(0, 10).join(', '),
    expected: 'participants of every dispute',
    hint: 'Open the two tables of one release.',
    message: `${missing.length.toLocaleString('en')} disputes have no participants in the other file; they are left out.`,
  });
}

function withoutParticipants(name: string): Refusal {
  return new Refusal({
    code: 'no-participants',
    where: name,
    expected: 'the table of participants (MIDB)',
    message: `“${name}” lists disputes without their participants, so it does not tell who was against whom.`,
    hint: 'Open the table of participants (MIDB), alone or together with this one.',
  });
}
