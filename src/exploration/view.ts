import type { ActorFocus } from '../filter/actor-focus.js';
import { CLAUSES_AT_FIRST } from '../filter/apply-filter.js';
import type { Clauses } from '../filter/clause.js';
import type { Period } from '../filter/period.js';
import type { Point } from '../layout/geometry.js';
import { CROWD_LAYOUT, FRAMES, GIVEN_LAYOUT } from '../layout/layouts.js';
import type { Network } from '../network/network.js';
import type { VoiceKey, Voices } from '../network/voices.js';
import { hasPlaces, isCrowded, openingFolds, strongestAtFirst } from './opening-view.js';
import { NOTHING, type Selection } from './selection.js';

/** Where the reader looks: middle of the canvas in the picture's units, and the zoom. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Where the reader looks on the map: what is in its middle, in degrees, and the zoom; 1 = the whole globe. */
export interface MapPlace {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Two voices, or groups of voices, set against each other. Each side is the id of a voice group or a voice key. */
export interface Comparison {
  readonly one: VoiceKey;
  readonly other: VoiceKey;
}

/** Ways to see a dataset; `views.ts` of the elements says what each is. */
export const TABS = ['network', 'map', 'table', 'matrix', 'text', 'sources'] as const;
export type Tab = (typeof TABS)[number];

/** What the table lists, and in which order. */
export interface TableOrder {
  readonly of: 'ties' | 'actors';
  /** Id of a column; `undefined`, or one that is not there = the order of the dataset. */
  readonly by: string | undefined;
  readonly descending: boolean;
}

/** Orders of the rows of a matrix: by bloc (who has most to do with whom), by name, or by number of ties. */
export const MATRIX_ORDERS = ['bloc', 'name', 'ties'] as const;

/** Ways to lay the globe on the page; the projections of the map say how. */
export const MAP_PROJECTIONS = ['equal-earth', 'centred', 'mercator'] as const;
export type MapProjectionId = (typeof MAP_PROJECTIONS)[number];

/** What the matrix shows: so many of the most tied actors, in an order. */
export interface MatrixOrder {
  readonly by: (typeof MATRIX_ORDERS)[number];
  /** `undefined` = all. */
  readonly most: number | undefined;
}

const NO_FIELDS: View['unknown'] = [];
const TABLE_AT_FIRST: TableOrder = { of: 'ties', by: undefined, descending: false };
const MATRIX_AT_FIRST: MatrixOrder = { by: 'bloc', most: 40 };

/** Everything a link keeps of how a reader looks at a dataset; nothing of the data. */
export interface View {
  readonly clauses: Clauses;
  /** Who is listened to; `undefined` = everybody. */
  readonly voices: Voices | undefined;
  readonly comparison: Comparison | undefined;
  readonly tab: Tab;
  /** Only ties of this time are in view; `undefined` = of any time. */
  readonly period: Period | undefined;
  /** Whether ties without a date are in view while there is a period. */
  readonly undated: boolean;
  /** Only ties at this place are in view; `undefined` = at any, and at none. */
  readonly place: string | undefined;
  /** The actors whose surroundings are all that is in view; `undefined` = the whole network. */
  readonly focus: ActorFocus | undefined;
  /** Only pairs with so many ties in view are; 1 = all. */
  readonly leastTies: number;
  /** Actors without a shown tie are hidden instead of faded. */
  readonly hideLoose: boolean;
  readonly folded: ReadonlySet<string>;
  /** Keys of folded lines that are opened. */
  readonly opened: ReadonlySet<string>;
  readonly selection: Selection;
  /** `undefined` = the whole network fitted to the canvas. */
  readonly camera: Camera | undefined;
  readonly layout: string;
  /** Two-letter tags on lines. */
  readonly tags: boolean;
  /** Only so many pairs of ends are drawn, the strongest; `undefined` = all. Nothing is filtered by it. */
  readonly strongest: number | undefined;
  readonly table: TableOrder;
  readonly matrix: MatrixOrder;
  /** Projection of the map: an id of `MAP_PROJECTIONS`. */
  readonly map: MapProjectionId;
  /** `undefined` = everything that has a place is in view. */
  readonly mapPlace: MapPlace | undefined;
  /** Centres of actors the reader has dragged. */
  readonly moved: ReadonlyMap<string, Point>;
  /** The step of the dataset's story that is told, from 1; `undefined` = the story is closed. */
  readonly story: number | undefined;
  /** Fields of the link that nothing here knows, as they stand there; a link that is written keeps them. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
}

/** Large networks stand as their file has them, if it says so, else by forces. */
function openingLayout(network: Network): string {
  if (!isCrowded(network)) return FRAMES.id;
  return hasPlaces(network) ? GIVEN_LAYOUT : CROWD_LAYOUT;
}

/** The view a dataset opens with. */
export function openingView(network: Network | undefined): View {
  return {
    clauses: CLAUSES_AT_FIRST,
    voices: undefined,
    comparison: undefined,
    tab: 'network',
    period: undefined,
    undated: true,
    place: undefined,
    focus: undefined,
    leastTies: 1,
    hideLoose: false,
    folded: network ? openingFolds(network) : new Set(),
    opened: new Set(),
    selection: NOTHING,
    camera: undefined,
    layout: network ? openingLayout(network) : FRAMES.id,
    tags: true,
    strongest: network && strongestAtFirst(network),
    table: TABLE_AT_FIRST,
    matrix: MATRIX_AT_FIRST,
    map: MAP_PROJECTIONS[0],
    mapPlace: undefined,
    moved: new Map(),
    story: undefined,
    unknown: NO_FIELDS,
  };
}
