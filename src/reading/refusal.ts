import type { GuessedTable, Problem } from '../network/report.js';

/** Thrown by a reader when nothing of a file can be kept; `readFiles` turns it into a rejected report. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;
  /** A table whose columns could not be guessed well enough, so that whoever opens the file can be asked. */
  readonly table: GuessedTable | undefined;

  constructor(problem: Omit<Problem, 'severity'>, table?: GuessedTable) {
    super(problem.message);
    this.problem = { severity: 'error', ...problem };
    this.table = table;
  }
}
