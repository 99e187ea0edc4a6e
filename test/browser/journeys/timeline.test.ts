import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type AppHarness, openApp, SCREENS } from '../support/app-harness.js';

const region = () => page.getByRole('region', { name: 'Time', exact: true });
const side = (name: 'From' | 'To') => page.getByRole('slider', { name, exact: true });
const field = (name: 'From' | 'To' | 'As of') => page.getByRole('textbox', { name, exact: true });

async function openInTime(fragment = ''): Promise<AppHarness> {
  const app = await openApp({ fragment });
  await expect.element(region()).toBeVisible();
  return app;
}

async function type(name: 'From' | 'To', text: string): Promise<void> {
  await field(name).fill(text);
  await userEvent.keyboard('{Enter}');
}

describe('the timeline', () => {
  test('keeps to the dates that are typed, and moves nobody', async () => {
    const app = await openInTime();
    const before = app.canvas.standing();
    await type('From', '2025-06');
    await expect.poll(() => app.shownTies.length).toBeLessThan(18);
    expect(app.shownTies).toContain('t-visit-2025-06');
    expect(app.canvas.standing()).toEqual(before);
    await app.press('Whole time');
    await expect.poll(() => app.shownTies.length).toBe(18);
  });

  test('says that a typed date is none, and stays as it was', async () => {
    const app = await openInTime();
    await type('From', 'last spring');
    await expect.element(field('From')).toHaveAttribute('aria-invalid', 'true');
    expect(app.shownTies.length).toBe(18);
  });

  test('is moved by keys, a piece at a time', async () => {
    const app = await openInTime();
    side('To').element().dispatchEvent(new FocusEvent('focus'));
    (side('To').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(field('To')).toHaveValue('2025-05-31');
    expect(app.shownTies).not.toContain('t-visit-2025-06');
    await userEvent.keyboard('{Home}');
    await expect.element(side('To')).toHaveAttribute('aria-valuetext', 'February 1, 2022');
  });

  test('is dragged', async () => {
    const app = await openInTime();
    const chart = region().element().querySelector('.chart')!.getBoundingClientRect();
    const handle = side('From').element();
    const at = (x: number): PointerEventInit => ({
      clientX: x,
      clientY: chart.top + 20,
      bubbles: true,
      composed: true,
      pointerId: 1,
      button: 0,
    });
    handle.dispatchEvent(new PointerEvent('pointerdown', at(chart.left)));
    const surface = region().element().querySelector('.chart')!;
    surface.dispatchEvent(new PointerEvent('pointermove', at(chart.left + chart.width * 0.9)));
    surface.dispatchEvent(new PointerEvent('pointerup', at(chart.left + chart.width * 0.97)));
    await expect.poll(() => app.shownTies.length).toBeLessThan(18);
    await expect.poll(() => location.hash).toContain('time=');
  });

  test('shows what holds on one day', async () => {
    const app = await openInTime();
    await app.press('As of');
    await expect.element(field('As of')).toBeVisible();
    await expect.poll(() => app.shownTies.length).toBeLessThan(18);
    await app.press('As of');
    await expect.poll(() => app.shownTies.length).toBe(18);
  });

  test('plays from the first piece on, and can be paused', async () => {
    const app = await openInTime();
    await app.press('Play');
    await expect.element(field('From')).toHaveValue('2022-02-01');
    await expect.element(field('To')).not.toHaveValue('2025-06-30');
    await app.press('Pause');
    await expect.element(app.button('Play')).toBeVisible();
  });

  test('opens as the address says', async () => {
    const app = await openInTime('time=2025-06-01,2025-06-30');
    await expect.element(field('From')).toHaveValue('2025-06-01');
    expect(app.shownTies.length).toBeLessThan(18);
  });

  test('waits behind a button on a phone', async () => {
    await page.viewport(...SCREENS.phone);
    const app = await openApp();
    expect(region().query()).toBeNull();
    await app.press('Time');
    await expect.element(region()).toBeVisible();
    await page.viewport(...SCREENS.desktop);
  });
});
