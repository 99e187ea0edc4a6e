import type { WriteAnswer, WriteCommand } from '../formats/worker/write.worker.js';
import workerUrl from '../formats/worker/write.worker.ts?worker&url';
import { partsOfDataset, questionOf } from '../formats/worker/write-question.js';
import { ExportError, type ExportSource, type WriteOptions, type Writer, type Written } from '../formats/writer.js';
import { uiLanguage } from '../messages/ui.js';
import type { Dataset } from '../network/dataset-schema.js';
import { nextTask } from '../platform/next-task.js';
import { startWorker } from '../platform/start-worker.js';

/** Up to so many ties a file is written on the page, sooner than they are handed over. */
const MOST_ON_THE_PAGE = 10_000;
/** A worker that has had nothing to do for so long is let go of with its copy of the dataset, ms. */
const PATIENCE = 60_000;
/** The same once the dialog is closed, ms. */
const SOON = 5000;

/** The worker that has a dataset. There is one at most: a copy of a large dataset takes memory. */
let current: { readonly dataset: Dataset; readonly worker: Worker; readonly told: Promise<void> } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Ends the question that waits for its answer, if there is one. */
let giveUp: (() => void) | undefined;
/** Questions are answered one after the other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Writes a file without keeping the page waiting: in a worker where much is written and the page allows one, else on the
 * page, in slices.
 * @throws {ExportError} as `Writer.write` does
 */
export async function writeFile(writer: Writer, source: ExportSource, options: WriteOptions): Promise<Written> {
  const worker = writer.inWorker ? workerFor(source) : undefined;
  if (!worker) return writer.write(source, options);
  const answer = last.then(() => ask(worker, writer, source, options));
  last = answer.catch(() => undefined);
  return (await answer) ?? writer.write(source, options);
}

/** Hands a large dataset over to a worker before anything is written, as when the dialog opens. */
export function prepareToWrite(source: ExportSource): void {
  workerFor(source);
}

/** Lets go of the worker and its copy of the dataset soon, unless it is asked again. */
export function endWriting(): void {
  letGoAfter(SOON);
}

function letGoAfter(patience: number): void {
  clearTimeout(timer);
  const mine = setTimeout(() => {
    // Not before what is being written is done.
    void last.then(() => {
      if (timer === mine) release();
    });
  }, patience);
  timer = mine;
}

function release(): void {
  clearTimeout(timer);
  current?.worker.terminate();
  current = undefined;
  giveUp?.();
}

type Held = NonNullable<typeof current>;

function workerFor({ network }: ExportSource): Held | undefined {
  if (network.ties.size <= MOST_ON_THE_PAGE) return undefined;
  const { dataset } = network;
  if (current && current.dataset !== dataset) release();
  if (!current) {
    const worker = startWorker(workerUrl);
    if (!worker) return undefined;
    current = { dataset, worker, told: tell(worker, dataset, network.events?.columns) };
  }
  letGoAfter(PATIENCE);
  return current;
}

async function tell(worker: Worker, dataset: Dataset, events: Parameters<typeof partsOfDataset>[1]): Promise<void> {
  const send = (command: WriteCommand): void => worker.postMessage(command);
  for (const part of partsOfDataset(dataset, events)) {
    send({ kind: 'part', part });
    await nextTask();
  }
  send({ kind: 'whole', language: uiLanguage() });
}

/** @returns `undefined` where the worker could not: the page has to */
async function ask(
  { worker, told }: Held,
  writer: Writer,
  source: ExportSource,
  options: WriteOptions,
): Promise<Written | undefined> {
  await told;
  const answer = await new Promise<WriteAnswer>(resolve => {
    giveUp = () => resolve({ kind: 'breakdown', message: 'The worker was let go of.' });
    worker.onmessage = ({ data }: MessageEvent<WriteAnswer>) => resolve(data);
    worker.onerror = event => {
      event.preventDefault();
      resolve({ kind: 'breakdown', message: event.message ?? '' });
    };
    worker.postMessage({ kind: 'write', question: questionOf(writer.id, source, options) } satisfies WriteCommand);
  });
  giveUp = undefined;
  if (answer.kind === 'written') return answer.written;
  if (answer.kind === 'refused') throw new ExportError(answer.message);
  if (current?.worker === worker) release();
  return undefined;
}
