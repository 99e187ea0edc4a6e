import { describe, expect, it } from 'vitest';
import { bibtexOf, citationText } from '../../../src/formats/citation.js';
import { datasetOf } from '../../support/export-source.js';

const accessed = new Date('2026-11-24T23:30:00Z');

const envoys = datasetOf({
  id: 'envoys-1950',
  title: 'Envoys of Alpha & Beta, 100% coded',
  release: '1.2.0',
  released: '2026-05-01',
  asOf: '2025-06-05',
  license: 'CC0-1.0',
  authors: [{ name: 'Entente contributors' }, { name: 'Jane Doe', orcid: '0000-0000-0000-0000' }],
});

describe('citation text', () => {
  it('is what the authors ask for, with the day of access', () => {
    const dataset = datasetOf({ ...envoys, citation: 'Doe (2026). Envoys. Release 1.2.0' });
    expect(citationText(dataset, accessed)).toBe('Doe (2026). Envoys. Release 1.2.0. Accessed 2026-11-24.');
  });

  it('is put together from what the dataset says of itself', () => {
    expect(citationText(envoys, accessed)).toBe(
      'Entente contributors, Jane Doe (2026). Envoys of Alpha & Beta, 100% coded. Dataset envoys-1950, release 1.2.0. ' +
        'As of 2025-06-05. CC0-1.0. Accessed 2026-11-24.',
    );
  });

  it('leaves out what is not given, and says that there is no date', () => {
    expect(citationText(datasetOf({}), accessed)).toBe('Untitled dataset (n.d.). Dataset. Accessed 2026-11-24.');
    expect(citationText(datasetOf({ title: 'Who met?', citation: '  ' }), accessed)).toBe(
      'Who met? (n.d.). Dataset. Accessed 2026-11-24.',
    );
  });
});

describe('BibTeX entry', () => {
  it('names authors, title, date, release and access, with the signs of TeX escaped', () => {
    expect(bibtexOf(envoys, accessed)).toBe(`@misc{envoys-1950-1.2.0,
  author = {{Entente contributors} and Jane Doe},
  title = {{Envoys of Alpha \\& Beta, 100\\% coded}},
  howpublished = {Dataset envoys-1950},
  year = {2026},
  month = may,
  version = {1.2.0},
  note = {Release 1.2.0 of 2026-05-01, as of 2025-06-05, licence CC0-1.0, accessed 2026-11-24}
}`);
  });

  it('has a title and a note at least', () => {
    expect(bibtexOf(datasetOf({}), accessed)).toBe(
      '@misc{dataset,\n  title = {{Untitled dataset}},\n  howpublished = {Dataset},\n  note = {accessed 2026-11-24}\n}',
    );
  });

  it('keeps its key from day to day', () => {
    const key = (entry: string) => /^@misc\{([^,]+),/.exec(entry)?.[1];
    expect(key(bibtexOf(envoys, new Date('2030-01-01T00:00:00Z')))).toBe(key(bibtexOf(envoys, accessed)));
  });

  it.each([
    [{ title: 'Émissaires à Séoul' }, 'emissaires-a-seoul'],
    [{ title: '대한 예시국' }, 'dataset'],
    [{ id: 'a,b{c}%\\ "d" = #e', release: '1.0.0' }, 'a-b-c-d-e-1.0.0'],
    [{ id: '__proto__' }, 'proto'],
  ])('of %j has a key that every BibTeX takes', (fields, key) => {
    expect(bibtexOf(datasetOf(fields), accessed)).toContain(`@misc{${key},`);
  });

  it.each([
    'one { opens',
    'one } closes',
    '\\{ escaped',
    '}} both {{',
    'C:\\new\\input{/etc/passwd}',
    'x\ny\u0000z ^~<>|$_#',
  ])('keeps its braces balanced with %j in every field', text => {
    const dataset = datasetOf({
      id: text,
      title: text,
      release: text,
      license: text,
      authors: [{ name: text }, { name: `A and ${text}`, orcid: '1' }],
    });
    const entry = bibtexOf(dataset, accessed);
    let depth = 0;
    for (const [at, sign] of [...entry].entries()) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      if (at > '@misc{'.length && at < entry.length - 1) expect(depth).toBeGreaterThan(0);
    }
    expect(depth).toBe(0);
    expect(entry).not.toMatch(/\\input|\\new\b/);
  });

  it('is written in the scripts of its data', () => {
    expect(bibtexOf(datasetOf({ title: 'Визит в 평양' }), accessed)).toContain('{{Визит в 평양}}');
  });

  it.each([
    ['2026', '  year = {2026},\n  note'],
    ['2026-11', '  year = {2026},\n  month = nov,\n  note'],
    ['soon', '{Dataset},\n  note'],
    ['2025-12/2026-01', '{Dataset},\n  note'],
  ])('takes from a release of %s what that says', (released, lines) => {
    expect(bibtexOf(datasetOf({ released }), accessed)).toContain(lines);
  });
});
