import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportSourceOf } from '../../../src/elements/export-source.js';
import { networkOfReport } from '../../../src/elements/network-of-report.js';
import { relationClause } from '../../../src/filter/clause-kinds.js';
import { altTextOf } from '../../../src/formats/alt-text.js';
import { bibtexOf, citationText } from '../../../src/formats/citation.js';
import { composePicture } from '../../../src/formats/compose-picture.js';
import { readersFileName } from '../../../src/formats/file-name.js';
import { PICTURE_PRESETS } from '../../../src/formats/picture-presets.js';
import { plannedSize } from '../../../src/formats/picture-size.js';
import type { LegendEntry } from '../../../src/formats/picture-source.js';
import { pictureWords } from '../../../src/formats/picture-words.js';
import { evidenceSheet } from '../../../src/formats/sheet/evidence-sheet.js';
import { plainTextOf } from '../../../src/formats/sheet/plain-text.js';
import { CITATION_STYLES } from '../../../src/formats/view-citation.js';
import { type ExportSource, forReaders } from '../../../src/formats/writer.js';
import { WRITERS, writerById } from '../../../src/formats/writers.js';
import { en } from '../../../src/messages/en.js';
import { enExport } from '../../../src/messages/en-export.js';
import { enFinding } from '../../../src/messages/en-finding.js';
import { enHelp } from '../../../src/messages/en-help.js';
import { enOpening } from '../../../src/messages/en-opening.js';
import { LANGUAGES, type Language } from '../../../src/messages/languages.js';
import { inEnglish, speak, type Translation, uiLanguage } from '../../../src/messages/ui.js';
import { exportWords } from '../../../src/messages/ui-export.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import type { Stage } from '../../../src/scene/stage.js';
import { approximateMeasure } from '../../support/approximate-measure.js';
import { exploring } from '../../support/exploring.js';
import { datasetOf } from '../../support/export-source.js';
import { paperContext } from '../../support/paper-context.js';
import { pictureOf } from '../../support/scene-request.js';
import { svgOf } from '../../support/svg-files.js';
import { misplacedTexts, overlappingTexts } from '../../support/text-boxes.js';

/** Names that are no word of English, so that whatever is English comes from us. */
const dataset: Dataset = datasetOf({
  id: 'abc',
  title: 'Alfa kaj Beta',
  asOf: '2025-06-05',
  release: '1.0.0',
  released: '2025-06-07',
  license: 'CC0-1.0',
  actors: [
    { id: 'alfa', label: 'Alfa', type: 'state', names: { fr: 'Alfe', ru: 'Альфа', uk: 'Альфа', ko: '알파' } },
    { id: 'beta', label: 'Beta', type: 'state', names: { fr: 'Bête', ru: 'Бета', uk: 'Бета', ko: '베타' } },
    { id: 'gama', label: 'Gama', type: 'person', affiliations: [{ to: 'beta' }] },
    { id: 'delta', label: 'Delta', type: 'organisation' },
  ],
  places: [{ id: 'urbo', label: 'Urbo', names: { fr: 'Ourbo', ru: 'Урбо', uk: 'Урбо', ko: '우르보' } }],
  documents: [
    { id: 'd1', title: 'Unua', publisher: 'Gazeto', published: '2025-06-04', accessed: '2025-06-06', checked: true },
    { id: 'd2', title: 'Dua', published: '2025-06', checked: false },
  ],
  ties: [
    {
      ...{ id: 't1', source: 'gama', target: 'alfa', type: 'visit/official', start: '2025-06-04', place: 'urbo' },
      evidence: [
        { id: 'e1', document: 'd1', stance: 'asserts', chain: ['alfa'], saidOn: '2025-06-04', reliability: 'B' },
        { id: 'e2', document: 'd1', stance: 'denies', chain: ['beta'], translated: true, quote: 'ne' },
        { id: 'e3', document: 'd2', stance: 'asserts', chain: [{ unnamed: 'iu' }], supports: ['date'] },
      ],
    },
    {
      ...{ id: 't2', source: 'beta', target: 'alfa', type: 'arms-supply', start: '2024', count: 3 },
      evidence: [{ id: 'e4', document: 'd2', stance: 'asserts' }],
      quantities: [{ what: 'troops', min: 1200, approx: true, side: 'beta', asOf: '2025-05', evidence: ['e4'] }],
    },
    { id: 't3', source: 'beta', target: 'alfa', type: 'arms-supply', start: '2025-05~', end: '..' },
    {
      ...{ id: 't4', parties: ['alfa', 'beta'], type: 'treaty', start: '2024-06-19' },
      milestones: { signed: '2024-06-19', ratified: { alfa: '2024-11' } },
      evidence: [{ id: 'e5', document: 'd1', stance: 'asserts', jointInstrument: true }],
    },
    { id: 't5', source: 'alfa', target: 'beta', type: 'sanction' },
  ],
});

/** Words that English cannot do without, in pictures, texts and the dialog. */
const ENGLISH =
  /\b(the|of|and|is|are|with|by|for|from|in|ties?|actors?|shown|hidden|says?|said|according|more|only|accessed|retrieved|confirmed|reported|asserts|denies|standing|filters|speakers|sources|checked|about|least|view|which|that|every|each|has|have|without|not|none|no|dataset|version|release|signed|ratified|June|May|November|dpi)\b/i;

