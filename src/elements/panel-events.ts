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

/** The reader opens a card from a panel, which waits behind it. */
export class CardFromPanelEvent extends Event {
  constructor() {
    super('entente-panel-card', { bubbles: true, composed: true });
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
    'entente-panel': PanelEvent;
    'entente-panel-card': CardFromPanelEvent;
    'entente-emphasise': EmphasiseEvent;
  }
}
