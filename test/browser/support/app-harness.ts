import { afterEach, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import '../../../src/app/main.js';
import type { EntenteApp } from '../../../src/app/entente-app.js';
import type { EntenteNetwork } from '../../../src/elements/entente-network.js';
import { CanvasHarness } from './canvas-harness.js';
import { LegendHarness } from './legend-harness.js';

/** What a test may say of the page before it opens. */
export interface Opening {
  /** View in the address, without `#`. */
  readonly fragment?: string;
  /** Id of the bundled dataset that the address names; without it the address is plain. */
  readonly dataset?: string;
  readonly theme?: 'light' | 'dark';
}

/** Sizes of the screens that the page is made for, px. */
export const SCREENS = { desktop: [1440, 900], tablet: [820, 1180], phone: [390, 844] } as const;

/** The whole page, in the place of a reader. */
export class AppHarness {
  readonly element: EntenteApp;
  readonly legend = new LegendHarness();

  constructor(element: EntenteApp) {
    this.element = element;
  }

  get network(): EntenteNetwork {
    const network = this.element.renderRoot.querySelector('entente-network');
    if (!network) throw new Error('The page has no network yet.');
    return network;
  }

  get canvas(): CanvasHarness {
    const { graph } = this.network;
    if (!graph) throw new Error('The network has no canvas yet.');
    return new CanvasHarness(graph);
  }

  /** The status line. */
  get status(): string {
    const lines = page
      .getByRole('status')
      .elements()
      .map(line => line.textContent?.trim() ?? '');
    return lines.find(line => / ties? shown/.test(line)) ?? '';
  }

  /** Ids of the ties that pass the filters. */
  get shownTies(): readonly string[] {
    return this.network.visible.ties;
  }

  /** The card of what is selected. */
  get details(): Locator {
    return page.getByRole('region', { name: 'Details', exact: true });
  }

  /** What the card of what is selected says, in one line. */
  get detailsText(): string {
    const card = this.details.query()?.querySelector('entente-details');
    return card?.renderRoot.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  button(name: string): Locator {
    return page.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  /** Drops files on the page, as from a folder of the reader's computer. */
  drop(...files: readonly File[]): void {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    this.element.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }),
    );
  }

  /** Waits until a dataset is drawn and everything that is loaded afterwards has come. */
  async drawn(): Promise<void> {
    await until(() => this.element.renderRoot.querySelector('entente-network') !== null);
    await this.network.whenReady();
    await until(() => / ties? shown/.test(this.status));
    await import('../../../src/elements/reading.js');
    await import('../../../src/app/address-sync.js');
    await frames(2);
  }
}

/** Puts the page into the document and waits until its first network is drawn. It goes when the test ends. */
export async function openApp({ fragment = '', dataset, theme }: Opening = {}): Promise<AppHarness> {
  if (theme) localStorage.setItem('entente:theme', theme);
  setAddress(fragment, dataset);
  const app = new AppHarness(document.createElement('entente-app'));
  document.body.append(app.element);
  await app.drawn();
  return app;
}

/** Puts the page into the document at an address that names data which may not open; waits for nothing. */
export function openAppOn(data: string): AppHarness {
  history.replaceState(null, '', `${location.pathname}?data=${encodeURIComponent(data)}`);
  const app = new AppHarness(document.createElement('entente-app'));
  document.body.append(app.element);
  return app;
}

/** Takes the page out of the document, as when its tab is closed. */
export function closeApps(): void {
  for (const app of document.querySelectorAll('entente-app')) app.remove();
}

/** Waits for so many pictures of the screen. */
export async function frames(number: number): Promise<void> {
  for (let left = number; left > 0; left -= 1) await new Promise(requestAnimationFrame);
}

/** Waits until something is so; a busy machine may take its time. */
function until(isSo: () => boolean): Promise<boolean> {
  return vi.waitUntil(isSo, { timeout: 10_000, interval: 20 });
}

/** Makes the screen as large as one of the three. */
export async function showOn(screen: keyof typeof SCREENS): Promise<void> {
  const [width, height] = SCREENS[screen];
  await page.viewport(width, height);
}

/** Query of the page that the test runner opened. */
const query = location.search;

function setAddress(fragment: string, dataset?: string): void {
  const address = `${location.pathname}${dataset === undefined ? query : `?dataset=${dataset}`}`;
  history.replaceState(null, '', fragment === '' ? address : `${address}#${fragment}`);
}

afterEach(async () => {
  closeApps();
  setAddress('');
  localStorage.removeItem('entente:theme');
  delete document.documentElement.dataset['theme'];
  await showOn('desktop');
});
