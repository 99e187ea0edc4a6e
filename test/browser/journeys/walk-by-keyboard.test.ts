import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { article } from '../support/article.js';

const labels = new Set(article.actors.map(actor => actor.label));

/** Presses Tab until the canvas has the focus, as somebody without a mouse does. */
async function tabToCanvas(app: AppHarness): Promise<void> {
  for (let presses = 0; presses < 80 && !app.canvas.hasFocus; presses += 1) await userEvent.tab();
  expect(app.canvas.hasFocus).toBe(true);
}

/** A whole sentence: it begins with a capital or a place in a row and ends with a stop. */
const sentence = /^(\d+\/\d+\. )?[\p{Lu}“].+\.$/u;

describe('without a mouse', () => {
  test('the canvas is reached by Tab, and says what keys it knows', async () => {
    const app = await openApp();
    await tabToCanvas(app);
    await expect.element(app.canvas.locator).toHaveAccessibleDescription(/Arrow keys walk the actors.*Escape leaves/);
  });

  test('arrows walk from actor to actor, each told by name, office and number of ties', async () => {
    const app = await openApp();
    app.canvas.focus();
    const said = [];
    for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowDown}', '{ArrowDown}', '{ArrowLeft}']) {
      said.push(await app.canvas.press(key));
    }
    for (const text of said) {
      expect(text).toMatch(sentence);
      expect(text).toMatch(/\. \d+ ties?\.$/);
      expect(labels).toContain(text.split(', ')[0]);
    }
    expect(new Set(said).size).toBeGreaterThan(2);
  });

  test('an actor that is walked to shows its card, as if it were pointed at', async () => {
    const app = await openApp();
    app.canvas.focus();
    const said = await app.canvas.press('{ArrowRight}');
    await expect.poll(() => app.canvas.card).toContain(said.split(', ')[0]!);
  });

  test('Enter goes into the ties of an actor, arrows walk them, each told as a sentence with its place in the row', async () => {
    const app = await openApp();
    await app.canvas.walkTo('Sergei Shoigu');
    const ties = article.ties.filter(tie => tie['source'] === 'shoigu' || tie['target'] === 'shoigu');
    const said = [await app.canvas.press('{Enter}')];
    for (let left = ties.length - 1; left > 0; left -= 1) said.push(await app.canvas.press('{ArrowDown}'));
    said.forEach((text, index) => {
      expect(text).toMatch(sentence);
      expect(text.startsWith(`${index + 1}/${ties.length}. `)).toBe(true);
      expect(text).toContain('Shoigu');
    });
    expect(new Set(said.map(text => text.replace(/^\S+ /, ''))).size).toBe(ties.length);
    expect(await app.canvas.press('{ArrowDown}')).toBe(said[0]);
  });

  test('Enter on a tie opens its card, Escape puts the card away and then goes back to the actor', async () => {
    const app = await openApp();
    const actor = await app.canvas.walkTo('Sergei Shoigu');
    const tie = await app.canvas.press('{Enter}');
    await app.canvas.press('{Enter}');
    const heading = app.details.getByRole('heading', { level: 2 });
    await expect.element(heading).toHaveTextContent(tie.replace(/^\S+ /, ''));

    expect(await app.canvas.press('{Escape}')).toBe(actor);
    await app.canvas.press('{Escape}');
    await expect.element(app.details).not.toBeInTheDocument();
    expect(await app.canvas.press('{Escape}')).toBe('');
  });

  test('hidden ties are not walked', async () => {
    const app = await openApp();
    await app.legend.only('Meeting');
    await app.canvas.walkTo('Sergei Shoigu');
    expect(await app.canvas.press('{Enter}')).toMatch(/^1\/2\. /);
  });

  test('an actor without a shown tie says that none is recorded', async () => {
    const app = await openApp();
    await app.legend.only('Treaty');
    expect(await app.canvas.walkTo('Kim Jong Un')).toMatch(/ 0 ties\.$/);
    expect(await app.canvas.press('{Enter}')).toBe('None recorded.');
  });

  test('plus, minus and 0 zoom in, out and back to the whole', async () => {
    const app = await openApp();
    const { camera } = app.canvas.stage;
    app.canvas.focus();
    await app.canvas.press('+');
    expect(app.canvas.stage.zoom).toBeGreaterThan(camera.zoom);
    await app.canvas.press('-');
    expect(app.canvas.stage.zoom).toBeCloseTo(camera.zoom, 6);
    await app.canvas.press('-');
    expect(app.canvas.stage.zoom).toBeLessThan(camera.zoom);
    await app.canvas.press('0');
    expect(app.canvas.stage.camera).toEqual(camera);
  });

  test('the space bar folds the state walked to and says so', async () => {
    const app = await openApp();
    await app.canvas.walkTo('Russia');
    expect(await app.canvas.press(' ')).toBe('Fold Russia.');
    expect(await app.canvas.press(' ')).toBe('Unfold Russia.');
  });
});
