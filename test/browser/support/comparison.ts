import { type Locator, page } from 'vitest/browser';
import type { AppHarness } from './app-harness.js';

/** The card of two compared voices, A and B, as a reader uses it. */
export class ComparisonHarness {
  readonly #app: AppHarness;

  constructor(app: AppHarness) {
    this.#app = app;
  }

  /** Presses the button below the speakers. */
  async start(): Promise<void> {
    await this.#app.legend.group('According to').getByRole('button', { name: 'Compare voices', exact: true }).click();
  }

  side(mark: 'A' | 'B'): Locator {
    return this.#app.details.getByRole('combobox', { name: mark, exact: true });
  }

  /** Name of who stands on a side, without the number of ties. */
  chosen(mark: 'A' | 'B'): string {
    const select = this.side(mark).element();
    const option = select instanceof HTMLSelectElement ? select.selectedOptions[0] : undefined;
    return option?.textContent?.replace(/ \(\d+\)$/, '').trim() ?? '';
  }

  /** @param value id of a voice group or key of a voice */
  async choose(mark: 'A' | 'B', value: string): Promise<void> {
    await this.side(mark).selectOptions(value);
  }

  /** Headings of the lists, each with its mark and number: "A≠B One says so, the other denies it 2 ties". */
  get headings(): readonly string[] {
    const headings = this.#app.details.getByRole('heading', { level: 3 }).elements();
    return headings.map(heading => heading.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }

  /** Numbers of ties in the lists, by mark. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      this.headings.map(heading => [heading.split(' ')[0]!, Number(/(\d+) ties?$/.exec(heading)![1])]),
    );
  }

  /** Rows of all the lists, one for each tie. */
  get rows(): Locator {
    return this.#app.details.getByRole('listitem');
  }

  /** Closes the card. */
  async close(): Promise<void> {
    await page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Close' }).click();
  }
}
