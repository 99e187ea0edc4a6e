import type { TableOrder } from '../../exploration/view.js';
import type { Network, NetworkTie } from '../../network/network.js';
import { ACTOR_COLUMNS } from './actor-columns.js';
import { type ActorRow, actorRows } from './actor-rows.js';
import { maskedRows, rankedKeys, sortedRows } from './sort-rows.js';
import { sortKey, type TableColumn, type TableContext } from './table-column.js';
import { headingLine, rowLine } from './table-text.js';
import { TIE_COLUMNS, tellingColumns } from './tie-columns.js';

/** What the reader sees of a column. */
export type ColumnHead = Pick<TableColumn<never>, 'id' | 'label' | 'width' | 'isNumber' | 'isFixed'>;

/** Rows of a table in their order, whatever they are made of. */
export interface Listing {
  readonly of: TableOrder['of'];
  readonly columns: readonly ColumnHead[];
  /** Columns that a dataset opens with. */
  readonly usualColumns: readonly string[];
  /** Rows that pass the filter, and all. */
  readonly size: number;
  readonly total: number;
  readonly idAt: (position: number) => string;
  /** −1 when it is not among the rows. */
  readonly positionOf: (id: string) => number;
  readonly textAt: (position: number, column: string) => string;
  /** The tie of a row; `undefined` in a table of something else. */
  readonly tieAt: (position: number) => NetworkTie | undefined;
  /** Tab-separated values of the heading, and of a row. */
  readonly heading: (columns: readonly string[]) => string;
  readonly lineAt: (position: number, columns: readonly string[]) => string;
}

/** The rows that the filter leaves, ordered. */
export function listingOf(order: TableOrder, context: TableContext): Listing {
  return order.of === 'ties' ? tieListing(order, context) : actorListing(order, context);
}

function tieListing({ by, descending }: TableOrder, context: TableContext): Listing {
  const { network, filtered } = context;
  const ties = tiesOf(network);
  const column = TIE_COLUMNS.find(({ id }) => id === by);
  const order = column ? orderOfTies(ties, column, descending, context) : Uint32Array.from(ties, (_, index) => index);
  const rows = maskedRows(order, filtered.ties.mask, filtered.ties.size);
  return {
    of: 'ties',
    usualColumns: usualOf(network),
    total: filtered.total,
    idAt: position => ties[rows[position]!]?.id ?? '',
    positionOf: id => rows.indexOf(network.ties.get(id)?.index ?? -1),
    tieAt: position => ties[rows[position]!],
    ...rowsThrough(TIE_COLUMNS, position => ties[rows[position]!]!, rows.length, context),
  };
}

function actorListing({ by, descending }: TableOrder, context: TableContext): Listing {
  const { network, filtered } = context;
  const unordered = actorRows(network, filtered);
  const column = ACTOR_COLUMNS.find(({ id }) => id === by);
  const rows = column
    ? [...sortedRows(keysOf(unordered, column, context), descending)].map(row => unordered[row]!)
    : unordered;
  return {
    of: 'actors',
    usualColumns: ACTOR_COLUMNS.map(({ id }) => id),
    total: network.tiedActors.length,
    idAt: position => rows[position]?.actor.id ?? '',
    positionOf: id => rows.findIndex(({ actor }) => actor.id === id),
    tieAt: () => undefined,
    ...rowsThrough<ActorRow>(ACTOR_COLUMNS, position => rows[position]!, rows.length, context),
  };
}

function rowsThrough<Row>(
  all: readonly TableColumn<Row>[],
  rowAt: (position: number) => Row,
  size: number,
  context: TableContext,
): Pick<Listing, 'columns' | 'size' | 'textAt' | 'heading' | 'lineAt'> {
  const byId = new Map(all.map(column => [column.id, column]));
  const chosen = (ids: readonly string[]): TableColumn<Row>[] => ids.flatMap(id => byId.get(id) ?? []);
  return {
    columns: all,
    size,
    textAt: (position, column) => byId.get(column)?.text(rowAt(position), context) ?? '',
    heading: ids => headingLine(chosen(ids)),
    lineAt: (position, ids) => rowLine(chosen(ids), rowAt(position), context),
  };
}

function keysOf<Row>(rows: readonly Row[], column: TableColumn<Row>, context: TableContext): Float64Array {
  return rankedKeys(
    rows.map(row => sortKey(column, row, context)),
    context.locale,
  );
}

/** What is worked out once for a network. Orders are of all its ties: a filter takes from them and never sorts. */
interface KnownTies {
  readonly ties: readonly NetworkTie[];
  readonly orders: Map<string, Uint32Array>;
  usual: readonly string[] | undefined;
}

const knownByNetwork = new WeakMap<Network, KnownTies>();

function knownOf(network: Network): KnownTies {
  let known = knownByNetwork.get(network);
  if (!known) {
    known = { ties: [...network.ties.values()], orders: new Map(), usual: undefined };
    knownByNetwork.set(network, known);
  }
  return known;
}

const tiesOf = (network: Network): readonly NetworkTie[] => knownOf(network).ties;

/** Columns in which some tie has something to say. */
function usualOf(network: Network): readonly string[] {
  const known = knownOf(network);
  if (!known.usual) {
    const telling = tellingColumns(network);
    known.usual = TIE_COLUMNS.map(({ id }) => id).filter(id => telling.has(id));
  }
  return known.usual;
}

function orderOfTies(
  ties: readonly NetworkTie[],
  column: TableColumn<NetworkTie>,
  descending: boolean,
  context: TableContext,
): Uint32Array {
  if (column.isOfFilter) return sortedRows(keysOf(ties, column, context), descending);
  const { orders } = knownOf(context.network);
  const key = `${column.id} ${descending} ${context.locale}`;
  let order = orders.get(key);
  if (!order) {
    order = sortedRows(keysOf(ties, column, context), descending);
    orders.set(key, order);
  }
  return order;
}
