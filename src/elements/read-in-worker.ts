import { quoteValue, rejected } from '../network/report.js';
import { SpareWorker } from '../platform/spare-worker.js';
import type { ReadAnswer, ReadCommand } from '../reading/worker/read.worker.js';
import workerUrl from '../reading/worker/read.worker.ts?worker&url';
import type { ReadQuestion } from '../reading/worker/read-blobs.js';
import { JoinedReading, type Reading } from '../reading/worker/report-parts.js';

const workers = new SpareWorker(workerUrl);

/** Starts a worker that will be asked to read soon, as while a file is on its way. */
export const prepareToRead = (): void => workers.prepare();

/** Files being read. */
export interface ReadingJob {
  /** Rejects with an `AbortError` when cancelled, and with nothing else. */
  readonly done: Promise<Reading>;
  /** Stops the reading at once; nothing after the end. */
  readonly cancel: () => void;
}

/**
 * Reads files without keeping the page waiting: in a worker, or on the page where it allows none. The report comes
 * over in parts, each asked for when the one before has been taken, so that the page can draw in between.
 * @param progress told a share between 0 and 1
 */
export function readInWorker(question: ReadQuestion, progress: (share: number) => void): ReadingJob {
  let cancel = (): void => undefined;
  const done = new Promise<Reading>((resolve, reject) => {
    const worker = workers.take();
    let isCancelled = false;
    let hasBegun = false;
    cancel = () => {
      isCancelled = true;
      worker?.terminate();
      reject(aborted());
    };
    const onThePage = async (): Promise<void> => {
      try {
        const { readBlobs } = await import('../reading/worker/read-blobs.js');
        const tell = (share: number): void => {
          // The only way to stop work on this thread.
          if (isCancelled) throw aborted();
          progress(share);
        };
        resolve(await readBlobs(question, tell));
      } catch (error) {
        if (!isCancelled) resolve(breakdown(question, String(error)));
      }
    };
    const giveUp = (message: string): void => {
      worker?.terminate();
      if (isCancelled) return;
      // Nothing read yet: the worker's code did not come, or not all of it. Later it is the file, or us.
      if (hasBegun) resolve(breakdown(question, message));
      else void onThePage();
    };
    if (!worker) {
      void onThePage();
      return;
    }
    const reading = new JoinedReading();
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.kind === 'breakdown') {
        giveUp(data.message);
        return;
      }
      hasBegun = true;
      if (data.kind === 'share') {
        progress(data.share);
      } else if (data.kind === 'part') {
        reading.add(data.part);
        worker.postMessage({ next: true } satisfies ReadCommand);
      } else {
        worker.terminate();
        resolve(reading.whole);
      }
    };
    worker.onerror = event => {
      event.preventDefault();
      giveUp(event.message ?? 'The worker stopped.');
    };
    worker.postMessage({ read: question } satisfies ReadCommand);
  });
  return { done, cancel: () => cancel() };
}

const aborted = (): DOMException => new DOMException('The reading was cancelled.', 'AbortError');

/** What cannot be the fault of a file: readers answer for all that files hold. */
function breakdown({ files }: ReadQuestion, message: string): Reading {
  const name = files.map(file => quoteValue(file.name)).join(', ');
  return {
    report: rejected({
      code: 'breakdown',
      severity: 'error',
      where: name,
      found: quoteValue(message),
      message: `Entente broke down while it read “${name}”. This is a fault of Entente, not of the file.`,
      hint: 'Save this report and send it to those who run this page; the file may open when it is smaller.',
    }),
    advice: [],
  };
}
