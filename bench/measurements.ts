/** Who is measured. */
export type Stack = 'ours' | 'plain';

/** What came out for one row of a table and one stack. */
export type Outcome =
  | { readonly kind: 'measured'; readonly median: number; readonly samples: number }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'none' };

/** Samples of a whole run, by table, row and stack. */
export class Measurements {
  readonly #samples = new Map<string, number[]>();
  readonly #failures = new Map<string, string>();

  /** @param values ms */
  record(table: string, row: string, stack: Stack, values: readonly number[]): void {
    if (values.length === 0) return;
    const key = keyOf(table, row, stack);
    this.#samples.set(key, [...(this.#samples.get(key) ?? []), ...values]);
  }

  /** A row that failed once is failed, whatever was measured before. */
  fail(table: string, row: string, stack: Stack, reason: string): void {
    this.#failures.set(keyOf(table, row, stack), reason);
  }

  outcome(table: string, row: string, stack: Stack): Outcome {
    const key = keyOf(table, row, stack);
    const reason = this.#failures.get(key);
    if (reason !== undefined) return { kind: 'failed', reason };
    const samples = this.#samples.get(key);
    return samples ? { kind: 'measured', median: medianOf(samples), samples: samples.length } : { kind: 'none' };
  }

  get hasFailures(): boolean {
    return this.#failures.size > 0;
  }
}

const keyOf = (table: string, row: string, stack: Stack): string => `${table}\n${row}\n${stack}`;

/** The middle value; the mean of both in the middle of an even number. @throws {RangeError} when there is none */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('Of no values there is no median.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
