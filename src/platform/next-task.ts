/**
 * Lets the page do what waits (input, painting) and goes on in a task of its own. A message is used, since timers that
 * follow each other are held back by at least four milliseconds.
 */
export function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
