/** One row of a table: something that takes time. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** Most ms that the product allows itself, by table; a table that is absent has no budget for it. */
  readonly budgets: Readonly<Record<string, number>>;
}

/** Every row, in the order of the tables. A table shows those that were measured for it. */
export const ROWS: readonly Row[] = [
  { id: 'load', label: 'load: navigation to first picture', budgets: { article: 700, small: 800 } },
  { id: 'drawn', label: 'filter toggle, until drawn', budgets: {} },
  { id: 'painted', label: 'filter toggle, painted', budgets: { small: 35, large: 40 } },
  { id: 'filter', label: 'filter computation alone', budgets: { huge: 2 } },
  { id: 'png', label: 'PNG of the view, to blob', budgets: { large: 100 } },
  { id: 'gexf', label: 'GEXF, to blob', budgets: {} },
  { id: 'layout alone', label: 'layout alone', budgets: { small: 500, large: 1500 } },
  { id: 'layout, labels and routes', label: 'layout, labels and routes', budgets: {} },
  { id: 'force', label: 'layout by forces', budgets: { small: 500, large: 1500 } },
];
