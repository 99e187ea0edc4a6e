import { inUi, spokenDates, ui } from '../../messages/ui.js';
import { describeQuantities } from '../../network/describe-tie.js';
import type { Network, NetworkTie } from '../../network/network.js';
import { daysHeld, formatSpan } from '../../network/partial-date.js';
import { labelOf, namedSpeaker } from '../../network/speakers.js';
import { eventsOf } from '../../scene/line-style.js';
import { findStanding } from '../../vocabulary/standings.js';
import { placeName } from '../place-name.js';
import { beforeSpeaker, sayQuantities } from '../say-quantities.js';
import { relationName } from '../say-tie.js';
import { numberText } from './number-text.js';
import type { TableColumn } from './table-column.js';

const words = ui.table.columns;

/** Columns of the table of ties, in their order. */
export const TIE_COLUMNS: readonly TableColumn<NetworkTie>[] = [
  {
    id: 'date',
    label: words.date,
    width: 244,
    text: ({ span }, { locale }) => (span.start || span.end ? formatSpan(span, locale, spokenDates()) : ''),
    plain: dateInFile,
    key: ({ span }) => daysHeld(span)?.from,
  },
  { id: 'relation', label: words.relation, width: 160, text: (tie, { network }) => relationOf(network, tie) },
  { id: 'kind', label: words.kind, width: 132, text: (tie, { network }) => kindOf(network, tie) },
  { id: 'source', label: words.source, width: 160, text: (tie, { network }) => labelOf(network, tie.source) },
  { id: 'target', label: words.target, width: 160, text: (tie, { network }) => labelOf(network, tie.target) },
  {
    id: 'standing',
    label: words.standing,
    width: 172,
    isFixed: true,
    text: ({ standing }) => inUi(findStanding(standing.level).label),
    key: ({ standing }) => findStanding(standing.level).rank,
  },
  {
    id: 'flags',
    label: words.flags,
    width: 110,
    isFixed: true,
    text: ({ standing: { disputed, retracted } }) =>
      [...(disputed ? [ui.disputedWord] : []), ...(retracted ? [ui.table.retracted] : [])].join(', '),
  },
  {
    id: 'events',
    label: words.events,
    width: 88,
    isNumber: true,
    isOfFilter: true,
    text: (tie, { filtered, locale }) => numberText(eventsOf([tie], filtered.events), locale),
    plain: (tie, { filtered }) => eventsOf([tie], filtered.events),
    key: (tie, { filtered }) => eventsOf([tie], filtered.events),
  },
  {
    id: 'place',
    label: words.place,
    width: 140,
    text: ({ record: { place } }, { network }) => (place === undefined ? '' : placeName(network, place)),
  },
  {
    id: 'quantities',
    label: words.quantities,
    width: 240,
    text: (tie, { network, locale }) => quantitiesOf(network, tie, locale),
    plain: (tie, { network }) => quantitiesOf(network, tie),
  },
  { id: 'speakers', label: words.speakers, width: 200, text: (tie, { network }) => speakersOf(network, tie) },
  { id: 'documents', label: words.documents, width: 240, text: (tie, { network }) => documentsOf(network, tie) },
  { id: 'summary', label: words.summary, width: 360, text: ({ record }) => record.summary ?? '' },
];

/** Columns that say something of some tie; where none has a place there is no use for a column of places. */
export function tellingColumns(network: Network): ReadonlySet<string> {
  const ties = [...network.ties.values()];
  const tells: Readonly<Record<string, (tie: NetworkTie) => boolean>> = {
    kind: tie => kindOf(network, tie) !== '',
    flags: ({ standing }) => standing.disputed || standing.retracted,
    events: ({ record }) => record.count !== undefined,
    place: ({ record }) => record.place !== undefined,
    quantities: ({ record }) => (record.quantities?.length ?? 0) > 0,
    speakers: ({ evidence }) => evidence.some(item => (item.chain?.length ?? 0) > 0),
    documents: ({ evidence }) => evidence.some(item => item.document !== undefined),
    summary: ({ record }) => (record.summary ?? '') !== '',
  };
  return new Set(TIE_COLUMNS.map(({ id }) => id).filter(id => tells[id] === undefined || ties.some(tells[id])));
}

/** As the dataset writes it: `2025-06-04`, `2024-10/..`; an unknown side is empty. */
function dateInFile({ span: { startText: start = '', endText: end } }: NetworkTie): string {
  return end === undefined || end === start ? start : `${start}/${end}`;
}

function relationOf(network: Network, tie: NetworkTie): string {
  const isKnown = tie.typeText === tie.type.id || tie.typeText.startsWith(`${tie.type.id}/`);
  return isKnown ? inUi(tie.type.label) : relationName(network, tie);
}

function kindOf(network: Network, tie: NetworkTie): string {
  if (tie.subtype) return inUi(tie.subtype.label);
  const label = relationName(network, tie);
  return label === relationOf(network, tie) ? '' : label;
}

/** Each number with who gave it. */
function quantitiesOf(network: Network, tie: NetworkTie, locale?: string): string {
  if (!tie.record.quantities) return '';
  const isFile = locale === undefined;
  const told = isFile ? describeQuantities(network, tie) : sayQuantities(network, tie, locale);
  const between = isFile ? ', ' : beforeSpeaker();
  return told.map(({ text, attribution }) => text + between + attribution).join('; ');
}

function speakersOf(network: Network, { evidence }: NetworkTie): string {
  const names = new Set<string>();
  for (const { chain = [] } of evidence) {
    for (const link of chain) {
      const { label, unnamed } = namedSpeaker(link, actor => labelOf(network, actor));
      names.add(unnamed ? ui.quoted(label) : label);
    }
  }
  return listed(names);
}

function documentsOf(network: Network, { evidence }: NetworkTie): string {
  const titles = new Set<string>();
  for (const { document } of evidence) {
    if (document !== undefined) titles.add(network.documents.get(document)?.title ?? document);
  }
  return listed(titles);
}

const listed = (texts: ReadonlySet<string>): string => [...texts].join('; ');
