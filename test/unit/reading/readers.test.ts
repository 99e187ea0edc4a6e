import { describe, expect, it } from 'vitest';
import type { Reader, Sample } from '../../../src/reading/reader.js';
import { READERS } from '../../../src/reading/readers.js';
import { FORMAT_SEEDS } from '../../support/format-seeds.js';
import { openFiles, samplesOf } from '../../support/open-seed.js';

const HTML =
  '<!DOCTYPE html>\n<html><head><title>gexf</title></head><body><table><tr><td>a</td></tr></table></body></html>';
const NO_FORMAT: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['nothing', ''],
  ['blanks', ' \n\t\n '],
  ['a web page', HTML],
  ['bytes that are no text', Uint8Array.from({ length: 512 }, (_, index) => (index * 73) % 256)],
  ['prose', 'Once upon a time there were two states.\nThey did not talk.\n'],
  ['another JSON', '{"name": "a package", "version": "1.0.0"}'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
];

/** Readers that know a sample, surest first. */
function knowing(sample: Sample): readonly { readonly reader: Reader; readonly sureness: number }[] {
  return READERS.map(reader => ({ reader, sureness: reader.recognise(sample)?.sureness ?? 0 }))
    .filter(({ sureness }) => sureness > 0)
    .sort((one, other) => other.sureness - one.sureness);
}

describe.each(READERS.map(reader => [reader.label, reader] as const))('the reader of %s', (_, reader) => {
  it('has an id and a label that no other has', () => {
    expect(READERS.filter(({ id }) => id === reader.id)).toHaveLength(1);
    expect(READERS.filter(({ label }) => label === reader.label)).toHaveLength(1);
    expect(reader.id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    expect(reader.label.trim()).toBe(reader.label);
    expect(reader.label).not.toBe('');
  });

  it('does not know what is of no format', async () => {
    for (const [name, content] of NO_FORMAT) {
      const [sample] = await samplesOf({ 'file.gexf': content });
      const sureness = reader.recognise(sample!)?.sureness ?? 0;
      // Any JSON may be a dataset that is not whole: better our own reader says so than nobody.
      const most = reader.id === 'entente-json' && name === 'another JSON' ? 0.1 : 0;
      expect([name, sureness <= most]).toEqual([name, true]);
    }
  });

  it('gives a sureness between 0 and 1', async () => {
    for (const { files } of FORMAT_SEEDS) {
      for (const sample of await samplesOf(await files())) {
        const sureness = reader.recognise(sample)?.sureness;
        if (sureness !== undefined) expect(sureness > 0 && sureness <= 1).toBe(true);
      }
    }
  });

  it('loads', async () => {
    expect(await reader.load()).toBeTypeOf('function');
  });

  it('has a sound file among the seeds', () => {
    expect(FORMAT_SEEDS.map(seed => seed.reader)).toContain(reader.id);
  });
});

describe.each(FORMAT_SEEDS.map(seed => [`${seed.reader}: ${seed.name}`, seed] as const))('a file of %s', (_, seed) => {
  it('is known by its own reader as the surest, and by no other as sure', async () => {
    for (const sample of await samplesOf(await seed.files())) {
      const [first, second] = knowing(sample);
      expect([sample.name, first?.reader.id]).toEqual([sample.name, seed.reader]);
      // Graphs that we wrote carry the head of a dataset of ours, so there the order of the list decides.
      const isByOrder = second?.reader.id === 'entente-json';
      if (!isByOrder)
        expect([second?.reader.id, (second?.sureness ?? 0) < first!.sureness]).toEqual([second?.reader.id, true]);
    }
  });

  it('opens, whatever it is called', async () => {
    const files = await seed.files();
    const own = await openFiles(files);
    expect(own.outcome).not.toBe('rejected');
    expect(own.kept.actors).toBeGreaterThan(0);
    const renamed = Object.entries(files).map(([, content], index) => [
      `${index}.${['gexf', 'json', 'exe'][index % 3]}`,
      content,
    ]);
    const other = await openFiles(Object.fromEntries(renamed));
    expect([other.format, other.kept]).toEqual([own.format, own.kept]);
  });
});
