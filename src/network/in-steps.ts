/** Work on a large network that can be left off between its steps. */
export type InSteps<Result> = Generator<void, Result>;

/** Does all of it. */
export function runAtOnce<Result>(steps: InSteps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does it for pages that must stay quick meanwhile.
 * @param pause awaited after each step
 */
export async function runGently<Result>(steps: InSteps<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Ties that are gone through in one step, where each takes less than a microsecond. */
export const TIES_A_STEP = 25_000;
