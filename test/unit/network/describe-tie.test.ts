import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/messages/languages.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { describeQuantity } from '../../../src/network/describe-quantity.js';
import { describeQuantities, describeTie, relationLabelOf } from '../../../src/network/describe-tie.js';
import type { Network, NetworkTie } from '../../../src/network/network.js';
import { speakersOf } from '../../../src/network/speakers.js';
import { datasetOf } from '../../support/export-source.js';

const actors = [
  { id: 'rus', label: 'Russia', type: 'state' },
  { id: 'prk', label: 'North Korea', type: 'state' },
  { id: 'usa', label: 'United States', type: 'state' },
  { id: 'kcna', label: 'KCNA', type: 'state-media', affiliations: [{ to: 'prk' }] },
  { id: 'tass', label: 'TASS', type: 'state-media', affiliations: [{ to: 'rus' }] },
  { id: 'lee', label: 'Lee Seong-kweun', type: 'person' },
  { id: 'nis', label: 'National Intelligence Service', type: 'intelligence-service' },
  { id: 'x$1', label: '{target} $& <b>', type: 'state' },
];
const documents = [{ id: 'd1', title: 'Security chief in Pyongyang', publisher: 'Reuters' }];

/** A network of one tie, arms from North Korea to Russia unless said otherwise. */
function oneTie(fields: Readonly<Record<string, unknown>>, others: Readonly<Record<string, unknown>> = {}) {
  const tie = { id: 't', source: 'prk', target: 'rus', type: 'arms-supply', ...fields };
  const network = buildNetwork(datasetOf({ actors, documents, ties: [tie], ...others }));
  return { network, tie: network.ties.get('t')! };
}

const asserts = (...chain: readonly unknown[]) => ({ stance: 'asserts', chain });
const numbered = (items: readonly Readonly<Record<string, unknown>>[]) =>
  items.map((item, index) => ({ id: `e${index + 1}`, ...item }));

function sentenceOf(fields: Readonly<Record<string, unknown>>, others?: Readonly<Record<string, unknown>>): string {
  const { network, tie } = oneTie(fields, others);
  return describeTie(network, tie).sentence;
}

const arms = 'North Korea supplied arms to Russia';

