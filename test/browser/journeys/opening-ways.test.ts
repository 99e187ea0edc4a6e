import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import partialText from '../../fixtures/bad/json-tie-to-missing-actor.json?raw';
import { frames, openApp, openAppOn } from '../support/app-harness.js';
import { article, articleUrl, everyTie } from '../support/article.js';
import { OpeningHarness } from '../support/opening-harness.js';

const TABLE = 'source,target,type,start\nFrance,Japan,visit,1907\nJapan,France,treaty,1907-06-10\n';

async function openPage(): Promise<OpeningHarness> {
  return new OpeningHarness(await openApp());
}

describe('pasting', () => {
  test('text opens what it holds, after a report', async () => {
    const opening = await openPage();
    opening.paste(TABLE);
    await expect.element(opening.dialog('“Pasted text” can be opened')).toBeVisible();
    expect(opening.counts('Ties')).toEqual([2, 2, 0, 0]);
    await opening.open();
    await expect.poll(() => opening.app.status).toBe('2 of 2 ties shown');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Pasted text');
  });

  test('a file opens it', async () => {
    const opening = await openPage();
    opening.paste('', [new File([TABLE], 'deals.csv')]);
    await expect.element(opening.dialog('“deals.csv” can be opened')).toBeVisible();
  });

  test('into a field is left to the field', async () => {
    const opening = await openPage();
    const field = document.createElement('input');
    opening.app.element.renderRoot.append(field);
    expect(opening.paste(TABLE, [], field)).toBe(true);
    await frames(2);
    expect(page.getByRole('dialog').elements()).toEqual([]);
  });

  test('nothing opens nothing', async () => {
    const opening = await openPage();
    expect(opening.paste(' \n')).toBe(true);
    await frames(2);
    expect(page.getByRole('dialog').elements()).toEqual([]);
  });
});

describe('two files together', () => {
  test('that do not belong together are refused by their names', async () => {
    const opening = await openPage();
    const text = JSON.stringify(article);
    await opening.drop(new File([text], 'one.json'), new File([text], 'other.json'));
    expect(opening.text).toContain('“one.json and other.json” could not be opened');
    expect(opening.text).toContain('do not make one dataset together');
    await opening.press('Close');
    expect(opening.app.shownTies).toEqual(everyTie);
  });

  test('of actors and ties, as Gephi has them, open as one network', async () => {
    const opening = await openPage();
    const nodes = new File(['Id,Label\nfra,France\njpn,Japan\n'], 'nodes.csv');
    const edges = new File(['Source,Target,Type,Label\nfra,jpn,Directed,visit\n'], 'edges.csv');
    await opening.drop(edges, nodes);
    expect(opening.counts('Actors')).toEqual([2, 2, 0, 0]);
    expect(opening.counts('Ties').slice(0, 2)).toEqual([1, 1]);
    await opening.open();
    await expect.poll(() => opening.app.status).toBe('1 of 1 ties shown');
    expect(opening.app.network.dataset.actors.map(({ label }) => label)).toEqual(['France', 'Japan']);
  });
});

const ROWS = 300_000;

function largeTable(): File {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `State ${row % 180},State ${(row * 7) % 179},visit,2001,${'remark '.repeat(12)}${row}\n`,
  );
  return new File(['source,target,type,start,remark\n', ...rows], 'large.csv');
}

/** An address of this site, until the test ends. */
function addressOf(blob: Blob): string {
  const url = URL.createObjectURL(blob);
  onTestFinished(() => URL.revokeObjectURL(url));
  return url;
}

describe('a large file', () => {
  test.each(['Cancel', 'Escape'] as const)('can be left with %s while it is read, and all stays', async way => {
    const opening = await openPage();
    await opening.app.legend.toggle('Treaty');
    const before = { ties: opening.app.shownTies, hash: location.hash };
    opening.app.drop(largeTable());
    const progress = opening.dialog('Reading “large.csv”…');
    await expect.element(progress.getByRole('progressbar')).toBeVisible();
    // The page draws and answers while the worker reads.
    await frames(3);
    if (way === 'Escape') await userEvent.keyboard('{Escape}');
    else await progress.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await frames(10);
    expect(page.getByRole('dialog').elements()).toEqual([]);
    expect({ ties: opening.app.shownTies, hash: location.hash }).toEqual(before);
  });
});

describe('an address in "?data="', () => {
  test('of this site opens', async () => {
    const app = openAppOn(articleUrl);
    await app.drawn();
    expect(app.shownTies).toEqual(everyTie);
  });

  test('of another site is asked for nothing, and the reader is told how to open the file instead', async () => {
    openAppOn('https://example.org/deals.gexf');
    const notice = page.getByRole('alert');
    await expect.element(notice.getByRole('heading')).toHaveTextContent('“deals.gexf” could not be opened');
    await expect.element(notice).toHaveTextContent('https://example.org is another site');
    await expect
      .element(notice)
      .toHaveTextContent('Save the file on your disk, then drop it on the page or choose it with “Open file”.');
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('example.org'))).toEqual([]);
  });

  test('of a table of this site opens at once', async () => {
    const app = openAppOn(addressOf(new Blob([TABLE])));
    await app.drawn();
    expect(app.status).toBe('2 of 2 ties shown');
    expect(new OpeningHarness(app).notice).toBeUndefined();
  });

  test('of a file with losses opens, and says so', async () => {
    const app = openAppOn(addressOf(new Blob([partialText])));
    await app.drawn();
    const opening = new OpeningHarness(app);
    expect(opening.notice).toMatch(/is open only in part$/);
    expect(app.button('Undo').elements()).toEqual([]);
    await app.press('Report');
    const report = opening.dialog(/^Report on /);
    await expect.element(report).toHaveTextContent('points to the actor "PRK"');
    await report.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.element(report).not.toBeInTheDocument();
    expect(app.shownTies).toEqual(['t1']);
  });

  test('of a large file shows progress and can be cancelled; the page then says what to do', async () => {
    const app = openAppOn(addressOf(largeTable()));
    const progress = new OpeningHarness(app).dialog(/^Reading /);
    await expect.element(progress).toBeVisible();
    await userEvent.keyboard('{Escape}');
    const notice = page.getByRole('alert');
    await expect.element(notice).toHaveTextContent('It was cancelled.');
    await expect.element(notice.getByRole('button', { name: 'Open another file' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 }).getByRole('button')).toBeVisible();
  });
});

test('the report can be copied, and is there again after opening', async () => {
  const copied: string[] = [];
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async text => void copied.push(text));
  onTestFinished(() => copy.mockRestore());
  const opening = await openPage();
  await opening.drop(new File([partialText], 'partial.json'));
  await opening.press('Copy report');
  await expect.poll(() => opening.text).toContain('Copied.');
  expect(copied[0]).toContain('“partial.json” can be opened only in part');
  expect(copied[0]).toContain('points to the actor "PRK"');
  await opening.press('Open what could be read');
  await expect.poll(() => opening.notice).toBe('“partial.json” is open only in part');
  await opening.app.press('Report');
  await expect.element(opening.dialog('Report on “partial.json”')).toBeVisible();
});
