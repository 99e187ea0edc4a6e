import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  actorOfCountry,
  COUNTRIES,
  type CodeSystem,
  countryByCode,
  countryByName,
  guessCodeSystem,
} from '../../../../src/reading/countries/country.js';
import { describeWithSharedMaterial } from '../../../support/shared-material.js';

const SYSTEMS: readonly CodeSystem[] = ['iso3', 'iso2', 'numeric', 'cow', 'gw', 'fips', 'cameo'];

it.each<[CodeSystem, string | number, string]>([
  ['iso3', 'prk', 'North Korea'],
  ['iso2', ' RS ', 'Serbia'],
  ['fips', 'RS', 'Russia'],
  ['numeric', '008', 'Albania'],
  ['numeric', 8, 'Albania'],
  ['cow', 2, 'United States'],
  ['cow', '002', 'United States'],
  ['cow', '365.0', 'Russia'],
  ['cow', 255, 'Germany'],
  ['gw', 260, 'Germany'],
  ['cow', 260, 'West Germany'],
  ['cow', 678, 'North Yemen'],
  ['gw', 678, 'Yemen'],
  ['gw', 340, 'Serbia'],
  ['cow', 345, 'Yugoslavia'],
  ['cow', 300, 'Austria-Hungary'],
  ['cow', 817, 'South Vietnam'],
  ['cameo', 'ROM', 'Romania'],
  ['iso3', 'SUN', 'Soviet Union'],
])('finds %s %s as %s', (system, code, label) => {
  expect(countryByCode(system, code)?.label).toBe(label);
});

it.each([
  ['the Bahamas', 'bhs'],
  ['Korea, Republic of', 'kor'],
  ['ROK', 'kor'],
  ["Cote d'Ivoire", 'civ'],
  ['CÔTE D’IVOIRE', 'civ'],
  ['Turkey', 'tur'],
  ['St. Lucia', 'lca'],
  ['Antigua & Barbuda', 'atg'],
  ['U.S.A.', 'usa'],
  ['USSR', 'sun'],
])('finds the name %s', (name, id) => {
  expect(countryByName(name)?.id).toBe(id);
});

it('finds nothing for codes and names that stand for none, nor for “Korea”, which could be three', () => {
  expect(countryByCode('cow', -9)).toBeUndefined();
  expect(countryByCode('cow', '')).toBeUndefined();
  expect(countryByCode('iso2', '__proto__')).toBeUndefined();
  expect(countryByName('constructor')).toBeUndefined();
  expect(countryByName('')).toBeUndefined();
  expect(countryByName('Korea')).toBeUndefined();
});

it('holds every id, code and name once', () => {
  const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
  expect(twice(COUNTRIES.map(({ id }) => id))).toEqual([]);
  for (const system of SYSTEMS) {
    const codes = COUNTRIES.flatMap(country => (country[system] === undefined ? [] : [`${country[system]}`]));
    expect(twice(codes)).toEqual([]);
  }
  for (const country of COUNTRIES) {
    for (const name of [country.label, ...country.aliases]) expect(countryByName(name)?.id, name).toBe(country.id);
  }
});

it('counts the 193 members and two observers of the United Nations', () => {
  const count = (statehood: string) => COUNTRIES.filter(country => country.statehood === statehood).length;
  expect(count('un-member')).toBe(193);
  expect(count('un-observer')).toBe(2);
});

it('names actors by ISO code, else by a slug, and places every one on the globe', () => {
  for (const { id, iso3, location } of COUNTRIES) {
    expect(id).toBe(iso3?.toLowerCase() ?? id);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const [longitude = Number.NaN, latitude = Number.NaN] = location ?? [];
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
  }
});

it('makes an actor with its codes', () => {
  expect(actorOfCountry(countryByCode('iso3', 'PRK')!)).toMatchObject({
    label: 'North Korea',
    type: 'state',
    codes: { iso3: 'PRK', iso2: 'KP', m49: '408', cow: 731, fips: 'KN' },
    statehood: 'un-member',
    aliases: expect.arrayContaining(['DPRK']),
    location: [125.8, 39],
  });
});

it.each<[string, readonly string[], CodeSystem | undefined]>([
  ['ISO codes of three letters', ['PRK', 'RUS', 'SRB'], 'iso3'],
  ['ISO codes of two letters', ['KP', 'RU', 'DE', 'RS'], 'iso2'],
  ['FIPS codes', ['KN', 'RS', 'UP', 'US', 'KS'], 'fips'],
  ['COW codes', ['2', '200', '255', '345'], 'cow'],
  ['CAMEO codes', ['ROM', 'TMP', 'USA', 'MTN'], 'cameo'],
  ['UN M49 codes', ['004', '276', '826', '408', '643'], 'numeric'],
  ['names', ['Serbia', 'Russia'], undefined],
  ['nothing', ['', ' '], undefined],
])('tells %s by what knows most of them', (_, codes, system) => {
  expect(guessCodeSystem(codes)).toBe(system);
});

describeWithSharedMaterial('lists of states', folder => {
  const rowsOf = (file: string, lineEnd: RegExp, delimiter: string) =>
    readFileSync(`${folder}/data/${file}`, 'latin1')
      .split(lineEnd)
      .slice(1)
      .filter(line => line.trim() !== '')
      .map(line => line.split(delimiter).map(cell => cell.replaceAll('"', '')));

  it('knows every state of the COW list by code and by name', () => {
    const rows = rowsOf('cow-states/states2016.csv', /\r?\n|\r/, ',');
    expect(rows.length).toBe(243);
    expect(rows.filter(([, code = '']) => !countryByCode('cow', code))).toEqual([]);
    const strangers = rows.filter(
      ([, code = '', name = '']) => countryByName(name)?.id !== countryByCode('cow', code)?.id,
    );
    expect(strangers.map(([, , name]) => name)).toEqual(['Korea']);
  });

  it('knows every state of Gleditsch and Ward', () => {
    const rows = rowsOf('cow-states/gw_states.csv', /\r?\n/, ',');
    expect(rows.length).toBe(216);
    expect(rows.filter(([code = '']) => !countryByCode('gw', code))).toEqual([]);
  });

  it('knows every country of the CAMEO list, and no region', () => {
    const rows = rowsOf('cameo/CAMEO.country.txt', /\r?\n/, '\t');
    const strangers = rows.filter(([code = '']) => !countryByCode('cameo', code)).map(([code]) => code);
    const regions =
      'BAG AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST 0';
    expect(strangers).toEqual(regions.split(' '));
  });
});
