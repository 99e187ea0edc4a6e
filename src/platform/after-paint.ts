import { nextTask } from './next-task.js';

/** Longest wait: a page in the background paints nothing, ms. */
const PATIENCE = 400;

/** Resolves when what stands on the page now has been painted. What can come later is loaded then. */
export async function afterPaint(): Promise<void> {
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
  // A frame's callbacks run before it is painted; the next task comes after.
  await nextTask();
}
