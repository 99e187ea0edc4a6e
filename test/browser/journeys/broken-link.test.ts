import { beforeAll, describe, expect, test } from 'vitest';
import { closeApps, openApp } from '../support/app-harness.js';
import { tiesBut, tiesOfType } from '../support/article.js';
import { watchComplaints } from '../support/complaints.js';
import { seen } from '../support/seen.js';

let opening: ReturnType<typeof seen>;

beforeAll(async () => {
  opening = seen(await openApp());
  closeApps();
});

describe('a broken link', () => {
  test.each([
    ['noise', '%%%&&&===#?/\\'],
    ['half a percent sign', 'hide.relation=%E0%A4%A'],
    ['unknown relations', 'hide.relation=no-such,visit%2Fno-such'],
    ['names of objects', 'hide.__proto__=visit&constructor=1&fold=__proto__,constructor,toString'],
    ['markup', 'select=tie:<img src=x onerror=window.PWNED=1>&layout=<script>window.PWNED=1</script>'],
    ['actors that do not exist', 'fold=atlantis&select=actor:atlantis&at=atlantis:1:2'],
    ['a tie that does not exist', 'select=tie:t-nothing'],
    ['half a pair', 'select=pair:rus'],
    ['a camera of words', 'camera=a,b,c'],
    ['a camera without end', 'camera=Infinity,NaN,1e999'],
    ['two numbers for a camera', 'camera=1,2'],
    ['a layout that does not exist', 'layout=spiral-of-doom'],
    ['positions of words', 'at=shoigu:x:y,putin::,kim-jong-un'],
    ['lines that do not exist', 'open=rus|prk|nothing,,,'],
    ['a length of 100,000 letters', `hide.relation=${'x,'.repeat(50_000)}`],
  ])('with %s shows the opening view and breaks nothing', async (_what, broken) => {
    const complaints = watchComplaints();
    const app = await openApp({ fragment: broken });
    expect(seen(app)).toEqual(opening);
    await app.legend.toggle('Visit');
    expect(app.shownTies).toEqual(tiesBut(tiesOfType('visit')));
    expect(complaints).toEqual([]);
    expect(Reflect.get(window, 'PWNED')).toBeUndefined();
  });

  test('with a camera far away is still a view that "Fit to screen" mends', async () => {
    const lost = await openApp({ fragment: 'camera=99999999,-99999999,1000' });
    await lost.press('Fit to screen');
    expect(lost.canvas.stage.camera).toEqual(opening.camera);
  });
});
