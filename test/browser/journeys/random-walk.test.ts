import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openingView, type TABS } from '../../../src/exploration/view.js';
import { writeFragment } from '../../../src/exploration/view-fragment.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { voiceGroups } from '../../../src/network/voices.js';
import { type AppHarness, frames, openApp } from '../support/app-harness.js';
import { CHRONICLE } from '../support/chronicle.js';
import { watchComplaints } from '../support/complaints.js';

// A journey takes its time, and more on a busy machine; how fast the page is, the benchmark says.
vi.setConfig({ testTimeout: 240_000 });

const STEPS = 60;

interface Chance {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
}

type Command = (app: AppHarness, chance: Chance) => void;

const clickOn = (chance: Chance, controls: Iterable<HTMLElement>): void => {
  const enabled = [...controls].filter(control => !control.matches(':disabled'));
  if (enabled.length > 0) chance.of(enabled).click();
};
const inLegend = (app: AppHarness, selector: string) =>
  app.network.renderRoot.querySelector('entente-legend')!.renderRoot.querySelectorAll<HTMLElement>(selector);
const networkOf = (app: AppHarness) => app.network.exploration.state.network!;

/** What a reader does, in the words of the report of a failure. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'switch a row of the legend': (app, chance) => clickOn(chance, inLegend(app, 'input[type="checkbox"]')),
  'isolate a row': (app, chance) => clickOn(chance, inLegend(app, '.only')),
  'switch a group on': (app, chance) => clickOn(chance, inLegend(app, '.all .link:first-child')),
  'fold or unfold a state': (app, chance) => {
    const states = [...networkOf(app).actors.values()].filter(({ type }) => type === 'state');
    app.network.exploration.toggleFold(chance.of(states).id);
  },
  'fold or unfold all': (app, chance) => app.network.exploration.setAllFolded(chance.below(2) === 0),
  'choose a window of time': ({ network: { exploration } }, chance) => {
    const from = chance.below(26_000) - 7_700;
    exploration.setPeriod(chance.below(4) === 0 ? undefined : { from, to: from + chance.below(9_000) });
  },
  'leave undated ties out or in': (app, chance) => app.network.exploration.setUndated(chance.below(2) === 0),
  'select a tie': (app, chance) =>
    app.network.exploration.select({ kind: 'tie', id: chance.of([...networkOf(app).ties.keys()]) }),
  'select an actor': (app, chance) =>
    app.network.exploration.select({ kind: 'actor', id: chance.of(networkOf(app).tiedActors) }),
  'clear the selection': app => app.network.exploration.clearSelection(),
  'keep to what is around an actor': ({ network }, chance) =>
    network.exploration.setFocus(
      chance.below(2) === 0
        ? undefined
        : { mode: 'around', actors: [chance.of(network.exploration.state.network!.tiedActors)], steps: 1 },
    ),
  'leave a voice out or in': (app, chance) => {
    const voices = voiceGroups(networkOf(app)).flatMap(group => group.voices);
    app.network.exploration.toggleVoices([chance.of(voices).key], chance.below(2) === 0);
  },
  'hear everybody': app => app.network.exploration.setVoices(undefined),
  'draw only the strongest pairs': (app, chance) =>
    app.network.exploration.setStrongest(chance.of([undefined, 3, 10, 40])),
  'go to another view': (app, chance) =>
    clickOn(chance, app.element.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')),
  undo: app => void app.network.exploration.undo(),
  redo: app => void app.network.exploration.redo(),
};

/** Sum of what the rows of a group say is shown. */
function sumOf(app: AppHarness, group: string): number {
  const rows = app.legend.group(group).getByRole('checkbox').elements();
  return rows.reduce((sum, row) => sum + Number(app.legend.count(row.ariaLabel!).split(' ')[0]), 0);
}

const firstNumber = (text: string | null | undefined): number =>
  Number(/[\d,]+/.exec(text ?? '')?.[0].replace(',', ''));

/** Text of the view over the canvas that is open, where it tells the number of ties shown. */
const COUNT_OF_VIEW: Partial<Record<(typeof TABS)[number], (view: ParentNode) => number>> = {
  text: view => Number(/(\d+) ties?/.exec(view.querySelector('.hint')?.textContent ?? '')?.[1]),
  table: view => tiesShown(view),
  matrix: view => tiesShown(view),
};

function tiesShown(view: ParentNode): number {
  const text = (view as ShadowRoot).textContent?.replace(/\s+/g, ' ') ?? '';
  return Number(/(\d+) of \d+ ties shown/.exec(text)?.[1]);
}

/** Number of ties shown, by everything on the page that tells it. */
function counts(app: AppHarness): Readonly<Record<string, number>> {
  const { tab } = app.network.exploration.view;
  const view = app.network.renderRoot.querySelector('.view')?.shadowRoot;
  const count = COUNT_OF_VIEW[tab];
  return {
    status: firstNumber(app.status),
    relations: sumOf(app, 'Relations'),
    standing: sumOf(app, 'Standing'),
    ...(view && count ? { [tab]: count(view) } : {}),
  };
}

async function settled(app: AppHarness): Promise<void> {
  await app.network.updateComplete;
  await frames(2);
  const view = app.network.renderRoot.querySelector('.view');
  if (view && 'updateComplete' in view) await view.updateComplete;
}

/** Everything that tells a number tells the same. @returns the numbers by who tells them */
function expectAgreement(app: AppHarness, after: string): Readonly<Record<string, number>> {
  const { size } = app.network.exploration.filtered!.ties;
  const told = counts(app);
  for (const [teller, number] of Object.entries(told)) expect(number, `${teller} after ${after}`).toBe(size);
  return told;
}

/** Views whose code is waited for. */
const views = {
  table: () => import('../../../src/elements/entente-table.js'),
  text: () => import('../../../src/elements/entente-outline.js'),
  matrix: () => import('../../../src/elements/entente-matrix.js'),
};

test.each([
  [1948, undefined],
  [2024, CHRONICLE],
  [77, CHRONICLE],
])('sixty random steps (seed %i, dataset %s): all counts agree, and undo leads back', async (seed, dataset) => {
  const complaints = watchComplaints();
  const app = await openApp(dataset === undefined ? {} : { dataset });
  const { exploration } = app.network;
  const data = JSON.stringify(networkOf(app).dataset);
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const chance: Chance = { below, of: list => list[below(list.length)]! };
  const walk: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const name = chance.of(Object.keys(COMMANDS));
    walk.push(name);
    COMMANDS[name]!(app, chance);
    await settled(app);
    expectAgreement(app, walk.join(', '));
  }
  for (const tab of ['table', 'text', 'matrix'] as const) {
    await views[tab]();
    exploration.setTab(tab);
    await settled(app);
    expect(Object.keys(expectAgreement(app, walk.join(', ')))).toContain(tab);
  }
  while (exploration.undo()) await settled(app);
  expect(writeFragment(exploration.view, networkOf(app)).text).toBe('');
  expect({ ...exploration.view, camera: undefined }).toEqual(openingView(networkOf(app)));
  expect(page.getByRole('alert').query()).toBeNull();
  expect(JSON.stringify(networkOf(app).dataset)).toBe(data);
  expect(complaints).toEqual([]);
});
