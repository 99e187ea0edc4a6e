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

/** Panels beside the network that a reader asks for. */
export type PanelName = 'connection' | 'measures';

/** The reader wants a panel. Answered by the element around. */
export class PanelEvent extends Event {
  readonly panel: PanelName;
  /** The actor it is asked of. */
  readonly actor: string | undefined;

  constructor(panel: PanelName, actor?: string) {
    super('entente-panel', { bubbles: true, composed: true });
    this.panel = panel;
    this.actor = actor;
  }
}

/** A panel wants ties to stand out on the network, or (`undefined`) none any more. */
export class EmphasiseEvent extends Event {
  readonly ties: ReadonlySet<string> | undefined;

  constructor(ties: ReadonlySet<string> | undefined) {
    super('entente-emphasise', { bubbles: true, composed: true });
    this.ties = ties;
  }
}

declare global {
  interface HTMLElementEventMap {
    'entente-ready': EntenteReadyEvent;
    'entente-select': EntenteSelectEvent;
    'entente-filter': EntenteFilterEvent;
    'entente-error': EntenteErrorEvent;
    'entente-dossier': DossierEvent;
    'entente-panel': PanelEvent;
    'entente-emphasise': EmphasiseEvent;
  }
}
