import { type ActorFocus, FOCUS_STEPS } from '../filter/actor-focus.js';
import { applyFilter, CLAUSES_AT_FIRST } from '../filter/apply-filter.js';
import { hiddenIn } from '../filter/clause.js';
import { CLAUSE_KINDS } from '../filter/clause-kinds.js';
import type { Period } from '../filter/period.js';
import type { Point } from '../layout/geometry.js';
import { layoutById } from '../layout/layouts.js';
import { isoDay } from '../network/civil-day.js';
import { listenTo } from '../network/listen-to.js';
import type { Network } from '../network/network.js';
import { readDate } from '../network/read-date.js';
import { type VoiceKey, voiceGroups } from '../network/voices.js';
import { misunderstoodIn } from './fragment-faults.js';
import { decoded, encoded, FragmentFields, items, LONGEST_FRAGMENT, list } from './fragment-fields.js';
import { foldableStates } from './opening-view.js';
import { NOTHING, type Selection } from './selection.js';
import {
  MAP_PROJECTIONS,
  MATRIX_ORDERS,
  type MatrixOrder,
  openingView,
  TABS,
  type TableOrder,
  type View,
} from './view.js';

/**
 * The view as the part of an address after `#`: only what differs from the opening view, keys in a fixed order,
 * lists sorted. Lists are separated by commas, each item percent-encoded. What does not fit is left out: dragged
 * positions first, then the longest lists. Fields that only another version knows stand at the end as they were.
 * @returns the text, without `#`; empty for the opening view. `complete` is false when something did not fit
 */
export function writeFragment(view: View, network: Network): { readonly text: string; readonly complete: boolean } {
  const first = openingView(network);
  const parts: string[] = [];
  for (const kind of CLAUSE_KINDS) {
    const hidden = hiddenIn(view.clauses, kind.id);
    if (!sameSet(hidden, hiddenIn(first.clauses, kind.id))) parts.push(`hide.${kind.id}=${list(hidden)}`);
  }
  if (view.voices) parts.push(`voices=${view.voices.mode}:${list(view.voices.keys)}`);
  if (view.comparison) {
    parts.push(`compare=${[view.comparison.one, view.comparison.other].map(encoded).join(',')}`);
  }
  if (view.tab !== first.tab) parts.push(`tab=${view.tab}`);
  if (view.period) parts.push(`time=${dayText(view.period.from)},${dayText(view.period.to)}`);
  if (!view.undated) parts.push('undated=hide');
  if (view.place !== undefined) parts.push(`place=${encoded(view.place)}`);
  if (view.focus) parts.push(focusText(view.focus));
  if (view.leastTies > 1) parts.push(`least=${view.leastTies}`);
  if (view.hideLoose) parts.push('loose=hide');
  if (!sameSet(view.folded, first.folded)) parts.push(`fold=${list(view.folded)}`);
  if (view.opened.size > 0) parts.push(`open=${list(view.opened)}`);
  if (view.selection.kind !== 'none') parts.push(`select=${selectionText(view.selection)}`);
  if (view.layout !== first.layout) parts.push(`layout=${encoded(view.layout)}`);
  if (!view.tags) parts.push('tags=off');
  if (view.strongest !== first.strongest) parts.push(`strongest=${view.strongest ?? 'all'}`);
  if (view.table !== first.table) parts.push(...tableText(view.table));
  if (view.matrix !== first.matrix) parts.push(...matrixText(view.matrix, first.matrix));
  if (view.map !== first.map) parts.push(`map=${view.map}`);
  if (view.mapPlace) {
    const { longitude, latitude, zoom } = view.mapPlace;
    parts.push(`mapat=${[longitude, latitude, zoom].map(number => Number(number.toFixed(2))).join(',')}`);
  }
  if (view.camera) {
    const { x, y, zoom } = view.camera;
    parts.push(`camera=${Math.round(x)},${Math.round(y)},${Number(zoom.toFixed(3))}`);
  }
  if (view.story !== undefined) parts.push(`story=${view.story}`);
  const own = new Set(parts.map(part => part.slice(0, part.indexOf('='))));
  parts.push(...view.unknown.filter(([name]) => !own.has(name) && name !== 'at').map(field => field.join('=')));
  if (view.moved.size === 0) return fitted(parts);
  const positions = [...view.moved]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, point]) => `${encoded(id)}:${Math.round(point.x)}:${Math.round(point.y)}`)
    .join(',');
  const whole = [...parts, `at=${positions}`].join('&');
  if (whole.length <= LONGEST_FRAGMENT) return { text: whole, complete: true };
  return { text: fitted([...parts, 'at=browser']).text, complete: false };
}

