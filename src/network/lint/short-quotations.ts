import { quoteValue } from '../report.js';
import { lintCheck } from './lint-check.js';
import { placedTies } from './placed-ties.js';

/** Words of a quotation at most: enough to show what was said, short enough to be a citation. */
export const LONGEST_QUOTATION = 10;

/** Quotations of more than ten words. */
export const shortQuotations = lintCheck({
  id: 'long-quotation',
  label: { en: 'Quotation of more than ten words' },
  severity: 'warning',
  find: network =>
    placedTies(network).flatMap(({ record, path }) =>
      (record.evidence ?? []).flatMap(({ id, quote }, at) => {
        const words = quote === undefined ? 0 : countWords(quote);
        if (quote === undefined || words <= LONGEST_QUOTATION) return [];
        return [
          {
            where: `${path}.evidence[${at}].quote`,
            found: quoteValue(quote),
            expected: `at most ${LONGEST_QUOTATION} words`,
            hint: 'Cut the quotation to the words that matter, and tell the rest in your own words.',
            message: `The quotation of the evidence "${id}" has ${words} words; at most ${LONGEST_QUOTATION} are cited.`,
          },
        ];
      }),
    ),
});

/** Scripts that put no spaces between words. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Number of words: those between spaces, so that "far-reaching" is one; in scripts without spaces, as Unicode cuts them. */
export function countWords(text: string): number {
  return text
    .split(/\s+/u)
    .filter(part => /[\p{L}\p{N}]/u.test(part))
    .reduce((count, part) => count + (WITHOUT_SPACES.test(part) ? segmentsIn(part) : 1), 0);
}

function segmentsIn(text: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
