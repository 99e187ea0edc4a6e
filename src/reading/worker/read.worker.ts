import { type ReadQuestion, readBlobs } from './read-blobs.js';
import { movedWith, partsOf, type ReportPart } from './report-parts.js';

/** What the worker is told: what to read, then, for each part of the report, that the next may come. */
export type ReadCommand = { readonly read: ReadQuestion } | { readonly next: true };

/** What it answers: shares of the way, then the report in parts, or that reading broke down. */
export type ReadAnswer =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'part'; readonly part: ReportPart }
  | { readonly kind: 'end' }
  | { readonly kind: 'breakdown'; readonly message: string };

/** What of a worker's own scope is used here; the page's library has another `self`. */
interface Scope {
  onmessage: ((event: MessageEvent<ReadCommand>) => void) | null;
  postMessage(answer: ReadAnswer, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;

/** Shares are told this often at most, ms. */
const BETWEEN_SHARES = 60;

let parts: Iterator<ReportPart> | undefined;

scope.onmessage = async ({ data }) => {
  try {
    if ('read' in data) parts = partsOf(await readBlobs(data.read, tellNowAndThen()));
    const next = parts?.next();
    if (!next || next.done) scope.postMessage({ kind: 'end' });
    else scope.postMessage({ kind: 'part', part: next.value }, movedWith(next.value));
  } catch (error) {
    scope.postMessage({ kind: 'breakdown', message: String(error) });
  }
};

function tellNowAndThen(): (share: number) => void {
  let last = 0;
  return share => {
    const now = performance.now();
    if (now - last < BETWEEN_SHARES) return;
    last = now;
    scope.postMessage({ kind: 'share', share });
  };
}
