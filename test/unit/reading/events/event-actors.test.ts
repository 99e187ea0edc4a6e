import { describe, expect, it } from 'vitest';
import { countryByCode } from '../../../../src/reading/countries/country.js';
import { Draft } from '../../../../src/reading/draft.js';
import { actorChunk } from '../../../../src/reading/events/actor-codes.js';
import { actorOfCode } from '../../../../src/reading/events/coded-actor.js';
import { type EventActor, keepEventActor } from '../../../../src/reading/events/event-actor.js';
import { actorOfName, IdsOfNames } from '../../../../src/reading/events/named-actor.js';

const told = ({ id, label, type, country }: EventActor) => [id, label, type, country?.id];
const named = (name: string, country?: string, sectors?: string) =>
  told(
    actorOfName(
      name,
      known => new IdsOfNames(() => false).of(known),
      country === undefined ? undefined : countryByCode('iso3', country),
      sectors,
    ),
  );

describe('an actor code of CAMEO', () => {
  it.each([
    ['EGY', ['egy', 'Egypt', 'state', 'egy']],
    ['EGYGOV', ['egygov', 'Government (Egypt)', 'government-body', 'egy']],
    ['USAGOVMIL', ['usagovmil', 'Government, Armed forces (United States)', 'government-body', 'usa']],
    ['ISRMIL', ['isrmil', 'Armed forces (Israel)', 'armed-force', 'isr']],
    ['MOSREB', ['mosreb', 'Muslims, Rebels', 'armed-group', undefined]],
    ['IGOUNO', ['uno', 'United Nations', 'igo', undefined]],
    ['IGOEUREEC', ['eec', 'European Union', 'igo', undefined]],
    ['IGOUNOPKO', ['igounopko', 'United Nations, Peacekeepers', 'igo', undefined]],
    ['PSEREBHMS', ['pserebhms', 'Hamas, Rebels (Palestine)', 'armed-group', 'pse']],
    ['PALPLO', ['palplo', 'Palestine Liberation Organization, Palestinians', 'other', undefined]],
    ['MNCUSA', ['mncusa', 'Multinational corporation (United States)', 'company', 'usa']],
    ['GOV', ['gov', 'Government', 'government-body', undefined]],
    ['MED', ['med', 'Media', 'media', undefined]],
    ['MOSSUN', ['mossun', 'Muslims, Sunni Muslims', 'other', undefined]],
    ['USR', ['sun', 'Soviet Union', 'state', 'sun']],
    ['QQQ', ['code-qqq', 'QQQ', 'other', undefined]],
    ['NOTACODE', ['code-notacode', 'NOTACODE', 'other', undefined]],
    ['__proto__', ['people-__proto__', '__proto__', 'other', undefined]],
  ])('%s', (code, expected) => {
    expect(told(actorOfCode(code, 'cameo'))).toEqual(expected);
  });

  it('in small letters is a people, not the state of these letters', () => {
    expect(told(actorOfCode('ukr', 'cameo', 'UKRAINIAN'))).toEqual(['people-ukr', 'Ukrainian', 'other', undefined]);
  });
});

describe('an actor code of the WEIS files', () => {
  it.each([
    ['AUS', ['aut', 'Austria', 'state', 'aut']],
    ['AUL', ['aus', 'Australia', 'state', 'aus']],
    ['UNK', ['gbr', 'United Kingdom', 'state', 'gbr']],
    ['KSV', ['xkx', 'Kosovo', 'state', 'xkx']],
    ['BOSSER', ['bosser', 'Serbs (Bosnia and Herzegovina)', 'other', 'bih']],
    ['ETHALB', ['ethalb', 'Albanians', 'other', undefined]],
    ['NATO', ['nat', 'North Atlantic Treaty Organization', 'igo', undefined]],
    ['NAT', ['nat', 'North Atlantic Treaty Organization', 'igo', undefined]],
  ])('%s', (code, expected) => {
    expect(told(actorOfCode(code, 'weis'))).toEqual(expected);
  });
});

describe('a name of ICEWS', () => {
  it.each([
    ['South Korea', ['kor', 'South Korea', 'state', 'kor']],
    ['Police (Australia)', ['police-australia', 'Police (Australia)', 'government-body', 'aus']],
    ['Military (Thailand)', ['military-thailand', 'Military (Thailand)', 'armed-force', 'tha']],
    ['Court Judge (India)', ['court-judge-india', 'Court Judge (India)', 'court', 'ind']],
    ['State Media (Cuba)', ['state-media-cuba', 'State Media (Cuba)', 'media/state-media', 'cub']],
    ['Citizen (Kenya)', ['citizen-kenya', 'Citizen (Kenya)', 'other', 'ken']],
    [
      'Member of Legislative (Govt) (Peru)',
      ['member-of-legislative-govt-peru', 'Member of Legislative (Govt) (Peru)', 'legislature', 'per'],
    ],
    ['Militant (Boko Haram)', ['militant-boko-haram', 'Militant (Boko Haram)', 'armed-group', undefined]],
    ['Anna Example', ['anna-example', 'Anna Example', 'other', undefined]],
    ['Zoé\u00a0Éxample ', ['zoe-example', 'Zoé Éxample', 'other', undefined]],
    ['European Union', ['european-union', 'European Union', 'igo', undefined]],
    ['(', ['actor', '(', 'other', undefined]],
  ])('“%s”', (name, expected) => {
    expect(named(name)).toEqual(expected);
  });

  it('has the country that the file gives it, but is no body of the state by a person’s sectors', () => {
    expect(named('Anna Example', 'FRA', 'Government,Executive')).toEqual([
      'anna-example',
      'Anna Example',
      'other',
      'fra',
    ]);
  });

  it('never gets the id of a state or of another name', () => {
    const ids = new IdsOfNames(id => id === 'fra');
    expect([ids.of('Fra'), ids.of('A-B'), ids.of('A B'), ids.of('A-B')]).toEqual(['fra-2', 'a-b', 'a-b-2', 'a-b']);
  });
});

describe('an actor of events in the dataset', () => {
  const kept = (code: string) => {
    const draft = new Draft();
    return { id: keepEventActor(draft, actorOfCode(code, 'cameo')), draft };
  };

  it.each([
    ['EGYGOV', { to: 'egy', kind: 'part-of' }],
    ['EGYMED', { to: 'egy', kind: 'nationality' }],
    ['EGYREB', { to: 'egy', kind: 'located-in' }],
  ])('%s is affiliated to its state, which is there too', (code, affiliation) => {
    const { id, draft } = kept(code);
    expect(draft.actorOf(id)?.affiliations).toEqual([affiliation]);
    expect(draft.actorOf('egy')).toMatchObject({ label: 'Egypt', type: 'state', codes: { iso3: 'EGY' } });
  });

  it('is the state itself for a bare country', () => {
    const { id, draft } = kept('EGY');
    expect([id, draft.size.actors]).toEqual(['egy', 1]);
  });
});

describe('roles and bodies', () => {
  it.each(['GOV', 'MIL', 'REB', 'UNO', 'HMS', 'MOS', 'AFR', 'CVL', 'KUR'])('%s is no code of a country', code => {
    expect(actorChunk(code)).toBeDefined();
    expect(countryByCode('iso3', code)).toBeUndefined();
  });
});
