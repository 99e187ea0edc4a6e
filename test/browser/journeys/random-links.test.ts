import { expect, test, vi } from 'vitest';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { type AppHarness, frames, openApp } from '../support/app-harness.js';
import { article } from '../support/article.js';
import { watchComplaints } from '../support/complaints.js';

vi.setConfig({ testTimeout: 180_000 });

const LINKS = 60;

/** Links that hold, to be spoilt. */
const SOUND = [
  'hide.relation=visit,treaty&fold=rus&select=actor:putin',
  'voices=without:actor%3Akcna&time=2024-01-01,2025-06-30&undated=hide',
  'tab=table&table=ties:date:down&least=2',
  'focus=around:2:rus&layout=circle&tags=off&camera=-12,40,1.5',
  'at=prk:-7:0,rus:1:2&open=prk%7Crus&strongest=10',
  'story=3&later=1',
  'tab=matrix&matrix=name:80&compare=rus,prk',
];
const HOSTILE = [
  '__proto__=1&constructor=2&hide.__proto__=x&select=actor:__proto__',
  'data=https://example.org/x.json&dataset=../../etc/passwd&src=javascript:alert(1)',
  'select=tie:<img src=x onerror=alert(1)>&layout=<script>alert(1)</script>',
  `fold=${'rus,'.repeat(3000)}`,
  'camera=1e999,NaN,-0&at=rus:Infinity:NaN&story=-1&least=1e9&strongest=0',
  '%E0%A4%A=%E0%A4%A&%=%&=&&&',
  'time=9999-99-99,0000-00-00&voices=only:&compare=,',
  'tab=__proto__&table=__proto__:__proto__&matrix=constructor:1&focus=between:__proto__',
];
const LETTERS = [
  '&',
  '=',
  ':',
  ',',
  '%',
  '#',
  '\u0000',
  '\u202E',
  '평',
  '"',
  '<',
  '/',
  '.',
  '-',
  '0',
  'a',
  'rus',
  'e9',
];

type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** A link with some of its letters exchanged, taken out or doubled; or garbage; or one meant to do harm. */
function anyLink(random: Random): string {
  const kind = below(random, 4);
  if (kind === 0)
    return Array.from({ length: below(random, 60) }, () => LETTERS[below(random, LETTERS.length)]).join('');
  const list = kind === 1 ? HOSTILE : SOUND;
  let link = list[below(random, list.length)]!;
  for (let times = below(random, kind === 1 ? 2 : 6); times > 0; times -= 1) {
    const at = below(random, link.length);
    link = link.slice(0, at) + LETTERS[below(random, LETTERS.length)] + link.slice(at + below(random, 3));
  }
  return link;
}

async function follow(app: AppHarness, link: string): Promise<void> {
  location.hash = link;
  await frames(2);
  await app.network.updateComplete;
}

test('sixty spoilt links: nothing breaks, nothing is fetched, no data change', async () => {
  const complaints = watchComplaints();
  const app = await openApp();
  await Promise.all([
    import('../../../src/elements/entente-table.js'),
    import('../../../src/elements/entente-matrix.js'),
  ]);
  const fetched = vi.spyOn(globalThis, 'fetch');
  const asked = vi.spyOn(XMLHttpRequest.prototype, 'open');
  const random = seededRandom(1907);
  const globalNames = Object.getOwnPropertyNames(Object.prototype);
  for (let left = LINKS; left > 0; left -= 1) {
    const link = anyLink(random);
    await follow(app, link);
    expect(app.status, link).toMatch(/^\d+ of 18 ties shown/);
    expect(complaints, link).toEqual([]);
  }
  expect(JSON.stringify(app.network.dataset)).toBe(JSON.stringify(article));
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(globalNames);
  expect(fetched).not.toHaveBeenCalled();
  expect(asked).not.toHaveBeenCalled();
  fetched.mockRestore();
  asked.mockRestore();
  await follow(app, '');
  expect(app.status).toMatch(/^18 of 18 ties shown/);
});
