import { describe, expect, it } from 'vitest';
import { codesOf, gexf, read, THREE } from './gexf-text.js';

const NUMBERS = { graph: 'mode="dynamic" timeformat="double" defaultedgetype="directed"' };

/** Starts of the ties of a file, as dates and as attributes. */
async function startsOf(...starts: readonly string[]) {
  const edges = starts.map(start => `<edge source="arc" target="bor" start="${start}"/>`).join('\n');
  const report = await read(gexf(THREE, edges, NUMBERS));
  const ties = report.dataset!.ties;
  return {
    dates: ties.map(({ start }) => start),
    kept: ties.map(tie => (tie['attributes'] as { readonly start?: string } | undefined)?.start),
    report,
  };
}

describe('numbers as times in GEXF', () => {
  it('are years where all of a file can be', async () => {
    const { dates, report } = await startsOf('1904.0', '1907', '2026.0');
    expect(dates).toEqual(['1904', '1907', '2026']);
    expect(report.problems[0]?.message).toMatch(/“1904\.0”, line \d+.*taken for years/);
  });

  it('are no years where the clock of the file only passes through them', async () => {
    const { dates, kept, report } = await startsOf('0.0', '1000.0', '2000.0', '5000.0');
    expect(dates).toEqual([undefined, undefined, undefined, undefined]);
    expect(kept).toEqual(['0.0', '1000.0', '2000.0', '5000.0']);
    expect(report.problems[0]?.message).toMatch(/kept as attributes/);
    expect(codesOf(report)).toEqual(['numbers-as-time']);
  });

  it('are no years after a node with a time that is none', async () => {
    const nodes = '<node id="arc" start="12.5"/><node id="bor"/>';
    const { dataset } = await read(gexf(nodes, '<edge source="arc" target="bor" start="2000.0"/>', NUMBERS));
    expect(dataset?.ties[0]?.start).toBeUndefined();
  });

  it('are years also beside codes for what nobody knows, which are never dates', async () => {
    const { dates, kept } = await startsOf('1904', '9999', '-9', '1907.5');
    expect(dates).toEqual(['1904', undefined, undefined, undefined]);
    expect(kept).toEqual([undefined, '9999', '-9', '1907.5']);
  });

  it('leave the ties in the order of the file', async () => {
    const edges =
      '<edge id="e1" source="arc" target="bor"/><edge id="e2" source="arc" target="bor" start="1904.0"/><edge id="e3" source="arc" target="bor"/>';
    const { dataset } = await read(gexf(THREE, edges, NUMBERS));
    expect(dataset?.ties.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
  });
});
