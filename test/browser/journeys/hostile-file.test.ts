import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { watchComplaints } from '../support/complaints.js';
import { OpeningHarness } from '../support/opening-harness.js';

const image = '<img src=x onerror="window.PWNED=1">';
const script = '</title><script>window.PWNED=1</script>';

/** A dataset in which every text is markup that would run if it became part of the page. */
const hostileDataset = {
  format: 'entente',
  version: 1,
  title: script,
  disclaimer: image,
  license: image,
  actors: [
    { id: '__proto__', label: image, type: 'state', aliases: [script], names: { en: image } },
    { id: 'constructor', label: 'Plain', type: 'state' },
  ],
  places: [{ id: 'p', label: image }],
  documents: [
    { id: 'd1', title: image, publisher: script, url: 'javascript:window.PWNED=1' },
    { id: 'd2', title: 'With a password', url: 'https://reader:secret@example.org/' },
  ],
  ties: [
    {
      id: image,
      source: '__proto__',
      target: 'constructor',
      type: 'visit/official',
      start: '2025-06-04',
      dateBasis: image,
      place: 'p',
      summary: image,
      quantities: [{ what: image, text: script, evidence: ['e1'] }],
      evidence: [
        { id: 'e1', stance: 'asserts', document: 'd1', chain: [{ unnamed: image }], quote: script, note: image },
        { id: 'e2', stance: 'asserts', document: 'd2', chain: ['__proto__'] },
      ],
    },
  ],
};

async function openHostile(): Promise<AppHarness> {
  const app = await openApp();
  await new OpeningHarness(app).dropAndOpen(new File([JSON.stringify(hostileDataset)], `${image}.json`));
  await expect.poll(() => app.status).toBe('1 of 1 ties shown');
  return app;
}

/** Elements in the whole page, shadow trees included. */
function everyElement(root: Document | ShadowRoot = document): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ]);
}

function expectNothingRan(): void {
  expect(Reflect.get(window, 'PWNED')).toBeUndefined();
  expect(everyElement().filter(element => element.matches('img, script[src=""], [onerror]'))).toEqual([]);
  expect(everyElement().filter(element => element.getAttribute('href')?.startsWith('javascript:'))).toEqual([]);
  expect(Reflect.get({}, 'label')).toBeUndefined();
}

test('markup in a title is shown letter by letter', async () => {
  await openHostile();
  expect(page.getByRole('heading', { level: 1 }).element().textContent?.trim()).toBe(script);
  expectNothingRan();
});

test('markup in an actor, a tie, a place, a number or a quotation is shown letter by letter', async () => {
  const complaints = watchComplaints();
  const app = await openHostile();
  await app.canvas.clickLine(image);
  await expect.element(app.details).toBeVisible();
  await expect.poll(() => app.detailsText.split(image).length).toBeGreaterThan(3);
  expect(app.detailsText).toContain(script);
  expectNothingRan();

  await app.canvas.clickActor('__proto__');
  expect(app.details.getByRole('heading', { level: 2 }).element().textContent?.trim()).toBe(image);
  expectNothingRan();
  expect(complaints).toEqual([]);
});

test('markup on the card beside the pointer and in what is read out is shown letter by letter', async () => {
  const app = await openHostile();
  await app.canvas.pointAtActor('__proto__');
  await expect.poll(() => app.canvas.card).toContain(image);
  await app.canvas.walkTo('Plain');
  expect(await app.canvas.press('{Enter}')).toContain(image);
  expectNothingRan();
});

test('an address that is no web page, or hides a password, does not become a link', async () => {
  const app = await openHostile();
  await app.canvas.clickLine(image);
  await expect.element(app.details).toBeVisible();
  expect(app.details.getByRole('link').elements()).toEqual([]);
});

test('the name of a broken file is shown letter by letter', async () => {
  const app = await openApp();
  const report = await new OpeningHarness(app).drop(new File(['{'], `${image}.json`));
  await expect
    .element(report.getByRole('heading', { level: 2 }))
    .toHaveTextContent(`“${image}.json” could not be opened`);
  expectNothingRan();
});

test('actors with the names of objects pollute none', async () => {
  const app = await openHostile();
  expect(app.network.visible.actors).toEqual(['__proto__', 'constructor']);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
