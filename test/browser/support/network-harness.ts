import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/elements/entente-network.js';
import type { EntenteNetwork } from '../../../src/elements/entente-network.js';
import { CanvasHarness } from './canvas-harness.js';
import { LegendHarness } from './legend-harness.js';

/** Names of the events that pages may listen to. */
const EVENTS = ['entente-ready', 'entente-select', 'entente-filter', 'entente-error'] as const;

/** The reader element alone on a page of somebody else, with the events that the page has heard. */
export class NetworkHarness {
  readonly element: EntenteNetwork;
  /** Events in the order in which they came. */
  readonly events: Event[] = [];

  constructor(element: EntenteNetwork) {
    this.element = element;
    for (const name of EVENTS) element.addEventListener(name, event => this.events.push(event));
  }

  /** Names of the events that came, in order. */
  get heard(): readonly string[] {
    return this.events.map(event => event.type);
  }

  get legend(): LegendHarness {
    return new LegendHarness(page.elementLocator(this.element));
  }

  get canvas(): CanvasHarness {
    const { graph } = this.element;
    if (!graph) throw new Error('The element has no canvas yet.');
    return new CanvasHarness(graph);
  }

  get status(): string {
    return page.elementLocator(this.element).getByRole('status').query()?.textContent?.trim() ?? '';
  }

  /** Waits until a dataset is drawn, its cards are loaded and what is listened to has been heard. */
  async drawn(): Promise<void> {
    await this.element.whenReady();
    await import('../../../src/elements/reading.js');
    await vi.waitUntil(() => / ties? shown/.test(this.status), { timeout: 10_000, interval: 20 });
  }
}

/** Puts a reader element into the document, 1,100 by 640 px unless said otherwise; it goes when the test ends. */
export function mountNetwork(
  properties: Partial<Pick<EntenteNetwork, 'src' | 'exploration' | 'theme'>> = {},
  width = 1100,
): NetworkHarness {
  const element = document.createElement('entente-network');
  Object.assign(element, properties);
  element.style.width = `${width}px`;
  const harness = new NetworkHarness(element);
  document.body.append(element);
  onTestFinished(() => element.remove());
  return harness;
}
