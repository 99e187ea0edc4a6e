/*
 * Letters as a search compares them. Not a transliteration for readers: it only has to bring together what people type
 * for the same name, so that it follows the press (Shoigu, Zelensky) where standards differ.
 */

/** Cyrillic of the Slavic languages, after accents are taken off: й is и, ї is і, ё is е. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k' },
    ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
    ...{ ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
    ...{ ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѓ: 'g', ќ: 'k', ѕ: 'dz', қ: 'k', ғ: 'g', ң: 'n', ө: 'o' },
    ...{ ү: 'u', ұ: 'u', ә: 'a', һ: 'h' },
  }),
);

/** Latin letters that are no base letter with an accent, and Greek ones. */
const OTHER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ŋ: 'n', ħ: 'h', ə: 'a' },
    ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n' },
    ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
    // Arabic letters that Persian and Urdu write otherwise, and endings that are often written otherwise.
    ...{ ک: 'ك', ی: 'ي', ى: 'ي', ة: 'ه', ہ: 'ه', ـ: '', ٱ: 'ا' },
  }),
);

const INITIALS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** A Hangul syllable in the Revised Romanisation, without what happens between syllables. */
function romanisedSyllable(code: number): string {
  const at = code - FIRST_SYLLABLE;
  return INITIALS[Math.floor(at / 588)]! + VOWELS[Math.floor((at % 588) / 28)]! + FINALS[at % 28]!;
}

/** A sign that letters are written with or without: Sana'a, Ch’oe. */
const SILENT = /['’‘ʼʻ`´]/;

/**
 * A text in small letters without accents, marks and signs; Cyrillic, Greek and Hangul in Latin letters, a Hangul
 * syllable being a word. Other scripts stay as they are. Words are separated by one space.
 */
export function plainLetters(text: string): string {
  let plain = '';
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0)!;
    if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
      plain += ` ${romanisedSyllable(code)} `;
      continue;
    }
    for (const part of letter.normalize('NFKD').toLowerCase()) {
      if ((part >= 'a' && part <= 'z') || (part >= '0' && part <= '9')) plain += part;
      else {
        const known = CYRILLIC.get(part) ?? OTHER.get(part);
        if (known !== undefined) plain += known;
        else if (/\p{L}|\p{N}/u.test(part)) plain += part;
        else if (!/\p{M}/u.test(part) && !SILENT.test(part)) plain += ' ';
      }
    }
  }
  return plain.trim().replace(/\s+/g, ' ');
}
