import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { EntenteSheet } from '../../../src/elements/entente-sheet.js';
import '../../../src/elements/entente-sheet.js';
import type { About } from '../../../src/formats/sheet/between.js';
import { exportSourceOf } from '../../support/export-source.js';
import { readTable } from '../../support/read-csv.js';
import { twoStates } from '../../support/sheet-dataset.js';
import { watchComplaints } from '../support/complaints.js';

const between = { one: 'alpha', other: 'beta' };

/** The element inside a shadow root, as in an application, on a page with something else on it. */
function place(wishes: Parameters<typeof exportSourceOf>[1] = {}): EntenteSheet {
  const host = document.createElement('div');
  const sheet = document.createElement('entente-sheet');
  sheet.source = async () => exportSourceOf(twoStates, wishes);
  host.attachShadow({ mode: 'open' }).append(sheet);
  const rest = document.createElement('p');
  rest.textContent = 'The page around';
  document.body.append(host, rest);
  return sheet;
}

async function open(about?: About): Promise<EntenteSheet> {
  const sheet = place();
  await sheet.show(about);
  return sheet;
}

const headings = (level: number) =>
  page
    .getByRole('heading', { level })
    .elements()
    .map(heading => heading.textContent?.replace(/\s+/g, ' ').trim());

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const status = () => page.getByRole('status').element().textContent;

/** What the browser does on paper, while the test runs. */
async function onPaper(look: () => void | Promise<void>): Promise<void> {
  await send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    await look();
  } finally {
    await send('Emulation.setEmulatedMedia', { media: '' });
  }
}

async function send(method: string, parameters: object): Promise<void> {
  // The session's type is left empty by the test runner; each browser brings its own.
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  await session.send(method, parameters);
}

let saved: { name: string; blob: Promise<string> }[] = [];
let copied: string[] = [];

beforeEach(() => {
  saved = [];
  copied = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    const url = `blob:test-${blobs.size}`;
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)?.text() ?? Promise.resolve('') });
  });
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async text => {
    copied.push(text);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the evidence sheet', () => {
  it('opens over the page with title, pairs, relations, ties and sources as headings', async () => {
    const complaints = watchComplaints();
    await open();
    await expect.element(page.getByRole('dialog', { name: 'Evidence sheet: Alpha and Beta' })).toBeVisible();
    expect(headings(1)).toEqual(['Alpha and Beta']);
    expect(headings(2)).toEqual(['Alpha and Beta 4', 'Mina Ister and Beta 1', 'Gamma and Alpha 1', 'Sources 2']);
    expect(headings(3)).toEqual([
      'Visit 1',
      'Arms supply 1',
      'Treaty 1',
      'Statement of support 1',
      'Visit 1',
      'Visit 1',
    ]);
    expect(headings(4)).toContain('Mina Ister visited Beta, Beta Agency says.');
    expect(complaints).toEqual([]);
  });

  it('links only to web addresses, and shows whom they ask', async () => {
    await open();
    const links = page.getByRole('dialog').getByRole('link').elements();
    expect(links.map(link => [link.getAttribute('href'), link.textContent])).toEqual([
      ['https://example.org/visit', 'example.org'],
    ]);
  });

  it('of two actors has the table of both ways, with what is not recorded', async () => {
    await open(between);
    await expect.element(page.getByRole('dialog', { name: 'Dossier: Alpha and Beta' })).toBeVisible();
    const row = page.getByRole('row', { name: /^Troop support/ });
    await expect.element(row).toHaveTextContent(/none recorded\s*none recorded\s*–/);
  });

  it('closes by its button and by Escape, and gives the focus back', async () => {
    const sheet = place();
    const opener = document.createElement('button');
    document.body.append(opener);
    for (const close of [() => press('Close'), () => userEvent.keyboard('{Escape}')]) {
      opener.focus();
      await sheet.show();
      await expect.element(page.getByRole('dialog')).toBeVisible();
      await close();
      expect(page.getByRole('dialog').query()).toBeNull();
      expect(document.activeElement).toBe(opener);
    }
  });

  it('copies all of it as text', async () => {
    await open(between);
    await press('Copy as text');
    expect(copied[0]).toContain('Alpha and Beta\n==============');
    expect(copied[0]).toContain('Disputed: Beta denies it.');
    await vi.waitFor(() => expect(status()).toBe('Copied'));
  });

  it('saves Markdown and CSV of what it shows', async () => {
    await open(between);
    await press('Markdown');
    await press('CSV');
    await vi.waitFor(() => expect(saved).toHaveLength(2));
    expect(saved.map(file => file.name)).toEqual([
      expect.stringMatching(/^alpha-beta_.*\.md$/),
      expect.stringMatching(/^alpha-beta_.*\.csv$/),
    ]);
    expect(await saved[0]!.blob).toContain('| Relation | Alpha → Beta |');
    expect(readTable(await saved[1]!.blob).map(row => row['tie_id'])).toContain('visit');
    await vi.waitFor(() => expect(status()).toMatch(/^Saved alpha-beta_.*\.csv\.$/));
  });

  it('stays closed while no dataset is open', async () => {
    const sheet = place();
    sheet.source = async () => undefined;
    await sheet.show();
    expect(page.getByRole('dialog').query()).toBeNull();
  });
});

describe('printing', () => {
  it('prints the sheet alone, in the flow of the document, while it is open', async () => {
    await open();
    await onPaper(() => {
      const printed = [...document.body.children].filter(child => getComputedStyle(child).display !== 'none');
      expect(printed.map(child => child.localName)).toEqual(['entente-sheet-page']);
      expect(printed[0]!.shadowRoot!.textContent).toContain('Mina Ister visited Beta');
      expect(getComputedStyle(printed[0]!).position).toBe('static');
      expect(document.documentElement.scrollHeight).toBeGreaterThan(innerHeight);
    });
    await vi.waitFor(() =>
      expect(getComputedStyle(document.querySelector('entente-sheet-page')!).display).toBe('none'),
    );
  });

  it('is black on white whatever the screen is', async () => {
    const sheet = place();
    sheet.theme = 'dark';
    await sheet.show();
    await onPaper(() => {
      const printed = document.querySelector('entente-sheet-page')!;
      expect(getComputedStyle(printed).color).toBe('rgb(0, 0, 0)');
      expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(255, 255, 255)');
    });
  });

  it('leaves nothing behind when the sheet is closed or taken away', async () => {
    const before = document.adoptedStyleSheets.length;
    const sheet = await open();
    expect(document.adoptedStyleSheets.length).toBe(before + 1);
    await press('Close');
    await vi.waitFor(() => expect(document.querySelector('entente-sheet-page')).toBeNull());
    expect(document.adoptedStyleSheets.length).toBe(before);
    await sheet.show();
    sheet.remove();
    expect(document.querySelector('entente-sheet-page')).toBeNull();
    expect(document.adoptedStyleSheets.length).toBe(before);
  });

  it('opens the print dialog of the browser, which names the file after the sheet', async () => {
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
    const before = document.title;
    await open(between);
    await press('Print');
    expect(print).toHaveBeenCalledOnce();
    dispatchEvent(new Event('beforeprint'));
    expect(document.title).toBe('Alpha and Beta – Entente');
    dispatchEvent(new Event('afterprint'));
    expect(document.title).toBe(before);
  });
});
