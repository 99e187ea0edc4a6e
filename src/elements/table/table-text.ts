import { guarded } from '../../network/formula-guard.js';
import type { TableColumn, TableContext } from './table-column.js';

/** The heading of a table as tab-separated values. */
export function headingLine<Row>(columns: readonly TableColumn<Row>[]): string {
  return columns.map(({ label }) => cellText(label)).join('\t');
}

/** A row as tab-separated values: dates as ISO 8601, plain digits, and nothing that a spreadsheet would run. */
export function rowLine<Row>(columns: readonly TableColumn<Row>[], row: Row, context: TableContext): string {
  return columns.map(({ plain, text }) => cellText((plain ?? text)(row, context))).join('\t');
}

/** Tabs and line breaks would begin another cell or row. */
const cellText = (value: string | number): string =>
  typeof value === 'number' ? String(value) : guarded(value.replace(/[\t\r\n\u2028\u2029]+/g, ' '));
