import { onTestFinished, vi } from 'vitest';

/**
 * Everything from here to the end of the test that a reader would have reason to complain about: errors and warnings
 * on the console, uncaught errors, promises that nobody caught.
 */
export function watchComplaints(): readonly string[] {
  const complaints: string[] = [];
  const spies = (['error', 'warn'] as const).map(level =>
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      complaints.push(`console.${level}: ${words.map(String).join(' ')}`);
    }),
  );
  const onError = (event: ErrorEvent): void => void complaints.push(`uncaught: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent): void => void complaints.push(`not caught: ${event.reason}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  return complaints;
}
