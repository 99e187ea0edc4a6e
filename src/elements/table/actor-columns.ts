import { inUi, spokenDates, ui } from '../../messages/ui.js';
import { daysHeld, formatDate, type PartialDate } from '../../network/partial-date.js';
import { labelOf } from '../../network/speakers.js';
import { actorTypeOf } from '../../vocabulary/actor-types.js';
import { FAMILIES } from '../../vocabulary/families.js';
import type { ActorRow, ActorTally } from './actor-rows.js';
import { numberText } from './number-text.js';
import type { TableColumn, TableContext } from './table-column.js';

const words = ui.table.columns;

/** Columns of the table of actors, in their order. */
export const ACTOR_COLUMNS: readonly TableColumn<ActorRow>[] = [
  { id: 'name', label: words.name, width: 230, text: ({ actor }, { network }) => labelOf(network, actor.id) },
  { id: 'type', label: words.type, width: 150, text: ({ actor }) => inUi(actorTypeOf(actor.record.type).label) },
  { id: 'state', label: words.state, width: 170, text: stateOf },
  tallyColumn('ties', words.ties, row => row.ties),
  ...FAMILIES.map(({ id, label }) => tallyColumn(id, inUi(label), row => row.families[id])),
  {
    id: 'partners',
    label: words.partners,
    width: 96,
    isNumber: true,
    text: ({ partners }, { locale }) => numberText(partners, locale),
    plain: ({ partners }) => partners,
    key: ({ partners }) => partners,
  },
  {
    id: 'first',
    label: words.first,
    width: 150,
    text: ({ first }, { locale }) => dateOn(first?.span.start ?? first?.span.end, locale),
    plain: ({ first }) => first?.span.startText ?? first?.span.endText ?? '',
    key: ({ first }) => first && daysHeld(first.span)?.from,
  },
  {
    id: 'last',
    label: words.last,
    width: 150,
    text: ({ last }, { locale }) => dateOn(last?.span.end ?? last?.span.start, locale),
    plain: ({ last }) => last?.span.endText ?? last?.span.startText ?? '',
    key: ({ last }) => last && daysHeld(last.span)?.to,
  },
];

/** "12 of 18", or "18" where all are shown; in files the number shown. */
function tallyColumn(id: string, label: string, of: (row: ActorRow) => ActorTally): TableColumn<ActorRow> {
  return {
    id,
    label,
    width: 118,
    isNumber: true,
    text: (row, { locale }) => {
      const { shown, total } = of(row);
      if (total === 0) return '';
      const all = numberText(total, locale);
      return shown === total ? all : ui.table.ofTotal(numberText(shown, locale), all);
    },
    plain: row => of(row).shown,
    key: row => (of(row).total === 0 ? undefined : of(row).shown),
  };
}

/** The state it belongs to; none for a state itself. */
function stateOf({ actor }: ActorRow, { network }: TableContext): string {
  const state = network.stateOf(actor.id);
  return state === actor.id ? '' : labelOf(network, state);
}

function dateOn(date: PartialDate | undefined, locale: string): string {
  if (date === undefined) return '';
  return date.precision === 'open' ? ui.table.continuing : formatDate(date, locale, spokenDates());
}
