import { describe, expect, it } from 'vitest';
import { plotSvg } from '../../../bench/svg-plot.js';

const words = { title: 'Costs <of all>', x: 'ties', y: 'ms' };

describe('a plot', () => {
  it('draws what doubles with n as a straight line', () => {
    const points = [1000, 10_000, 100_000].map(n => [n, n / 100] as const);
    const [, drawn = ''] = /<polyline points="([^"]+)"/.exec(plotSvg(words, [{ name: 'even', points }])) ?? [];
    const [one, two, three] = drawn.split(' ').map(point => point.split(',').map(Number));
    expect((two![1]! - one![1]!) / (two![0]! - one![0]!)).toBeCloseTo(
      (three![1]! - two![1]!) / (three![0]! - two![0]!),
      2,
    );
  });

  it('names every line, in well-formed text', () => {
    const svg = plotSvg(words, [
      {
        name: 'reading & building',
        points: [
          [1, 1],
          [10, 3],
        ],
      },
      {
        name: 'writing',
        points: [
          [1, 2],
          [10, 4],
        ],
      },
    ]);
    expect(svg).toContain('reading &amp; building');
    expect(svg).toContain('Costs &lt;of all&gt;');
    expect(svg.match(/<polyline/g)).toHaveLength(2);
  });
});
