import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ExportError } from '../formats/writer.js';

/** Pause before a preview is made, ms: the dialog is painted first, and typing a width makes one preview. */
const PAUSE = 120;

/** What an image is asked for. */
interface Wish {
  readonly key: string;
  readonly make: () => Promise<Blob | undefined>;
}

/**
 * The image of what would be saved. At most one is made at a time, the latest wish wins, and the one before stays in
 * view until there is another. Addresses of images that are no longer shown are given back.
 */
export class PicturePreview implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wish: Wish | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isMaking = false;
  /** Address of the image; `undefined` while there is none. */
  url: string | undefined;
  /** Whether there is none for what was wished for last. */
  isFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Whether another image is on its way. */
  get isPending(): boolean {
    return this.#isMaking;
  }

  /**
   * Asks for an image.
   * @param key the same for wishes that give the same image
   * @param make draws it; what it throws means that there is none
   */
  request(key: string, make: () => Promise<Blob | undefined>): void {
    if (this.#wish?.key === key) return;
    this.#wish = { key, make };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#make(), PAUSE);
  }

  /** Gives the image back and forgets what was wished for. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wish = undefined;
    this.#show(undefined);
  }

  async #make(): Promise<void> {
    this.#timer = undefined;
    // Whoever is at work takes the latest wish when done.
    if (this.#isMaking) return;
    this.#isMaking = true;
    this.#host.requestUpdate();
    let made: Wish | undefined;
    let blob: Blob | undefined;
    while (this.#wish && made?.key !== this.#wish.key) {
      made = this.#wish;
      blob = await made.make().catch(nothingToShow);
    }
    this.#isMaking = false;
    if (this.#wish) this.#show(blob);
  }

  #show(blob: Blob | undefined): void {
    if (this.url !== undefined) URL.revokeObjectURL(this.url);
    this.url = blob && URL.createObjectURL(blob);
    this.isFailed = this.#wish !== undefined && !blob;
    this.#host.requestUpdate();
  }
}

/** A picture that cannot be is no mistake here: the dialog says why, above the button that would make it. */
function nothingToShow(error: unknown): undefined {
  if (!(error instanceof ExportError)) reportError(error);
  return undefined;
}
