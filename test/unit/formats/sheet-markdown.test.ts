import { describe, expect, it } from 'vitest';
import { evidenceSheet } from '../../../src/formats/sheet/evidence-sheet.js';
import { markdownWriter } from '../../../src/formats/sheet/markdown.js';
import { plainTextOf } from '../../../src/formats/sheet/plain-text.js';
import type { WriteOptions } from '../../../src/formats/writer.js';
import { listenTo } from '../../../src/network/listen-to.js';
import { datasetOf, type ExportWishes, exportSourceOf } from '../../support/export-source.js';
import { twoStates } from '../../support/sheet-dataset.js';

async function markdownOf(dataset = twoStates, wishes: ExportWishes = {}, options: WriteOptions = {}) {
  const written = await markdownWriter.write(exportSourceOf(dataset, wishes), options);
  return { ...written, text: await written.blob.text() };
}

const about = { one: 'alpha', other: 'beta' };

describe('the sheet as Markdown', () => {
  it('has headings for pairs, relations and sources, and a list entry for each tie and item of evidence', async () => {
    const { text } = await markdownOf(twoStates, { shown: ['visit', 'arms'] });
    expect(text.replace(/^Entente \S+/m, 'Entente')).toBe(`# Alpha and Beta

Evidence sheet

- 2 of 6 ties shown, between 3 actors
- as of 5 June 2025

**Filters**: None

## Mina Ister and Beta (1)

### Visit (1)

- → **Mina Ister visited Beta, Beta Agency says.**
  - Relation: Official visit
  - Standing: confirmed by one side
  - When: 4 June 2025 (2025-06-04), from: Wednesday
  - Where: Port of Beta
  - asserts: Beta Agency → Daily · “A visit”, Daily, 4 June 2025 \\[1\\] · grade C2 · translated · “warm words”

## Alpha and Beta (1)

### Arms supply (1)

- → **Alpha supplied arms to Beta, according to Gamma, citing “officials” (unnamed). Disputed: Beta denies it.**
  - Relation: Arms supply
  - Standing: only reported, disputed
  - When: October 2024, end unknown (2024-10)
  - How much: at least 1,000 containers, according to Gamma, citing “officials” (unnamed)
  - asserts: “officials” → Gamma → Weekly · “Weapons”, Weekly, November 2024 \\[2\\]
  - **denies**: Beta → Weekly · “Weapons”, Weekly, November 2024 \\[2\\] · said 2 November 2024

## Sources

- \\[1\\] “A visit”, Daily, 4 June 2025 (checked) [example.org](<https://example.org/visit>)
- \\[2\\] “Weapons”, Weekly, November 2024 (not re-read)

**Licence**: CC0-1.0

**Cite as**: Ada Example (2025). Alpha and Beta, release 1.2.0 \\[Data set\\]. CC0-1.0.

Names and lines imply no opinion on the legal status of any territory or body.

Entente · 24 November 2026
`);
  });

  it('says what it holds', async () => {
    const { fileName, ties, actors, notes } = await markdownOf(twoStates, {
      shown: ['visit'],
      filters: ['Only visit'],
    });
    expect({ fileName, ties, actors, notes }).toEqual({
      fileName: 'alpha-and-beta_only-visit_2026-11-24.md',
      ties: 1,
      actors: 2,
      notes: [],
    });
  });

  it('is without filters, and with every voice, when everything is wished for', async () => {
    const source = exportSourceOf(twoStates, { shown: [], filters: ['Nothing'] });
    const network = listenTo(source.network, { mode: 'only', keys: new Set(['actor:agency']) });
    const written = await markdownWriter.write({ ...source, network }, { scope: 'everything' });
    const text = await written.blob.text();
    expect(written.ties).toBe(6);
    expect(text).toContain('**Filters**: None');
    expect(text).toContain('**denies**: Beta');
  });

  it('of a dossier has the table of both ways with what is not recorded', async () => {
    const { text, fileName, ties } = await markdownOf(twoStates, {}, { about });
    expect(text).toContain('| Relation | Alpha → Beta | Beta → Alpha | Mutual ↔ |\n| --- | --- | --- | --- |');
    expect(text).toContain('| Troop support | none recorded | none recorded | – |');
    expect(text).toContain('| Treaty | – | – | 1 |');
    expect({ fileName, ties }).toEqual({ fileName: 'alpha-beta_2026-11-24.md', ties: 5 });
  });

  it('lets no text of the data become markup, HTML or a link', async () => {
    const label =
      '# *A* <img src=x onerror=1> [l](javascript:1) | `c` ~~x~~ https://evil.example www.evil.example a@b.c';
    const dataset = datasetOf({
      title: label,
      actors: [
        { id: 'a', label, type: 'state' },
        { id: 'b', label: 'B', type: 'state' },
      ],
      documents: [{ id: 'd', title: label, url: 'https://example.org/a>b\\c' }],
      ties: [
        { id: 't', source: 'a', target: 'b', type: 'visit', evidence: [{ id: 'e', stance: 'asserts', document: 'd' }] },
      ],
    });
    const { text } = await markdownOf(dataset);
    const unescaped = text.replace(/\\[^\n]/g, '').replace(/\]\(<[^>\n]*>\)/g, '');
    expect(unescaped).not.toMatch(/<|`|~|\||:\/\/|www\.|@|\[(?!example)/);
    expect(text.match(/\]\(<[^>\n]*>\)/g)).toEqual(['](<https://example.org/a%3Eb/c>)']);
  });

  it('says so when no tie is shown', async () => {
    const { text } = await markdownOf(twoStates, { shown: [] });
    expect(text).toContain('No tie is shown.');
    expect(text).toContain('No document is given.');
  });
});

describe('the sheet as plain text', () => {
  it('has the same words without markup', () => {
    const text = plainTextOf(evidenceSheet(exportSourceOf(twoStates), about));
    expect(text).toContain('Alpha and Beta\n==============\n');
    expect(text).toContain('Troop support: Alpha → Beta: none recorded; Beta → Alpha: none recorded; Mutual ↔: –');
    expect(text).toContain('    denies: Beta → Weekly · “Weapons”, Weekly, November 2024 [2] · said 2 November 2024');
    expect(text).toContain('https://example.org/visit');
    expect(text).not.toMatch(/\*\*|\\\[|javascript:/);
  });
});
