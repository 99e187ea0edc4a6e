import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp } from '../support/app-harness.js';

afterEach(() => localStorage.clear());

const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });

describe('sharing a view', () => {
  test('gives a link that holds the view, and a citation in three styles', async () => {
    const app = await openApp();
    await app.legend.toggle('Visit');
    await app.press('Share');
    await expect.element(page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(location.href);
    expect(location.hash).toContain('visit');
    const citation = page.getByRole('textbox', { name: 'Cite this view' });
    for (const style of ['APA', 'Chicago', 'BibTeX']) {
      await page.getByRole('combobox', { name: 'Style of citation' }).selectOptions(style);
      expect((citation.element() as HTMLTextAreaElement).value).toContain('without Visit');
    }
  });

  test('keeps a view under a name, and brings it back', async () => {
    const app = await openApp();
    await app.legend.toggle('Visit');
    await app.press('Share');
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Without visits');
    await app.press('Save view');
    await app.press('Close');
    await app.legend.toggle('Visit');
    expect(app.shownTies.length).toBe(18);
    await app.press('Share');
    await app.press('Without visits');
    await expect.poll(() => app.shownTies.length).toBe(15);
  });

  test('tells the steps, and takes them back and does them again', async () => {
    const app = await openApp();
    await app.legend.toggle('Visit');
    await app.press('Share');
    await expect.element(dialog('Share and keep')).toHaveTextContent('Filter: without visit');
    await app.press('Undo');
    expect(app.shownTies.length).toBe(18);
    await app.press('Redo');
    expect(app.shownTies.length).toBe(15);
  });
});

test('Ctrl+Z takes the last step back, and with Shift does it again', async () => {
  const app = await openApp();
  await app.legend.toggle('Visit');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => app.shownTies.length).toBe(18);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.poll(() => app.shownTies.length).toBe(15);
});

test('a question mark opens the help, which lists every key', async () => {
  await openApp();
  await userEvent.keyboard('?');
  await expect.element(dialog('Help')).toBeVisible();
  await expect.element(dialog('Help')).toHaveTextContent('Undo the last step');
  await userEvent.keyboard('{Escape}');
  expect(dialog('Help').query()).toBeNull();
});
