import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/entente-legend.js';
import type { EntenteLegend, LegendPointEvent } from '../../../src/elements/entente-legend.js';
import { Exploration } from '../../../src/exploration/exploration.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { datasetOf } from '../../support/export-source.js';
import { article, countsByType, tiesBut, tiesOfType } from '../support/article.js';
import { LegendHarness } from '../support/legend-harness.js';

/** A legend alone on a page, without any network that is drawn. */
async function mountLegend(dataset = article): Promise<{
  readonly element: EntenteLegend;
  readonly exploration: Exploration;
  readonly legend: LegendHarness;
}> {
  const exploration = new Exploration();
  exploration.open(buildNetwork(dataset));
  const element = document.createElement('entente-legend');
  element.exploration = exploration;
  element.style.width = '280px';
  document.body.append(element);
  onTestFinished(() => element.remove());
  await element.updateComplete;
  return { element, exploration, legend: new LegendHarness(page.elementLocator(element)) };
}

test('alone it filters the exploration that it is given', async () => {
  const { exploration, legend } = await mountLegend();
  await legend.toggle('Visit');
  expect([...exploration.filtered!.ties]).toEqual(tiesBut(tiesOfType('visit')));
});

test('it follows what others do to the exploration', async () => {
  const { element, exploration, legend } = await mountLegend();
  exploration.setHidden('relation', ['treaty']);
  await element.updateComplete;
  expect(legend.isOn('Treaty')).toBe(false);
  expect(legend.count('Treaty')).toBe('0 of 1 shown');
});

test('it follows another exploration when it is given one', async () => {
  const { element, legend } = await mountLegend();
  const other = new Exploration();
  other.open(buildNetwork(datasetOf({ ...article, ties: article.ties.filter(tie => tie.type === 'visit/official') })));
  element.exploration = other;
  await element.updateComplete;
  expect(legend.rowsOn('Relations')).toEqual(['Visit']);
  await legend.toggle('Visit');
  expect(other.filtered!.ties.size).toBe(0);
});

test('relations stand under their families, headlines first within each', async () => {
  const { legend } = await mountLegend();
  const headings = legend.group('Relations').getByRole('heading', { level: 3 }).elements();
  expect(headings.map(heading => heading.textContent?.trim())).toEqual(['Cooperation', 'Conflict', 'Structure']);
  const rows = legend.rowsOn('Relations');
  expect(rows.slice(0, 4)).toEqual(['Visit', 'Troop support', 'Arms supply', 'Treaty']);
  expect(rows).toHaveLength(Object.keys(countsByType()).length);
});

test('a relation that does not occur has no row', async () => {
  const { legend } = await mountLegend();
  await expect.element(legend.row('Trade')).not.toBeInTheDocument();
  await expect.element(legend.row('Sanction')).not.toBeInTheDocument();
});

test('retracted ties have a row when there are any, off from the start', async () => {
  const [first, ...others] = article.ties;
  const said = first!.evidence ?? [];
  const withdrawn = {
    ...first,
    evidence: [...said, ...said.map(item => ({ ...item, id: `${item.id}-withdrawn`, stance: 'retracts' }))],
  };
  const { exploration, legend } = await mountLegend(datasetOf({ ...article, ties: [withdrawn, ...others] }));
  expect(legend.isOn('Retracted')).toBe(false);
  expect(exploration.filtered!.ties.has(first!.id)).toBe(false);
  await legend.toggle('Retracted');
  expect(exploration.filtered!.ties.has(first!.id)).toBe(true);
});

test('it tells which row is pointed at, by pointer and by keyboard, and when none is any more', async () => {
  const { element, legend } = await mountLegend();
  const pointed: (string | undefined)[] = [];
  element.addEventListener('entente-legend-point', (event: LegendPointEvent) => pointed.push(event.value));
  await legend.row('Visit').hover();
  expect(pointed.at(-1)).toBe('visit');
  legend.row('Treaty').element().focus();
  expect(pointed.at(-1)).toBe('treaty');
  legend.row('Treaty').element().blur();
  expect(pointed.at(-1)).toBeUndefined();
});

test('a row is switched by the space bar', async () => {
  const { exploration, legend } = await mountLegend();
  legend.row('Visit').element().focus();
  await userEvent.keyboard(' ');
  expect([...exploration.filtered!.ties]).toEqual(tiesBut(tiesOfType('visit')));
});

test('out of the page it no longer follows, and back in it does', async () => {
  const { element, exploration, legend } = await mountLegend();
  element.remove();
  exploration.setHidden('relation', ['visit']);
  document.body.append(element);
  await element.updateComplete;
  expect(legend.isOn('Visit')).toBe(false);
  exploration.setHidden('relation', []);
  await element.updateComplete;
  expect(legend.isOn('Visit')).toBe(true);
});
