import type { Milestones } from '../dataset-schema.js';
import { type PartialDate, readDate } from '../partial-date.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, type PlacedTie, placedTies } from './placed-ties.js';
import { isSurelyBefore } from './surely-before.js';

type DatedMilestone = Exclude<keyof Milestones & string, 'replacedBy'>;

/** What each milestone is in words. */
const WORDS = {
  signed: 'signature',
  ratified: 'ratification',
  inForce: 'entry into force',
  suspended: 'suspension',
  denounced: 'denunciation',
  terminated: 'termination',
} as const satisfies Partial<Record<DatedMilestone, string>>;
type Milestone = keyof typeof WORDS;

/**
 * What cannot come before what. A ratification may follow the entry into force, since states join later; a
 * denunciation is notice, which takes effect with the termination.
 * @see Vienna Convention on the Law of Treaties 1969, articles 11–15, 24, 54–57
 */
const NOT_BEFORE: Readonly<Partial<Record<Milestone, readonly Milestone[]>>> = {
  ratified: ['signed'],
  inForce: ['signed'],
  suspended: ['signed', 'inForce'],
  denounced: ['signed'],
  terminated: ['signed', 'inForce', 'denounced'],
};

/** Treaties whose life runs backwards: in force before they were signed, terminated before they were in force. */
export const milestoneOrder = lintCheck({
  id: 'milestones-out-of-order',
  label: { en: 'Milestones of a treaty out of order' },
  severity: 'warning',
  find: network => placedTies(network).flatMap(tie => backwardSteps(tie, () => nameOfTie(tie, network))),
});

interface Step {
  readonly where: string;
  /** Whose signature or ratification it is; `undefined` = that of the treaty. */
  readonly actor: string | undefined;
  readonly date: PartialDate;
}

function backwardSteps({ record, path }: PlacedTie, name: () => string): readonly Finding[] {
  const { milestones } = record;
  if (milestones === undefined) return [];
  return Object.entries(NOT_BEFORE).flatMap(([later, earlier]) =>
    stepsOf(milestones, later as Milestone, path).flatMap(step => {
      const passed = earlier.flatMap(milestone => {
        const before = stepBefore(stepsOf(milestones, milestone, path), step.actor);
        return before !== undefined && isSurelyBefore(step.date, before.date) ? [{ milestone, before }] : [];
      })[0];
      if (passed === undefined) return [];
      const { milestone, before } = passed;
      return [
        {
          where: step.where,
          found: step.date.text,
          expected: `a date not before ${before.date.text}`,
          hint: `Correct the ${WORDS[later as Milestone]} or the ${WORDS[milestone]}.`,
          message: `The ${WORDS[later as Milestone]} of the ${name()} is dated ${step.date.text}, before its ${WORDS[milestone]} of ${before.date.text}.`,
        },
      ];
    }),
  );
}

function stepsOf(milestones: Milestones, name: Milestone, path: string): readonly Step[] {
  const value = milestones[name];
  const where = `${path}.milestones.${name}`;
  const dated =
    typeof value === 'object'
      ? Object.entries(value).map(([actor, text]) => ({ where: `${where}.${actor}`, actor, text }))
      : [{ where, actor: undefined, text: value }];
  return dated.flatMap(({ text, ...step }) => {
    const date = text === undefined ? undefined : readDate(text);
    return date === undefined ? [] : [{ ...step, date }];
  });
}

/** The actor's own step where it has one, else the first that anybody took. */
function stepBefore(steps: readonly Step[], actor: string | undefined): Step | undefined {
  const own = actor === undefined ? undefined : steps.find(step => step.actor === actor);
  return own ?? steps.toSorted((a, b) => (a.date.earliestDay ?? 0) - (b.date.earliestDay ?? 0))[0];
}
