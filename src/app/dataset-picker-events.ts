/** The reader chose a bundled dataset. */
export class EntenteChooseDatasetEvent extends Event {
  /** As in `?dataset=`. */
  readonly id: string;

  constructor(id: string) {
    super('entente-choose-dataset', { bubbles: true, composed: true });
    this.id = id;
  }
}

/** The reader wants to open a file. */
export class EntenteOpenFileEvent extends Event {
  constructor() {
    super('entente-open-file', { bubbles: true, composed: true });
  }
}

/** The reader wants to read about the open dataset. */
export class EntenteAboutEvent extends Event {
  constructor() {
    super('entente-about', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'entente-choose-dataset': EntenteChooseDatasetEvent;
    'entente-open-file': EntenteOpenFileEvent;
    'entente-about': EntenteAboutEvent;
  }
}
