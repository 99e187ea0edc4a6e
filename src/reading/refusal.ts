import type { Problem } from '../network/report.js';

/** Thrown by a reader when nothing of a file can be kept; `readFiles` turns it into a rejected report. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;

  constructor(problem: Omit<Problem, 'severity'>) {
    super(problem.message);
    this.problem = { severity: 'error', ...problem };
  }
}