/** Everything is percent-encoded, so that letters are bytes. */
function fitted(parts: readonly string[]): { readonly text: string; readonly complete: boolean } {
  const kept = [...parts];
  while (kept.join('&').length > LONGEST_FRAGMENT) {
    const longest = Math.max(...kept.map(part => part.length));
    kept.splice(
      kept.findIndex(part => part.length === longest),
      1,
    );
  }
  return { text: kept.join('&'), complete: kept.length === parts.length };
}

/** A view as a link asks for it, and what is to be said of the link. */
export interface ReadFragment {
  readonly view: View;
  /** The link says that the browser it came from keeps the positions. */
  readonly movedElsewhere: boolean;
  /** Parts of the link that we know, and that say what does not hold here; as `name=value`. */
  readonly misunderstood: readonly string[];
}

/**
 * Reads a fragment against a network. Whatever does not hold there is passed over, and what nothing here knows is only
 * kept: a link from elsewhere can never break the page, load anything or change data.
 * @param fragment with or without the leading `#`
 */
export function readFragment(fragment: string, network: Network): ReadFragment {
  const fields = new FragmentFields(fragment);
  const known = readKnown(fields, network);
  const view = { ...known, unknown: fields.unasked() };
  return {
    view,
    movedElsewhere: fields.get('at') === 'browser',
    misunderstood: misunderstoodIn(fields, view),
  };
}

function readKnown(fields: FragmentFields, network: Network): View {
  const first = openingView(network);
  const voices = readVoices(fields.get('voices'), network);
  const clauses = new Map(CLAUSES_AT_FIRST);
  for (const kind of CLAUSE_KINDS) {
    const text = fields.get(`hide.${kind.id}`);
    if (text === undefined) continue;
    // A standing may occur only by all voices, or only by those in view.
    const known = new Set(
      [network, listenTo(network, voices)].flatMap(told => valuesIn(told, kind.id)).concat(kind.hiddenAtFirst),
    );
    const hidden = new Set(items(text).filter(value => known.has(value)));
    if (hidden.size === 0) clauses.delete(kind.id);
    else clauses.set(kind.id, hidden);
  }
  const fold = fields.get('fold');
  const foldable = new Set(fold === undefined ? [] : foldableStates(network));
  const open = fields.get('open');
  return {
    clauses,
    voices,
    comparison: readComparison(fields.get('compare'), network),
    tab: TABS.find(tab => tab === fields.get('tab')) ?? first.tab,
    period: readPeriod(fields.get('time')),
    undated: fields.get('undated') !== 'hide',
    place: readPlace(fields.get('place'), network),
    focus: readFocus(fields.get('focus'), network),
    leastTies: readStrongest(fields.get('least'), 1) ?? 1,
    hideLoose: fields.get('loose') === 'hide',
    folded: fold === undefined ? first.folded : new Set(items(fold).filter(id => foldable.has(id))),
    opened: new Set(open === undefined ? [] : items(open)),
    selection: readSelection(fields.get('select'), network),
    camera: readCamera(fields.get('camera')),
    layout: fields.has('layout') ? layoutById(decoded(fields.get('layout')!)).id : first.layout,
    strongest: readStrongest(fields.get('strongest'), first.strongest),
    tags: fields.get('tags') !== 'off',
    table: readTable(fields.get('table'), first.table),
    matrix: readMatrix(fields.get('matrix'), first.matrix),
    map: MAP_PROJECTIONS.find(id => id === fields.get('map')) ?? first.map,
    mapPlace: readMapPlace(fields.get('mapat')),
    moved: readPositions(fields.get('at'), network),
    story: readStep(fields.get('story'), network),
    unknown: first.unknown,
  };
}

