import type { LayoutInput, Placement } from './layout.js';
import { layoutById } from './layouts.js';

/** What the worker is asked. */
export interface LayoutQuestion {
  readonly layout: string;
  readonly input: LayoutInput;
}

/** What it answers: shares of the way, then the placement. */
export type LayoutAnswer = { readonly share: number } | { readonly placement: Placement };

/** What of a worker's own scope is used here; the page's library has another `self`. */
interface Scope {
  onmessage: ((event: MessageEvent<LayoutQuestion>) => void) | null;
  postMessage(answer: LayoutAnswer): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data: { layout, input } }) => {
  const place = await layoutById(layout).load();
  scope.postMessage({ placement: place(input, share => scope.postMessage({ share })) });
};
