import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openApp } from '../support/app-harness.js';
import { article, countsByType, everyTie, HEADLINES, tiesOfType } from '../support/article.js';
import { watchComplaints } from '../support/complaints.js';

const ends = new Set(
  article.ties.flatMap(tie => ('parties' in tie ? (tie.parties as string[]) : [tie.source, tie.target])),
);
const speakers = new Set(
  article.ties
    .flatMap(tie => tie.evidence ?? [])
    .flatMap(item => item.chain ?? [])
    .filter(link => typeof link === 'string' && !ends.has(link)),
);

test('the page opens on the article with every tie shown, and nothing to complain about', async () => {
  const complaints = watchComplaints();
  const app = await openApp();
  expect(app.status).toBe(`${everyTie.length} of ${everyTie.length} ties shown`);
  expect(app.shownTies).toEqual(everyTie);
  expect(complaints).toEqual([]);
});

test('the bar names the dataset and counts actors, speakers and ties', async () => {
  await openApp();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(article.title!);
  const counts = `${ends.size} actors · ${speakers.size} speakers · ${everyTie.length} ties · as of June 5, 2025`;
  await expect.element(page.getByText(counts, { exact: true })).toBeVisible();
  expect(document.title).toBe(`${article.title} – Entente`);
});

test('the legend has one row for each relation of the article, the four headline relations by their names', async () => {
  const { legend } = await openApp();
  const rows = legend.group('Relations').getByRole('checkbox').elements();
  expect(rows).toHaveLength(Object.keys(countsByType()).length);
  for (const { name, type } of HEADLINES) {
    const count = tiesOfType(type).length;
    expect(legend.isOn(name)).toBe(true);
    expect(legend.count(name)).toBe(`${count} of ${count} shown`);
  }
});

test('standing and kinds of actor are groups of their own', async () => {
  const { legend } = await openApp();
  for (const group of ['Standing', 'Actors']) {
    expect(legend.group(group).getByRole('checkbox').elements().length).toBeGreaterThan(1);
  }
});

test('every actor of a tie is drawn, and no actor is drawn that only speaks', async () => {
  const { canvas } = await openApp();
  const drawn = [...canvas.picture.frames, ...canvas.picture.actors].map(({ id }) => id);
  expect(drawn.sort()).toEqual([...ends].sort());
});
