import type { Text } from '../../vocabulary/text.js';
import type { Network } from '../network.js';
import type { Problem } from '../report.js';

/** What a check found: a problem, but for its name and weight, which are those of the check. */
export type Finding = Omit<Problem, 'code' | 'severity'>;

/** One thing that an author may have got wrong in a dataset that can be read. */
export interface LintCheck {
  /** Stable name, the `code` of every problem it finds. */
  readonly id: string;
  /** What is wrong, for headings and counts: "Tie without evidence". */
  readonly label: Text;
  /** `warning`: a claim cannot be traced or contradicts itself. `info`: a question of form or judgement. */
  readonly severity: 'warning' | 'info';
  /**
   * Problems in the order of the file, with paths into `network.dataset`. That dataset may have ties which the
   * network lacks, because an end is not among the actors; see `lintDataset`.
   */
  run(network: Network): readonly Problem[];
}

/** A check from what it is and how it looks, so that no finding can go by another name than its check. */
export function lintCheck({
  find,
  ...check
}: Omit<LintCheck, 'run'> & { readonly find: (network: Network) => readonly Finding[] }): LintCheck {
  return {
    ...check,
    run: network => find(network).map(finding => ({ ...finding, code: check.id, severity: check.severity })),
  };
}
