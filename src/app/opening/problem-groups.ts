import type { Problem, Report } from '../../network/report.js';

/** Problems of one kind that are shown; the rest is counted. */
const SHOWN_OF_A_KIND = 20;

/** Problems of one kind. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: Problem['severity'];
  /** All of them, listed or not. */
  readonly count: number;
  /** The first ones, in the order of the file. */
  readonly problems: readonly Problem[];
  /** How many are not among `problems`. */
  readonly more: number;
  /** What to do, where it is the same for all that are shown. */
  readonly hint: string | undefined;
  /** What was expected, where it is the same for all that are shown. */
  readonly expected: string | undefined;
}

const ORDER: readonly Problem['severity'][] = ['error', 'warning', 'info'];

/** Problems by kind, the grave ones first, otherwise in the order of the file. */
export function groupProblems({ problems, unlisted = [] }: Pick<Report, 'problems' | 'unlisted'>): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const uncounted = new Map(unlisted.map(row => [keyOf(row), row.count]));
  return [...groups]
    .map(([key, all]): ProblemGroup => {
      const shown = all.slice(0, SHOWN_OF_A_KIND);
      const count = all.length + (uncounted.get(key) ?? 0);
      const { code, severity } = all[0]!;
      return {
        code,
        severity,
        count,
        problems: shown,
        more: count - shown.length,
        hint: sharedBy(shown, ({ hint }) => hint),
        expected: sharedBy(shown, ({ expected }) => expected),
      };
    })
    .sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

/** The text that all have in common; `undefined` when they differ or say nothing. */
function sharedBy(problems: readonly Problem[], textOf: (problem: Problem) => string | undefined): string | undefined {
  const [text, ...others] = new Set(problems.map(textOf));
  return others.length === 0 && text !== '' ? text : undefined;
}

const keyOf = ({ code, severity }: Pick<Problem, 'code' | 'severity'>): string => `${severity} ${code}`;

/** Name of a kind of problem in words: "Unknown actor" for `unknown-actor`. */
export function nameOfKind(code: string): string {
  const words = code.replaceAll('-', ' ').replace(/\b(json|xml|html|csv|gexf|utf|id)\b/g, name => name.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}
