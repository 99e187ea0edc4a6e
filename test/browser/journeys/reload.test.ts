import { expect, test } from 'vitest';
import { carryOver } from '../../../src/app/opening/carried-over.js';
import { closeApps, openApp } from '../support/app-harness.js';

const ties = new Blob(['Source,Target,Type,Date\nFrance,Japan,visit,2014-02-03\nIndia,France,treaty,2016-05-06\n']);
const source = { name: 'ties.csv', files: [{ name: 'ties.csv', blob: ties }], options: {} };

test('an opened file and its view outlast a change of language, which loads the page anew', async () => {
  await openApp();
  expect(await carryOver({ source, story: undefined, hasOwnStory: false })).toBe(true);
  closeApps();
  const app = await openApp({ fragment: 'hide.relation=treaty' });
  expect(app.element.exploration.network?.dataset.title).toBe('ties');
  expect(app.status).toBe('1 of 2 ties shown');
});

test('what was kept is taken once: the page after shows what the address names', async () => {
  await carryOver({ source, story: undefined, hasOwnStory: false });
  await openApp();
  closeApps();
  const app = await openApp();
  expect(app.element.exploration.network?.dataset.id).toBe('shoigu-pyongyang-2025');
});

test('a story that the reader has written goes over with the page', async () => {
  const story = { title: 'Mine', steps: [{ title: 'One', text: 'Who says so?', view: '' }] };
  await carryOver({ source: undefined, story, hasOwnStory: true });
  const app = await openApp();
  expect(app.element.exploration.network?.dataset.story).toEqual(story);
});