/** Words that are the same in a language as in English. */
const SHARED: Partial<Record<Language, RegExp>> = { fr: /\b(sources?|version)\b/gi };

/** What is neither ours nor English: names of columns and values in quotation marks, formats and programs. */
function ownWords(text: string, language: Language): string {
  return text
    .replace(
      /«\s?(speakers|standing|state|office|entente|symmetric|[a-z]+_[a-z]+|extra|[at]:)\s?»|‘([a-z_]+|[at]:)’/g,
      '',
    )
    .replace(SHARED[language] ?? /(?!)/, '');
}

const english: Translation = {
  messages: en,
  dates: undefined as never,
  quantities: undefined as never,
  opening: enOpening,
  finding: enFinding,
  help: enHelp,
  exporting: enExport,
  vocabulary: {},
};

async function speakIn(language: Language): Promise<void> {
  const row = LANGUAGES.find(({ id }) => id === language)!;
  speak(language, row.load ? await row.load() : english);
}

/** What a page would export that shows the dataset without its sanctions, in June 2025 and before. */
async function sourceOf(): Promise<ExportSource> {
  const network = (await networkOfReport({ dataset } as never))!;
  const exploration = exploring(network);
  exploration.setHidden(relationClause.id, ['sanction']);
  exploration.setVoices({ mode: 'without', keys: new Set(['actor:delta']) });
  const picture = pictureOf(dataset, { network: exploration.network! });
  const stage = { picture, viewBox: picture.bounds } as Stage;
  return (await exportSourceOf(exploration, stage, approximateMeasure, new Date('2026-11-24T09:30:00Z'), 1.3))!;
}

const page = { width: 1600, height: 900, extent: 'whole', theme: 'light', background: 'white' } as const;

/** The sheet of a picture, without what is painted. */
function composed(source: ExportSource, width = 1600) {
  const picture = source.picture!;
  const unpainted = (entry: LegendEntry): LegendEntry => ({ ...entry, paintSample: () => {} });
  const words = {
    ...forReaders(source),
    picture: {
      ...picture,
      paint: () => {},
      relations: picture.relations.map(unpainted),
      standings: picture.standings.map(unpainted),
    },
  };
  return composePicture(words, { ...page, width }, paperContext());
}

/** Calls what takes values, with numbers, then with a list where it wants one. */
function textsIn(value: unknown, number: number): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const list = [{ words: 'X', number }];
    const tries = [[number, number, number, number], [number, number, list], [list]];
    for (const values of tries) {
      try {
        return [String(value(...values))];
      } catch {
        // It wants other values.
      }
    }
    throw new Error(`Nobody knows how to call ${value}`);
  }
  return Object.values(value as object).flatMap(inner => textsIn(inner, number));
}

afterEach(() => speakIn('en'));

