import { seededRandom } from '../../src/layout/seeded-random.js';
import { checkDataset } from '../../src/network/check-dataset.js';
import type { Report } from '../../src/network/report.js';
import type { FormatSeed, SeedFiles } from './format-seeds.js';
import { mutated } from './mutate.js';
import { openFiles } from './open-seed.js';

/** What became of the broken files of one format. */
export interface FuzzResult {
  readonly seed: FormatSeed;
  readonly runs: number;
  readonly outcomes: Readonly<Record<Report['outcome'], number>>;
  /** Answers that took longer than {@link LONGEST_ANSWER}. */
  readonly slow: number;
  /** Milliseconds of the longest answer. */
  readonly slowest: number;
  /** Promises that were broken, with the number of the file; at most {@link MOST_FAULTS}. */
  readonly faults: readonly string[];
}

/** Milliseconds within which a file is to be answered. */
export const LONGEST_ANSWER = 2000;
const MOST_FAULTS = 5;
const KEPT_AS_IT_IS = ['end-before-start', 'unknown-reference'];

/** The broken file with this number: the same each time, so that a fault can be looked at. */
export async function brokenFile(seed: FormatSeed, number: number): Promise<SeedFiles> {
  return mutated(await seed.files(), seededRandom(number * 7919 + 1));
}

/** Breaks the files of a seed in as many ways, opens them, and holds each answer to what every report promises. */
export async function fuzz(seed: FormatSeed, runs: number): Promise<FuzzResult> {
  const outcomes = { loaded: 0, 'loaded-with-warnings': 0, partial: 0, rejected: 0 };
  const faults: string[] = [];
  const globals = globalNames();
  const whole = await seed.files();
  let slow = 0;
  let slowest = 0;
  for (let number = 0; number < runs && faults.length < MOST_FAULTS; number += 1) {
    const files = mutated(whole, seededRandom(number * 7919 + 1));
    const start = performance.now();
    try {
      const report = await openFiles(files);
      outcomes[report.outcome] += 1;
      const fault = faultOf(report, files);
      if (fault !== undefined) faults.push(`file ${number}: ${fault}`);
    } catch (error) {
      faults.push(`file ${number}: threw ${error instanceof Error ? error.stack : String(error)}`);
    }
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (took > LONGEST_ANSWER) slow += 1;
    if (globalNames() !== globals) faults.push(`file ${number}: Object.prototype was changed`);
  }
  return { seed, runs, outcomes, slow, slowest, faults };
}

const globalNames = (): string =>
  [Object.prototype, Array.prototype, Object, Function.prototype]
    .map(it => Object.getOwnPropertyNames(it).join())
    .join(';');

/** What a report promises and does not keep; `undefined` when it keeps all. */
function faultOf(report: Report, files: SeedFiles): string | undefined {
  const { outcome, dataset, found, kept, skipped, problems, unlisted = [], events } = report;
  const hasError = [...problems, ...unlisted].some(({ severity }) => severity === 'error');
  const left = skipped.actors + skipped.ties;
  const wrong = badWords(report, files);
  if (wrong !== undefined) return wrong;
  if (outcome === 'rejected') {
    if (dataset !== undefined) return 'rejected, but with a dataset';
    return problems[0]?.severity === 'error' ? undefined : 'rejected without an error';
  }
  if (dataset === undefined) return `${outcome} without a dataset`;
  if (outcome === 'partial' && left === 0) return 'partial, but nothing is left out';
  if (outcome === 'partial' && !hasError) return `partial without an error: ${codesOf(report)}`;
  if (outcome === 'loaded' && problems.some(({ severity }) => severity !== 'info')) return 'loaded, but with warnings';
  for (const kind of ['actors', 'ties'] as const) {
    if (found[kind] !== kept[kind] + skipped[kind]) {
      return `${found[kind]} ${kind} found, ${kept[kind]} kept, ${skipped[kind]} left out: ${codesOf(report)}`;
    }
  }
  if (dataset.actors.length !== kept.actors) return `${kept.actors} actors kept, ${dataset.actors.length} there`;
  if (events === undefined && dataset.ties.length > kept.ties)
    return `${kept.ties} ties kept, ${dataset.ties.length} there`;
  const check = checkDataset(dataset);
  if (check.outcome === 'rejected' || check.skipped.actors + check.skipped.ties > 0) {
    return `the dataset is ${check.outcome}: ${check.problems[0]?.message}`;
  }
  // What the file has wrong by itself, and is told of, stays in the dataset as it was.
  const unsound = check.problems.find(({ severity, code, message }) => {
    const isKept = KEPT_AS_IT_IS.includes(code) || message.includes('stays as it is written');
    return severity !== 'info' && !isKept;
  });
  return unsound === undefined ? undefined : `the dataset is not sound: ${unsound.message}`;
}

const codesOf = ({ problems }: Report): string => [...new Set(problems.map(({ code }) => code))].join(' ');

/** Words that stand in a message by mistake of the program, unless the file has them. */
function badWords({ problems }: Report, files: SeedFiles): string | undefined {
  for (const { message, hint, where } of problems) {
    if (message.trim() === '' || hint.trim() === '' || where.trim() === '') return 'a problem without words';
    const [word] = /\[object \w+\]|undefined|\bNaN\b/.exec(`${message} ${hint} ${where}`) ?? [];
    const isOfFile = Object.values(files).some(content =>
      (typeof content === 'string' ? content : Buffer.from(content).toString('latin1')).includes(word ?? '\0\0'),
    );
    if (word !== undefined && !isOfFile) return `a message says “${word}”: ${message}`;
  }
  return undefined;
}
