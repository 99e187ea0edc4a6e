import { expect } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { AppHarness } from './app-harness.js';

/** The search as a reader uses it. */
export class SearchHarness {
  readonly #app: AppHarness;

  constructor(app: AppHarness) {
    this.#app = app;
  }

  /** Waits until the field, or on phones its button, is there. */
  async ready(): Promise<void> {
    await import('../../../src/app/entente-search.js');
    await this.#app.element.updateComplete;
    await expect.poll(() => this.field.query() ?? page.getByRole('button', { name: 'Search' }).query()).toBeTruthy();
  }

  get field(): Locator {
    return page.getByRole('searchbox', { name: 'Search', exact: true });
  }

  get #list(): Locator {
    return page.getByRole('listbox', { name: 'What was found', exact: true });
  }

  get hasFocus(): boolean {
    return this.field.query()?.matches(':focus') ?? false;
  }

  option(name: string | RegExp): Locator {
    return this.#list.getByRole('option', { name }).first();
  }

  /** Texts of what is found, with what hides it. */
  get options(): readonly string[] {
    return this.#list
      .getByRole('option')
      .elements()
      .map(option => option.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }

  /** Types into the field that has the focus and waits for results. */
  async type(text: string): Promise<void> {
    await this.field.fill(text);
    await expect
      .poll(() => this.options.length + page.getByText(/^Nothing found/).elements().length)
      .toBeGreaterThan(0);
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
  }
}
