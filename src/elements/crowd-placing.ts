import type { View } from '../exploration/view.js';
import type { Placement } from '../layout/layout.js';
import { layoutById } from '../layout/layouts.js';
import { layoutInputOf } from '../scene/picture.js';
import { keepPlacement, keptPlacement } from './kept-placement.js';
import { type PlacingJob, placeInWorker } from './place-in-worker.js';

type CrowdRequest = Parameters<typeof layoutInputOf>[0];

/** What whoever waits for a placement is told. */
export interface PlacingEvents {
  /** How much is done, 0 to 1; `undefined` when none is under way any more. */
  readonly share: (share: number | undefined) => void;
  /** A placement that was asked for is there: ask again. */
  readonly done: () => void;
}

/** Where a crowd stands, worked out in a worker and kept with the dataset in the browser. */
export class CrowdPlacing {
  readonly #events: PlacingEvents;
  #placed: { dataset: unknown; key: string; placement: Placement } | undefined;
  #placing: { dataset: unknown; key: string; job: PlacingJob } | undefined;

  constructor(events: PlacingEvents) {
    this.#events = events;
  }

  /** Whether one is being worked out. */
  get isUnderWay(): boolean {
    return this.#placing !== undefined;
  }

  /**
   * The placement of a crowd; one that is under way for another is given up.
   * @returns `undefined` when it is not there yet
   */
  placementOf(request: CrowdRequest, { layout, strongest, folded }: View): Placement | undefined {
    const { network } = request;
    const key = [layout, strongest, request.viewport.width, ...folded].join('\n');
    // By dataset: who is listened to changes the network, and moves nobody.
    const { dataset } = network;
    if (this.#placed?.dataset === dataset && this.#placed.key === key) return this.#placed.placement;
    if (this.#placing?.dataset === dataset && this.#placing.key === key) return undefined;
    this.end();
    const kept = keptPlacement(network, key);
    if (kept) {
      this.#placed = { dataset, key, placement: kept };
      return kept;
    }
    const job = placeInWorker(layoutById(layout).id, layoutInputOf(request), this.#events.share);
    this.#placing = { dataset, key, job };
    this.#events.share(0);
    job.done.then(
      placement => {
        this.#placing = undefined;
        this.#events.share(undefined);
        this.#placed = { dataset, key, placement };
        keepPlacement(network, key, placement);
        this.#events.done();
      },
      // Another one has been asked for meanwhile; it tells when it is done.
      () => undefined,
    );
    return undefined;
  }

  /** Gives up what is under way. */
  end(): void {
    this.#placing?.job.cancel();
    this.#placing = undefined;
    this.#events.share(undefined);
  }
}
