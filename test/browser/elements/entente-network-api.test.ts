import { describe, expect, test } from 'vitest';
import type { EntenteFilterEvent, EntenteSelectEvent } from '../../../src/elements/events.js';
import { ExportError } from '../../../src/formats/writer.js';
import { WRITERS } from '../../../src/formats/writers.js';
import { article, everyTie, tiesBut, tiesOfType } from '../support/article.js';
import { mountNetwork, type NetworkHarness } from '../support/network-harness.js';

async function openArticle(): Promise<NetworkHarness> {
  const network = mountNetwork();
  await network.element.open(article);
  await network.drawn();
  network.events.length = 0;
  return network;
}

describe('"hiddenTypes"', () => {
  test('hides a relation, or one kind of it, and shows it again, in the legend too', async () => {
    const { element, legend } = await openArticle();
    element.hiddenTypes = ['visit', 'armed-conflict/combat'];
    await element.updateComplete;
    expect(element.visible.ties).toEqual(tiesBut([...tiesOfType('visit'), ...tiesOfType('armed-conflict/combat')]));
    expect(legend.isOn('Visit')).toBe(false);
    expect(element.hiddenTypes).toEqual(['visit', 'armed-conflict/combat']);
    element.hiddenTypes = [];
    expect(element.visible.ties).toEqual(everyTie);
  });

  test('takes a relation that does not occur, and hides nothing by it', async () => {
    const { element } = await openArticle();
    element.hiddenTypes = ['no-such-relation', '__proto__'];
    expect(element.visible.ties).toEqual(everyTie);
  });

  test('gives a list of its own: changing the list changes no filter', async () => {
    const { element } = await openArticle();
    element.hiddenTypes = ['visit'];
    element.hiddenTypes.push('treaty');
    expect(element.hiddenTypes).toEqual(['visit']);
  });
});

test('"hiddenStandings" hides levels and holds retracted ties from the start', async () => {
  const { element } = await openArticle();
  expect(element.hiddenStandings).toEqual(['retracted']);
  element.hiddenStandings = ['retracted', 'reported'];
  expect(element.visible.ties).not.toContain('t-arms');
  expect(element.visible.ties).toContain('t-visit-2025-06');
});

test('"visible" names the ties that pass and the actors that these join, in the order of the dataset', async () => {
  const { element } = await openArticle();
  element.hiddenTypes = [...new Set(article.ties.map(tie => tie.type.split('/')[0]!))].filter(
    type => type !== 'treaty',
  );
  expect(element.visible).toEqual({ actors: ['rus', 'prk'], ties: ['t-treaty-2024'] });
});

describe('events', () => {
  test('are not sent for what code sets', async () => {
    const network = await openArticle();
    network.element.hiddenTypes = ['visit'];
    network.element.hiddenStandings = [];
    await network.element.updateComplete;
    expect(network.heard).toEqual([]);
  });

  test('tell once of a filter that the reader sets, with what is hidden now', async () => {
    const network = await openArticle();
    await network.legend.toggle('Visit');
    expect(network.heard).toEqual(['entente-filter']);
    const event = network.events[0] as EntenteFilterEvent;
    expect(event.hiddenTypes).toEqual(['visit']);
    expect(event.hiddenStandings).toEqual(['retracted']);
    expect(event).toMatchObject({ bubbles: true, composed: true });
  });

  test('tell once of a choice and once of its end', async () => {
    const network = await openArticle();
    await network.canvas.clickLine('t-arms');
    await network.canvas.press('{Escape}');
    const selections = network.events.map(event => (event as EntenteSelectEvent).selection);
    expect(network.heard).toEqual(['entente-select', 'entente-select']);
    expect(selections).toEqual([{ kind: 'tie', id: 't-arms' }, { kind: 'none' }]);
  });

  test('do not tell of folds, zoom and theme', async () => {
    const network = await openArticle();
    await network.canvas.clickFoldSign('rus');
    await network.canvas.press('+');
    network.element.theme = 'dark';
    await network.element.updateComplete;
    expect(network.heard).toEqual([]);
  });
});

describe('"exportAs"', () => {
  test('gives a file of the format asked for', async () => {
    const { element } = await openArticle();
    expect((await element.exportAs('png')).type).toBe('image/png');
    expect(await (await element.exportAs('gexf')).text()).toMatch(/^<\?xml .*<gexf /s);
    expect(JSON.parse(await (await element.exportAs('json', { scope: 'everything' })).text())).toEqual(article);
  });

  test('says which formats there are when it does not know one', async () => {
    const { element } = await openArticle();
    const failed = element.exportAs('docx');
    await expect(failed).rejects.toThrow(ExportError);
    // In the order of the Export dialog.
    for (const { id } of WRITERS) await expect(failed).rejects.toThrow(`"${id}"`);
    await expect(failed).rejects.toThrow(/no format "docx"/);
  });

  test('says what to do when nothing is open', async () => {
    const { element } = mountNetwork();
    await expect(element.exportAs('gexf')).rejects.toThrow(/open\(\) first/);
  });
});
