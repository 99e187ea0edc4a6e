import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openApp } from '../support/app-harness.js';
import { article, everyTie } from '../support/article.js';

const members: Readonly<Record<string, readonly string[]>> = {
  rus: ['rus', 'shoigu', 'putin', 'rus-forces'],
  prk: ['prk', 'kim-jong-un', 'pak-jong-chon', 'prk-troops-kursk'],
};

/** Ids of the ties between two states and all that belongs to them, by the records. */
const between = article.ties
  .filter(tie => {
    const [one, other] = Array.isArray(tie['parties'])
      ? (tie['parties'] as string[])
      : [String(tie['source']), String(tie['target'])];
    return (
      (members['rus']!.includes(one!) && members['prk']!.includes(other!)) ||
      (members['prk']!.includes(one!) && members['rus']!.includes(other!))
    );
  })
  .map(tie => tie.id);

async function openFolded() {
  const app = await openApp();
  await app.press('Fold all');
  return app;
}

describe('more than six ties between the same two', () => {
  test('are one line, which holds them all', async () => {
    const app = await openFolded();
    const line = app.canvas.line('t-arms');
    expect(line.ties.map(tie => tie.id)).toEqual(between);
    expect(
      app.canvas.picture.lines.filter(({ source, target }) => [source, target].sort().join() === 'prk,rus'),
    ).toEqual([line]);
  });

  test('are counted on the card of their line, by relation', async () => {
    const app = await openFolded();
    await app.canvas.pointAtLine('t-arms');
    await expect.poll(() => app.canvas.card).toMatch(/Russia and North Korea|North Korea and Russia/);
    for (const words of ['Visit 3', 'Meeting 2', 'Arms supply 1', 'Show as separate lines']) {
      expect(app.canvas.card).toContain(words);
    }
  });

  test('are listed by a click, and their line opens to one for each relation', async () => {
    const app = await openFolded();
    await app.canvas.clickLine('t-arms');
    await expect.element(app.details.getByRole('heading', { level: 2 })).toHaveTextContent(/Russia/);
    const rows = app.details.getByRole('listitem').filter({ has: page.getByRole('button') });
    expect(rows.elements()).toHaveLength(between.length);

    const opened = app.canvas.picture.lines.filter(line => line.ties.every(tie => between.includes(tie.id)));
    expect(opened.flatMap(line => line.ties.map(tie => tie.id)).sort()).toEqual([...between].sort());
    expect(app.canvas.line('t-arms').ties).toHaveLength(1);
    expect(app.canvas.line('t-visit-2025-06').ties).toHaveLength(3);
  });

  test('keep their line, with fewer ties, while a filter hides some, and lose it when none is left', async () => {
    const app = await openFolded();
    const before = app.canvas.standing();
    await app.legend.only('Visit');
    await app.canvas.pointAtLine('t-arms');
    await expect.poll(() => app.canvas.card).toContain('Visit 3');
    expect(app.canvas.card).not.toContain('Meeting');
    await app.legend.only('Armed conflict');
    const line = app.canvas.stage.cytoscape.getElementById(`l:${app.canvas.line('t-arms').id}`);
    expect(line.hasClass('off')).toBe(true);
    expect(app.canvas.standing()).toEqual(before);
  });

  test('fold again by "Unfold all" and "Fold all" as they were opened', async () => {
    const app = await openFolded();
    await app.canvas.clickLine('t-arms');
    const opened = app.canvas.picture.lines.map(line => line.id);
    await app.press('Unfold all');
    await app.press('Fold all');
    expect(app.canvas.picture.lines.map(line => line.id)).toEqual(opened);
  });
});

test('up to six ties between the same two are lines of their own, each in the colour of its relation', async () => {
  const app = await openApp();
  const lines = app.canvas.picture.lines.filter(({ source, target }) => [source, target].sort().join() === 'prk,rus');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.every(line => line.ties.length === 1)).toBe(true);
  const routes = new Set(lines.map(line => JSON.stringify(line.route)));
  expect(routes.size).toBe(lines.length);
  for (const line of lines) {
    const colour = app.canvas.stage.cytoscape.getElementById(`l:${line.id}`).data('colour');
    expect(colour).toBe(line.type!.hue.light);
  }
});

test('every tie is on exactly one line, folded or not', async () => {
  const app = await openApp();
  const drawn = () => app.canvas.picture.lines.flatMap(line => line.ties.map(tie => tie.id)).sort();
  expect(drawn()).toEqual([...everyTie].sort());
  await app.press('Fold all');
  expect([...drawn(), ...app.canvas.picture.inside].sort()).toEqual([...everyTie].sort());
});
