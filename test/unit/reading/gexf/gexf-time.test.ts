import { describe, expect, it } from 'vitest';
import { codesOf, gexf, read, THREE, tieOf } from './gexf-text.js';

/** The tie of a file whose one edge says this of its time, and what is said of the file. */
async function timed(attributes: string, { graph = 'mode="dynamic" timeformat="date"', inside = '' } = {}) {
  const text = gexf(THREE, `<edge source="arc" target="bor" ${attributes}>${inside}</edge>`, { graph });
  return { tie: await tieOf(text), codes: codesOf(await read(text)) };
}

describe('times of GEXF', () => {
  it.each([
    ['a start and an end', 'start="1904-04-08" end="1907-08-31"', '1904-04-08', '1907-08-31', []],
    ['a start alone', 'start="1904-04-08"', '1904-04-08', undefined, []],
    ['an end alone', 'end="1904-04-08"', undefined, '1904-04-08', []],
    ['an end without end', 'start="1904-04-08" end="Infinity"', '1904-04-08', '..', []],
    ['an end of INF', 'start="-INF" end="INF"', undefined, '..', []],
    ['the names of 1.1', 'datefrom="1904-04-08" dateto="1907-08-31"', '1904-04-08', '1907-08-31', []],
    ['open ends', 'startopen="1904-04-08" endopen="1907-08-31"', '1904-04-08', '1907-08-31', ['open-interval']],
    ['one moment', 'timestamp="1904-04-08"', '1904-04-08', '1904-04-08', []],
    ['moments', 'timestamps="&lt;[1907-08-31, 1904-04-08]&gt;"', '1904-04-08', '1907-08-31', ['several-spells']],
    ['an interval', 'intervals="&lt;[1904-04-08, 1907-08-31]&gt;"', '1904-04-08', '1907-08-31', []],
    [
      'intervals',
      'intervals="&lt;[1904-04-08, 1905-01-01]; [1907-01-01, 1907-08-31]&gt;"',
      '1904-04-08',
      '1907-08-31',
      ['several-spells'],
    ],
    ['a year where a day belongs', 'start="1904"', '1904', undefined, ['partial-date']],
    ['a month where a day belongs', 'start="1904-04"', '1904-04', undefined, ['partial-date']],
    ['a day that no calendar has', 'start="1904-02-31"', undefined, undefined, ['not-a-date']],
    ['hours', 'start="1904-04-08T12:30:00Z"', '1904-04-08', undefined, ['time-of-day']],
    ['the beginning of a day', 'start="1904-04-08T00:00:00"', '1904-04-08', undefined, []],
  ] as const)('are read from %s', async (_, attributes, start, end, said) => {
    const { tie, codes } = await timed(attributes);
    expect([tie.start, tie.end]).toEqual([start, end]);
    expect(codes).toEqual(said);
  });

  it.each([
    [
      'in order',
      '<spell start="1904-04-08" end="1905-01-01"/><spell start="1907-01-01" end="1908-01-01"/>',
      '1904-04-08',
      '1908-01-01',
    ],
    [
      'in any order',
      '<spell start="1907-01-01" end="1908-01-01"/><spell start="1904-04-08" end="1905-01-01"/>',
      '1904-04-08',
      '1908-01-01',
    ],
    [
      'one without an end',
      '<spell start="1907-01-01"/><spell start="1904-04-08" end="1905-01-01"/>',
      '1904-04-08',
      undefined,
    ],
    [
      'one without a start',
      '<spell end="1907-01-01"/><spell start="1909-04-08" end="1911-01-01"/>',
      undefined,
      '1911-01-01',
    ],
  ])('span all spells, and the gaps are told: %s', async (_, spells, start, end) => {
    const { tie, codes } = await timed('', { inside: `<spells>${spells}</spells>` });
    expect([tie.start, tie.end]).toEqual([start, end]);
    expect(codes).toEqual(['several-spells']);
  });

  it('of one spell are those of the tie', async () => {
    const { tie, codes } = await timed('', { inside: '<spells><spell start="1904-04-08" end="1905-01-01"/></spells>' });
    expect([tie.start, tie.end, codes]).toEqual(['1904-04-08', '1905-01-01', []]);
  });

  it.each(['double', 'integer', ''])('that are numbers are years where they can be (%s)', async format => {
    const graph = `mode="dynamic" ${format === '' ? '' : `timeformat="${format}"`}`;
    const { tie, codes } = await timed('start="1904.0" end="1907"', { graph });
    expect([tie.start, tie.end, codes]).toEqual(['1904', '1907', ['numbers-as-time']]);
  });

  it('that are other numbers are no dates, and stay what they are', async () => {
    const { tie, codes } = await timed('start="3.5" end="123456789"', { graph: 'mode="dynamic" timeformat="double"' });
    expect([tie.start, tie.end, codes]).toEqual([undefined, undefined, ['numbers-as-time']]);
    expect(tie['attributes']).toEqual({ start: '3.5', end: '123456789' });
  });

  it('that are no dates stay as text', async () => {
    const { tie } = await timed('start="spring"');
    expect(tie['attributes']).toEqual({ start: 'spring' });
  });

  it('of a slice are those of all its ties that have none of their own', async () => {
    const graph = 'mode="slice" timeformat="date" timestamp="1904-04-08" defaultedgetype="directed"';
    const edges = '<edge source="arc" target="bor"/><edge source="arc" target="syl" timestamp="1905-01-01"/>';
    const { dataset } = await read(gexf(THREE, edges, { graph }));
    expect(dataset?.ties.map(({ start, end }) => [start, end])).toEqual([
      ['1904-04-08', '1904-04-08'],
      ['1905-01-01', '1905-01-01'],
    ]);
  });

  it('of actors are kept beside them', async () => {
    const graph = 'mode="dynamic" timeformat="date"';
    const { dataset } = await read(
      gexf('<node id="a" start="1904-04-08" end="1907-08-31"/><node id="b" start="soon"/>', '', { graph }),
    );
    expect(dataset?.actors.map(actor => actor['attributes'])).toEqual([
      { start: '1904-04-08', end: '1907-08-31' },
      { start: 'soon' },
    ]);
  });

  it('that end before they start are kept, and told', async () => {
    const { tie, codes } = await timed('start="1907-01-01" end="1904-01-01"');
    expect([tie.start, tie.end]).toEqual(['1907-01-01', '1904-01-01']);
    expect(codes).toEqual(['end-before-start']);
  });
});
