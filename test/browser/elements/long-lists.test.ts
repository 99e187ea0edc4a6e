import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/elements/entente-details.js';
import { Exploration } from '../../../src/exploration/exploration.js';
import { networkOf } from '../../support/network-of.js';
import { onPaper } from '../support/on-paper.js';

test('a card of somebody with hundreds of ties lists thirty, and the rest when asked', async () => {
  const exploration = new Exploration();
  exploration.open(networkOf(Array.from({ length: 230 }, (_, index) => `hub > s${index}`)));
  const paper = onPaper(html`<entente-details .exploration=${exploration}></entente-details>`);
  exploration.select({ kind: 'actor', id: 'hub' });
  const details = paper.querySelector('entente-details')!;
  const rows = () => details.renderRoot.querySelectorAll('ul.ties li').length;
  await expect.poll(rows).toBe(30);
  await page.getByRole('button', { name: '100 more' }).click();
  expect(rows()).toBe(130);
  await page.getByRole('button', { name: '100 more' }).click();
  expect(rows()).toBe(230);
  await expect.element(page.getByRole('button', { name: /^\d+ more$/ })).not.toBeInTheDocument();
  exploration.select({ kind: 'actor', id: 's1' });
  await expect.poll(rows).toBe(1);
});
