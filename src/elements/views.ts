import { html, type TemplateResult } from 'lit';
import type { Exploration } from '../exploration/exploration.js';
import type { Tab } from '../exploration/view.js';
import type { NetworkTie } from '../network/network.js';
import type { Theme } from '../scene/line-style.js';

/** What a view shows, and how. */
export interface ViewContext {
  readonly exploration: Exploration;
  readonly theme: Theme;
  /** Where it is not `wide`, the card of what is selected comes from below and lies over the view. */
  readonly size: 'compact' | 'medium' | 'wide';
  /** The address of the page holds the view, so that a link can be copied. */
  readonly hasLink: boolean;
  /** Ties to emphasise, as while a row of the legend is pointed at. */
  readonly pointedTies: ((tie: NetworkTie) => boolean) | undefined;
}

/** A way to see the open dataset. The network itself is always there, behind whatever view lies over it. */
export interface DatasetView {
  readonly id: Tab;
  /** Loads the code of the element; `undefined` where it is there from the start. */
  readonly load: (() => Promise<unknown>) | undefined;
  /** What lies over the canvas; `undefined` = the canvas itself. */
  readonly render: ((context: ViewContext) => TemplateResult) | undefined;
}

/** All views, in the order of the tabs. Adding one is a row here, a name in `Tab` and its words. */
export const VIEWS: readonly DatasetView[] = [
  { id: 'network', load: undefined, render: undefined },
  {
    id: 'map',
    load: () => import('./entente-map.js'),
    render: ({ exploration, theme, pointedTies, size, hasLink }) =>
      html`<entente-map class="view" .exploration=${exploration} .theme=${theme} .pointedTies=${pointedTies} .hasLink=${hasLink} ?narrow=${size !== 'wide'}></entente-map>`,
  },
  {
    id: 'table',
    load: () => import('./entente-table.js'),
    render: ({ exploration, theme, size }) =>
      html`<entente-table class="view" .exploration=${exploration} .theme=${theme} ?narrow=${size !== 'wide'}></entente-table>`,
  },
  {
    id: 'matrix',
    load: () => import('./entente-matrix.js'),
    render: ({ exploration, theme, size }) =>
      html`<entente-matrix class="view" .exploration=${exploration} .theme=${theme} ?narrow=${size !== 'wide'}></entente-matrix>`,
  },
  {
    id: 'text',
    load: () => import('./entente-outline.js'),
    render: ({ exploration, theme }) =>
      html`<entente-outline class="view" .exploration=${exploration} .theme=${theme}></entente-outline>`,
  },
  {
    id: 'sources',
    load: () => import('./entente-sources.js'),
    render: ({ exploration, theme }) =>
      html`<entente-sources class="view" .exploration=${exploration} .theme=${theme}></entente-sources>`,
  },
];

/** The row of a view; that of the network when there is none. */
export function viewById(id: Tab): DatasetView {
  return VIEWS.find(view => view.id === id) ?? VIEWS[0]!;
}
