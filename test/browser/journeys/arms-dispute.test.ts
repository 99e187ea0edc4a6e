import { describe, expect, test, vi } from 'vitest';
import { type AppHarness, openApp, showOn } from '../support/app-harness.js';
import { CHRONICLE, chronicleNetwork } from '../support/chronicle.js';
import { fact } from '../support/fact.js';

// A journey takes its time, and more on a busy machine; how fast the page is, the benchmark says.
vi.setConfig({ testTimeout: 60_000 });

const openCard = (tie: string): Promise<AppHarness> => openApp({ dataset: CHRONICLE, fragment: `select=tie:${tie}` });

/** The column of the evidence under a heading. */
function column(app: AppHarness, heading: string): Element {
  const found = app.details.getByRole('heading', { name: heading, exact: true }).element().closest('section');
  if (!found) throw new Error(`"${heading}" has no column of its own.`);
  return found;
}

const oneLine = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Items of evidence in a column: who speaks, and on which day. */
const items = (app: AppHarness, heading: string): readonly string[] =>
  [...column(app, heading).querySelectorAll('article')].map(oneLine);

/** Numbers under "How much", those on one thing together. */
function numbers(app: AppHarness, what: string): readonly string[] {
  const card = app.details.element().querySelector('entente-details')!;
  const groups = [...card.renderRoot.querySelectorAll('.quantity')].map(group => [...group.children].map(oneLine));
  const found = groups.find(lines => lines[0]!.startsWith(`${what}:`));
  if (!found) throw new Error(`Nothing is told together on "${what}": ${JSON.stringify(groups)}`);
  return found;
}

/** Stages under "Why this standing?". */
async function stages(app: AppHarness): Promise<readonly string[]> {
  await app.details.getByText('Why this standing?', { exact: true }).click();
  await expect.element(app.details.getByRole('heading', { name: 'Over time' })).toBeVisible();
  return app.details.getByRole('listitem').elements().map(oneLine);
}

describe('the disputed supply of ammunition in autumn 2023', () => {
  test('is told with accusation, join and denial, each with its speaker and day', async () => {
    const app = await openCard('t-ammunition-2023');
    await expect
      .element(app.details.getByRole('heading', { level: 2 }))
      .toHaveTextContent(/Disputed: Russia denies it\.$/);
    const [accusation, ...joins] = items(app, 'Say so');
    expect(accusation).toMatch(/^John Kirby.*asserts.*October 13, 2023/);
    expect(joins.map(item => /Japan|South Korea/.exec(item)?.[0])).toEqual([undefined, 'Japan', 'South Korea']);
    expect(joins.every(item => item.includes('October 25, 2023'))).toBe(true);
    expect(items(app, 'Deny or withdraw')).toEqual([expect.stringMatching(/^Sergei Lavrov.*denies.*October 2023/)]);
  });

  test('is a part of the supply of arms, which can be reached from the line between the two states', async () => {
    const app = await openApp({ dataset: CHRONICLE });
    await app.canvas.clickLine('t-arms-prk-rus');
    await app.details
      .getByRole('button', { name: /ammunition/i })
      .first()
      .click();
    await expect.element(app.details.getByText('Deny or withdraw', { exact: true })).toBeVisible();
  });
});

describe.each(['t-arms-prk-rus', 't-ammunition-2023', 't-troops-prk-rus'])('the card of %s', id => {
  const { evidence } = chronicleNetwork.ties.get(id)!;
  const denials = evidence.filter(item => item.stance === 'denies').length;

  test.each(['desktop', 'tablet', 'phone'] as const)(
    'has the denials beside the assertions on a %s, not below them',
    async screen => {
      await showOn(screen);
      const app = await openCard(id);
      await expect.element(app.details.getByText('Deny or withdraw', { exact: true })).toBeInTheDocument();
      const [say, deny] = ['Say so', 'Deny or withdraw'].map(name => column(app, name).getBoundingClientRect());
      expect(deny!.left).toBeGreaterThanOrEqual(say!.right);
      expect(Math.abs(deny!.top - say!.top)).toBeLessThan(2);
      expect(deny!.right).toBeLessThanOrEqual(app.details.element().getBoundingClientRect().right);
      expect(items(app, 'Say so')).toHaveLength(evidence.length - denials);
      expect(items(app, 'Deny or withdraw')).toHaveLength(denials);
    },
  );
});

describe('"Why this standing?"', () => {
  test('of the arms supply names the rule, who denies, and how many independent origins there are', async () => {
    const app = await openCard('t-arms-prk-rus');
    await app.details.getByText('Why this standing?', { exact: true }).click();
    for (const line of [
      'Only an opponent of the parties says so.',
      'Denied by North Korea.',
      '5 independent origins (retellings are not counted).',
    ]) {
      await expect.element(app.details.getByText(line, { exact: true })).toBeVisible();
    }
  });

  test('of the troops tells the way from the accusation of October 2024 to the acknowledgement of April 2025', async () => {
    const app = await openCard('t-troops-prk-rus');
    expect(await stages(app)).toEqual([
      'alleged by an opponent since October 18, 2024',
      'alleged by an opponent, disputed since October 21, 2024',
      'confirmed by one side, disputed since April 26, 2025',
      'confirmed by both sides since April 28, 2025',
    ]);
    expect(fact(app, 'Standing')).toBe('confirmed by both sides');
  });
});

describe('numbers that differ', () => {
  test('of the troops stand together as a range, each with who says it and when, the newest first', async () => {
    const [range, ...told] = numbers(await openCard('t-troops-prk-rus'), 'troops');
    expect(range).toBe('troops: 1,500 to 15,000, in 6 statements');
    expect(told).toEqual([
      'about 11,000 troops (North Korea), as of June 15, 2025, according to Ministry of Defence of the United Kingdom',
      '15,000 troops (North Korea), as of April 30, 2025, according to Lee Seong-kweun, citing National Intelligence Service',
      'at least 11,000 troops (North Korea), as of 2024, according to Multilateral Sanctions Monitoring Team',
      '10,000 troops (North Korea), as of October 28, 2024, according to United States',
      '3,000 troops (North Korea), as of October 23, 2024, according to United States',
      '1,500 troops (North Korea), as of October 18, 2024, according to National Intelligence Service',
    ]);
  });

  test('of the casualties are never one number and never an average', async () => {
    const app = await openCard('t-combat-prk-ukr');
    const [range, ...told] = numbers(app, 'casualties');
    expect(range).toContain('4,000 to 6,000');
    expect(told).toHaveLength(4);
    for (const line of told) expect(line).toMatch(/, as of .*20\d\d, according to .+/);
    // The mean of 4,000, 4,000, 4,700 and 6,000.
    expect(app.detailsText).not.toContain('4,675');
  });
});
