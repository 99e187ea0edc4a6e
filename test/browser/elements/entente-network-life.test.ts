import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Exploration } from '../../../src/exploration/exploration.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { frames } from '../support/app-harness.js';
import { article, everyTie, tiesBut, tiesOfType } from '../support/article.js';
import { watchComplaints } from '../support/complaints.js';
import { mountNetwork, type NetworkHarness } from '../support/network-harness.js';

async function openArticle(): Promise<NetworkHarness> {
  const network = mountNetwork();
  await network.element.open(article);
  await network.drawn();
  return network;
}

describe('an element that leaves the page and comes back', () => {
  test('shows what it showed, where it stood, under the same filter', async () => {
    const network = await openArticle();
    await network.legend.toggle('Visit');
    const before = network.canvas.standing();
    network.element.remove();
    await frames(2);
    document.body.append(network.element);
    await expect.poll(() => network.element.graph?.picture).toBeDefined();
    await frames(2);
    expect(network.element.visible.ties).toEqual(tiesBut(tiesOfType('visit')));
    expect(network.canvas.standing()).toEqual(before);
  });

  test('is alive: its legend filters, its lines can be clicked, its canvas can be walked', async () => {
    const complaints = watchComplaints();
    const network = await openArticle();
    network.element.remove();
    document.body.append(network.element);
    await expect.poll(() => network.element.graph?.picture).toBeDefined();
    await network.legend.toggle('Treaty');
    expect(network.element.visible.ties).toEqual(tiesBut(tiesOfType('treaty')));
    await network.canvas.clickLine('t-arms');
    await expect.element(page.getByRole('region', { name: 'Details', exact: true })).toBeVisible();
    expect(await network.canvas.walkTo('Sergei Shoigu')).toContain('Secretary');
    expect(complaints).toEqual([]);
  });

  test('and was moved within the page is alive too', async () => {
    const network = await openArticle();
    const box = document.createElement('div');
    document.body.append(box);
    box.append(network.element);
    await expect.poll(() => network.element.graph?.picture).toBeDefined();
    await network.legend.toggle('Treaty');
    expect(network.status).toContain(`${everyTie.length - 1} of ${everyTie.length}`);
    box.remove();
  });

  test('leaves no canvas behind, however often it goes and comes', async () => {
    const network = await openArticle();
    const canvases = (): number =>
      network.element.graph?.renderRoot.querySelectorAll('.stage canvas').length ?? Number.NaN;
    const before = canvases();
    for (let round = 0; round < 3; round += 1) {
      network.element.remove();
      document.body.append(network.element);
    }
    await expect.poll(canvases).toBe(before);
  });
});

describe('two elements that share one exploration', () => {
  function shareArticle(): readonly [NetworkHarness, NetworkHarness] {
    const exploration = new Exploration();
    exploration.open(buildNetwork(article));
    return [mountNetwork({ exploration }, 1000), mountNetwork({ exploration }, 1000)];
  }

  test('stay in step in filter and selection', async () => {
    const [one, other] = shareArticle();
    await Promise.all([one.drawn(), other.drawn()]);
    await one.legend.toggle('Visit');
    expect(other.element.visible).toEqual(one.element.visible);
    expect(other.status).toBe(one.status);
    expect(other.legend.isOn('Visit')).toBe(false);

    other.element.exploration.select({ kind: 'tie', id: 't-arms' });
    await expect.poll(() => page.getByRole('region', { name: 'Details', exact: true }).elements().length).toBe(2);
  });

  test('are quiet, both of them, when code sets a filter on one', async () => {
    const [one, other] = shareArticle();
    await Promise.all([one.drawn(), other.drawn()]);
    one.element.hiddenTypes = ['visit'];
    await other.element.updateComplete;
    expect(other.element.hiddenTypes).toEqual(['visit']);
    expect([...one.heard, ...other.heard]).not.toContain('entente-filter');
  });

  test('tell of a filter as of a filter, not of a choice that nobody made', async () => {
    const [one, other] = shareArticle();
    await Promise.all([one.drawn(), other.drawn()]);
    await one.legend.toggle('Visit');
    expect([...one.heard, ...other.heard]).not.toContain('entente-select');
    expect(one.heard).toContain('entente-filter');
  });

  test('go on alone when the other leaves the page', async () => {
    const [one, other] = shareArticle();
    await Promise.all([one.drawn(), other.drawn()]);
    other.element.remove();
    await one.legend.toggle('Visit');
    expect(one.element.visible.ties).toEqual(tiesBut(tiesOfType('visit')));
  });
});