describe('sentence of a tie', () => {
  it.each([
    ['an unnamed source', [asserts({ unnamed: 'various reports' })], 'according to “various reports” (unnamed)'],
    ['both sides', [asserts('kcna'), asserts('tass')], 'both sides say'],
    ['one side', [asserts('kcna')], 'KCNA says'],
    ['a state itself', [asserts('rus')], 'Russia says'],
    ['two voices of one side', [asserts('kcna'), asserts('prk')], 'KCNA and North Korea say'],
    ['whoever answers for a side, not who is cited', [asserts('lee', 'tass')], 'TASS says'],
    [
      'a third party that cites another',
      [asserts('nis', 'lee')],
      'according to Lee Seong-kweun, citing National Intelligence Service',
    ],
    ['the outlet', [{ stance: 'asserts', document: 'd1' }], 'according to Reuters'],
    ['an opponent', [{ ...asserts('usa'), voice: 'adversary' }], 'United States alleges'],
    [
      'opponents',
      [
        { ...asserts('usa'), voice: 'adversary' },
        { ...asserts('nis'), voice: 'adversary' },
      ],
      'United States and National Intelligence Service allege',
    ],
    [
      'an unnamed opponent',
      [{ ...asserts({ unnamed: 'officials' }), voice: 'adversary' }],
      'as alleged by “officials” (unnamed)',
    ],
    [
      'a party without a name',
      [{ ...asserts({ unnamed: 'an aide' }), voice: 'party-target' }],
      'according to “an aide” (unnamed)',
    ],
    ['a party without a chain', [{ stance: 'asserts', voice: 'party-target' }], 'Russia says'],
    ['nobody', [], 'no source is recorded'],
    [
      'more speakers than fit',
      [
        asserts('usa'),
        asserts('nis'),
        asserts('lee'),
        asserts({ unnamed: 'reports' }),
        { stance: 'asserts', document: 'd1' },
      ],
      'according to United States, National Intelligence Service, Lee Seong-kweun and 2 others',
    ],
  ])('names %s', (_, evidence, attribution) => {
    expect(sentenceOf({ evidence: numbered(evidence) })).toBe(`${arms}, ${attribution}.`);
  });

  it('leaves evidence on a date or place out of the attribution', () => {
    const evidence = numbered([asserts('kcna'), { ...asserts('prk'), supports: ['date'] }]);
    expect(sentenceOf({ evidence })).toBe(`${arms}, KCNA says.`);
  });

  it('says who denies', () => {
    const evidence = numbered([asserts('kcna'), { ...asserts('tass'), stance: 'denies' }]);
    expect(sentenceOf({ evidence })).toBe(`${arms}, KCNA says. Disputed: Russia denies it.`);
  });

  it('says that a denial is hidden', () => {
    const { network, tie } = oneTie({ evidence: numbered([asserts('kcna')]) });
    const heard = { ...tie, standing: { ...tie.standing, disputed: true } };
    expect(describeTie(network, heard).flags).toEqual(['Disputed: the denial is hidden.']);
  });

  it('says that the claim was withdrawn, and still whose it was', () => {
    const evidence = numbered([asserts('kcna'), { ...asserts('kcna'), stance: 'retracts' }]);
    expect(sentenceOf({ evidence })).toBe(`${arms}, KCNA says. Retracted.`);
  });

  it('gives the reason of a standing that the authors set', () => {
    const standing = { level: 'claimed', reason: 'An estimate' };
    expect(sentenceOf({ evidence: numbered([asserts('rus')]), standing })).toBe(
      `${arms}, Russia claims. Standing set by the authors of the dataset: An estimate.`,
    );
  });

  it('attributes to the authors what they set without evidence', () => {
    expect(sentenceOf({ standing: { level: 'reported', reason: 'From a table.' } })).toBe(
      `${arms}, according to the authors of the dataset. Standing set by the authors of the dataset: From a table.`,
    );
  });

  it('tells an outlet without a name by the title when there are several documents', () => {
    const untitled = [
      { id: 'd1', title: 'Security chief discusses a war with the leader of the North' },
      { id: 'd2', title: 'Other' },
    ];
    const evidence = numbered([{ stance: 'asserts', document: 'd1' }]);
    expect(sentenceOf({ evidence }, { documents: untitled })).toBe(
      `${arms}, according to “Security chief discusses a war with the…”.`,
    );
    expect(sentenceOf({ evidence }, { documents: [untitled[0]] })).toBe(`${arms}, according to the outlet itself.`);
  });

  it('is told from the other end with the same attribution', () => {
    const { network, tie } = oneTie({ type: 'visit', evidence: numbered([asserts('kcna')]) });
    expect(describeTie(network, tie, { from: 'target' }).sentence).toBe(
      'Russia was visited by North Korea, KCNA says.',
    );
  });

  it('takes names from outside, and leaves patterns in names alone', () => {
    const { network, tie } = oneTie({ source: 'x$1', evidence: numbered([asserts('kcna')]) });
    expect(describeTie(network, tie).clause).toBe('{target} $& <b> supplied arms to Russia');
    const nameOf = (id: string): string => (id === 'rus' ? 'Russian Federation' : id);
    expect(describeTie(network, tie, { nameOf }).sentence).toBe(
      'x$1 supplied arms to Russian Federation, according to kcna.',
    );
  });

  it('names a relation that the vocabulary does not have as the dataset does', () => {
    const { network, tie } = oneTie({ type: 'loan/tractors' });
    expect(relationLabelOf(network, tie)).toBe('loan/tractors');
    expect(describeTie(network, tie).clause).toContain('(“loan/tractors”)');
    const own = oneTie({ type: 'loan' }, { tieTypes: [{ id: 'loan', parent: 'aid', label: 'Loan of goods' }] });
    expect(relationLabelOf(own.network, own.tie)).toBe('Loan of goods');
  });
});

