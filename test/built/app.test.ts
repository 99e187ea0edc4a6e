import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/content-security-policy.js';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { type StaticServer, serveFolder } from '../support/static-server.js';
import { openWatchedPage, shownTies } from '../support/watched-page.js';

let browser: Browser;
let host: StaticServer;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  host = await serveFolder('dist/app', {
    under: '/some/sub/path/',
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
  });
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

describe('the built page', () => {
  it('states its policy before anything else in its head', () => {
    const first = /<head>\s*(<[^>]+>)/.exec(readFileSync('dist/app/index.html', 'utf8'))?.[1];
    const policy = contentSecurityPolicy.replaceAll("'", '&#39;');
    expect(first).toBe(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  });

  it('has no script or style of its own in the document', () => {
    const html = readFileSync('dist/app/index.html', 'utf8');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  it('shows its first network below any path, keeps to its policy and asks nobody else for anything', async () => {
    const { page, requests, complaints } = await openWatchedPage(browser);
    await page.goto(host.url);
    await shownTies(page).waitFor();
    expect(await complaints()).toEqual([]);
    expect(requests.filter(address => !address.startsWith(host.url))).toEqual([]);
    await page.context().close();
  });

  it('reads a dropped table in a worker, under its policy, and asks nobody else for anything', async () => {
    const { page, requests, complaints } = await openWatchedPage(browser);
    await page.goto(host.url);
    await shownTies(page).waitFor();
    const worker = page.waitForEvent('worker');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open file', exact: true }).click();
    const buffer = Buffer.from('source,target,type,start\nFrance,Japan,visit,1907\nJapan,France,treaty,1907-06-10\n');
    await (await chooser).setFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer });
    expect((await worker).url()).toContain(host.url);
    await page.getByRole('dialog', { name: '“deals.csv” can be opened' }).waitFor();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '2 of 2 ties shown' }).waitFor();
    expect(await complaints()).toEqual([]);
    expect(requests.filter(address => !address.startsWith(host.url))).toEqual([]);
    await page.context().close();
  });
});
