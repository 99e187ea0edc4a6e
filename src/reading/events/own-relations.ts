import type { OwnTieType } from '../../network/dataset-schema.js';

/**
 * Relations that event data code and the vocabulary lacks. A dataset gets those that occur in it, each under the
 * nearest row of the vocabulary, so that nothing is told as more than its code says: military aid is not yet arms.
 */
export const OWN_RELATIONS: readonly OwnTieType[] = [
  {
    id: 'statement',
    parent: 'other',
    direction: 'directed',
    family: 'cooperation',
    label: 'Public statement',
    definition: 'The source spoke about or to the target, neither for nor against it.',
  },
  {
    id: 'appeal',
    parent: 'other',
    direction: 'directed',
    family: 'cooperation',
    label: 'Appeal',
    definition: 'The source asked the target for something, more mildly than by a demand.',
  },
  {
    id: 'concession',
    parent: 'other',
    direction: 'directed',
    family: 'cooperation',
    label: 'Concession',
    definition: 'The source gave way to the target: eased a restriction, released persons, drew back forces.',
  },
  {
    id: 'cooperation',
    parent: 'other',
    direction: 'either',
    family: 'cooperation',
    label: 'Other cooperation',
    definition: 'The source cooperated with the target by diplomacy, by its courts or in a field that is not told.',
  },
  {
    id: 'investigation',
    parent: 'other',
    direction: 'directed',
    family: 'conflict',
    label: 'Investigation',
    definition: 'The source looked into an act of the target.',
  },
  {
    id: 'coercion',
    parent: 'other',
    direction: 'directed',
    family: 'conflict',
    label: 'Coercion',
    definition: 'The source arrested or expelled people of the target, took its property or restricted its rights.',
  },
  {
    id: 'aid/military',
    parent: 'aid',
    direction: 'directed',
    family: 'cooperation',
    label: 'Military aid',
    definition: 'The source gave military help to the target; whether arms, forces or money is not told.',
  },
  {
    id: 'criticism/protest',
    parent: 'criticism',
    direction: 'directed',
    family: 'conflict',
    label: 'Protest',
    definition: 'The source demonstrated, went on strike or rioted against the target.',
  },
  {
    id: 'relations-cut/aid',
    parent: 'relations-cut',
    direction: 'directed',
    family: 'conflict',
    label: 'Aid reduced',
    definition: 'The source reduced or stopped aid to the target.',
  },
  {
    id: 'relations-cut/talks',
    parent: 'relations-cut',
    direction: 'directed',
    family: 'conflict',
    label: 'Talks halted',
    definition: 'The source broke off negotiations or mediation with the target.',
  },
  {
    id: 'armed-conflict/assault',
    parent: 'armed-conflict',
    direction: 'directed',
    family: 'conflict',
    label: 'Assault',
    definition: 'The source did violence to the target outside of regular fighting: a killing, a bombing, torture.',
  },
  {
    id: 'armed-conflict/mass-violence',
    parent: 'armed-conflict',
    direction: 'directed',
    family: 'conflict',
    label: 'Mass violence',
    definition: 'The source expelled or killed many people of the target, or used weapons of mass destruction.',
  },
];
