import { hiddenIn } from '../filter/clause.js';
import { decoded, type FragmentFields, items } from './fragment-fields.js';
import type { View } from './view.js';

/** What of a field's value the view did not take over; empty = all of it was understood. */
type Left = (text: string, view: View) => readonly string[];

/** The value is taken as a whole, or not at all. */
const whole =
  (isTaken: (view: View, text: string) => boolean): Left =>
  (text, view) =>
    isTaken(view, text) ? [] : [text];

/** Items of a list are taken one by one. */
const each =
  (taken: (view: View) => ReadonlySet<string> | undefined, from: (text: string) => string = text => text): Left =>
  (text, view) => {
    const known = taken(view);
    return known ? items(from(text)).filter(item => !known.has(item)) : [text];
  };

const afterColon = (text: string): string => text.slice(text.lastIndexOf(':') + 1);
const oneOf = (...values: readonly string[]): Left => whole((_, text) => values.includes(text));
const isWholeNumber = (text: string): boolean => /^[1-9]\d{0,6}$/.test(text);

const LEFT_OF: Readonly<Record<string, Left>> = {
  voices: each(
    view => view.voices?.keys,
    text => text.slice(text.indexOf(':') + 1),
  ),
  compare: whole(view => view.comparison !== undefined),
  tab: whole((view, text) => view.tab === text),
  time: whole(view => view.period !== undefined),
  undated: oneOf('hide', 'show'),
  place: whole(view => view.place !== undefined),
  focus: each(view => view.focus && new Set(view.focus.actors), afterColon),
  least: whole((_, text) => isWholeNumber(text)),
  loose: oneOf('hide', 'show'),
  fold: each(view => view.folded),
  select: whole(view => view.selection.kind !== 'none'),
  layout: whole((view, text) => view.layout === decoded(text)),
  strongest: whole((_, text) => text === 'all' || isWholeNumber(text)),
  tags: oneOf('on', 'off'),
  table: whole(({ table }, text) => text.split(':')[0] === table.of && (text.split(':')[1] ?? '') === (table.by ?? '')),
  map: whole(({ map }, text) => text === map),
  mapat: whole(view => view.mapPlace !== undefined),
  matrix: whole(({ matrix }, text) => text.split(':')[0] === matrix.by),
  camera: whole(view => view.camera !== undefined),
  at: (text, view) =>
    text === 'browser' ? [] : text.split(',').filter(part => !view.moved.has(decoded(part.split(':')[0] ?? ''))),
  story: whole((view, text) => String(view.story) === text),
};

const HIDE = 'hide.';

/**
 * What a link says in fields that we know, and that does not hold here: an actor that is not in the data, a date that
 * is none. A field without a row above counts as understood.
 * @returns `name=value` with what was left of each, decoded where that can be done; empty when all was understood
 */
export function misunderstoodIn(fields: FragmentFields, view: View): readonly string[] {
  return fields.asked().flatMap(([name, text]) => {
    const left = name.startsWith(HIDE)
      ? items(text).filter(value => !hiddenIn(view.clauses, name.slice(HIDE.length)).has(value))
      : Object.hasOwn(LEFT_OF, name)
        ? LEFT_OF[name]!(text, view)
        : [];
    return left.length === 0 ? [] : [`${name}=${left.map(value => decoded(value) || value).join(',')}`];
  });
}
