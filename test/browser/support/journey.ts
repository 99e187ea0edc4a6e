import { frames } from './app-harness.js';

/** Goes back or forward in the history, and waits until the page has read the address. */
export async function go(steps: 1 | -1): Promise<void> {
  const arrived = new Promise(resolve => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await arrived;
  await frames(1);
}
