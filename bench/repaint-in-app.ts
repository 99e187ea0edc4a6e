import type { Page } from 'playwright';

/** What switching a relation took in the app. */
export interface Repaints {
  /** ms to the first changed frame, of each switch. */
  readonly frames: readonly number[];
  /** Lines that were drawn. */
  readonly lines: number;
}

/** Switches the most frequent relation off and on, twice. @param everything whether all pairs are drawn before */
export function repaintInApp(page: Page, everything: boolean): Promise<Repaints> {
  return page.evaluate(async all => {
    const network = document.querySelector('entente-app')!.renderRoot.querySelector('entente-network')!;
    const graph = network.graph!;
    const { exploration } = network;
    if (all && exploration.view.strongest !== undefined) {
      const before = graph.picture;
      exploration.setStrongest(undefined);
      while (graph.picture === before) await new Promise(requestAnimationFrame);
      await new Promise(resolve => setTimeout(resolve, 3000));
    }
    const tallies = [...exploration.filtered!.tallies.get('relation')!].filter(([name]) => !name.includes('/'));
    const [name = ''] = tallies.sort(([, one], [, other]) => other.total - one.total)[0] ?? [];
    window.longTasks.splice(0);
    const frames: number[] = [];
    for (const hide of [true, false, true, false]) {
      await new Promise(resolve => setTimeout(resolve, 400));
      const start = performance.now();
      network.hiddenTypes = hide ? [name] : [];
      await new Promise(requestAnimationFrame);
      await new Promise(resolve => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
      frames.push(performance.now() - start);
    }
    return { frames, lines: graph.picture!.lines.length };
  }, everything);
}
