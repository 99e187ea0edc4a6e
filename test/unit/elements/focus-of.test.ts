import { describe, expect, it } from 'vitest';
import { focusOf, selectedOn } from '../../../src/elements/focus-of.js';
import { Exploration } from '../../../src/exploration/exploration.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { tiesToldBy } from '../../../src/network/voice-columns.js';
import { emphasised, linesInFocus } from '../../../src/scene/emphasis.js';
import { bundledArticle } from '../../support/bundled-article.js';
import { pictureOf } from '../../support/scene-request.js';

const SPEAKER = 'lee-seong-kweun';

function exploring(actor: string): Exploration {
  const exploration = new Exploration();
  exploration.open(buildNetwork(bundledArticle));
  exploration.select({ kind: 'actor', id: actor });
  return exploration;
}

const toldBy = (actor: string): readonly string[] =>
  bundledArticle.ties.filter(tie => tie.evidence?.some(item => item.chain?.includes(actor))).map(tie => tie.id);

describe('the selection of somebody who only speaks', () => {
  it('is about the ties that it tells, so that these stay bright and the rest is dimmed', () => {
    const exploration = exploring(SPEAKER);
    const picture = pictureOf(bundledArticle);
    const told = toldBy(SPEAKER);
    expect(told.length).toBeGreaterThan(0);
    expect(tiesToldBy(exploration.network!, `actor:${SPEAKER}`).map(tie => tie.id)).toEqual(told);
    const focus = focusOf(exploration, picture)!;
    expect(linesInFocus(picture, focus).flatMap(line => line.ties.map(tie => tie.id))).toEqual(
      expect.arrayContaining([...told]),
    );
    const bright = emphasised(picture, focus);
    expect(bright.size).toBeGreaterThan(0);
    expect(picture.lines.some(line => !bright.has(line.id))).toBe(true);
    expect(selectedOn(exploration, picture)).toEqual(new Set([SPEAKER]));
    expect(selectedOn(exploration, picture)).toBe(selectedOn(exploration, picture));
  });
});

describe('the selection of somebody inside a folded state', () => {
  it('is about the lines that stand for his ties', () => {
    const exploration = exploring('shoigu');
    const picture = pictureOf(bundledArticle, { folded: ['rus'] });
    const lines = linesInFocus(picture, focusOf(exploration, picture)!);
    const own = new Set(exploration.network!.tiesOf('shoigu').map(tie => tie.id));
    expect(lines.length).toBeGreaterThan(0);
    expect(
      picture.lines.filter(line => line.ties.some(tie => own.has(tie.id))).every(line => lines.includes(line)),
    ).toBe(true);
  });
});

describe('the selection of somebody who is drawn', () => {
  it('is about him', () => {
    expect(focusOf(exploring('shoigu'), pictureOf(bundledArticle))).toEqual({ kind: 'actor', id: 'shoigu' });
  });
});
