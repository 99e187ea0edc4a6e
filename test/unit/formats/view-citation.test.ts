import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, type CitedView } from '../../../src/formats/view-citation.js';
import { bundledArticle } from '../../support/bundled-article.js';

const view: CitedView = {
  dataset: bundledArticle,
  filters: ['Relations: only Visit'],
  address: 'https://example.org/entente/#hide.relation=treaty',
  accessed: new Date('2026-11-27T23:30:00Z'),
};

const cite = (id: string, of: CitedView = view): string => CITATION_STYLES.find(style => style.id === id)!.cite(of);

describe.each(CITATION_STYLES)('a citation in $label', ({ id }) => {
  it('names title, release, view, address and day of access', () => {
    const text = cite(id);
    expect(text).toContain(bundledArticle.title);
    expect(text).toContain(bundledArticle.release);
    expect(text).toContain('only Visit');
    expect(text).toContain(view.address);
    expect(text).toMatch(/November 27, 2026|2026-11-27/);
  });

  it('stands also where the dataset says nothing of itself', () => {
    const bare = { format: 'entente', version: 1, actors: [], ties: [] } as const;
    const text = cite(id, { ...view, dataset: { ...bare, actors: [], ties: [] }, filters: [] });
    expect(text).toContain('Untitled dataset');
    expect(text).not.toMatch(/undefined|\(\)/);
  });
});

it('a BibTeX entry keeps its braces balanced, whatever the filters are called', () => {
  const text = cite('bibtex', { ...view, filters: ['Actors: {only} \\states'] });
  expect(text.split('{').length).toBe(text.split('}').length);
});
