import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/content-security-policy.js';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { type StaticServer, serveFolder } from '../support/static-server.js';
import { openWatchedPage, shownTies } from '../support/watched-page.js';

let browser: Browser;
let host: StaticServer;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  host = await serveFolder('dist/app', { headers: { 'Content-Security-Policy': contentSecurityPolicy } });
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** Opens the sheet of a view. */
async function openSheet(page: Page, view: string): Promise<void> {
  await page.goto(`${host.url}${view}`);
  await shownTies(page).waitFor();
  await page.getByRole('button', { name: 'Evidence sheet', exact: true }).click();
  await page.getByRole('dialog', { name: /^Evidence sheet: / }).waitFor();
}

/** Number of pages of a PDF as Chromium writes it, by the page objects in it. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('the evidence sheet of the built page', () => {
  it('is all that goes on paper, and breaks no rule of the policy', async () => {
    const { page, complaints } = await openWatchedPage(browser);
    await openSheet(page, '#hide.relation=meeting');
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('body > entente-sheet-page');
    expect(await page.locator('entente-app').isVisible()).toBe(false);
    expect(await printed.isVisible()).toBe(true);
    expect(await printed.getByText('Relations: without Meeting').isVisible()).toBe(true);
    expect(await printed.getByText('various reports').first().isVisible()).toBe(true);
    expect(await complaints()).toEqual([]);
    await page.context().close();
  });

  it('takes as many pages as there is to tell, from one tie to a hundred', async () => {
    const { page } = await openWatchedPage(browser);
    await openSheet(page, '?dataset=russia-dprk-1948-2025');
    const long = pagesOf(await page.pdf({ format: 'A4' }));
    expect(long).toBeGreaterThan(8);
    await page.goto('about:blank');
    await openSheet(page, '#voices=only:unnamed%3Avarious%20reports');
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    await page.context().close();
  });
});
