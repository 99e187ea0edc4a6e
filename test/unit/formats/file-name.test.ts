import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/formats/file-name.js';

const day = new Date('2026-11-24T23:30:00Z');

describe('name of a saved file', () => {
  it.each([
    ['Shoigu in Pyongyang, June 2025', ['Only visit'], 'shoigu-in-pyongyang-june-2025_only-visit_2026-11-24.png'],
    ['Shoigu in Pyongyang, June 2025', [], 'shoigu-in-pyongyang-june-2025_2026-11-24.png'],
    ['Ententes', ['Only visit.', 'Retracted ties are hidden.'], 'ententes_only-visit-and-1-more_2026-11-24.png'],
    ['Визит Шойгу: КНДР', [], 'визит-шойгу-кндр_2026-11-24.png'],
    ['쇼이구 평양 방문', [], '쇼이구-평양-방문_2026-11-24.png'],
    ['हिन्दी', [], 'हिन्दी_2026-11-24.png'],
    ['', [], 'network_2026-11-24.png'],
    ['🕊 / ..\\..', ['***'], 'network_2026-11-24.png'],
    ['con', [], 'con_2026-11-24.png'],
    [undefined, [], 'network_2026-11-24.png'],
  ])('of %j with the filters %j is %s', (title, filters, name) => {
    expect(fileNameOf(title, filters, day, 'png')).toBe(name);
  });

  it.each([['word '.repeat(60)], ['한'.repeat(300)], ['🄰x'.repeat(200)], ['w'.repeat(300)]])(
    'stays within 100 characters and 255 bytes',
    title => {
      const name = fileNameOf(title, ['A filter that says rather much about what is hidden here'], day, 'json');
      expect([...name].length).toBeLessThanOrEqual(100);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name).toMatch(/_2026-11-24\.json$/);
    },
  );

  it('has nothing in it that Windows refuses', () => {
    const name = fileNameOf('a<b>c:d"e/f\\g|h?i*j\u0001k. ', ['x:y'], day, 'gexf');
    expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$/);
  });
});
