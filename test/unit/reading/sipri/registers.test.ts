import { describe, expect, it } from 'vitest';
import { armsSupplyOf } from '../../../../src/reading/sipri/weapon-subtype.js';
import { attribute, lines, messages, readInvented, short } from '../published/read-invented.js';

const HEADER =
  'Recipient,Supplier,Year of order,Number ordered,Weapon designation,Weapon description,Number delivered,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons';
const JAPAN = 'Japan,Norway,1971,(12),Heron,light helicopter,12,1972; 1974,New,For rescue,0.5,6,6';

describe('a SIPRI register', () => {
  it('makes one tie of each order, from the year of order to the last delivery', async () => {
    const report = await readInvented({ 'register.csv': lines(HEADER, JAPAN, JAPAN) });
    expect(report.format).toBe('SIPRI trade register');
    expect(report.ties.map(short)).toEqual([
      'nor jpn arms-supply/heavy-weapons 1971 to 1974',
      'nor jpn arms-supply/heavy-weapons 1971 to 1974',
    ]);
    expect(report.ties[0]?.quantities).toEqual([
      { what: 'ordered', value: 12, approx: true },
      { what: 'delivered', value: 12 },
      { what: 'TIV per unit', value: 0.5, unit: 'million TIV (volume, not price)' },
      { what: 'TIV of the order', value: 6, unit: 'million TIV (volume, not price)' },
      { what: 'TIV of deliveries', value: 6, unit: 'million TIV (volume, not price)' },
    ]);
    expect(report.ties[0]?.evidence?.[0]).toMatchObject({ stance: 'asserts', document: 'dataset' });
  });

  it('finds the header below lines of title', async () => {
    const report = await readInvented({
      'x.csv': lines(
        'Transfers of major weapons',
        'Deals with deliveries, or orders, made from 1950',
        '',
        HEADER,
        JAPAN,
      ),
    });
    expect(report.ties.map(short)).toEqual(['nor jpn arms-supply/heavy-weapons 1971 to 1974']);
  });

  it('takes what was ordered and not delivered for a pledge', async () => {
    const report = await readInvented({
      'x.csv': lines(HEADER, 'Japan,Norway,2023,4,Puffin,SAM,0,,New,Delivery planned 2026,0,0,0'),
    });
    expect(report.ties.map(short)).toEqual(['nor jpn pledge/military 2023 to ?']);
  });

  it('reads no year out of longer numbers', async () => {
    const report = await readInvented({ 'x.csv': lines(HEADER, 'Japan,Norway,,4,Heron,SAM,4,0000; 19721974,New,,,,') });
    expect(report.ties.map(short)).toEqual(['nor jpn arms-supply/air-defence ? to ?']);
  });

  it('keeps a name without a letter as it is', async () => {
    const { actors, outcome } = await readInvented({ 'x.csv': lines(HEADER, JAPAN.replace('Japan', '???')) });
    expect(actors.map(({ id }) => id)).toEqual(['???', 'nor']);
    expect(outcome).toMatch(/^loaded/);
  });

  it('tells states from others by their marks, which leave the name and stay in a note', async () => {
    const of = (recipient: string) => `${recipient},Norway,1971,1,Heron,mortar,1,1972,New,,,,`;
    const { actors } = await readInvented({
      'x.csv': lines(HEADER, ...['Free Fjord Army (Norway)*', 'NATO**', 'Biafra', 'unknown recipient(s)'].map(of)),
    });
    expect(actors.map(({ label, type }) => `${label}: ${type}`)).toEqual([
      'Free Fjord Army (Norway): armed-group',
      'Norway: state',
      'NATO: igo',
      'Biafra: entity',
      'Unknown recipient: other',
    ]);
    expect(actors.find(({ label }) => label === 'NATO')?.note).toContain('“NATO**”');
  });

  it('reads Windows-1252 and says that it guessed', async () => {
    const text = lines(HEADER, JAPAN.replace('Heron', 'Heron Modernis?'));
    const bytes = new TextEncoder().encode(text).map(byte => (byte === 0x3f ? 0xe9 : byte));
    const report = await readInvented({ 'x.csv': bytes });
    expect(attribute(report.ties[0], 'weapon designation')).toBe('Heron Modernisé');
    expect(messages(report, 'guessed-encoding')).toHaveLength(1);
    expect(report.encoding).toBe('windows-1252');
  });

  it('says which columns it does not take over', async () => {
    const report = await readInvented({ 'x.csv': lines(`${HEADER},Colour`, `${JAPAN},red`) });
    expect(messages(report, 'unread-columns')).toEqual(['A column is not taken over: Colour.']);
  });

  it('leaves out a row without a recipient, with its line', async () => {
    const report = await readInvented({ 'x.csv': lines(HEADER, JAPAN, JAPAN.replace('Japan', '')) });
    expect(report.outcome).toBe('partial');
    expect(report.skipped.ties).toBe(1);
    expect(report.problems.find(({ code }) => code === 'row-left-out')?.line).toBe(3);
  });
});

describe('a SIPRI register of the former layout', () => {
  const former = lines(
    'country,ordered,weapon,weapon.des,year,years.delivered,delivered,comments',
    'Japan,,,,,,,',
    '   ,26,Heron,light transport ac,2011,2011-2012,26,Probably aid',
    '   ,3,Puffin,SAM,2019,,,',
    ',,,,,,,',
    'NATO**,,,,,,,',
    '   ,7,Auk,tank,1965,-1966,7,',
    '   ,,7,Auk,tank,-1966,19671968,-7',
  );

  it('fills recipients down, and says that the supplier is a guess from the name of the file', async () => {
    const report = await readInvented({ 'no-register.csv': former });
    expect(report.ties.map(short)).toEqual([
      'nor jpn arms-supply/heavy-weapons 2011 to 2012',
      'nor jpn pledge/military 2019 to ?',
      'nor nato arms-supply/heavy-weapons 1965 to 1966',
    ]);
    expect(messages(report, 'guessed-supplier')[0]).toContain('taken to be Norway');
    expect(messages(report, 'row-left-out')[0]).toContain('line 8');
    expect(messages(report, 'rows')[0]).toBe(
      'The file has 7 rows: 2 became ties of arms supply; 1 became pledges, since no delivery is given; 2 name the recipient of the rows below; 1 are blank; 1 are left out.',
    );
  });

  it('has an unnamed supplier where the name of the file tells none', async () => {
    const report = await readInvented({ 'register.csv': former });
    expect(report.actors[0]).toMatchObject({ label: 'Supplier of this register', type: 'other' });
    expect(messages(report, 'unknown-supplier')).toHaveLength(1);
  });
});

describe('the subtype of a weapon', () => {
  it.each([
    ['anti-tank missile', 'missiles'],
    ['portable SAM', 'air-defence'],
    ['air search radar', 'air-defence'],
    ['self-propelled AA gun', 'air-defence'],
    ['fire control radar', 'technology'],
    ['diesel engine', 'technology'],
    ['armed UAV', 'drones'],
    ['ASW torpedo', 'ammunition'],
    ['towed gun', 'heavy-weapons'],
    ['frigate', 'heavy-weapons'],
    ['', 'unspecified'],
  ])('of “%s” is %s', (description, subtype) => {
    expect(armsSupplyOf(description)).toBe(`arms-supply/${subtype}`);
  });
});
