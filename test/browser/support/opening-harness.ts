import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { AppHarness } from './app-harness.js';

/** The dialog that opens files, in the place of a reader. */
export class OpeningHarness {
  readonly app: AppHarness;

  constructor(app: AppHarness) {
    this.app = app;
  }

  /** The dialog, when its heading is so. */
  dialog(heading: string | RegExp = /can be opened|could not be opened/): Locator {
    return page.getByRole('dialog', { name: heading });
  }

  /** Drops files together and waits for the report. */
  async drop(...files: File[]): Promise<Locator> {
    this.app.drop(...files);
    await expect.element(this.dialog()).toBeVisible();
    return this.dialog();
  }

  /** Pastes into the page, as with Ctrl+V. @param target what has the focus */
  paste(text: string, files: readonly File[] = [], target: EventTarget = this.app.element): boolean {
    const clipboardData = new DataTransfer();
    if (text !== '') clipboardData.setData('text/plain', text);
    for (const file of files) clipboardData.items.add(file);
    return target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
    );
  }

  async press(name: string): Promise<void> {
    await this.dialog().getByRole('button', { name, exact: true }).click();
  }

  /** Agrees to what the report says. */
  async open(): Promise<void> {
    await this.press('Open');
    await expect.element(this.dialog()).not.toBeInTheDocument();
  }

  /** Drops files, agrees to the report, and waits until what they hold is open: large networks take a moment to build. */
  async dropAndOpen(...files: File[]): Promise<void> {
    const before = this.app.element.exploration.state.network;
    await this.drop(...files);
    await this.open();
    await expect.poll(() => this.app.element.exploration.state.network, { timeout: 10_000 }).not.toBe(before);
  }

  /** What the dialog says, in one line. */
  get text(): string {
    return this.dialog().element().textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** Numbers of a row of the counts: found, kept, changed, left out. */
  counts(row: 'Actors' | 'Ties'): readonly number[] {
    const cells = this.dialog().getByRole('row', { name: row }).getByRole('cell').elements();
    return cells.map(cell => Number(cell.textContent?.replaceAll(',', '')));
  }

  /** The notice that a file was opened; `undefined` when there is none. */
  get notice(): string | undefined {
    return this.app.element.renderRoot.querySelector('.toast span')?.textContent ?? undefined;
  }
}
