import fc from 'fast-check';
import type { Dataset } from '../../src/network/dataset-schema.js';
import { datasetOf } from './export-source.js';

/** Texts of all of Unicode and more: controls, half pairs, markup, formulas, names of object parts. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 10 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat({ max: 0xffff }), { maxLength: 5 }).map(units => String.fromCharCode(...units)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['', ' ', '\u0000', '\uD800', 'x\uDFFF', ']]>', '__proto__', 'constructor', '<&">', '\r\n\t', '\r', 'a\rb'],
      ...["'=1+1", '=1+1', '-5', '@x', '＝1', "''+", '{"a":1}', '[1]', 'true', '1e3', 'a;b', 'a; b', ' a', 'a ', '"'],
      ...[
        '\uFEFF',
        '\uFEFFx',
        'Россия',
        '대한 예시국 🕊',
        'ﷺ',
        'e\u0301',
        '\u202Eabc',
        'visit (2)',
        'a~2',
        '..',
        '\uFFFE',
      ],
    ),
  },
);
const anyId = fc.oneof(
  { weight: 2, arbitrary: anyText.filter(text => text !== '') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'a:b', 't:1', '__proto__', 'toString', 'hasOwnProperty'),
  },
);
const anyDate = fc.constantFrom(
  ...['2025', '2025-03', '2025-06-04', '..', '-0400', '19XX', '2024~', '2024-10?', '2023-22', 'Y-20000', '0001-01-01'],
  ...['2024-06-18/2024-06-19', '2024-02/..', '../2020', '9999-12-31', '2024-1X'],
);
const anyType = fc.oneof(
  fc.constantFrom(
    ...['visit', 'visit/official', 'visit/unheard-of', 'troop-support', 'meeting', 'treaty', 'sanction/eased'],
    ...['arms-supply/drones', 'pledge/aid', 'alliance', 'own/kind', 'visit (2)'],
  ),
  anyText,
);
const anyValue = fc.jsonValue({ maxDepth: 2 }).map(value => JSON.parse(JSON.stringify(value)) as unknown);
const anyStory = fc.record(
  {
    title: anyText,
    steps: fc.array(fc.record({ title: anyText, text: anyText, view: anyText, unheard: anyValue }), { maxLength: 2 }),
    unheard: anyValue,
  },
  { requiredKeys: ['steps'] },
);
/** Fields that the format does not know. Not `__proto__`, which checks take out of every record. */
const unknownFields = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        position: fc.record({
          x: fc.double({ noNaN: true, noDefaultInfinity: true }).map(noMinusZero),
          y: fc.integer(),
        }),
        attributes: fc.dictionary(anyText, anyValue, { maxKeys: 3 }).map(ownKeys),
        extra: anyValue,
        tie_id: anyText,
        date_basis: anyText,
        unheard: anyValue,
      },
      { requiredKeys: [] },
    ),
  },
);

function noMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** The object as JSON has it, `__proto__` an own key. */
function ownKeys(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value));
}

const optional = <Fields extends object>(fields: { [K in keyof Fields]: fc.Arbitrary<Fields[K]> }) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;

const anyPoint = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
const anyCodes = fc
  .dictionary(fc.oneof(fc.constant('iso3'), anyText), fc.oneof(anyText, fc.integer()), { maxKeys: 3 })
  .map(ownKeys);
const anyNames = fc.dictionary(fc.constantFrom('en', 'ru', 'ko'), anyText, { maxKeys: 2 }).map(ownKeys);

const actorFields = (ids: readonly string[]) =>
  optional({
    names: anyNames,
    aliases: fc.array(anyText, { maxLength: 3 }),
    codes: anyCodes,
    location: anyPoint,
    affiliations: fc.array(
      fc
        .tuple(fc.constantFrom(...ids), optional({ role: anyText, start: anyDate, end: anyDate }))
        .map(([to, held]) => ({ to, ...held })),
      { maxLength: 2 },
    ),
    statehood: fc.constantFrom('un-member', 'former'),
    successor: fc.constantFrom(...ids),
    note: anyText,
  });

