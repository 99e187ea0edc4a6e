import { describe, expect, it } from 'vitest';
import { meaningOfCameo } from '../../../../src/reading/events/cameo-to-tie-type.js';
import { schemeOfCodes } from '../../../../src/reading/events/coding-scheme.js';
import type { EventMeaning } from '../../../../src/reading/events/event-meaning.js';
import { CODES_WITH_TEXT, cameoOfText, textOfCameo } from '../../../../src/reading/events/icews-texts.js';
import { OWN_RELATIONS } from '../../../../src/reading/events/own-relations.js';
import { meaningOfPlover } from '../../../../src/reading/events/polecat-events.js';
import { isWeis, meaningOfWeis, textOfWeis } from '../../../../src/reading/events/weis-to-tie-type.js';
import { directionOf, findTieType } from '../../../../src/vocabulary/find-tie-type.js';
import { TIE_TYPES } from '../../../../src/vocabulary/tie-types.js';

const ROOTS = Array.from({ length: 20 }, (_, number) => String(number + 1).padStart(2, '0'));
const WEIS = Array.from({ length: 300 }, (_, number) => String(number).padStart(3, '0')).filter(isWeis);
const PLOVER = [
  ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'INVESTIGATE', 'DEMAND', 'REQUEST'],
  ...['DISAPPROVE', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
];

function expectKnownRelation(meaning: EventMeaning | undefined): void {
  const text = meaning?.type ?? 'none';
  const own = OWN_RELATIONS.find(({ id }) => id === text);
  const { known, type, subtype } = findTieType(text);
  expect(own !== undefined || (known && (subtype !== undefined || type.id === text)), text).toBe(true);
  // What the vocabulary draws without an arrow must be written in one order, whoever told it.
  if (!own && directionOf(type, subtype) === 'mutual') expect(meaning?.mirrored, text).toBe('mutual');
}

describe('codes of events', () => {
  it.each([...ROOTS, ...CODES_WITH_TEXT])('CAMEO %s is a relation that is known', code => {
    expectKnownRelation(meaningOfCameo(code));
  });

  it('are all that CAMEO has: roots, bases and full codes', () => {
    expect(new Set(CODES_WITH_TEXT).size).toBe(CODES_WITH_TEXT.length);
    expect(CODES_WITH_TEXT.length + ROOTS.length).toBeGreaterThanOrEqual(310);
  });

  it.each(WEIS)('WEIS %s is a relation that is known', code => expectKnownRelation(meaningOfWeis(code)));

  it.each(PLOVER)('PLOVER %s is a relation that is known', type => expectKnownRelation(meaningOfPlover(type, '', '')));

  it('lead to the relation for which the vocabulary names them', () => {
    const other = TIE_TYPES.flatMap(type =>
      type.cameo.filter(code => meaningOfCameo(code)?.type.split('/')[0] !== type.id).map(code => `${type.id} ${code}`),
    );
    // Military aid may be troops, arms or money, and the code does not say which.
    expect(other).toEqual(['troop-support 072', 'arms-supply 072']);
  });

  it.each([
    ['042', { type: 'visit', mirrored: 'visit' }],
    ['043', { type: 'visit', reversed: true, mirrored: 'visit' }],
    ['040', { type: 'meeting/talks', mirrored: 'mutual' }],
    ['057', { type: 'treaty', mirrored: 'mutual' }],
    ['010', { type: 'statement' }],
    ['10', { type: 'demand' }],
    ['036', { type: 'pledge/diplomatic', mirrored: 'either' }],
    ['0234', { type: 'appeal' }],
    ['1122', { type: 'criticism/accuse' }],
    ['0999', { type: 'investigation' }],
  ])('CAMEO %s means %o', (code, meaning) => {
    expect(meaningOfCameo(code)).toEqual(meaning);
  });

  it.each(['', '0', '3', '46a', '99', '__proto__', '01234'])('“%s” is no CAMEO code', code => {
    expect(meaningOfCameo(code)).toBeUndefined();
  });

  it('of WEIS turn receiving to the visit of the other side', () => {
    expect(meaningOfWeis('032')).toEqual({ type: 'visit', mirrored: 'visit' });
    expect(meaningOfWeis('033')).toEqual({ type: 'visit', reversed: true, mirrored: 'visit' });
    expect(meaningOfWeis('223')?.type).toBe('armed-conflict/combat');
    expect(textOfWeis('223')).toBe('Military engagement');
    expect(meaningOfWeis('constructor')).toBeUndefined();
  });

  it.each([
    ['CONSULT', 'visit', '', 'visit'],
    ['CONSULT', 'phone', 'None', 'meeting/call'],
    ['COOPERATE', '', 'cyber; military', 'military-cooperation'],
    ['AID', '', 'humanitarian;health', 'aid/humanitarian'],
    ['SANCTION', 'expel', 'diplomatic', 'relations-cut/expulsion'],
    ['ACCUSE', 'allege', '', 'criticism/accuse'],
  ])('PLOVER %s %s %s is %s', (type, mode, contexts, relation) => {
    expect(meaningOfPlover(type, mode, contexts)?.type).toBe(relation);
  });
});

describe('texts of ICEWS relations', () => {
  it('come back to their codes', () => {
    for (const code of CODES_WITH_TEXT) expect(cameoOfText(textOfCameo(code) ?? '')).toBe(code);
  });

  it.each([
    ['Make a visit', '042'],
    ['fight with small arms and light weapons', '193'],
    ['Conduct suicide, car, or other non military bombing', '183'],
    ['Conduct suicide, car, or other non-military bombing', '183'],
    ['Threaten with repression', '137'],
    ['Appeal for diplomatic cooperation (such as policy support)', '022'],
  ])('“%s” is %s', (text, code) => {
    expect(cameoOfText(text)).toBe(code);
  });

  it('are not guessed', () => {
    expect(cameoOfText('Make a cake')).toBeUndefined();
  });
});

describe('the scheme of codes', () => {
  it.each([
    ['WEIS, by codes that CAMEO does not have', { '031': 900, '223': 2 }, { id: 'weis', isSure: true }],
    ['CAMEO, by codes of four digits', { '031': 900, '0312': 1 }, { id: 'cameo', isSure: true }],
    ['CAMEO, by far more of its own', { '036': 50, '046': 10, '225': 1 }, { id: 'cameo', isSure: true }],
    ['not told by codes that both have', { '031': 900, '042': 3 }, { id: 'cameo', isSure: false }],
    ['not told by nothing', {}, { id: 'cameo', isSure: false }],
  ] as const)('is %s', (_what, rows, scheme) => {
    expect(schemeOfCodes(new Map(Object.entries(rows)))).toEqual(scheme);
  });
});

describe('relations of event data that the vocabulary lacks', () => {
  it.each(OWN_RELATIONS)('$id stands under a relation that is known', ({ id, parent = '', label, definition }) => {
    expect(findTieType(parent).known).toBe(true);
    expect(label).toBeTruthy();
    expect(definition).toMatch(/\.$/);
    if (id.includes('/')) expect(id.startsWith(`${parent}/`)).toBe(true);
    else expect(findTieType(id).known).toBe(false);
  });
});
