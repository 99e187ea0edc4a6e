import { quoteValue } from '../report.js';
import { lintCheck } from './lint-check.js';
import { placedTies } from './placed-ties.js';

/** Speakers who are neither named nor described. */
export const describedSpeakers = lintCheck({
  id: 'unnamed-speaker-without-words',
  label: { en: 'Unnamed speaker without a description' },
  severity: 'warning',
  find: network =>
    placedTies(network).flatMap(({ record, path }) =>
      (record.evidence ?? []).flatMap(({ id, chain = [] }, at) =>
        chain.flatMap((speaker, link) =>
          typeof speaker === 'string' || /\p{L}/u.test(speaker.unnamed)
            ? []
            : [
                {
                  where: `${path}.evidence[${at}].chain[${link}].unnamed`,
                  found: speaker.unnamed.trim() === '' ? 'no words' : quoteValue(speaker.unnamed),
                  expected: 'the words by which the source calls the speaker, such as "various reports"',
                  hint: 'Write how the document speaks of its source.',
                  message: `The evidence "${id}" has an unnamed speaker without a word on who that is.`,
                },
              ],
        ),
      ),
    ),
});