/** "3": a step that the story has. */
function readStep(text: string | undefined, { dataset }: Network): number | undefined {
  const step = readStrongest(text, undefined);
  return step !== undefined && step <= (dataset.story?.steps.length ?? 0) ? step : undefined;
}

const dayText = (day: number | undefined): string => (day === undefined ? '' : isoDay(day));

/** "2014-01-01,2014-06-30"; a side that is empty is open. A window that ends before it begins is none. */
function readPeriod(text: string | undefined): Period | undefined {
  const sides = text?.split(',').map(decoded);
  if (sides?.length !== 2 || sides.every(side => side === '')) return undefined;
  const dates = sides.map(side => (side === '' ? undefined : readDate(side)));
  if (sides.some((side, at) => side !== '' && dates[at]?.precision !== 'day')) return undefined;
  const [from, to] = [dates[0]?.earliestDay, dates[1]?.latestDay];
  return from !== undefined && to !== undefined && to < from ? undefined : { from, to };
}

/** "around:2:rus", "between:rus,prk". */
function focusText(focus: ActorFocus): string {
  const how = focus.mode === 'around' ? `around:${focus.steps}` : 'between';
  return `focus=${how}:${focus.actors.map(encoded).join(',')}`;
}

function readFocus(text: string | undefined, network: Network): View['focus'] {
  const [mode, ...rest] = (text ?? '').split(':');
  const actors = [...new Set(items(rest.at(-1) ?? ''))].filter(id => network.actors.has(id));
  if (actors.length === 0) return undefined;
  if (mode === 'between' && rest.length === 1) return { mode, actors };
  const steps = FOCUS_STEPS.find(number => String(number) === rest[0]);
  return mode === 'around' && rest.length === 2 && steps ? { mode, actors, steps } : undefined;
}

function readPlace(text: string | undefined, network: Network): View['place'] {
  const place = text === undefined ? undefined : decoded(text);
  return place !== undefined && network.places.has(place) ? place : undefined;
}

function readStrongest(text: string | undefined, otherwise: number | undefined): number | undefined {
  if (text === 'all') return undefined;
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : otherwise;
}

/** "actors", "ties:date", "ties:date:down"; nothing for ties in the order of the dataset. */
function tableText({ of, by, descending }: TableOrder): readonly string[] {
  if (of === 'ties' && by === undefined) return [];
  return [`table=${of}${by === undefined ? '' : `:${encoded(by)}${descending ? ':down' : ''}`}`];
}

function readTable(text: string | undefined, otherwise: TableOrder): TableOrder {
  const [of, by = '', way] = (text ?? '').split(':').map(decoded);
  if (of !== 'ties' && of !== 'actors') return otherwise;
  if (/^[a-z-]{1,24}$/.test(by)) return { of, by, descending: way === 'down' };
  return of === 'ties' ? otherwise : { of, by: undefined, descending: false };
}

/** "name:80", "ties:all". */
function matrixText({ by, most }: MatrixOrder, first: MatrixOrder): readonly string[] {
  return by === first.by && most === first.most ? [] : [`matrix=${by}:${most ?? 'all'}`];
}

