import { Draft } from '../draft.js';
import { NamedActors } from '../published/named-actors.js';
import { eachNamedRow, type NamedRow } from '../published/named-rows.js';
import { PublishedTies } from '../published/published-ties.js';
import { many, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import { splitNames } from '../published/split-names.js';
import type { Read } from '../reader.js';

const KINDS = ['trade', 'arms', 'military', 'financial', 'travel', 'other'] as const;

/** Reads the cases of the Global Sanctions Database: one tie for each sender and target of a case. */
export const readSanctions: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    title: 'Global Sanctions Database, cases',
    description:
      'Sanctions by case: who imposed them on whom, in which years, of which kinds, for what and with what result.',
    publisher: 'Global Sanctions Database (GSDB)',
    url: 'https://www.globalsanctionsdatabase.com/',
    citation:
      'Felbermayr, Kirilakha, Syropoulos, Yalcin and Yotov (2020), European Economic Review 129; Syropoulos et al. (2024), Review of International Economics (release 4).',
    license: 'Given on request for research, with citation; not to be published anew.',
    inclusionRules:
      'One tie for each sender and each target of a case; ties of one case share an event id. The years are those of the case. A case that is coded as ongoing has no end. Sanctions of the United Nations are of their own kind; cases of arms or full trade bans only are embargoes. Objective and success are the assessment of the dataset.',
  });
  const actors = new NamedActors(draft);
  let rows = 0;
  let kept = 0;
  let ofOne = 0;
  for (const recognised of files) {
    const onRow = (row: NamedRow): void => {
      rows += 1;
      const senders = partiesOf(actors, row, 'sanctioning_state');
      const targets = partiesOf(actors, row, 'sanctioned_state');
      if (senders.length === 0 || targets.length === 0) {
        skipRow(draft, row, 'it does not name who imposed sanctions on whom.', 'a sender and a target');
        return;
      }
      kept += 1;
      const added = addCase(ties, row, senders, targets);
      ofOne += senders.length * targets.length - added;
    };
    tellRead(draft, await eachNamedRow(recognised, context, onRow));
  }
  tellRows(draft, {
    rows,
    parts: [
      [kept, `cases, as ${many(ties.count)} ties of one sender and one target each`],
      [rows - kept, 'are left out'],
    ],
  });
  if (ofOne > 0) {
    draft.note({
      code: 'one-on-both-sides',
      severity: 'info',
      hint: 'Look at the case in the file.',
      message: `In ${many(ofOne)} ${ofOne === 1 ? 'pair' : 'pairs'} of sender and target both are one party; ${ofOne === 1 ? 'it is no tie' : 'they are no ties'}.`,
    });
  }
  return draft.report('Global Sanctions Database');
};

/** @returns how many ties were added; a party on both sides has none with itself */
function addCase(ties: PublishedTies, row: NamedRow, senders: readonly string[], targets: readonly string[]): number {
  const kinds = KINDS.filter(kind => row.text(kind) === '1');
  const isMany = senders.length * targets.length > 1;
  const shared = {
    ...spanOf(row),
    eventId: `gsdb-case-${row.text('case_id')}`,
    note: `Case ${row.text('case_id')}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}`,
    attributes: {
      ...(kinds.length === 0 ? {} : { kinds: kinds.join(', ') }),
      ...row.attributes(['case_id', 'descr_trade', 'objective', 'success']),
      ...(isMany ? row.attributes(['sanctioning_state', 'sanctioned_state']) : {}),
    },
  };
  const before = ties.count;
  for (const source of senders) {
    for (const target of targets) {
      if (source === target) continue;
      ties.add({ ...shared, source, target, type: typeOf(row, source, kinds) }, row.at);
    }
  }
  return ties.count - before;
}

function partiesOf(actors: NamedActors, row: NamedRow, column: string): readonly string[] {
  return [...new Set(splitNames(row.text(column)).map(name => actors.byName(name, row.at)))];
}

function typeOf(row: NamedRow, sender: string, kinds: readonly string[]): string {
  if (sender === 'united-nations') return 'sanction/un';
  const trade = row.text('descr_trade').split(',');
  const isTradeBan = trade.every(part => part.trim().endsWith('_compl'));
  const isEmbargo = kinds.length > 0 && kinds.every(kind => kind === 'arms' || (kind === 'trade' && isTradeBan));
  return isEmbargo ? 'sanction/embargo' : 'sanction/national';
}

function spanOf(row: NamedRow): { readonly start?: string; readonly end?: string; readonly dateBasis?: string } {
  const begin = row.year('begin');
  const end = row.year('end');
  const start = begin === undefined ? {} : { start: String(begin) };
  const isOngoing = row
    .text('success')
    .split(',')
    .some(result => result.trim() === 'ongoing');
  if (isOngoing) {
    return { ...start, end: '..', dateBasis: `coded as ongoing${end === undefined ? '' : ` in ${end}`}` };
  }
  return { ...start, ...(end === undefined ? {} : { end: String(end) }) };
}
