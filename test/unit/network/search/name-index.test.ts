import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../src/network/search/edit-distance.js';
import { NameIndex, queryWords } from '../../../../src/network/search/name-index.js';
import { plainLetters } from '../../../../src/network/search/plain-letters.js';

/** Names of public persons and states as lists have them, and none of their other spellings. */
const names = new NameIndex<string>();
for (const name of [
  'Sergei Shoigu',
  'Kim Jong Un',
  'Kim Yo Jong',
  'Choe Son Hui',
  'No Kwang Chol',
  'Ri Yong Ho',
  'Pak Jong Chon',
  'Volodymyr Zelenskyy',
  'Yevgeny Prigozhin',
  'Sergey Lavrov',
  'Recep Tayyip Erdoğan',
  'Gerhard Schröder',
  'Côte d’Ivoire',
  'Sana’a authorities',
  'North Korea',
  'South Korea',
  'محمود عباس',
  'Kyiv City Council',
  'Abū Ẓaby',
])
  names.add(name, [name]);

const found = (query: string): string[] => names.search(queryWords(query)).map(({ name }) => name);

describe('a name', () => {
  it.each([
    ['whatever its case', 'SERGEI SHOIGU', 'Sergei Shoigu'],
    ['in any order', 'shoigu sergei', 'Sergei Shoigu'],
    ['by its beginning', 'shoi', 'Sergei Shoigu'],
    ['in another Latin spelling', 'Sergey Shoygu', 'Sergei Shoigu'],
    ['in Cyrillic', 'Шойгу', 'Sergei Shoigu'],
    ['in Cyrillic with й and in capitals', 'СЕРГЕЙ ШОЙГУ', 'Sergei Shoigu'],
    ['in Ukrainian letters', 'Зеленський', 'Volodymyr Zelenskyy'],
    ['as the press has it', 'Zelensky', 'Volodymyr Zelenskyy'],
    ['with its first letters otherwise', 'Evgeniy Prigozhin', 'Yevgeny Prigozhin'],
    ['with a hyphen', 'Kim Jong-un', 'Kim Jong Un'],
    ['without spaces', 'kimjongun', 'Kim Jong Un'],
    ['in Hangul', '김정은', 'Kim Jong Un'],
    ['in Hangul decomposed', '김정은'.normalize('NFD'), 'Kim Jong Un'],
    ['of a sister, in Hangul', '김여정', 'Kim Yo Jong'],
    ['Choi for Choe', 'Choi Son-hui', 'Choe Son Hui'],
    ['Ro for No', 'Ro Kwang-chol', 'No Kwang Chol'],
    ['Lee for Ri', 'Lee Yong-ho', 'Ri Yong Ho'],
    ['Park for Pak', 'Park Jeong-cheon', 'Pak Jong Chon'],
    ['without accents', 'erdogan', 'Recep Tayyip Erdoğan'],
    ['with ö as oe', 'Schroeder', 'Gerhard Schröder'],
    ['with ö as o', 'schroder', 'Gerhard Schröder'],
    ['without apostrophe', 'cote divoire', 'Côte d’Ivoire'],
    ['with another apostrophe', "Sana'a", 'Sana’a authorities'],
    ['in Arabic with short vowels', 'مَحْمُود عباس', 'محمود عباس'],
    ['in Arabic by one word', 'عباس', 'محمود عباس'],
    ['with rare accents', 'abu zaby', 'Abū Ẓaby'],
    ['with a letter too few', 'Shoig', 'Sergei Shoigu'],
    ['with two letters swapped', 'Lavorv', 'Sergey Lavrov'],
    ['with a wrong letter', 'Prigoxhin', 'Yevgeny Prigozhin'],
    ['with two errors in a long word', 'Zelinskyj Wolodymyr', 'Volodymyr Zelenskyy'],
    ['with an error where words are joined', 'nortkorea', 'North Korea'],
  ])('is found %s', (_, query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('that matches better comes first', () => {
    expect(found('kim jong un')).toEqual(['Kim Jong Un']);
    expect(found('kim')).toEqual(['Kim Jong Un', 'Kim Yo Jong']);
    expect(found('korea')).toEqual(['North Korea', 'South Korea']);
  });

  it('of four letters has to be right', () => {
    expect(found('kyib')).toEqual([]);
  });

  it('is not found by what it does not have', () => {
    expect(found('kim beijing')).toEqual([]);
    expect(found('zzzzzz')).toEqual([]);
  });

  it('with its usual spelling comes before one with the same among its others', () => {
    const index = new NameIndex<string>();
    index.add('body', ['Security Council', 'Kremlin']);
    index.add('place', ['Kremlin']);
    expect(index.search(queryWords('kremlin')).map(({ thing }) => thing)).toEqual(['place', 'body']);
  });
});

describe('a query', () => {
  it.each(['', '   ', '...', '’', '\u0301', '🕊'])('of %j asks for nothing', query => {
    expect(queryWords(query)).toEqual([]);
    expect(found(query)).toEqual([]);
  });

  it.each(['.*', '(', '[a-', '\\', '(a+)+$', 'kim|park', '^kim', '$&', 'a{99999}', '__proto__', 'constructor'])(
    'that looks like code, %j, is only letters',
    query => {
      expect(() => found(query)).not.toThrow();
    },
  );

  it('of ten thousand letters is cut', () => {
    expect(queryWords('kim '.repeat(10_000)).length).toBeLessThanOrEqual(8);
    expect(found('k'.repeat(10_000))).toEqual([]);
    expect(() => found('ㄱ김'.repeat(10_000))).not.toThrow();
  });
});

describe('plain letters', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Ærøskøbing', 'aeroskobing'],
    ['Straße', 'strasse'],
    ['Αθήνα', 'athina'],
    ['Київ', 'kiiv'],
    ['Ｋｏｒｅａ', 'korea'],
    ['中国', '中国'],
    ['  A–B_c/d ', 'a b c d'],
    ['№ 5', 'no 5'],
  ])('of %s are %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });
});

describe('errors between two words', () => {
  it.each([
    ['same', 'same', 0],
    ['lavrov', 'lavorv', 1],
    ['lavrov', 'lavro', 1],
    ['lavrov', 'lavrovs', 1],
    ['lavrov', 'labrov', 1],
    ['lavrov', 'vorval', 3],
    ['', 'abc', 3],
  ])('%s and %s', (one, other, errors) => {
    expect(editDistance(one, other, 2)).toBe(Math.min(3, errors));
    expect(editDistance(other, one, 2)).toBe(Math.min(3, errors));
  });
});
