import { vi } from 'vitest';

/**
 * Addresses of the workers that are started from here on, in order. Whoever calls this takes the stub away again
 * (`vi.unstubAllGlobals`).
 */
export function watchWorkers(): readonly string[] {
  const started: string[] = [];
  const Original = globalThis.Worker;
  vi.stubGlobal(
    'Worker',
    class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(String(url));
      }
    },
  );
  return started;
}
