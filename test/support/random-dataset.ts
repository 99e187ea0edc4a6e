import fc from 'fast-check';
import type { Actor, Dataset, Evidence, TieRecord } from '../../src/network/dataset-schema.js';

const STATES = ['ruritania', 'sylvania', 'zembla', '__proto__'];
const ACTOR_TYPES = ['state', 'person', 'government-body', 'armed-force', 'state-media', 'media', 'igo', 'league'];
const TIE_TYPES = [
  ...['visit/official', 'visit/military', 'visit', 'treaty', 'arms-supply/drones', 'sanction/eased', 'sanction'],
  ...['chess-match', 'pledge/aid', 'visit/unheard-of'],
];
const STANCES = ['asserts', 'asserts', 'asserts', 'qualifies', 'denies', 'retracts'] as const;

const evidenceOf = (speakers: readonly string[]): fc.Arbitrary<Omit<Evidence, 'id'>> =>
  fc.record(
    {
      stance: fc.constantFrom(...STANCES),
      chain: fc.array(fc.oneof(fc.constantFrom(...speakers), fc.constant({ unnamed: 'reports' })), { maxLength: 2 }),
    },
    { requiredKeys: ['stance'] },
  );

/**
 * Datasets with parallel ties, ties both ways, ties to oneself, records of parties, unknown types, denials and
 * retractions. Sound, so that a network can be built of each. Use with a fixed seed.
 */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    persons: fc.array(fc.constantFrom(...ACTOR_TYPES), { maxLength: 8 }),
    states: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ persons, states }) => {
    const actors: Actor[] = [
      ...STATES.slice(0, states).map(id => ({ id, label: id, type: 'state' })),
      ...persons.map((type, index) => ({
        id: `a${index}`,
        label: `Actor ${index}`,
        type,
        affiliations: index % 3 === 0 ? [] : [{ to: STATES[index % states]!, kind: 'office' as const }],
      })),
    ];
    const ids = actors.map(actor => actor.id);
    const anyId = fc.constantFrom(...ids);
    const ends = fc.oneof(
      { weight: 5, arbitrary: fc.record({ source: anyId, target: anyId }) },
      { weight: 1, arbitrary: fc.record({ parties: fc.uniqueArray(anyId, { minLength: Math.min(2, ids.length) }) }) },
    );
    const ties = fc.array(fc.tuple(ends, fc.constantFrom(...TIE_TYPES), fc.array(evidenceOf(ids), { maxLength: 3 })), {
      maxLength: 25,
    });
    return ties.map(records => ({
      format: 'entente' as const,
      version: 1 as const,
      id: 'random',
      actors,
      ties: records
        .filter(([ends]) => !('parties' in ends) || ends.parties.length > 1)
        .map(
          ([ends, type, evidence], index) =>
            ({
              id: `t${index}`,
              type,
              ...ends,
              evidence: evidence.map((item, at) => ({ id: `e${index}-${at}`, ...item })),
            }) as TieRecord,
        ),
    }));
  });
