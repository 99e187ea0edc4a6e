import type { Problem, Report } from '../../network/report.js';

/** Checks for authors take seconds on more ties than this; they are left to the command line there. */
const MOST_ADVISED = 5000;

/** What authors should mend besides: the checks of `npm run lint:data`, without what the report tells already. */
export async function adviceOn(report: Report): Promise<readonly Problem[]> {
  if (!report.dataset || report.dataset.ties.length > MOST_ADVISED) return [];
  const { lintDataset } = await import('../../network/lint/lint-dataset.js');
  const told = new Set(report.problems.map(problem => `${problem.code} ${problem.where}`));
  return lintDataset(report.dataset).filter(problem => !told.has(`${problem.code} ${problem.where}`));
}
