import { vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { EntenteTable } from '../../../src/elements/entente-table.js';
import { type AppHarness, frames } from './app-harness.js';

/** The table of ties or actors as a reader uses it. */
export class TableHarness {
  readonly #app: AppHarness;

  constructor(app: AppHarness) {
    this.#app = app;
  }

  get element(): EntenteTable {
    const table = this.#app.network.renderRoot.querySelector('entente-table');
    if (!table) throw new Error('The page shows no table.');
    return table;
  }

  get grid(): Locator {
    return page.getByRole('grid');
  }

  /** Chooses the tab, and waits for the rows. */
  async open(): Promise<void> {
    await page.getByRole('tab', { name: 'Table', exact: true }).click();
    await this.ready();
  }

  async ready(): Promise<void> {
    await vi.waitUntil(() => this.grid.query() !== null, { timeout: 10_000 });
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await frames(2);
  }

  /** Number of rows, heading left out, in the document or not. */
  get size(): number {
    return Number(this.grid.element().getAttribute('aria-rowcount')) - 1;
  }

  /** Rows in the document. */
  get rows(): readonly HTMLElement[] {
    return [...this.grid.element().querySelectorAll<HTMLElement>('.body [role="row"]')];
  }

  /** Cells of a column, by its heading, of the rows in the document. */
  cells(heading: string): readonly string[] {
    const heads = [...this.grid.element().querySelectorAll('[role="columnheader"]')];
    const at = heads.findIndex(head => head.textContent?.trim() === heading);
    if (at < 0) throw new Error(`There is no column "${heading}".`);
    return this.rows.map(row => row.children[at]?.textContent?.trim() ?? '');
  }

  get headings(): readonly string[] {
    return [...this.grid.element().querySelectorAll('[role="columnheader"]')].map(head => head.textContent!.trim());
  }

  heading(name: string): Locator {
    return page.getByRole('columnheader', { name, exact: true });
  }

  async sortBy(name: string): Promise<void> {
    await this.heading(name).getByRole('button').click();
    await this.settled();
  }

  /** Row that the keyboard is on, by its place from 1. */
  get active(): number | undefined {
    const id = this.grid.element().getAttribute('aria-activedescendant');
    const row = id === null ? undefined : this.rows.find(one => one.id === id);
    return row && Number(row.getAttribute('aria-rowindex')) - 1;
  }

  /** Places of the rows that are selected, from 1. */
  get selected(): readonly number[] {
    return this.rows
      .filter(row => row.getAttribute('aria-selected') === 'true')
      .map(row => Number(row.getAttribute('aria-rowindex')) - 1);
  }

  focus(): void {
    (this.grid.element() as HTMLElement).focus();
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
    await this.settled();
  }

  /** What the table says of its rows. */
  get count(): string {
    return this.element.renderRoot.querySelector('.count')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }
}
