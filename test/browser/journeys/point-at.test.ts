import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { frames, openApp } from '../support/app-harness.js';

describe('pointing', () => {
  test('at a tie shows a card with its sentence, its standing and its time', async () => {
    const app = await openApp();
    expect(app.canvas.card).toBe('');
    await app.canvas.pointAtLine('t-arms');
    await expect.poll(() => app.canvas.card).toMatch(/North Korea .+ arms .+ Russia, .+“various reports”.+\./);
    expect(app.canvas.card).toContain('Only reported');
  });

  test('at an actor shows a card with its name, its office and its ties by relation', async () => {
    const app = await openApp();
    await app.canvas.pointAtActor('shoigu');
    await expect.poll(() => app.canvas.card).toContain('Sergei Shoigu');
    expect(app.canvas.card).toContain('Secretary, Security Council of Russia · Russia');
    expect(app.canvas.card).toContain('Visit 2');
    expect(app.canvas.card).toContain('Meeting 2');
  });

  test('at an actor counts only the ties that the filters show', async () => {
    const app = await openApp();
    await app.legend.only('Visit');
    await app.canvas.pointAtActor('shoigu');
    await expect.poll(() => app.canvas.card).toContain('Visit 2');
    expect(app.canvas.card).not.toContain('Meeting');
  });

  test('elsewhere puts the card away', async () => {
    const app = await openApp();
    await app.canvas.pointAtActor('shoigu');
    await expect.poll(() => app.canvas.card).not.toBe('');
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => app.canvas.card).toBe('');
  });

  test('at a hidden tie shows nothing of it', async () => {
    const app = await openApp();
    await app.legend.toggle('Arms supply');
    await app.canvas.pointAtLine('t-arms');
    await frames(3);
    expect(app.canvas.card).not.toContain('various reports');
  });

  test('selects nothing, filters nothing and moves nobody', async () => {
    const app = await openApp();
    const before = { standing: app.canvas.standing(), status: app.status, address: location.hash };
    await app.canvas.pointAtLine('t-treaty-2024');
    await expect.poll(() => app.canvas.card).not.toBe('');
    expect({ standing: app.canvas.standing(), status: app.status, address: location.hash }).toEqual(before);
    await expect.element(app.details).not.toBeInTheDocument();
  });
});
