import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type AppHarness, openApp } from '../support/app-harness.js';

const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
const image = dialog.getByRole('img', { name: /^Network of \d+ actors/ });

/** Addresses given to images and not yet given back. */
function watchAddresses(): Set<string> {
  const open = new Set<string>();
  const create = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    const url = create(blob);
    if (blob instanceof Blob && blob.type.startsWith('image/')) open.add(url);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(url => {
    open.delete(url);
    revoke(url);
  });
  return open;
}

async function openDialog(): Promise<AppHarness> {
  const app = await openApp();
  await app.press('Export');
  await expect.element(image).toBeVisible();
  return app;
}

const shown = () => image.element() as HTMLImageElement;

/** Waits until the image is another than that of an address, and is there. */
async function anotherThan(address: string): Promise<HTMLImageElement> {
  await expect.poll(() => shown().src).not.toBe(address);
  await shown().decode();
  return shown();
}

afterEach(() => vi.restoreAllMocks());

describe('the preview in the Export dialog', () => {
  test('shows the picture in the proportions that it will have, for PNG and for SVG', async () => {
    await openDialog();
    await shown().decode();
    expect(shown().naturalWidth / shown().naturalHeight).toBeCloseTo(16 / 9, 2);
    const before = shown().src;
    await dialog.getByRole('radio', { name: 'SVG', exact: true }).click();
    await anotherThan(before);
    expect(shown().naturalWidth / shown().naturalHeight).toBeCloseTo(16 / 9, 2);
  });

  test('follows the options', async () => {
    await openDialog();
    const before = shown().src;
    await dialog.getByRole('combobox', { name: 'Size' }).selectOptions('square');
    const square = await anotherThan(before);
    expect(square.naturalWidth).toBe(square.naturalHeight);
  });

  test('is small, however large the picture will be', async () => {
    await openDialog();
    const before = shown().src;
    await dialog.getByRole('combobox', { name: 'Size' }).selectOptions('print');
    expect((await anotherThan(before)).naturalWidth).toBe(1080);
  });

  test('is told in words, with the counts and the filters in force', async () => {
    const app = await openApp();
    await app.legend.only('Visit');
    await app.press('Export');
    await expect.element(image).toBeVisible();
    await expect.element(dialog.getByText('3 of 18 ties, ')).toHaveTextContent('Filters: Relations: only Visit.');
    expect(shown().alt).toContain('3 of 18 ties of the dataset shown');
  });

  test('is not there for data', async () => {
    await openDialog();
    await dialog.getByRole('radio', { name: 'GEXF', exact: true }).click();
    await expect.element(image).not.toBeInTheDocument();
  });

  test('says so when there can be none, and comes back', async () => {
    await openDialog();
    await dialog.getByRole('combobox', { name: 'Size' }).selectOptions('custom');
    await dialog.getByRole('spinbutton', { name: 'Width, px' }).fill('9000');
    await dialog.getByRole('spinbutton', { name: 'Height, px' }).fill('700');
    await expect.element(dialog.getByText(/^No preview/)).toBeVisible();
    await dialog.getByRole('combobox', { name: 'Size' }).selectOptions('slide');
    await expect.element(image).toBeVisible();
  });

  test('gives its addresses back, the last one when the dialog closes', async () => {
    const open = watchAddresses();
    await openDialog();
    const before = shown().src;
    await dialog.getByRole('combobox', { name: 'Size' }).selectOptions('square');
    await anotherThan(before);
    expect(open).toEqual(new Set([shown().src]));
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => open.size).toBe(0);
  });

  test('is there again when the dialog is opened again', async () => {
    const app = await openDialog();
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await app.press('Export');
    await expect.element(image).toBeVisible();
  });
});
