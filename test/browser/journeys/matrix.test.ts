import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EntenteMatrix } from '../../../src/elements/entente-matrix.js';
import { type AppHarness, frames, openApp, showOn } from '../support/app-harness.js';
import { everyTie, tiesBut, tiesOfType } from '../support/article.js';
import { accessibilityFaults } from '../support/on-paper.js';

vi.setConfig({ testTimeout: 120_000 });

const canvas = page.getByRole('application', { name: /^Matrix/ });

/** The matrix as a reader uses it. */
class MatrixHarness {
  readonly app: AppHarness;

  constructor(app: AppHarness) {
    this.app = app;
  }

  get element(): EntenteMatrix {
    return this.app.network.renderRoot.querySelector('entente-matrix')!;
  }

  async ready(): Promise<void> {
    await expect.element(canvas).toBeVisible();
    await import('../../../src/network/blocs.js');
    await frames(3);
  }

  get count(): string {
    return this.element.renderRoot.querySelector('.count')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** What was announced last. */
  get said(): string {
    return this.element.renderRoot.querySelector('[aria-live]')?.textContent?.trim() ?? '';
  }

  focus(): void {
    (canvas.element() as HTMLElement).focus();
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
    await this.element.updateComplete;
  }
}

async function openMatrix(fragment = 'tab=matrix'): Promise<MatrixHarness> {
  const matrix = new MatrixHarness(await openApp({ fragment }));
  await matrix.ready();
  return matrix;
}

describe.each(['desktop', 'phone'] as const)('on a %s the matrix', screen => {
  test('is a tab, and counts the ties that the status line counts', async () => {
    await showOn(screen);
    const app = await openApp();
    await page.getByRole('tab', { name: 'Matrix', exact: true }).click();
    const matrix = new MatrixHarness(app);
    await matrix.ready();
    expect(matrix.count.startsWith(`${app.status} ·`)).toBe(true);
    expect(matrix.count).toContain(`${everyTie.length} between`);
    expect(document.documentElement.scrollWidth).toBe(window.innerWidth);
  });

  test('follows the filter', async () => {
    await showOn(screen);
    const matrix = await openMatrix();
    if (screen === 'phone') await matrix.app.press('Relations');
    await matrix.app.legend.toggle('Visit');
    if (screen === 'phone') await matrix.app.press('Close');
    await matrix.element.updateComplete;
    expect(matrix.count.startsWith(`${matrix.app.status} ·`)).toBe(true);
    expect(matrix.count).toContain(`${tiesBut(tiesOfType('visit')).length} between`);
  });

  test('is walked by keyboard, tells each cell, and Enter opens the dossier of the two', async () => {
    await showOn(screen);
    const matrix = await openMatrix('tab=matrix&matrix=name:40');
    matrix.focus();
    await matrix.press('{ArrowRight}');
    await matrix.press('{ArrowRight}');
    expect(matrix.said).toMatch(/^.+ → .+: .+\. The other way: .+\.$/);
    const first = matrix.said;
    await matrix.press('{ArrowDown}');
    expect(matrix.said).not.toBe(first);
    await matrix.press('{Home}{ArrowRight}{Enter}');
    await expect.element(matrix.app.details).toBeVisible();
    const { selection } = matrix.app.network.exploration.view;
    if (selection.kind === 'pair') expect(selection.one).not.toBe(selection.other);
    else expect(selection.kind).toBe('actor');
    await matrix.press('{Escape}');
    await expect.element(matrix.app.details).not.toBeInTheDocument();
  });
});

describe('the matrix', () => {
  test('opens the dossier of a cell that is clicked, and the card of a name', async () => {
    const matrix = await openMatrix('tab=matrix&matrix=ties:40');
    // The most tied two are first: the cell in the first row and second column is between them.
    const sizer = matrix.element.renderRoot.querySelector<HTMLElement>('.sizer')!;
    expect(sizer.clientHeight).toBeGreaterThan(100);
    matrix.focus();
    await matrix.press('{ArrowRight}{ArrowRight}');
    const said = matrix.said;
    await matrix.press('{Enter}');
    await expect.element(matrix.app.details).toBeVisible();
    expect(matrix.app.detailsText).toContain('North Korea');
    expect(said).toContain('Russia');
    expect(matrix.app.network.exploration.view.selection.kind).toBe('pair');
    await canvas.click({ position: { x: 30, y: matrixTop(matrix) + 8 } });
    expect(matrix.app.network.exploration.view.selection.kind).toBe('actor');
  });

  test('tells of the cell that is pointed at', async () => {
    const matrix = await openMatrix('tab=matrix&matrix=ties:40');
    const top = matrixTop(matrix);
    await canvas.hover({ position: { x: top + 50, y: top + 10 } });
    await matrix.element.updateComplete;
    expect(matrix.element.renderRoot.querySelector('.tip')?.textContent).toMatch(/ → /);
  });

  test('keeps its order and number in the address', async () => {
    const matrix = await openMatrix();
    await page.getByRole('combobox', { name: 'Order', exact: true }).selectOptions('name');
    await expect.poll(() => location.hash).toContain('matrix=name');
    expect(matrix.app.network.exploration.view.matrix.by).toBe('name');
  });

  test('is zoomed by its buttons and fitted again', async () => {
    const matrix = await openMatrix();
    const width = () => matrix.element.renderRoot.querySelector<HTMLElement>('.sizer')!.offsetHeight;
    const before = width();
    const zoom = page.getByRole('group', { name: 'Zoom', exact: true }).last();
    for (let times = 0; times < 6; times += 1) await zoom.getByRole('button', { name: 'Zoom in' }).click();
    await matrix.element.updateComplete;
    expect(width()).toBeGreaterThanOrEqual(before);
    await zoom.getByRole('button', { name: 'Fit to screen' }).click();
    await matrix.element.updateComplete;
    expect(width()).toBe(before);
  });
});

/** Room for names, which is the same to the left and above, px. */
function matrixTop({ element }: MatrixHarness): number {
  const { clientHeight } = element.renderRoot.querySelector('.scroller')!;
  expect(clientHeight).toBeGreaterThan(0);
  return 170;
}

test.each(['light', 'dark'] as const)('on %s paper axe-core has nothing against the matrix', async theme => {
  const matrix = new MatrixHarness(await openApp({ fragment: 'tab=matrix', theme }));
  await matrix.ready();
  expect(await accessibilityFaults(matrix.app.element)).toEqual([]);
});
