import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { jsonWriter } from '../../../../src/formats/json.js';
import type { Report } from '../../../../src/network/report.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { exportSourceOf } from '../../../support/export-source.js';

interface Expectation {
  readonly file: string;
  readonly defect: string;
  readonly outcome: 'REJECT' | 'PARTIAL' | 'WARN' | 'LOAD';
  readonly actors: number;
  readonly ties: number;
  readonly says: readonly string[];
}

const folder = new URL('../../../fixtures/bad/', import.meta.url);
const fixture = (file: string): Uint8Array => readFileSync(new URL(file, folder));
const expectations = (
  JSON.parse(readFileSync(new URL('expectations.json', folder), 'utf8')) as readonly Expectation[]
).filter(({ file }) => file.startsWith('json-'));

const outcomes = { REJECT: 'rejected', PARTIAL: 'partial', WARN: 'loaded-with-warnings', LOAD: 'loaded' } as const;
const globalNames = Object.getOwnPropertyNames(Object.prototype);

/** All that the reader of a report can see of its problems. */
function wordsOf(report: Report): string {
  return report.problems.map(problem => Object.values(problem).join(' ')).join('\n');
}

const read = (text: string, name = 'visit.json'): Promise<Report> => readDataset(text, { name });

describe('broken and tricky files', () => {
  it.each(expectations)('$file: $defect → $outcome', async ({ file, outcome, actors, ties, says }) => {
    const report = await readDataset(fixture(file), { name: file });
    expect(report.outcome).toBe(outcomes[outcome]);
    expect(report.kept).toEqual({ actors, ties });
    for (const word of says) expect(wordsOf(report).toLowerCase()).toContain(word.toLowerCase());
    expect(wordsOf(report)).not.toMatch(/undefined|NaN|\[object Object\]|\bat .*\.[jt]s:/);
  });

  it.each(expectations.filter(({ outcome }) => outcome === 'REJECT'))(
    'names the file and what to do when it rejects $file',
    async ({ file }) => {
      const [problem] = (await readDataset(fixture(file), { name: file })).problems;
      expect(problem?.message).toContain(`“${file}”`);
      expect(problem?.hint).not.toBe('');
    },
  );

  it('says that a file which breaks off is not complete', async () => {
    const report = await readDataset(fixture('json-truncated.json'), { name: 'json-truncated.json' });
    expect(report.problems[0]).toMatchObject({ code: 'not-complete', line: 31 });
  });

  it('points to the comma that is too many', async () => {
    const report = await readDataset(fixture('json-trailing-comma.json'), { name: 'json-trailing-comma.json' });
    expect(report.problems[0]).toMatchObject({ code: 'not-json', line: 33, hint: 'Delete the comma.' });
  });

  afterEach(() => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(globalNames);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('encoding', () => {
  const text = JSON.stringify({ actors: [{ id: 'rus', label: 'Россия', type: 'state' }], ties: [] });
  const labelIn = (report: Report): string | undefined => report.dataset?.actors[0]?.label;

  it('reads UTF-8 with and without a byte order mark', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    expect(labelIn(await readDataset(bytes, { name: 'a.json' }))).toBe('Россия');
    expect(labelIn(await read(`\uFEFF${text}`))).toBe('Россия');
  });

  it('reads UTF-16 by its byte order mark', async () => {
    const units = Uint16Array.from(`\uFEFF${text}`, unit => unit.charCodeAt(0));
    expect(labelIn(await readDataset(units.buffer, { name: 'a.json' }))).toBe('Россия');
  });

  it('reads a Blob', async () => {
    expect(labelIn(await readDataset(new Blob([text]), { name: 'a.json' }))).toBe('Россия');
  });

  it('refuses bytes of another encoding and names their line', async () => {
    const bytes = Uint8Array.from([...'{"actors": [],\n "title": "Cura\xE7ao"}'], letter => letter.charCodeAt(0));
    const report = await readDataset(bytes, { name: 'old.json' });
    expect(report.outcome).toBe('rejected');
    expect(report.problems[0]).toMatchObject({ code: 'encoding', line: 2, found: 'byte 0xE7' });
    expect(report.problems[0]?.message).toContain('“old.json”');
  });

  it('refuses a character that is cut in two at the end', async () => {
    const report = await readDataset(Uint8Array.from([0x7b, 0x22, 0xd0]), { name: 'cut.json' });
    expect(report.problems[0]?.code).toBe('encoding');
  });
});

describe('other formats', () => {
  it.each([
    ['<!DOCTYPE html><html><body>Not found</body></html>', 'HTML'],
    ['\n<html lang="en">', 'HTML'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
    ['<?xml version="1.0"?><rss/>', 'XML'],
    ['<note>', 'XML'],
  ])('names what %j is', async (text, name) => {
    const report = await read(text);
    expect(report.problems[0]).toMatchObject({ code: 'other-format' });
    expect(report.problems[0]?.message).toContain(name);
  });

  it.each(['', '   \n'])('calls a file without content empty (%j)', async text => {
    expect((await read(text)).problems[0]?.message).toBe('“visit.json” is empty.');
  });

  it('refuses a text nested too deep, with its place', async () => {
    const report = await read(`{"actors": [],\n"ties": ${'['.repeat(5000)}${']'.repeat(5000)}}`);
    expect(report.problems[0]).toMatchObject({ code: 'too-deep', line: 2 });
  });

  it('does not count brackets inside texts as nesting', async () => {
    const title = `${'['.repeat(5000)}\\"`;
    const report = await read(JSON.stringify({ title, actors: [], ties: [] }));
    expect(report.outcome).toBe('loaded');
    expect(report.dataset?.title).toBe(title);
  });
});

describe('fields that the format does not know', () => {
  it('survive reading and writing, at every level', async () => {
    const file = JSON.stringify({
      format: 'entente',
      version: 1,
      future: { z: [1, { __proto__x: true }], a: null },
      actors: [
        { id: 'fra', label: 'France', type: 'state', mood: 'calm', codes: { iso3: 'FRA', own: 7 } },
        { id: 'gbr', label: 'United Kingdom', type: 'state' },
      ],
      ties: [
        {
          id: 't1',
          source: 'fra',
          target: 'gbr',
          type: 'treaty',
          evidence: [{ id: 'e1', stance: 'asserts', chain: ['fra', { unnamed: 'an aide', since: 1 }], colour: 'blue' }],
        },
      ],
    });
    const first = await read(file);
    const { blob } = await jsonWriter.write(exportSourceOf(first.dataset!), { scope: 'everything' });
    expect(JSON.parse(await blob.text())).toEqual(JSON.parse(file));
  });
});
