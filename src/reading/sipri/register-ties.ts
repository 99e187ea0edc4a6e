import type { Quantity } from '../../network/dataset-schema.js';
import type { DraftTie } from '../draft.js';
import type { PublishedDataset } from '../published/published-ties.js';
import { armsSupplyOf } from './weapon-subtype.js';

/** One order of a register. */
export interface Order {
  readonly supplier: string;
  readonly recipient: string;
  readonly weapon: string;
  readonly description: string;
  readonly orderYear: number | undefined;
  /** Of deliveries so far, as the register gives them: `2012; 2013`, `2011-2012`. */
  readonly deliveryYears: string;
  /** Numbers as the register gives them; in brackets where SIPRI is not sure. */
  readonly ordered: string;
  readonly delivered: string;
  readonly quantities?: readonly Quantity[];
  readonly comments: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tie of an order: arms supplied, or promised where nothing was delivered yet. */
export function tieOfOrder(order: Order): Omit<DraftTie, 'id' | 'evidence'> {
  const { orderYear, weapon, description } = order;
  const numbers = [...numberOf('ordered', order.ordered), ...numberOf('delivered', order.delivered)];
  const years = [...order.deliveryYears.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  const isDelivered = years.length > 0 || numbers.some(({ what, value }) => what === 'delivered' && (value ?? 0) > 0);
  const first = Math.min(orderYear ?? Number.POSITIVE_INFINITY, ...years);
  const last = years.length === 0 ? undefined : Math.max(...years);
  return {
    source: order.supplier,
    target: order.recipient,
    type: isDelivered ? armsSupplyOf(description) : 'pledge/military',
    start: Number.isFinite(first) ? String(first) : undefined,
    end: last === undefined || last < first ? undefined : String(last),
    dateBasis: dateBasisOf(orderYear, order.deliveryYears),
    summary: description === '' ? weapon : `${weapon} (${description})`,
    note: order.comments === '' ? `Order of ${weapon}` : `Order of ${weapon}. ${order.comments}`,
    quantities: [...numbers, ...(order.quantities ?? [])],
    attributes: { 'weapon designation': weapon, 'weapon description': description, ...order.attributes },
  };
}

function numberOf(what: string, text: string): readonly Quantity[] {
  const number = /^(\()?(\d+)\)?$/.exec(text);
  if (!number) return [];
  return [{ what, value: Number(number[2]), ...(number[1] === undefined ? {} : { approx: true }) }];
}

function dateBasisOf(orderYear: number | undefined, deliveryYears: string): string {
  const order = orderYear === undefined ? 'year of order not given' : `ordered in ${orderYear}`;
  return deliveryYears === '' ? `${order}, no delivery given` : `${order}, delivered ${deliveryYears}`;
}

/** What every register says of itself. */
export const SIPRI: Omit<PublishedDataset, 'title' | 'description' | 'inclusionRules'> = {
  publisher: 'Stockholm International Peace Research Institute (SIPRI)',
  citation: 'SIPRI Arms Transfers Database, Stockholm International Peace Research Institute.',
  license: 'Copyright SIPRI; larger reuse needs the permission of SIPRI. Not to be published anew.',
  url: 'https://www.sipri.org/databases/armstransfers',
};

/** Rules that hold for both layouts. */
export const ORDER_RULES =
  'One tie for each order, from supplier to recipient, from the year of order to the last year of delivery; an order of which nothing was delivered is a pledge. Orders of one pair stay single. SIPRI covers major arms; its trend indicator value (TIV) measures volume, not price.';
