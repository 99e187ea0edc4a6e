import type { Measurements, Outcome } from './measurements.js';
import { ROWS } from './rows.js';

const HEAD = ['', 'ours', 'plain', 'plain/ours', 'budget'] as const;

/**
 * A table of medians as text, with the ratio of the plain stack to ours (above 1: ours is faster) and the budget.
 * Why something failed stands below.
 * @param title what was measured, and how often
 */
export function tableText(title: string, table: string, measurements: Measurements): string {
  const notes: string[] = [];
  const lines = ROWS.flatMap(row => {
    const ours = measurements.outcome(table, row.id, 'ours');
    const plain = measurements.outcome(table, row.id, 'plain');
    if (ours.kind === 'none' && plain.kind === 'none') return [];
    for (const [stack, outcome] of [['ours', ours] as const, ['plain', plain] as const]) {
      if (outcome.kind === 'failed') notes.push(`failed: ${row.label}, ${stack}: ${outcome.reason}`);
    }
    return [[row.label, cell(ours), cell(plain), ratio(ours, plain), budget(ours, row.budgets[table])]];
  });
  return [plainTable(title, HEAD, lines), ...notes].join('\n');
}

/** A table of texts: the first column to the left, all others to the right. */
export function plainTable(title: string, head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rows = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...rows.map(cells => cells[column]!.length)));
  const text = rows.map(cells =>
    cells.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join('  '),
  );
  return [title, ...text].map(line => line.trimEnd()).join('\n');
}

function cell(outcome: Outcome): string {
  if (outcome.kind === 'measured') return milliseconds(outcome.median);
  return outcome.kind === 'failed' ? 'failed' : '–';
}

/** Three figures, never more exact than a hundredth. */
function milliseconds(value: number): string {
  return `${value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0)} ms`;
}

function ratio(ours: Outcome, plain: Outcome): string {
  if (ours.kind !== 'measured' || plain.kind !== 'measured' || ours.median === 0) return '–';
  return `${(plain.median / ours.median).toFixed(2)}×`;
}

function budget(ours: Outcome, allowed: number | undefined): string {
  if (allowed === undefined) return '';
  const verdict = ours.kind !== 'measured' ? '' : ours.median <= allowed ? ', within' : ', over';
  return `≤ ${allowed} ms${verdict}`;
}
