import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openApp } from '../support/app-harness.js';
import { OpeningHarness } from '../support/opening-harness.js';

async function dropTable(text: string | Uint8Array<ArrayBuffer>, name = 'deals.csv'): Promise<OpeningHarness> {
  const opening = new OpeningHarness(await openApp());
  await opening.drop(new File([text], name));
  return opening;
}

const roleOf = (opening: OpeningHarness, column: string) =>
  opening.dialog().getByRole('combobox', { name: `What column “${column}” is`, exact: true });

const chosen = (opening: OpeningHarness, column: string): string => {
  const select = roleOf(opening, column).element() as HTMLSelectElement;
  return select.selectedOptions[0]?.textContent ?? '';
};

const ends = ({ app }: OpeningHarness): readonly string[] =>
  app.network.dataset.ties.map(({ source, target }) => {
    const labelOf = (id: unknown) => app.network.dataset.actors.find(actor => actor.id === id)?.label;
    return `${labelOf(source)} → ${labelOf(target)}`;
  });

describe('a table whose columns were guessed', () => {
  test('shows its first rows with what each column was taken for', async () => {
    const opening = await dropTable('source,target,type,remark\nFrance,Japan,visit,short\nJapan,France,visit,long\n');
    const preview = opening.dialog().getByRole('table', { name: 'The first rows of the table' });
    await expect.element(preview.getByRole('cell', { name: 'short', exact: true })).toBeVisible();
    expect(['source', 'target', 'type'].map(column => chosen(opening, column))).toEqual([
      'Source',
      'Target',
      'Relation',
    ]);
  });

  test('is read again when a column is set right, and opens so', async () => {
    const opening = await dropTable('source,target,type\nFrance,Japan,visit\n');
    await roleOf(opening, 'source').selectOptions('Target');
    await expect.poll(() => chosen(opening, 'target')).toBe('Source');
    await opening.open();
    await expect.poll(() => opening.app.status).toBe('1 of 1 ties shown');
    expect(ends(opening)).toEqual(['Japan → France']);
  });

  test('that is too unclear is refused until its reader agrees to the guess', async () => {
    const opening = await dropTable('Who,Whom,What,When\nFrance,Japan,visit,2001-05-06\nJapan,France,visit,2002\n');
    expect(opening.text).toContain('“deals.csv” could not be opened');
    await opening.press('Read with these columns');
    await expect.element(opening.dialog('“deals.csv” can be opened')).toBeVisible();
    await opening.open();
    await expect.poll(() => ends(opening)).toEqual(['France → Japan', 'Japan → France']);
  });

  test('that has no column for one end can be given one', async () => {
    const opening = await dropTable('source,friend,type\nFrance,Japan,visit\nJapan,France,visit\n');
    (roleOf(opening, 'friend').element() as HTMLElement).focus();
    await roleOf(opening, 'friend').selectOptions('Target');
    await expect.element(opening.dialog(/^“deals.csv” can be opened/)).toBeVisible();
    // Whoever sets one column after another is not thrown out of the table.
    expect(roleOf(opening, 'friend').element().matches(':focus')).toBe(true);
    await opening.open();
    await expect.poll(() => ends(opening)).toEqual(['France → Japan', 'Japan → France']);
  });
});

describe('a file whose encoding was guessed', () => {
  // "España" in ISO-8859-1, and "Đ" for the same byte in no other way.
  const latin = new Uint8Array([...'source,target\nEspa\u00f1a,France\n'].map(letter => letter.charCodeAt(0)));
  const first = (name: string) => page.getByRole('cell', { name, exact: true });
  const encoding = (opening: OpeningHarness) =>
    opening.dialog().getByRole('combobox', { name: 'Encoding', exact: true });

  test('says so, and is read again in another one when that is wrong', async () => {
    const opening = await dropTable(latin);
    await expect.element(first('España')).toBeVisible();
    expect(opening.text).toContain('encoding windows-1252');
    await encoding(opening).selectOptions('Windows-1251');
    await expect.element(first('Espaсa')).toBeVisible();
    await encoding(opening).selectOptions('Windows-1252, ISO-8859-1');
    await expect.element(first('España')).toBeVisible();
  });
});

test('another separator makes other columns, and the way back stays open', async () => {
  const opening = await dropTable('source;target;type\nFrance, Republic;Japan;visit\n');
  const separator = opening.dialog().getByRole('combobox', { name: 'Separator', exact: true });
  await separator.selectOptions('Comma ,');
  await expect
    .poll(() => opening.dialog().getByRole('columnheader', { name: 'source', exact: true }).query())
    .toBeNull();
  await separator.selectOptions('Semicolon ;');
  await expect.element(opening.dialog().getByRole('cell', { name: 'France, Republic', exact: true })).toBeVisible();
  expect(chosen(opening, 'type')).toBe('Relation');
});
