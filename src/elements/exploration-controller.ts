import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Change, Exploration } from '../exploration/exploration.js';

interface Host extends ReactiveControllerHost {
  exploration: Exploration;
}

/**
 * Keeps an element in step with its exploration: subscribes while the element is connected, follows when the
 * property is given another exploration, and asks for an update on every change.
 */
export class ExplorationController implements ReactiveController {
  readonly #host: Host;
  readonly #onChange: ((change: Change) => void) | undefined;
  #watched: Exploration | undefined;
  #end: (() => void) | undefined;

  constructor(host: Host, onChange?: (change: Change) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
    // What changed while the element was out of the page has not been heard of.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
    this.#watched = undefined;
  }

  hostUpdate(): void {
    if (this.#watched !== this.#host.exploration) this.#watch();
  }

  #watch(): void {
    this.#end?.();
    this.#watched = this.#host.exploration;
    this.#end = this.#watched?.subscribe(change => {
      this.#onChange?.(change);
      this.#host.requestUpdate();
    });
  }
}