describe.each(LANGUAGES.filter(({ load }) => load).map(({ id }) => id))('in the language %s', language => {
  beforeEach(() => speakIn(language));

  const expectNoEnglish = (texts: readonly string[]): void => {
    const left = texts.map(text => ownWords(text, language)).filter(text => ENGLISH.test(text));
    expect(left).toEqual([]);
  };

  test('the words of a picture are in it, dates too, and none is English', async () => {
    const source = await sourceOf();
    const texts = composed(source).texts.map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(20);
    expectNoEnglish(texts);
    const { filters, imprint } = pictureWords(source);
    expect(filters).toHaveLength(2);
    expect(imprint).toContain('2026');
    expectNoEnglish([imprint, ...filters]);
  });

  test('nothing in a picture lies over another, however long the words are', async () => {
    const source = await sourceOf();
    for (const width of [1600, 900]) {
      const { texts, network } = composed(source, width);
      expect(overlappingTexts(texts)).toEqual([]);
      expect(misplacedTexts(texts, { width, height: 900 }, network)).toEqual([]);
    }
  });

  test('actors in pictures, alt texts and sheets have the names that the dataset has in it', async () => {
    const source = await sourceOf();
    const name = Object.entries(dataset.actors[0]!.names!).find(([key]) => key === language)![1] as string;
    expect(altTextOf(source)).toContain(name);
    const sheet = plainTextOf(evidenceSheet(source));
    expect(sheet).toContain(name);
    expect(sheet.replaceAll(dataset.title!, '')).not.toMatch(/\b(Alfa|Beta|Urbo)\b/);
    expect(await svgOf(source)).toContain(name);
    expect(await svgOf(source)).not.toContain('>Alfa<');
  });

  test('a tie is never told as the words of who denies it', async () => {
    const { inReadersWords } = await sourceOf();
    const { network, sayings } = inReadersWords!;
    const sentence = sayings.tie(network, network.ties.get('t1')!);
    expect(sentence).toContain(network.actors.get('alfa')!.label);
    expect(sentence).not.toContain(network.actors.get('beta')!.label);
    // What speaks to the date alone is not heard on the visit either.
    expect(sentence).not.toContain('iu');
  });

  test('alt texts, citations and sheets have no English', async () => {
    const source = await sourceOf();
    const sheets = [undefined, { one: 'alfa', other: 'beta' }].map(about => plainTextOf(evidenceSheet(source, about)));
    const view = { dataset, filters: ['X'], address: 'https://a.example/', accessed: source.now };
    expectNoEnglish([
      altTextOf(source),
      ...sheets.flatMap(sheet => sheet.split('\n')),
      ...CITATION_STYLES.filter(({ id }) => id !== 'bibtex').map(({ cite }) => cite(view)),
      citationText(dataset, source.now),
      // Names of fields and month names are those of BibTeX.
      ...bibtexOf(dataset, source.now)
        .split('\n')
        .filter(line => /title|note|howpublished/.test(line)),
      readersFileName(undefined, { ...source, filters: ['X', 'Y'] }, 'png').replaceAll('-', ' '),
    ]);
  });

  test('a drawing says on each line what it stands for, without English', async () => {
    const titles = [...(await svgOf(await sourceOf())).matchAll(/<title>([^<]*)/g)].map(([, title]) => title!);
    expect(titles.length).toBeGreaterThan(8);
    expectNoEnglish(titles);
  });

  test('the dialog has no English: formats, choices, sizes, losses, errors', async () => {
    const source = await sourceOf();
    const everything = { scope: 'everything' } as const;
    const limits = { side: 4000, area: 4_000_000 };
    expectNoEnglish([
      ...WRITERS.flatMap(writer => [
        ...(writer.id === 'json-columns' ? [] : [writer.label]),
        ...writer.losses(source, {}),
        ...writer.losses(source, { extent: 'view', edges: 'pairs' }),
        ...writer.losses(source, everything),
      ]),
      ...WRITERS.filter(({ id }) => id !== 'graphml' && id !== 'graphology').map(({ purpose }) => purpose),
      ...WRITERS.flatMap(({ choices = [] }) =>
        choices.flatMap(({ label, values }) => [label, ...values.map(row => row.label)]),
      ),
      ...PICTURE_PRESETS.flatMap(({ label, purpose }) => [label, purpose]),
      ...PICTURE_PRESETS.map(({ id }) => plannedSize({ preset: id }, limits)).flatMap(({ text, notes }) => [
        text,
        ...notes,
      ]),
    ]);
  });

  test.each([0, 1, 2, 5, 21, 1234])('no word beside the number %d is English', number => {
    const { locale: _, citationLocale: __, ...words } = exportWords();
    expectNoEnglish(textsIn(words, number));
    if (number > 0) expect(textsIn(words, number).filter(text => text.trim() === '')).toEqual([]);
  });

  test('the same state gives the same picture and sheet', async () => {
    expect(await svgOf(await sourceOf())).toBe(await svgOf(await sourceOf()));
    expect(plainTextOf(evidenceSheet(await sourceOf()))).toBe(plainTextOf(evidenceSheet(await sourceOf())));
  });

  test.each(WRITERS.filter(({ id, kind }) => kind === 'data' && id !== 'md').map(({ id }) => id))(
    'a file of %s has the bytes and the name that an English page gives it',
    async id => {
      const files = async () => {
        const { blob, fileName, notes: _, ...counts } = await writerById(id)!.write(await sourceOf(), {});
        return { bytes: await blob.text(), fileName, counts };
      };
      const here = await files();
      await speakIn('en');
      expect(here).toEqual(await files());
    },
  );
});

describe('what is said in English on a page of another language', () => {
  test('is English only while it is said, even when that fails', async () => {
    await speakIn('fr');
    expect(inEnglish(() => [uiLanguage(), exportWords().picture.note, exportWords().locale])).toEqual([
      'en',
      'Note',
      'en-GB',
    ]);
    expect(() =>
      inEnglish(() => {
        throw new Error('no words');
      }),
    ).toThrow('no words');
    expect(uiLanguage()).toBe('fr');
    expect(exportWords().locale).toBe('fr-FR');
  });
});

describe('a period among the filters', () => {
  test('has days in words for readers, and as ISO 8601 has them in files', async () => {
    await speakIn('fr');
    const exploration = exploring(buildNetwork(dataset));
    exploration.setPeriod({ from: Date.UTC(2024, 0, 1) / 86_400_000, to: Date.UTC(2025, 5, 5) / 86_400_000 });
    const source = (await exportSourceOf(exploration, undefined, approximateMeasure, new Date(0)))!;
    expect(source.filters).toEqual(['Time: 2024-01-01 – 2025-06-05']);
    expect(forReaders(source).filters[0]).toContain('1 janvier 2024 – 5 juin 2025');
  });
});

describe('numbers in Russian and Ukrainian', () => {
  test.each([
    ['ru', '1 участник', '2 участника', '5 участников', '21 участник'],
    ['uk', '1 учасник', '2 учасники', '5 учасників', '21 учасник'],
  ] as const)('have the form of their word: %s', async (language, ...forms) => {
    await speakIn(language);
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect([1, 2, 5, 21].map(number => plain(exportWords().picture.actors(number)))).toEqual(forms);
  });
});
