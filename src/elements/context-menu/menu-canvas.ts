import type { Exploration } from '../../exploration/exploration.js';
import type { Point } from '../../layout/geometry.js';
import { lineAt } from '../../scene/hit-lines.js';
import type { Theme } from '../../scene/line-style.js';
import { watchMenuAsked } from '../../scene/menu-asked.js';
import type { Target } from '../../scene/stage.js';
import type { EntenteGraph } from '../entente-graph.js';

/** A canvas that has menus: the network, or the map. */
export interface MenuCanvas {
  readonly clientWidth: number;
  readonly clientHeight: number;
  /** What takes keys and presses; `undefined` until it is there. */
  readonly surface: HTMLElement | undefined;
  /** What is pointed at or stood on, and where. */
  readonly attended: { readonly target: Target; readonly at: Point } | undefined;
  fit(): void;
  focus(): void;
  /**
   * Tells when the menu of something is asked for with a pointer.
   * @param listener what is there (`undefined` = the empty canvas), and where, CSS pixels of the canvas
   * @returns a function that ends it
   */
  watchMenu(listener: (target: Target | undefined, at: Point) => void): () => void;
}

/** Farthest from a line that a finger still means it, px. */
const FINGER_REACH = 14;

/** The network as a canvas with menus. */
export function menusOfGraph(graph: EntenteGraph, exploration: () => Exploration, theme: () => Theme): MenuCanvas {
  const lineNear = (at: Point): Target | undefined => {
    const { stage } = graph;
    const { filtered } = exploration();
    if (!stage?.picture || !filtered) return undefined;
    const view = { shown: filtered.ties, theme: theme(), events: filtered.events };
    const line = lineAt(stage.picture, view, at, FINGER_REACH / stage.cytoscape.zoom());
    return line && { kind: 'line', line };
  };
  return {
    get clientWidth() {
      return graph.clientWidth;
    },
    get clientHeight() {
      return graph.clientHeight;
    },
    get surface() {
      return graph.renderRoot.querySelector<HTMLElement>('.stage') ?? undefined;
    },
    get attended() {
      return graph.attended;
    },
    fit: () => graph.fit(),
    focus: () => graph.focus(),
    watchMenu: listener =>
      // A finger has pointed at nothing before it presses.
      graph.stage
        ? watchMenuAsked(graph.stage, at => graph.attended?.target ?? lineNear(at), listener)
        : () => undefined,
  };
}