describe('numbers', () => {
  const nameOf = (): string => 'North Korea';

  it.each([
    [{ what: 'killed', value: 600, approx: true, side: 'prk' }, 'about 600 killed (North Korea)'],
    [{ what: 'killed', value: 600, unit: 'soldiers' }, '600 soldiers killed'],
    [{ what: 'killed', value: 0 }, '0 killed'],
    [{ what: 'wounded', text: 'thousands' }, 'thousands wounded'],
    [{ what: 'troops', text: 'thousands', unit: 'soldiers' }, 'thousands of troops'],
    [{ what: 'containers', min: 1000 }, 'at least 1,000 containers'],
    [{ what: 'containers', max: 1000, approx: true }, 'at most about 1,000 containers'],
    [{ what: 'troops', min: 10000, max: 15000 }, '10,000–15,000 troops'],
    [{ what: 'oil', value: 1500, unit: 'barrels', asOf: '2025-06' }, 'oil: 1,500 barrels, as of June 2025'],
    [{ what: 'medical aid' }, 'medical aid'],
  ])('%j is told as "%s"', (quantity, text) => {
    expect(describeQuantity(quantity, 'en', nameOf)).toBe(text);
  });

  it.each([
    [
      'fr',
      { what: 'killed', value: 1600, approx: true, unit: 'soldiers' },
      'tués\u00a0: environ 1\u202f600 soldats (КНДР)',
    ],
    ['fr', { what: 'wounded', text: 'thousands', unit: 'soldiers' }, 'blessés\u00a0: milliers de soldats (КНДР)'],
    ['ru', { what: 'troops', min: 11000, asOf: '2025-05' }, 'войска: не менее 11\u00a0000 (КНДР), на май 2025\u00a0г.'],
    ['uk', { what: 'missiles', max: 100 }, 'ракети: щонайбільше 100 (КНДР)'],
    ['ko', { what: 'troops', value: 3000, unit: 'soldiers' }, '병력: 3,000명 (КНДР)'],
    ['ko', { what: 'tractors', value: 3 }, 'tractors: 3 (КНДР)'],
  ])('in %s %j is told as "%s"', async (language, quantity, text) => {
    const { quantities } = await LANGUAGES.find(({ id }) => id === language)!.load!();
    const told = describeQuantity({ ...quantity, side: 'prk' }, language, () => 'КНДР', quantities);
    expect(told.replace('2025 г.', '2025\u00a0г.')).toBe(text);
  });

  it('are plain digits and ISO dates in files', () => {
    expect(describeQuantity({ what: 'troops', value: 12000, asOf: '2025-06' })).toBe('12000 troops, as of 2025-06');
  });

  it('that differ stand side by side, each with its speaker', () => {
    const { network, tie } = oneTie({
      evidence: numbered([asserts('nis', 'lee'), asserts('usa')]),
      quantities: [
        { what: 'killed', value: 600, evidence: ['e1'] },
        { what: 'killed', value: 2000, evidence: ['e2'] },
      ],
    });
    expect(describeQuantities(network, tie, 'en').map(({ text, attribution }) => `${text}, ${attribution}`)).toEqual([
      '600 killed, according to Lee Seong-kweun, citing National Intelligence Service',
      '2,000 killed, according to United States',
    ]);
  });
});

describe('chain of speakers', () => {
  it('goes from the origin to the outlet', () => {
    const item = { id: 'e', stance: 'asserts', document: 'd1', chain: [{ unnamed: 'officials' }, 'lee'] } as const;
    const { network } = oneTie({ evidence: [item] });
    expect(speakersOf(network, { ...item, chain: [...item.chain] })).toEqual([
      { label: 'officials', unnamed: true },
      { id: 'lee', label: 'Lee Seong-kweun', unnamed: false },
      { label: 'Reuters', unnamed: false },
    ]);
  });

  it('does not name an outlet twice that is an actor as well', () => {
    const { network } = oneTie({}, { documents: [{ id: 'd1', title: 'Report', publisher: 'Tass' }] });
    expect(speakersOf(network, { id: 'e', stance: 'asserts', document: 'd1', chain: ['tass'] })).toHaveLength(1);
  });

  it('is empty when nobody is named', () => {
    const { network } = oneTie({});
    expect(speakersOf(network, { id: 'e', stance: 'asserts' })).toEqual([]);
  });
});

describe('the bundled article', () => {
  const file = new URL('../../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url);
  const network: Network = buildNetwork(datasetOf(JSON.parse(readFileSync(file, 'utf8'))));
  const ties: readonly NetworkTie[] = [...network.ties.values()];

  it('is told without one claim that lacks its speaker', () => {
    for (const tie of ties) {
      const { clause, attribution, sentence } = describeTie(network, tie);
      expect(sentence.startsWith(`${clause}, ${attribution}.`)).toBe(true);
      expect(attribution).toMatch(/says?$|^according to /);
      expect(sentence).not.toMatch(/[{}]|undefined|no source/);
    }
  });

  it('has both sides behind the visit, and unnamed reports behind the arms', () => {
    const sentences = ties.map(tie => describeTie(network, tie).sentence);
    expect(sentences).toContain('Sergei Shoigu visited North Korea, both sides say.');
    expect(sentences).toContain(`${arms}, according to “various reports” (unnamed).`);
  });
});