function readMatrix(text: string | undefined, otherwise: MatrixOrder): MatrixOrder {
  const [order, number] = (text ?? '').split(':');
  const by = MATRIX_ORDERS.find(one => one === order);
  return by === undefined ? otherwise : { by, most: readStrongest(number, otherwise.most) };
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every(item => b.has(item));

/** Values of a clause kind that occur in the network. */
const valuesIn = (network: Network, kind: string): readonly string[] => [
  ...(applyFilter(network, CLAUSES_AT_FIRST).tallies.get(kind)?.keys() ?? []),
];

function selectionText(selection: Exclude<Selection, { kind: 'none' }>): string {
  switch (selection.kind) {
    case 'tie':
      return `tie:${encoded(selection.id)}`;
    case 'actor':
      return `actor:${encoded(selection.id)}`;
    case 'pair':
      return `pair:${encoded(selection.one)}:${encoded(selection.other)}`;
  }
}

function readSelection(text: string | undefined, network: Network): Selection {
  const [kind, ...rest] = (text ?? '').split(':');
  const [one = '', other = ''] = rest.map(decoded);
  if (kind === 'tie' && network.ties.has(one)) return { kind, id: one };
  if (kind === 'actor' && network.actors.has(one)) return { kind, id: one };
  if (kind === 'pair' && network.actors.has(one) && network.actors.has(other)) return { kind, one, other };
  return NOTHING;
}

/** Voices that can be left out: everyone who speaks, and every document. */
function voicesIn(network: Network): ReadonlySet<VoiceKey> {
  const speakers = voiceGroups(network).flatMap(group => group.voices.map(voice => voice.key));
  return new Set([...speakers, ...[...network.documents.keys()].map(id => `document:${id}`)]);
}

function readVoices(text: string | undefined, network: Network): View['voices'] {
  const at = text?.indexOf(':') ?? -1;
  const mode = text?.slice(0, at);
  if (text === undefined || (mode !== 'only' && mode !== 'without')) return undefined;
  const known = voicesIn(network);
  const named = items(text.slice(at + 1));
  const keys = new Set(named.filter(key => known.has(key)));
  // "Only these" of whom none is here would hide everything; "only" without a name is the reader's own wish.
  return keys.size === 0 && (mode === 'without' || named.length > 0) ? undefined : { mode, keys };
}

function readComparison(text: string | undefined, network: Network): View['comparison'] {
  if (text === undefined) return undefined;
  const [one, other, ...more] = items(text);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const known = new Set([...voiceGroups(network).map(group => group.id), ...voicesIn(network)]);
  return known.has(one) && known.has(other) ? { one, other } : undefined;
}

const FARTHEST = 1_000_000;
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Three numbers with commas between; `undefined` when it is anything else. */
function readThree(text: string | undefined): readonly [number, number, number] | undefined {
  const numbers = (text ?? '').split(',').map(number => (number.trim() === '' ? NaN : Number(number)));
  const [one, two, three] = numbers;
  if (one === undefined || two === undefined || three === undefined) return undefined;
  return numbers.length === 3 && numbers.every(Number.isFinite) ? [one, two, three] : undefined;
}

function readMapPlace(text: string | undefined): View['mapPlace'] {
  const numbers = readThree(text);
  if (!numbers) return undefined;
  const [longitude, latitude, zoom] = numbers;
  return { longitude: clamp(longitude, -180, 180), latitude: clamp(latitude, -90, 90), zoom: clamp(zoom, 0.5, 60) };
}

function readCamera(text: string | undefined): View['camera'] {
  const numbers = readThree(text);
  if (!numbers) return undefined;
  const [x, y, zoom] = numbers;
  return { x: clamp(x, -FARTHEST, FARTHEST), y: clamp(y, -FARTHEST, FARTHEST), zoom: clamp(zoom, 0.05, 6) };
}

function readPositions(text: string | undefined, network: Network): ReadonlyMap<string, Point> {
  const positions = new Map<string, Point>();
  for (const part of (text ?? '').split(',')) {
    const [id = '', x = '', y = ''] = part.split(':');
    const point = { x: Number(x), y: Number(y) };
    if (x === '' || y === '' || !Number.isFinite(point.x) || !Number.isFinite(point.y)) continue;
    const actor = decoded(id);
    if (network.actors.has(actor)) {
      positions.set(actor, { x: clamp(point.x, -FARTHEST, FARTHEST), y: clamp(point.y, -FARTHEST, FARTHEST) });
    }
  }
  return positions;
}
