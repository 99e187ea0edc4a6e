import { startWorker } from './start-worker.js';

/** A worker that nobody asks anything is let go of after this, ms. */
const PATIENCE = 15_000;

/**
 * A worker started before it is needed: its code is loaded and compiled while the page waits for something else. One at
 * most is kept.
 */
export class SpareWorker {
  readonly #url: string;
  #spare: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param url as `startWorker` takes it */
  constructor(url: string) {
    this.#url = url;
  }

  /** Starts the worker, unless there is one. */
  prepare(): void {
    clearTimeout(this.#timer);
    if (!this.#spare) {
      const worker = startWorker(this.#url);
      this.#spare = worker;
      // That it cannot start is told but once: whoever took it afterwards would wait for ever.
      worker?.addEventListener('error', () => this.#spare === worker && this.#letGo(), { once: true });
    }
    this.#timer = setTimeout(() => this.#letGo(), PATIENCE);
  }

  /** The worker kept, else a new one; `undefined` where the page allows none. */
  take(): Worker | undefined {
    clearTimeout(this.#timer);
    const spare = this.#spare;
    this.#spare = undefined;
    return spare ?? startWorker(this.#url);
  }

  #letGo(): void {
    this.#spare?.terminate();
    this.#spare = undefined;
  }
}
