import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp } from '../support/app-harness.js';

const tree = () => page.getByRole('tree');
const item = (name: string) => page.getByRole('treeitem', { name }).first();

async function openText() {
  const app = await openApp();
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  await expect.element(tree()).toBeVisible();
  return app;
}

describe('the network as text', () => {
  test('is walked by arrows from an actor to a tie, whose card opens with Enter', async () => {
    const app = await openText();
    (item('Sergei Shoigu').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement?.shadowRoot).toBeDefined();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    await expect.poll(() => app.network.exploration.view.selection.kind).toBe('tie');
    await expect.element(app.details).toBeVisible();
  });

  test('tells each tie with its standing', async () => {
    await openText();
    (item('Sergei Shoigu').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowRight}');
    const names = page
      .getByRole('treeitem')
      .elements()
      .map(element => element.getAttribute('aria-label') ?? '');
    expect(names.some(name => /visited/.test(name) && /say|report/i.test(name))).toBe(true);
  });

  test('holds what the filter leaves', async () => {
    const app = await openText();
    const before = page.getByRole('treeitem').elements().length;
    await app.legend.only('Treaty');
    await expect.poll(() => page.getByRole('treeitem').elements().length).toBeLessThan(before);
  });
});
