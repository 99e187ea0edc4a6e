import type { Exploration } from '../exploration/exploration.js';
import type { Network, NetworkTie } from '../network/network.js';
import { type LineStyle, styleOf, type Theme } from '../scene/line-style.js';

/** What every card is given. */
export interface CardContext {
  readonly exploration: Exploration;
  readonly network: Network;
  readonly theme: Theme;
  /** Copies a text and says so on the button. */
  readonly copy: (text: string) => void;
  /** What became of the last copying; empty before. */
  readonly copied: string;
  /** Pages of single events that are open. */
  readonly eventPages: number;
  readonly onMoreEvents: () => void;
}

/** The look of a single tie's line, as the network draws it. */
export function lookOf(tie: NetworkTie, theme: Theme): LineStyle {
  return styleOf({ ties: [tie], type: tie.type, mutual: tie.mutual, betweenStates: false }, [tie], theme);
}

/** Name of an actor. */
export function nameOf(network: Network, id: string): string {
  return network.actors.get(id)?.label ?? id;
}
