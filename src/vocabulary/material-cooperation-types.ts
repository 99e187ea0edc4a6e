import { told, toldTogether } from './sentence-patterns.js';
import type { TieType } from './tie-type.js';

/**
 * Material cooperation beyond the headline relations, in teals to olives. All are states: joint work and
 * deliveries run over time, and an absent end means that nobody said when they stopped. A single exercise and a
 * remission of debts are events.
 */
export const MATERIAL_COOPERATION_TYPES: readonly TieType[] = [
  {
    id: 'military-cooperation',
    tag: 'MC',
    label: { en: 'Military cooperation' },
    definition: { en: 'The two sides did military work together without one lending its troops to the other.' },
    direction: 'mutual',
    family: 'cooperation',
    quad: 'MC',
    goldstein: 7.4,
    cameo: ['062', '064'],
    plover: 'COOPERATE',
    temporality: 'state',
    sentence: toldTogether('cooperated militarily'),
    headline: false,
    hue: { light: '#007F86', dark: '#22A79B' },
    subtypes: [
      {
        id: 'exercise',
        label: { en: 'Military exercise' },
        definition: { en: 'An exercise in which forces of both sides took part.' },
        cameo: ['062'],
        temporality: 'event',
        sentence: toldTogether('took part in a military exercise together'),
      },
      {
        id: 'training',
        label: { en: 'Military training' },
        definition: { en: 'Training of the forces of one side by or with the other.' },
        cameo: ['062'],
        sentence: toldTogether('cooperated in military training'),
      },
      {
        id: 'intelligence-sharing',
        label: { en: 'Intelligence sharing' },
        definition: { en: 'Exchange of what intelligence services know.' },
        goldstein: 7.0,
        cameo: ['064'],
        sentence: toldTogether('shared intelligence'),
      },
      {
        id: 'joint-operation',
        label: { en: 'Joint operation' },
        definition: { en: 'A military operation that both sides carried out together.' },
        cameo: ['062'],
        sentence: toldTogether('carried out a military operation together'),
      },
    ],
  },
  {
    id: 'economic-cooperation',
    tag: 'EC',
    label: { en: 'Economic cooperation' },
    definition: { en: 'The two sides did economic business, with each other or one for the other.' },
    direction: 'either',
    family: 'cooperation',
    quad: 'MC',
    goldstein: 6.4,
    cameo: ['061'],
    plover: 'COOPERATE',
    temporality: 'state',
    sentence: told(
      '{source} cooperated economically with {target}',
      '{target} was a partner of {source} in economic cooperation',
      '{source} and {target} cooperated economically',
    ),
    headline: false,
    hue: { light: '#14593F', dark: '#8DA597' },
    subtypes: [
      {
        id: 'trade',
        label: { en: 'Trade' },
        definition: { en: 'Goods or services sold by one side to the other.' },
        sentence: told(
          '{source} traded with {target}',
          '{target} was a trading partner of {source}',
          '{source} and {target} traded with each other',
        ),
      },
      {
        id: 'project',
        label: { en: 'Project' },
        definition: { en: 'A plant, mine, zone or other undertaking run or built with the other side.' },
        sentence: told(
          '{source} took part in an economic project with {target}',
          '{target} was a partner of {source} in an economic project',
          '{source} and {target} took part in an economic project together',
        ),
      },
      {
        id: 'debt-relief',
        label: { en: 'Debt relief' },
        definition: { en: 'A debt of the target that the source wrote off, reduced or put off.' },
        temporality: 'event',
        sentence: told(
          '{source} granted debt relief to {target}',
          '{target} was granted debt relief by {source}',
          '{source} and {target} agreed on debt relief',
        ),
      },
      {
        id: 'labour',
        label: { en: 'Labour' },
        definition: { en: 'Work that people of one side do for employers of the other.' },
        sentence: told(
          '{source} cooperated with {target} on labour',
          '{target} was a partner of {source} in cooperation on labour',
          '{source} and {target} cooperated on labour',
        ),
      },
      {
        id: 'transport',
        label: { en: 'Transport' },
        definition: { en: 'Roads, railways, ports, flights or other links between the two sides.' },
        sentence: told(
          '{source} cooperated with {target} on transport',
          '{target} was a partner of {source} in cooperation on transport',
          '{source} and {target} cooperated on transport',
        ),
      },
    ],
  },
  {
    id: 'aid',
    tag: 'AI',
    label: { en: 'Aid' },
    definition: { en: 'The source gave goods, money or relief to the target that are not arms.' },
    direction: 'directed',
    family: 'cooperation',
    quad: 'MC',
    goldstein: 7.4,
    cameo: ['071', '073'],
    plover: 'AID',
    temporality: 'state',
    sentence: told('{source} gave aid to {target}', '{target} received aid from {source}'),
    headline: false,
    hue: { light: '#726337', dark: '#BAA151' },
    subtypes: [
      {
        id: 'economic',
        label: { en: 'Economic aid' },
        definition: { en: 'Grants, loans on easy terms or goods for the economy of the target.' },
        cameo: ['071'],
        sentence: told('{source} gave economic aid to {target}', '{target} received economic aid from {source}'),
      },
      {
        id: 'humanitarian',
        label: { en: 'Humanitarian aid' },
        definition: { en: 'Food, medicine, shelter or rescue for people in need.' },
        cameo: ['073'],
        sentence: told(
          '{source} gave humanitarian aid to {target}',
          '{target} received humanitarian aid from {source}',
        ),
      },
      {
        id: 'energy',
        label: { en: 'Energy aid' },
        definition: { en: 'Fuel or electricity given, or sold below its price.' },
        cameo: ['071'],
        sentence: told('{source} gave energy aid to {target}', '{target} received energy aid from {source}'),
      },
    ],
  },
];
