import type { Change, Exploration } from '../exploration/exploration.js';
import { wholeStep } from '../exploration/story.js';
import type { View } from '../exploration/view.js';
import { readFragment, writeFragment } from '../exploration/view-fragment.js';
import type { Network } from '../network/network.js';
import { currentFragment, watchAddress, writeAddress } from '../platform/address.js';
import { keepPositions, keptPositions } from '../platform/kept-positions.js';

/** A camera that still moves is written when it rests, ms. */
const REST = 200;

/** What the sync asks of the page around. */
export interface AddressHost {
  /** Told whether the link had to leave something out. */
  readonly onIncomplete: (isIncomplete: boolean) => void;
  /** Parts of a link that was read and did not hold here; empty when all of it did. */
  readonly onMisunderstood: (parts: readonly string[]) => void;
  /** Whether the address names the data that are open. */
  readonly isOfOpenData: () => boolean;
  /** Back or forward has led to an address of other data. */
  readonly onOtherData: () => void;
}

/**
 * Keeps the address in step with the view: filters, selection and folds are steps that "back" undoes, the camera
 * changes the present step. Reads the address on back, forward and a typed fragment.
 */
export class AddressSync {
  readonly #exploration: Exploration;
  readonly #host: AddressHost;
  readonly #ends: (() => void)[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The fragment this object wrote or read last. */
  #last = currentFragment();

  constructor(exploration: Exploration, host: AddressHost) {
    this.#exploration = exploration;
    this.#host = host;
    this.#ends = [exploration.subscribe(change => this.#onChange(change)), watchAddress(() => this.#read())];
  }

  /** Stops keeping the two in step. */
  end(): void {
    clearTimeout(this.#timer);
    for (const end of this.#ends) end();
  }

  #onChange(change: Change): void {
    if (change === 'data') {
      clearTimeout(this.#timer);
      this.#last = currentFragment();
    } else if (change === 'view' || change === 'travel') {
      clearTimeout(this.#timer);
      this.#write('push');
    } else if (change === 'look') {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#write('replace'), REST);
    }
  }

  #write(how: 'push' | 'replace'): void {
    const { network, view } = this.#exploration;
    if (!network) return;
    const { text, complete } = writeFragment(view, network);
    if (!complete) keepPositions(network.dataset.id ?? '', view.moved);
    this.#host.onIncomplete(!complete);
    if (text === this.#last) return;
    this.#last = text;
    writeAddress(text, how);
  }

  #read(): void {
    if (!this.#host.isOfOpenData()) {
      clearTimeout(this.#timer);
      this.#last = currentFragment();
      this.#host.onOtherData();
      return;
    }
    const fragment = currentFragment();
    const { network } = this.#exploration;
    if (!network || fragment === this.#last) return;
    this.#last = fragment;
    clearTimeout(this.#timer);
    const { view, misunderstood } = viewFromAddress(fragment, network);
    this.#host.onMisunderstood(misunderstood);
    this.#exploration.restore(view);
  }
}

/** The view that a fragment asks for, with positions kept in the browser where the link had no room for them. */
export function viewFromAddress(
  fragment: string,
  network: Network,
): { readonly view: View; readonly misunderstood: readonly string[] } {
  const { view, movedElsewhere, misunderstood } = readFragment(fragment, network);
  if (view.moved.size > 0 || !movedElsewhere) return { view: wholeStep(view, network), misunderstood };
  const kept = [...keptPositions(network.dataset.id ?? '')].filter(([id]) => network.actors.has(id));
  return { view: { ...view, moved: new Map(kept) }, misunderstood };
}
