import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { runNpm } from '../support/run-npm.js';
import { type StaticServer, serveFolder } from '../support/static-server.js';
import { openWatchedPage, shownTies } from '../support/watched-page.js';

const bundled = 'graph-data/shoigu-pyongyang-2025/dataset.json';

/** An empty project with the packed package installed; what it needs comes from npm's cache where it can. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'entente-package-'));
  // The package was built before the tests: `prepack` need not do it again.
  runNpm(['pack', '--ignore-scripts', '--pack-destination', project], process.cwd());
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  runNpm(
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./entente-${version}.tgz`],
    project,
  );
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function runInProject(script: string): string {
  writeFileSync(join(project, 'script.js'), script);
  return execFileSync(process.execPath, ['script.js'], { cwd: project, encoding: 'utf8' }).trim();
}

describe('entente/core, installed in an empty project', () => {
  it('reads the bundled dataset in Node, without a document', () => {
    const dataset = JSON.parse(readFileSync(bundled, 'utf8'));
    const printed = runInProject(`
      import { readFile } from 'node:fs/promises';
      import { readDataset } from 'entente/core';
      const file = new URL(import.meta.resolve('entente/${bundled}'));
      const { outcome, found } = await readDataset(await readFile(file), { name: 'dataset.json' });
      console.log(JSON.stringify({ outcome, found }));
    `);
    expect(JSON.parse(printed)).toEqual({
      outcome: 'loaded',
      found: { actors: dataset.actors.length, ties: dataset.ties.length },
    });
  });

  it('has declarations that a strict project compiles with', () => {
    writeFileSync(
      join(project, 'reader.ts'),
      "import { readDataset } from 'entente/core';\nimport 'entente';\nexport const outcome: string = (await readDataset(new Uint8Array(), { name: 'a.json' })).outcome;\n",
    );
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck'];
    const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    const compile = () =>
      execFileSync(process.execPath, [compiler, ...options, 'reader.ts'], { cwd: project, encoding: 'utf8' });
    expect(compile()).toBe('');
  });
});

describe("one script tag on a host's page", () => {
  const hostPolicy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html entente',
  ].join('; ');
  const fallback = 'Russia and North Korea, June 2025: the network as a table.';
  let browser: Browser;
  let host: StaticServer;
  let site: string;

  beforeAll(async () => {
    site = mkdtempSync(join(tmpdir(), 'entente-host-'));
    cpSync(join(project, 'node_modules/entente/dist/standalone'), join(site, 'entente'), { recursive: true });
    copyFileSync(bundled, join(site, 'data.json'));
    writeFileSync(
      join(site, 'index.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
      <script type="module" src="entente/entente.js"></script></head>
      <body><h1>An article</h1><entente-network src="data.json"><p>${fallback}</p></entente-network></body></html>`,
    );
    writeFileSync(join(site, 'deals.csv'), 'source,target,type\nFrance,Japan,visit\nJapan,France,treaty\n');
    writeFileSync(
      join(site, 'table.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A table</title>
      <script type="module" src="entente/entente.js"></script></head>
      <body><h1>A table</h1><entente-network src="deals.csv"></entente-network></body></html>`,
    );
    browser = await chromium.launch(launchOptions());
    host = await serveFolder(site, { headers: { 'Content-Security-Policy': hostPolicy } });
  });

  afterAll(async () => {
    await browser?.close();
    await host?.close();
    rmSync(site, { recursive: true, force: true });
  });

  it("shows the article's network under a strict policy, without a breach or a request to another origin", async () => {
    const { page, requests, complaints } = await openWatchedPage(browser);
    await page.goto(host.url);
    await shownTies(page).waitFor();
    expect(await complaints()).toEqual([]);
    expect(requests.filter(address => !address.startsWith(host.url))).toEqual([]);
    await page.context().close();
  });

  it('opens a table of the host, read in a worker, under the same policy', async () => {
    const { page, requests, complaints } = await openWatchedPage(browser);
    const worker = page.waitForEvent('worker');
    await page.goto(`${host.url}table.html`);
    await page.getByRole('status').filter({ hasText: '2 of 2 ties shown' }).waitFor();
    expect((await worker).url()).toContain(`${host.url}entente/`);
    expect(await complaints()).toEqual([]);
    expect(requests.filter(address => !address.startsWith(host.url))).toEqual([]);
    await page.context().close();
  });

  it('leaves the fallback text readable where scripts do not run', async () => {
    const { page } = await openWatchedPage(browser, { javaScriptEnabled: false });
    await page.goto(host.url);
    expect(await page.getByText(fallback).isVisible()).toBe(true);
    await page.context().close();
  });
});
