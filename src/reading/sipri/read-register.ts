import type { Quantity } from '../../network/dataset-schema.js';
import { Draft } from '../draft.js';
import { eachNamedRow, type NamedRow } from '../published/named-rows.js';
import { PublishedTies } from '../published/published-ties.js';
import { skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read } from '../reader.js';
import { RegisterActors } from './recipient-actors.js';
import { isRegisterHeader, registerDelimiter } from './register-header.js';
import { ORDER_RULES, SIPRI, tieOfOrder } from './register-ties.js';

const TIV = [
  ['sipri_tiv_per_unit', 'TIV per unit'],
  ['sipri_tiv_for_total_order', 'TIV of the order'],
  ['sipri_tiv_of_delivered_weapons', 'TIV of deliveries'],
] as const;

/** Reads a trade register that names recipient and supplier in each row. */
export const readRegister: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    ...SIPRI,
    title: 'SIPRI trade register',
    description: 'Transfers of major conventional arms by order, with what was ordered and delivered.',
    inclusionRules: ORDER_RULES,
  });
  const actors = new RegisterActors(draft);
  let rows = 0;
  let undelivered = 0;
  for (const recognised of files) {
    const onRow = (row: NamedRow): void => {
      rows += 1;
      const recipient = row.text('recipient');
      const supplier = row.text('supplier');
      const isOfTwo = recipient !== '' && supplier !== '' && !isRegisterHeader(row.cells);
      if (!isOfTwo) {
        skipRow(draft, row, 'it does not name a recipient and a supplier.', 'a recipient and a supplier');
        return;
      }
      const tie = tieOfOrder({
        recipient: actors.named(recipient, row.at),
        supplier: actors.named(supplier, row.at),
        weapon: row.text('weapon_designation'),
        description: row.text('weapon_description'),
        orderYear: row.year('year_of_order'),
        deliveryYears: row.text('year(s)_of_delivery'),
        ordered: row.text('number_ordered'),
        delivered: row.text('number_delivered'),
        quantities: tivOf(row),
        comments: row.text('comments'),
        attributes: row.attributes(['Year(s) of delivery', 'status', 'SIPRI AT Database ID']),
      });
      if (tie.type === 'pledge/military') undelivered += 1;
      ties.add(tie, row.at);
    };
    const delimiter = registerDelimiter(recognised.sample);
    tellRead(draft, await eachNamedRow(recognised, context, onRow, isRegisterHeader, delimiter));
  }
  tellRows(draft, {
    rows,
    parts: [
      [ties.count - undelivered, 'became ties of arms supply'],
      [undelivered, 'became pledges, since nothing was delivered yet'],
      [rows - ties.count, 'are left out'],
    ],
  });
  return draft.report('SIPRI trade register');
};

function tivOf(row: NamedRow): readonly Quantity[] {
  return TIV.flatMap(([column, what]) => {
    const value = row.number(column);
    return value === undefined ? [] : [{ what, value, unit: 'million TIV (volume, not price)' }];
  });
}
