import type { Selection } from '../exploration/selection.js';
import type { Problem } from '../network/report.js';

/** A dataset is open and drawn. */
export class EntenteReadyEvent extends Event {
  constructor() {
    super('entente-ready', { bubbles: true, composed: true });
  }
}

/** The reader selected something, or nothing any more. */
export class EntenteSelectEvent extends Event {
  readonly selection: Selection;

  constructor(selection: Selection) {
    super('entente-select', { bubbles: true, composed: true });
    this.selection = selection;
  }
}

/** The reader changed a filter. */
export class EntenteFilterEvent extends Event {
  readonly hiddenTypes: readonly string[];
  readonly hiddenStandings: readonly string[];

  constructor(hiddenTypes: readonly string[], hiddenStandings: readonly string[]) {
    super('entente-filter', { bubbles: true, composed: true });
    this.hiddenTypes = hiddenTypes;
    this.hiddenStandings = hiddenStandings;
  }
}

/** Something could not be opened; what was open before is untouched. */
export class EntenteErrorEvent extends Event {
  /** File name or address. */
  readonly source: string;
  readonly problems: readonly Problem[];

  constructor(source: string, problems: readonly Problem[]) {
    super('entente-error', { bubbles: true, composed: true });
    this.source = source;
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'entente-ready': EntenteReadyEvent;
    'entente-select': EntenteSelectEvent;
    'entente-filter': EntenteFilterEvent;
    'entente-error': EntenteErrorEvent;
  }
}
