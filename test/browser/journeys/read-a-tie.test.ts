import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type AppHarness, frames, openApp } from '../support/app-harness.js';
import { article } from '../support/article.js';

/** What the card of a tie says under one of its headings. */
function fact(app: AppHarness, heading: string): string {
  const card = app.details.element().querySelector('entente-details');
  const terms = [...(card?.renderRoot.querySelectorAll('dt') ?? [])];
  const term = terms.find(candidate => candidate.textContent?.trim() === heading);
  return term?.nextElementSibling?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

async function openArmsSupply(): Promise<AppHarness> {
  const app = await openApp();
  await app.canvas.clickLine('t-arms');
  await expect.element(app.details).toBeVisible();
  return app;
}

describe('a click on the line of the arms supply', () => {
  test('opens its card with the claim and its speaker in one sentence', async () => {
    const app = await openArmsSupply();
    const heading = app.details.getByRole('heading', { level: 2 });
    await expect.element(heading).toHaveTextContent(/^North Korea .+ arms .+ Russia, .+“various reports”.+\.$/);
    await expect.element(heading).toHaveTextContent('unnamed');
  });

  test('tells that it is unconfirmed and only reported', async () => {
    const app = await openArmsSupply();
    await expect.element(app.details.getByText('Unconfirmed.', { exact: true })).toBeVisible();
    expect(fact(app, 'Standing')).toBe('only reported');
  });

  test('tells whose words it rests on, and where they stand', async () => {
    const app = await openArmsSupply();
    const evidence = app.details.getByRole('article');
    expect(evidence.elements()).toHaveLength(1);
    await expect.element(evidence).toHaveTextContent('“various reports”');
    await expect.element(evidence).toHaveTextContent('asserts');
    await expect.element(evidence).toHaveTextContent(article.documents![0]!.title);
  });

  test('tells when: it goes on, and the beginning is not known', async () => {
    const app = await openArmsSupply();
    expect(fact(app, 'When')).toMatch(/ongoing|goes on|continu/i);
    expect(fact(app, 'When')).not.toMatch(/\d{4}/);
  });

  test('moves nobody and no frame, though the card takes room from the canvas', async () => {
    const app = await openApp();
    const { nodes, frames: boxes } = app.canvas.standing();
    await app.canvas.clickLine('t-arms');
    await expect.element(app.details).toBeVisible();
    await frames(5);
    expect(app.canvas.standing()).toMatchObject({ nodes, frames: boxes });
  });

  test('dims the other ties without hiding one', async () => {
    const app = await openArmsSupply();
    const { cytoscape } = app.canvas.stage;
    expect(cytoscape.edges('.dim').length).toBe(article.ties.length - 1);
    expect(cytoscape.edges('.off').length).toBe(0);
    expect(cytoscape.edges('.lit').map(edge => edge.id())).toEqual(['l:t-arms']);
  });
});

describe('the card of a tie', () => {
  test('goes by its button', async () => {
    const app = await openArmsSupply();
    await app.details.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.element(app.details).not.toBeInTheDocument();
    expect(app.canvas.stage.cytoscape.elements('.dim').length).toBe(0);
  });

  test('goes by Escape right after the click', async () => {
    const app = await openArmsSupply();
    await userEvent.keyboard('{Escape}');
    await expect.element(app.details).not.toBeInTheDocument();
  });

  test('goes by Escape from within', async () => {
    const app = await openArmsSupply();
    app.details.getByRole('button', { name: 'Copy sentence', exact: true }).element().focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(app.details).not.toBeInTheDocument();
  });

  test('leads to all ties between the same two, in order of time, and from there to another tie', async () => {
    const app = await openArmsSupply();
    await app.details.getByRole('button', { name: /^All between North Korea and Russia \(\d+\)$/ }).click();
    await expect.element(app.details.getByRole('heading', { level: 2 })).toHaveTextContent('North Korea and Russia');
    const rows = app.details.getByRole('listitem').filter({ has: page.getByRole('button') });
    const direct = article.ties.filter(tie => {
      const ends = 'parties' in tie ? (tie['parties'] as string[]) : [tie['source'], tie['target']];
      return ends.includes('rus') && ends.includes('prk');
    });
    expect(rows.elements()).toHaveLength(direct.length);

    await rows
      .getByRole('button', { name: /treaty|pact/i })
      .first()
      .click();
    expect(fact(app, 'Standing')).toMatch(/confirmed/);
    expect(fact(app, 'When')).toContain('2024');
  });

  test('stays when a filter hides the tie, since selecting and filtering are two things', async () => {
    const app = await openArmsSupply();
    await app.legend.toggle('Arms supply');
    await expect.element(app.details.getByText('Unconfirmed.', { exact: true })).toBeVisible();
  });
});

test('numbers on a tie are told each with its speaker', async () => {
  const app = await openApp();
  await app.canvas.clickLine('t-combat-prk');
  expect(fact(app, 'How much')).toMatch(/600 .*killed.*Lee Seong-kweun.*National Intelligence Service/);
});

test('a click on an actor opens its card, with its office and its ties by relation', async () => {
  const app = await openApp();
  await app.canvas.clickActor('shoigu');
  await expect.element(app.details.getByRole('heading', { level: 2 })).toHaveTextContent('Sergei Shoigu');
  expect(fact(app, 'Offices')).toContain('Secretary, Security Council of Russia');
  const headings = app.details.getByRole('heading', { level: 3 }).elements();
  expect(headings.map(heading => heading.textContent?.trim())).toEqual(
    expect.arrayContaining(['Visit', 'Meeting', 'Delegation']),
  );
  const ties = article.ties.filter(tie => tie['source'] === 'shoigu' || tie['target'] === 'shoigu');
  expect(app.details.getByRole('listitem').elements()).toHaveLength(ties.length);
});

test('a click on the empty canvas puts the card away', async () => {
  const app = await openArmsSupply();
  await page.getByRole('application').click({ position: { x: 8, y: 300 } });
  await expect.element(app.details).not.toBeInTheDocument();
});

test('the card of somebody without a tie lists the ties that he tells', async () => {
  const app = await openApp();
  app.element.exploration.select({ kind: 'actor', id: 'lee-seong-kweun' });
  const told = article.ties.filter(tie => tie.evidence?.some(item => item.chain?.includes('lee-seong-kweun')));
  const heading = app.details.getByRole('heading', { name: 'Speaks in the evidence of 1 tie' });
  await expect.element(heading).toBeVisible();
  const card = app.details.element().querySelector('entente-details')!;
  expect(told).toHaveLength(1);
  expect(card.renderRoot.querySelectorAll('ul.ties li')).toHaveLength(1);
});
