import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  applyFilter,
  buildNetwork,
  CLAUSE_KINDS,
  CLAUSES_AT_FIRST,
  checkDataset,
  describeTie,
  ExportError,
  type ExportSource,
  readDataset,
  WRITERS,
  withHidden,
  writerById,
} from '../../src/core.js';

const bytes = readFileSync(new URL('../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url));
const name = 'shoigu-pyongyang-2025.json';

/** The article with its visits hidden, as it would be saved on 24 November 2026. */
async function withoutVisits(): Promise<ExportSource> {
  const { dataset } = await readDataset(bytes, { name });
  const network = buildNetwork(dataset!);
  return {
    network,
    shown: applyFilter(network, withHidden(CLAUSES_AT_FIRST, 'relation', ['visit'])),
    positions: new Map(),
    filters: ['Relations: without Visit'],
    now: new Date('2026-11-24T09:30:00Z'),
  };
}
const save = async (format: string, scope: 'shown' | 'everything') => {
  const written = await writerById(format)!.write(await withoutVisits(), { scope });
  return { ...written, text: await written.blob.text() };
};

describe('the part without a screen', () => {
  it('is imported where there is no document, and makes none', () => {
    expect(typeof document).toBe('undefined');
    expect(typeof window).toBe('undefined');
    expect(typeof customElements).toBe('undefined');
  });

  it('reads a file, builds its network and filters it', async () => {
    const report = await readDataset(bytes, { name });
    expect(report).toMatchObject({ outcome: 'loaded', found: { actors: 22, ties: 18 }, problems: [] });
    const network = buildNetwork(report.dataset!);
    expect(applyFilter(network, CLAUSES_AT_FIRST).ties.size).toBe(18);
    expect(CLAUSE_KINDS.map(kind => kind.id)).toEqual(['relation', 'standing', 'actor']);
  });

  it('tells a tie as a sentence with its speaker', async () => {
    const { network } = await withoutVisits();
    expect(describeTie(network, network.ties.get('t-arms')!).sentence).toBe(
      'North Korea supplied arms to Russia, according to “various reports” (unnamed).',
    );
  });

  it('writes the whole as the JSON that it came from', async () => {
    const { text } = await save('json', 'everything');
    expect(JSON.parse(text)).toEqual(JSON.parse(bytes.toString('utf8')));
    expect(checkDataset(JSON.parse(text)).outcome).toBe('loaded');
  });

  it('writes what is shown as a dataset that can be read again', async () => {
    const { text, ties } = await save('json', 'shown');
    expect(ties).toBe(15);
    const report = await readDataset(text, { name: 'part.json' });
    expect(report.outcome).toBe('loaded');
    expect(report.kept.ties).toBe(15);
    expect(report.skipped).toEqual({ actors: 0, ties: 0 });
    expect(buildNetwork(report.dataset!).ties.has('t-visit-2025-06')).toBe(false);
  });

  it.each([
    ['shown', 15],
    ['everything', 18],
  ] as const)('writes GEXF of what is %s', async (scope, ties) => {
    const { text, fileName, blob } = await save('gexf', scope);
    expect(text).toMatch(/^<\?xml[^>]*\?>\s*<gexf\b[^>]*version="1\.3"/);
    expect(text.match(/<edge /g)).toHaveLength(ties);
    expect(fileName).toMatch(/\.gexf$/);
    expect(blob.size).toBeGreaterThan(1000);
  });

  it('says of a picture that nothing is drawn here, and what to do instead', async () => {
    const attempt = writerById('png')!.write(await withoutVisits(), {});
    await expect(attempt).rejects.toThrow(ExportError);
    await expect(attempt).rejects.toThrow(/nothing is drawn.*data format/i);
  });

  it('knows no writer that is not in its list', () => {
    expect(writerById('docx')).toBeUndefined();
    for (const writer of WRITERS) expect(writerById(writer.id)).toBe(writer);
  });
});
