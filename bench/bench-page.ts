/** From a change to the screen, ms. */
export interface Repaint {
  /** Until the renderer has issued its drawing. */
  readonly drawn: number;
  /** Until the first frame with the change is on screen. */
  readonly frame: number;
  /** Until two animation frames after the drawing. */
  readonly painted: number;
}

/** What an export took and gave. */
export interface Export {
  readonly ms: number;
  readonly bytes: number;
}

/** What both pages offer to the benchmark, so that each step is asked of both in the same words. */
export interface BenchPage {
  /** Draws every tie, where the page opens with a part of them. */
  showEverything(): Promise<void>;
  /** Hides or shows one relation, as a reader's click in a legend does. */
  toggle(relation: string, hide: boolean): Promise<Repaint>;
  /** One pass that decides which ties are visible under a filter, nothing drawn, ms. */
  filter(relation: string): number;
  /** Moves a window of time by a step, as a brush does; where there is a line of time. @param step from 0 */
  brush?(step: number): Promise<Repaint>;
  /** Ends the window of time. */
  endBrush?(): void;
  /** Zooms in by steps and out again. */
  zoom?(): Promise<void>;
  /** Selects the actor with most ties, and lets go of it. */
  openHub?(): Promise<void>;
  exportPng(): Promise<Export>;
  exportGexf(): Promise<Export>;
  /** What is drawn, to see that both draw the same. */
  readonly size: { readonly actors: number; readonly ties: number; readonly lines: number };
}

/** Resolves after two animation frames: what was drawn before is on screen then. */
export function twoFrames(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/**
 * How long a change takes to reach the screen.
 * @param change the change; the renderer draws some time after it
 * @param onceDrawn calls back at the renderer's next drawing
 */
export async function repaintOf(change: () => void, onceDrawn: (then: () => void) => void): Promise<Repaint> {
  const start = performance.now();
  const drawing = new Promise<void>(resolve => onceDrawn(resolve));
  change();
  await drawing;
  const drawn = performance.now() - start;
  const nextFrame = new Promise<number>(resolve => {
    requestAnimationFrame(() => resolve(frameOnScreen(start)));
  });
  await twoFrames();
  return { drawn, frame: await nextFrame, painted: performance.now() - start };
}

/** From a start to the task after this frame's callbacks, which runs when the frame has been handed over. */
function frameOnScreen(start: number): Promise<number> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - start);
    port2.postMessage(undefined);
  });
}

/** Runs an export. */
export async function exportOf(write: () => Promise<Blob>): Promise<Export> {
  const start = performance.now();
  const { size } = await write();
  return { ms: performance.now() - start, bytes: size };
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