const evidenceOf = (ids: readonly string[]) =>
  fc
    .tuple(
      anyId,
      fc.constantFrom('asserts', 'asserts', 'asserts', 'denies', 'qualifies', 'retracts'),
      optional({
        document: fc.constantFrom('d1', 'd2', 'missing'),
        chain: fc.array(
          fc.oneof(
            fc.constantFrom(...ids),
            anyText.map(unnamed => ({ unnamed })),
          ),
          { maxLength: 3 },
        ),
        saidOn: anyDate,
        quote: anyText,
        translated: fc.boolean(),
        reliability: fc.constantFrom('A', 'F'),
        credibility: fc.integer({ min: 1, max: 6 }),
        supports: fc.array(anyText, { maxLength: 2 }),
        jointInstrument: fc.boolean(),
        note: anyText,
      }),
      unknownFields,
    )
    .map(([id, stance, fields, unknown]) => ({ ...unknown, ...fields, id, stance }));

const tieFields = (ids: readonly string[]) =>
  optional({
    start: anyDate,
    end: anyDate,
    dateBasis: anyText,
    place: fc.constantFrom('p1', 'nowhere'),
    summary: anyText,
    count: fc.integer({ min: 1, max: 5000 }),
    mutual: fc.boolean(),
    twoSided: fc.boolean(),
    partOf: anyId,
    eventId: anyText,
    regarding: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
    against: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
    milestones: optional({ signed: anyDate, inForce: anyDate, ratified: fc.constant({ a: '2020' }) }),
    quantities: fc.array(
      fc
        .tuple(anyText, optional({ value: fc.integer(), unit: anyText, text: anyText }))
        .map(([what, fields]) => ({ what, ...fields })),
      { maxLength: 2 },
    ),
    evidence: fc.array(evidenceOf(ids), { maxLength: 3 }),
    contentClaim: optional({ text: anyText, standing: fc.constantFrom('reported', 'alleged') }),
    standing: fc.record({ level: fc.constantFrom('claimed', 'reported'), reason: anyText.filter(text => text !== '') }),
    note: anyText,
  });

/**
 * Datasets with every field of the format, here and there: arbitrary texts and ids, parallel ties, ties to oneself, of
 * several parties, dates of every precision, unknown fields, nothing at all. Each is as a file of it would be read.
 */
export const anyFullDataset: fc.Arbitrary<Dataset> = fc
  .uniqueArray(anyId, { minLength: 1, maxLength: 7 })
  .chain(ids => {
    const anyEnd = fc.constantFrom(...ids);
    const ends = fc.oneof(
      { weight: 5, arbitrary: fc.record({ source: anyEnd, target: anyEnd }) },
      {
        weight: ids.length > 1 ? 1 : 0,
        arbitrary: fc.record({ parties: fc.uniqueArray(anyEnd, { minLength: Math.min(2, ids.length), maxLength: 4 }) }),
      },
    );
    const tie = fc
      .tuple(ends, anyType, tieFields(ids), unknownFields)
      .map(([joined, type, fields, unknown]) => ({ ...unknown, ...fields, ...joined, type }));
    return fc.record({
      head: optional({
        id: anyId,
        title: anyText,
        description: anyText,
        release: anyText,
        asOf: anyDate,
        license: anyText,
        citation: anyText,
        story: anyStory,
        unheard: anyValue,
        documents: fc.constant([
          {
            id: 'd1',
            title: 'One; two',
            publisher: 'P & Q',
            url: 'https://example.org/?a=1&b=2;c',
            published: '2025-06',
          },
          { id: 'd2', title: '', url: 'javascript:alert(1)', note: '=1' },
        ]),
        places: fc.constantFrom([], [{ id: 'p1', label: 'Place <1>', location: [1.5, -2] }]),
        tieTypes: fc.constant([{ id: 'own', parent: 'visit', direction: 'mutual', label: 'Own' }]),
      }),
      actors: fc.tuple(
        ...ids.map(id =>
          fc
            .tuple(
              anyText,
              fc.constantFrom('state', 'person', 'igo', 'league; of nations'),
              actorFields(ids),
              unknownFields,
            )
            .map(([label, type, fields, unknown]) => ({ ...unknown, ...fields, id, label, type })),
        ),
      ),
      ties: fc.uniqueArray(fc.tuple(anyId, tie), { selector: ([id]) => id, maxLength: 8 }),
    });
  })
  .map(({ head, actors, ties }) => datasetOf({ ...head, actors, ties: ties.map(([id, tie]) => ({ ...tie, id })) }));

/** Datasets without an actor or without a tie, which chance brings up seldom. */
export const emptyDatasets: readonly Dataset[] = [
  datasetOf({}),
  datasetOf({ title: '', documents: [], places: [], tieTypes: [] }),
  datasetOf({ actors: [{ id: '__proto__', label: '', type: 'state' }] }),
];
