import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { WRITERS } from '../../../src/formats/writers.js';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { everyTie, tiesOfType } from '../support/article.js';
import { digestOf } from '../support/picture-pixels.js';

const now = new Date('2026-11-24T09:30:00Z');

/** A clock that stands for whoever asks for the present as a date; waiting goes by `Date.now`, which runs on. */
class StandingDate extends Date {
  constructor(value: number | string | Date = now) {
    super(value);
  }
}

/** The Export dialog as a reader uses it, and what the browser was given to save. */
class ExportHarness {
  readonly saved: { readonly blob: Blob; readonly fileName: string }[] = [];

  get dialog(): Locator {
    return page.getByRole('dialog', { name: 'Export', exact: true });
  }

  get formats(): readonly string[] {
    const group = this.dialog.getByRole('group', { name: 'Format', exact: true });
    return group
      .getByRole('radio')
      .elements()
      .map(radio => radio.getAttribute('aria-label') ?? '');
  }

  async choose(format: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: format, exact: true }).click();
  }

  /** Presses Download and waits until a file has been given to the browser. */
  async download(): Promise<{ readonly blob: Blob; readonly fileName: string }> {
    const before = this.saved.length;
    await this.dialog.getByRole('button', { name: 'Download', exact: true }).click();
    await expect.poll(() => this.saved.length, { timeout: 10_000 }).toBe(before + 1);
    return this.saved[before]!;
  }
}

let dialogue: ExportHarness;

beforeEach(() => {
  dialogue = new ExportHarness();
  const blobs: Blob[] = [];
  vi.stubGlobal('Date', StandingDate);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:nothing';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    dialogue.saved.push({ blob: blobs.at(-1)!, fileName: this.download });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openDialog(prepare?: (app: AppHarness) => Promise<void>): Promise<AppHarness> {
  const app = await openApp();
  await prepare?.(app);
  await app.press('Export');
  await expect.element(dialogue.dialog).toBeVisible();
  return app;
}

describe('the button "Export"', () => {
  test('opens a dialog of the same name, with one radio button for each format and the picture chosen', async () => {
    await openDialog();
    expect(dialogue.formats).toEqual(WRITERS.map(writer => writer.label));
    expect(dialogue.formats).toEqual(expect.arrayContaining(['PNG', 'GEXF', 'JSON']));
    await expect.element(dialogue.dialog.getByRole('radio', { name: 'PNG', exact: true })).toBeChecked();
    await expect.element(dialogue.dialog.getByRole('button', { name: 'Download', exact: true })).toBeEnabled();
  });

  test('opens what its own button closes', async () => {
    await openDialog();
    await dialogue.dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.element(dialogue.dialog).not.toBeInTheDocument();
  });
});

describe.each(WRITERS)('in the dialog, $label', writer => {
  test('says what it cannot hold', async () => {
    const app = await openDialog();
    await dialogue.choose(writer.label);
    await dialogue.dialog.getByText('What this format cannot hold', { exact: true }).click();
    const losses = dialogue.dialog.getByRole('listitem');
    await expect.element(losses.first()).toBeVisible();
    expect(losses.elements().map(item => item.textContent?.trim())).not.toContain('');
    expect(app.shownTies).toEqual(everyTie);
  });

  test('is saved as the bytes that "exportAs" gives, under a name with its ending, and says so', async () => {
    const app = await openDialog();
    await dialogue.choose(writer.label);
    const { blob, fileName } = await dialogue.download();
    expect(fileName).toBe(`shoigu-in-pyongyang-june-2025_2026-11-24.${writer.extension}`);
    expect(blob.type).toContain(writer.mediaType);
    expect(await digestOf(blob)).toBe(await digestOf(await app.network.exportAs(writer.id, { now })));
    await expect.element(dialogue.dialog.getByText(`Saved ${fileName}`)).toBeVisible();
  });
});

test('what is saved follows the filter, and "Everything" is the way around it', async () => {
  const app = await openDialog(opened => opened.legend.only('Visit'));
  const visits = tiesOfType('visit').length;
  await dialogue.choose('GEXF');
  const shown = await (await dialogue.download()).blob.text();
  expect(shown.match(/<edge /g)).toHaveLength(visits);

  await dialogue.dialog.getByRole('radio', { name: /^Everything: 18 ties, / }).click();
  const { blob } = await dialogue.download();
  expect((await blob.text()).match(/<edge /g)).toHaveLength(everyTie.length);
  expect(app.shownTies).toHaveLength(visits);
});

test('a format with a choice shows it, and writes what was chosen', async () => {
  const app = await openDialog();
  await expect.element(dialogue.dialog.getByRole('group', { name: 'Edges', exact: true })).not.toBeInTheDocument();
  await dialogue.choose('GEXF');
  const edges = dialogue.dialog.getByRole('group', { name: 'Edges', exact: true });
  await expect.element(edges.getByRole('radio', { name: 'One for each tie', exact: true })).toBeChecked();
  await edges.getByRole('radio', { name: /^One for each pair and relation/ }).click();
  const { blob } = await dialogue.download();
  expect(await digestOf(blob)).toBe(await digestOf(await app.network.exportAs('gexf', { edges: 'pairs', now })));
  await dialogue.choose('JSON');
  await expect.element(edges).not.toBeInTheDocument();
});

test('the picture comes in the size, extent and paper chosen', async () => {
  const app = await openDialog();
  await dialogue.dialog.getByRole('combobox', { name: 'Size' }).selectOptions('square');
  await dialogue.dialog.getByRole('combobox', { name: 'Background' }).selectOptions('transparent');
  const { blob } = await dialogue.download();
  const wanted = await app.network.exportAs('png', { preset: 'square', background: 'transparent', now });
  expect(await digestOf(blob)).toBe(await digestOf(wanted));
});
