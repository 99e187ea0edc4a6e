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

/** The reader wants the dossier of two actors as a page to print. Answered by the element around. */
export class DossierEvent extends Event {
  readonly one: string;
  readonly other: string;

  constructor(one: string, other: string) {
    super('entente-dossier', { bubbles: true, composed: true });
    this.one = one;
    this.other = other;
  }
}

declare global {
  interface HTMLElementEventMap {
    'entente-ready': EntenteReadyEvent;
    'entente-select': EntenteSelectEvent;
    'entente-filter': EntenteFilterEvent;
    'entente-error': EntenteErrorEvent;
    'entente-dossier': DossierEvent;
  }
}
