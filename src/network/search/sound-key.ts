/**
 * Ways in which one Korean name or syllable is written in Latin letters: North Korean practice, South Korean practice,
 * Revised Romanisation and McCune–Reischauer. The first stands for all.
 */
const KOREAN = [
  ...['kim gim', 'li ri lee rhee yi i', 'pak park bak', 'choi choe', 'ro no roh noh rho', 'cho jo', 'so seo suh'],
  ...['jong jeong chung chong jung', 'jon jeon chun chon cheon', 'un eun', 'sok seok suk', 'yong young yeong ryong'],
  ...['hyon hyun hyeon', 'kwang gwang', 'chol cheol chul', 'kuk guk gook', 'kun gun geun keun', 'song seong sung'],
  ...['kyong gyeong kyung kyeong', 'myong myung myeong', 'kang gang', 'yu yoo ryu', 'im rim lim', 'sin shin'],
  ...['hui hee', 'mun moon', 'yun yoon', 'ki gi', 'kwon gwon', 'ju joo', 'u woo', 'yol yeol', 'sop seop', 'ko go'],
];
const KOREAN_KEYS: ReadonlyMap<string, string> = new Map(
  KOREAN.flatMap(row => {
    const [first, ...others] = row.split(' ');
    return others.map(other => [other, first!] as const);
  }),
);

/** Letters that one romanisation has where another has others; in this order. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/s(?:h?ch)/g, 'sh'],
  [/[kg]h/g, 'h'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/tz|ts|cz/g, 'c'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/oo|ou|eu|ue/g, 'u'],
  [/ee/g, 'i'],
  [/eo|oe/g, 'o'],
  [/ae/g, 'a'],
  [/(.)\1+/gu, '$1'],
  // Yevgeny and Evgeny, Yermak and Ermak.
  [/^ie/, 'e'],
  [/([aeiou])h$/, '$1'],
];

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * A word by its sound: the same for Sergei and Sergey, Shoigu and Shoygu, Choe and Choi, Müller and Mueller.
 * @param word plain letters without spaces
 */
export function soundKey(word: string): string {
  let key = known.get(word);
  if (key === undefined) {
    key = KOREAN_KEYS.get(word) ?? word.replace(/^ال(?=..)/, '');
    for (const [letters, one] of SAME_SOUND) key = key.replace(letters, one);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, key);
  }
  return key;
}
