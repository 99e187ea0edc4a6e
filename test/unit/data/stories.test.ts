import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Exploration } from '../../../src/exploration/exploration.js';
import { readFragment, writeFragment } from '../../../src/exploration/view-fragment.js';
import { narrow } from '../../../src/filter/narrow.js';
import { tiesInPeriod } from '../../../src/filter/period.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { checkDataset } from '../../../src/network/check-dataset.js';
import { listenTo } from '../../../src/network/listen-to.js';

const networkOf = (id: string) => {
  const file = new URL(`../../../graph-data/${id}/dataset.json`, import.meta.url);
  return buildNetwork(checkDataset(JSON.parse(readFileSync(file, 'utf8'))).dataset!);
};

describe.each(['shoigu-pyongyang-2025', 'russia-dprk-1948-2025'])('the story of %s', id => {
  const network = networkOf(id);
  const steps = network.dataset.story!.steps;

  it('has five to seven steps', () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(7);
  });

  it.each(steps)('$title: every part of its view holds in the data, and something is in view', ({ view: text }) => {
    const { view, misunderstood } = readFragment(text, network);
    expect(misunderstood).toEqual([]);
    expect(view.unknown).toEqual([]);
    const heard = listenTo(network, view.voices);
    const shown = narrow(heard, view.clauses, view.period && tiesInPeriod(heard, view.period, view.undated), view).ties;
    expect(shown.size).toBeGreaterThan(0);
    if (view.selection.kind === 'tie') expect(shown.has(view.selection.id)).toBe(true);
    expect(readFragment(writeFragment(view, network).text, network).view).toEqual(view);
  });

  it.each(steps)('$title: in short sentences, without words that take a side', ({ title, text }) => {
    for (const sentence of text.split(/(?<=[.!?])\s+/)) expect(sentence.split(' ').length).toBeLessThanOrEqual(26);
    expect(`${title} ${text}`).not.toMatch(/liberat|regime|special operation|aggress|terror|illegal|puppet/i);
  });
});

describe('the story of the article', () => {
  it('takes away exactly the ties that KCNA alone tells, where it says so', () => {
    const network = networkOf('shoigu-pyongyang-2025');
    const exploration = new Exploration();
    const step = network.dataset.story!.steps.find(({ title }) => title === 'Take one voice away')!;
    exploration.open(network, readFragment(step.view, network).view);
    const gone = [...network.ties.keys()].filter(tie => !exploration.filtered!.ties.has(tie));
    expect(gone).toEqual(['t-thanks-kim', 't-pledge-ties']);
    expect(exploration.network!.ties.get('t-visit-2025-06')!.standing.level).toBe('confirmed-one');
    expect(exploration.network!.ties.get('t-talks-kim')!.standing.level).toBe('confirmed-one');
  });
});
