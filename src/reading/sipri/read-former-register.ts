import { countryByCode } from '../countries/country.js';
import { Draft } from '../draft.js';
import { NamedActors } from '../published/named-actors.js';
import { eachNamedRow, type NamedRow } from '../published/named-rows.js';
import { PublishedTies } from '../published/published-ties.js';
import { skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read } from '../reader.js';
import { RegisterActors } from './recipient-actors.js';
import { ORDER_RULES, SIPRI, tieOfOrder } from './register-ties.js';

/**
 * Reads a register of the former layout. A recipient stands alone on a row above its orders. The supplier is nowhere in
 * the file, since there was a file for each; it is taken from the name of the file where that begins with a code of a
 * country, which is told as the guess it is, and else unknown.
 */
export const readFormerRegister: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    ...SIPRI,
    title: 'SIPRI trade register (former layout)',
    description: 'Transfers of major conventional arms of one supplier by order, with what was ordered and delivered.',
    inclusionRules: ORDER_RULES,
  });
  const recipients = new RegisterActors(draft);
  let rows = 0;
  let headings = 0;
  let blanks = 0;
  let undelivered = 0;
  for (const recognised of files) {
    const supplier = supplierOf(draft, recognised.file.name);
    let recipient: string | undefined;
    const onRow = (row: NamedRow): void => {
      rows += 1;
      const name = row.text('country');
      if (name !== '') {
        recipient = recipients.named(name, row.at);
        const isHeading = row.cells.every((cell, index) => index === 0 || cell.trim() === '');
        if (isHeading) {
          headings += 1;
          return;
        }
      }
      if (recipient === undefined) {
        skipRow(draft, row, 'no recipient stands above it.', 'a row with a recipient above');
        return;
      }
      const year = row.text('year');
      if (year !== '' && row.year('year') === undefined) {
        skipRow(draft, row, `“${year}” stands where the year of order should; its cells are shifted.`, 'a year');
        return;
      }
      const tie = tieOfOrder({
        recipient,
        supplier,
        weapon: row.text('weapon'),
        description: row.text('weapon_des'),
        orderYear: row.year('year'),
        deliveryYears: row.text('years_delivered'),
        ordered: row.text('ordered'),
        delivered: row.text('delivered'),
        comments: row.text('comments'),
        attributes: row.attributes(['years.delivered']),
      });
      if (tie.type === 'pledge/military') undelivered += 1;
      ties.add(tie, row.at);
    };
    const read = await eachNamedRow(recognised, context, onRow);
    tellRead(draft, read);
    blanks += read.blank;
  }
  tellRows(draft, {
    rows: rows + blanks,
    parts: [
      [ties.count - undelivered, 'became ties of arms supply'],
      [undelivered, 'became pledges, since no delivery is given'],
      [headings, 'name the recipient of the rows below'],
      [blanks, 'are blank'],
      [rows - ties.count - headings, 'are left out'],
    ],
  });
  return draft.report('SIPRI trade register (former layout)');
};

function supplierOf(draft: Draft, path: string): string {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const code = /^([a-z]{2,3})(?=[-_. ])/i.exec(fileName)?.[1] ?? '';
  const country = countryByCode('iso2', code) ?? countryByCode('iso3', code);
  if (country) {
    draft.note({
      code: 'guessed-supplier',
      severity: 'warning',
      found: fileName,
      expected: 'a column with the supplier, which this layout does not have',
      hint: 'Rename the file by the code of the supplier, such as fr-register.csv, and open it again if this is wrong.',
      message: `The file does not say who the supplier is. From its name, “${fileName}”, it is taken to be ${country.label}; check that.`,
    });
    return new NamedActors(draft).country(country);
  }
  draft.note({
    code: 'unknown-supplier',
    severity: 'warning',
    found: fileName,
    expected: 'a column with the supplier, which this layout does not have',
    hint: 'Rename the file by the code of the supplier, such as fr-register.csv, and open it again.',
    message: 'The file does not say who the supplier is; its ties begin at “Supplier of this register”.',
  });
  return draft.actorNamed('supplier-of-register', () => ({
    label: 'Supplier of this register',
    type: 'other',
    note: 'The register has one supplier, which the file does not name.',
  }));
}
