import type { AppHarness } from './app-harness.js';

/** What the card of what is selected says under one of its headings, in one line; empty when it has no such heading. */
export function fact(app: AppHarness, heading: string): string {
  const card = app.details.element().querySelector('entente-details');
  const terms = [...(card?.renderRoot.querySelectorAll('dt') ?? [])];
  const term = terms.find(candidate => candidate.textContent?.trim() === heading);
  return term?.nextElementSibling?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
