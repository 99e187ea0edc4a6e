/** One row of a table: something that takes time. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** Most ms that the product allows itself, by table; a table that is absent has no budget for it. */
  readonly budgets: Readonly<Record<string, number>>;
}

/** Every row, in the order of the tables. A table shows those that were measured for it. */
export const ROWS: readonly Row[] = [
  { id: 'load', label: 'load: navigation to first picture', budgets: { article: 700, small: 800, huge: 3000 } },
  {
    id: 'longest task',
    label: 'longest task while loading',
    budgets: { article: 200, small: 200, large: 200, huge: 200 },
  },
  { id: 'frame as opened', label: 'filter toggle as opened, first changed frame', budgets: {} },
  { id: 'frame', label: 'filter toggle, first changed frame', budgets: { small: 35, large: 40, huge: 60 } },
  { id: 'drawn', label: 'filter toggle, until drawn', budgets: {} },
  { id: 'painted', label: 'filter toggle, two frames after', budgets: {} },
  { id: 'longest task of a toggle', label: 'longest task of a toggle', budgets: { small: 50, large: 50, huge: 50 } },
  {
    id: 'brush frame',
    label: 'window of time moved, first changed frame',
    budgets: { small: 33, large: 33, huge: 33 },
  },
  ...['brush', 'zoom', 'hub'].map(doing => ({
    id: `longest task of a ${doing}`,
    label: {
      brush: 'longest task of moving a window',
      zoom: 'longest task of zooming',
      hub: 'longest task of a hub’s card',
    }[doing]!,
    budgets: { small: 50, large: 50, huge: 50 },
  })),
  { id: 'filter', label: 'filter computation alone', budgets: { 'huge filter': 2 } },
  { id: 'png', label: 'PNG of the view, to blob', budgets: { large: 100 } },
  { id: 'gexf', label: 'GEXF, to blob', budgets: { huge: 600 } },
];
