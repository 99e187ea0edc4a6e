import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openApp } from '../support/app-harness.js';
import { article, everyTie, tiesBut } from '../support/article.js';

/** Ids of ties with an end among the actors of these types, by the records alone. */
function tiesWith(types: readonly string[]): readonly string[] {
  const typed = new Set(article.actors.filter(actor => types.includes(actor.type)).map(actor => actor.id));
  return article.ties.filter(tie => endsOf(tie).some(id => typed.has(id))).map(tie => tie.id);
}

function endsOf(tie: (typeof article.ties)[number]): readonly string[] {
  return Array.isArray(tie['parties']) ? (tie['parties'] as string[]) : [tie['source'], tie['target']].map(String);
}

const actorsOf = (ties: readonly string[]): readonly string[] => {
  const ends = new Set(article.ties.filter(tie => ties.includes(tie.id)).flatMap(endsOf));
  return article.actors.filter(actor => ends.has(actor.id)).map(actor => actor.id);
};

describe('the standing', () => {
  test('has a row for each level that occurs, with counts that add up to all ties', async () => {
    const { legend } = await openApp();
    const rows = legend.rowsOn('Standing');
    expect(rows).toEqual(['Both sides say', 'One side says', 'Only reported']);
    const totals = rows.map(name => Number(/^(\d+) of \1 shown$/.exec(legend.count(name))?.[1]));
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(everyTie.length);
  });

  test('"Only reported" leaves the arms supply, which rests on unnamed reports, and not the visit, which both confirm', async () => {
    const app = await openApp();
    await app.legend.only('Only reported');
    expect(app.shownTies).toContain('t-arms');
    expect(app.shownTies).not.toContain('t-visit-2025-06');
    await app.legend.toggle('Only reported');
    await app.legend.toggle('Both sides say');
    expect(app.shownTies).toContain('t-visit-2025-06');
    expect(app.shownTies).not.toContain('t-arms');
  });

  test('joins with the relations: a tie has to pass both, and each count knows of the other', async () => {
    const app = await openApp();
    await app.legend.only('Visit');
    await app.legend.toggle('Both sides say');
    expect(app.shownTies).toEqual(['t-putin-visit-2024', 't-visit-2025-03']);
    expect(app.legend.count('Visit')).toBe('2 of 3 shown');
    expect(app.legend.isOn('Visit')).toBe(true);
  });

  test('that hides everything together with the relations is undone by one press of "Show all"', async () => {
    const app = await openApp();
    await app.legend.only('Arms supply');
    await app.legend.toggle('Only reported');
    expect(app.shownTies).toEqual([]);
    await app.press('Show all');
    expect(app.shownTies).toEqual(everyTie);
  });
});

describe('the kinds of actor', () => {
  test.each([
    { name: 'Persons', types: ['person'] },
    { name: 'Forces', types: ['armed-force'] },
  ])('without $name no tie is left that has one of them at an end', async ({ name, types }) => {
    const app = await openApp();
    await app.legend.toggle(name);
    expect(app.shownTies).toEqual(tiesBut(tiesWith(types)));
    await app.legend.toggle(name);
    expect(app.shownTies).toEqual(everyTie);
  });

  test('"none" and "all" switch the whole group', async () => {
    const app = await openApp();
    await app.legend.none('Actors');
    expect(app.shownTies).toEqual([]);
    await app.legend.all('Actors');
    expect(app.shownTies).toEqual(everyTie);
  });
});

describe('actors without a shown tie', () => {
  const looseSwitch = 'Hide actors without a shown tie';
  const visits = ['t-visit-2025-06', 't-putin-visit-2024', 't-visit-2025-03'];

  test('stay where they are, faded, until the switch takes them away; nobody moves', async () => {
    const app = await openApp();
    await app.legend.only('Visit');
    const before = app.canvas.standing();
    const isUnseen = (id: string): boolean => app.canvas.stage.cytoscape.getElementById(`a:${id}`).hasClass('off');
    expect(isUnseen('kim-jong-un')).toBe(false);

    await page.getByRole('checkbox', { name: looseSwitch, exact: true }).click();
    expect(isUnseen('kim-jong-un')).toBe(true);
    for (const id of actorsOf(visits)) expect(isUnseen(id)).toBe(false);
    expect(app.canvas.standing()).toEqual(before);
    expect(app.network.visible.actors).toEqual(actorsOf(visits));
  });

  test('cannot be clicked once they are hidden: the click goes to the frame behind', async () => {
    const app = await openApp();
    await app.legend.only('Treaty');
    await page.getByRole('checkbox', { name: looseSwitch, exact: true }).click();
    await app.canvas.clickActor('kim-jong-un');
    await expect.element(app.details.getByRole('heading', { level: 2 })).toHaveTextContent(/^North Korea$/);
  });
});
