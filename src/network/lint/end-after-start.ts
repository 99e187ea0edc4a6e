import { endBeforeStart } from '../dataset-problems.js';
import { spanOf } from '../partial-date.js';
import { lintCheck } from './lint-check.js';

/** Ties and affiliations that end before they start. */
export const endAfterStart = lintCheck({
  id: 'end-before-start',
  label: { en: 'End before start' },
  severity: 'warning',
  find: ({ dataset }) =>
    [
      ...dataset.actors.flatMap(({ id, affiliations = [] }, index) =>
        affiliations
          .map((affiliation, at) => ({ ...affiliation, id, path: `actors[${index}].affiliations[${at}]` }))
          .filter(endsFirst),
      ),
      ...dataset.ties.map((tie, index) => ({ ...tie, path: `ties[${index}]` })).filter(endsFirst),
    ].map(({ path, start, end, id }) => endBeforeStart(path, start, end, id)),
});

function endsFirst({ start, end }: { readonly start?: string; readonly end?: string }): boolean {
  return spanOf({ start, end }, 'state').problem !== undefined;
}
