import type { Size } from '../layout/layout.js';
import { sayOffice } from '../messages/say-office.js';
import { officeOn } from '../network/affiliations.js';
import type { Actor } from '../network/dataset-schema.js';
import type { Network } from '../network/network.js';
import { type ActorShape, actorTypeOf } from '../vocabulary/actor-types.js';
import { type DrawnActor, type DrawnNetwork, MOST_PARALLEL, pairKey } from './drawn-network.js';
import { FONTS, LINE_HEIGHTS, type MeasureText, sizeOfLines, wrapText } from './typography.js';

/** Form of an actor on the canvas: that of its kind, or the box of a folded state. */
export type Form = ActorShape | 'folded-state';

/** What is written at an actor, broken into lines, and the size of its shape. */
export interface ActorLabel {
  readonly form: Form;
  readonly shape: Size;
  readonly name: readonly string[];
  /** Office or kind, below the name; empty for states. */
  readonly caption: readonly string[];
  /** Two letters inside a person's circle. */
  readonly initials: string;
  /** Size of name and caption below the shape; zero where the name is inside. */
  readonly below: Size;
  /** A small shape without anything inside, as in crowded pictures: its name is written where there is room for it. */
  readonly dot?: boolean;
}

const NAME_WIDTH = 124;
const CAPTION_WIDTH = 132;

const SHAPES: Readonly<Record<Exclude<Form, 'folded-state' | 'state'>, Size>> = {
  person: { width: 42, height: 42 },
  body: { width: 38, height: 38 },
  force: { width: 46, height: 42 },
  mission: { width: 38, height: 38 },
  media: { width: 42, height: 36 },
  organisation: { width: 42, height: 42 },
};

/** Blank along the side of a folded state that each line to it needs, px. */
const LINE_ROOM = 6;
/** The room that lines may ask for: less than any frame is high, since a folded state stands in place of one. */
const MOST_LINE_ROOM = 100;

/** A frame with more members leaves their offices to the card. */
const MOST_WITH_CAPTION = 6;
const MOST_GROWTH = 2;

/** The labels of all drawn actors. Offices are those of the dataset's last day, as far as known. */
export function labelsOf(network: Network, drawn: DrawnNetwork, measure: MeasureText): ReadonlyMap<string, ActorLabel> {
  const records = new Map([...network.actors].map(([id, { record }]) => [id, record]));
  const lines = linesAtMost(drawn);
  const members = new Map<string | undefined, number>();
  for (const { frame } of drawn.actors) members.set(frame, (members.get(frame) ?? 0) + 1);
  const isCrowded = (frame: string | undefined): boolean =>
    frame !== undefined && members.get(frame)! > MOST_WITH_CAPTION;
  return new Map(
    drawn.actors.map(actor => [
      actor.id,
      actor.isState
        ? stateLabel(network.actors.get(actor.id)!.label, actor, lines.get(actor.id) ?? 0, measure)
        : memberLabel(network, actor, {
            caption: isCrowded(actor.frame) ? '' : captionOf(network, actor.id, records),
            lines: lines.get(actor.id) ?? 0,
            measure,
          }),
    ]),
  );
}

/** Lines that may end at each actor, as many as there can be before they fold, whatever the reader has opened. */
function linesAtMost(drawn: DrawnNetwork): ReadonlyMap<string, number> {
  const ties = new Map<string, { readonly ends: readonly string[]; count: number }>();
  for (const line of drawn.lines) {
    const key = pairKey(line.source, line.target);
    const pair = ties.get(key);
    if (pair) pair.count += line.ties.length;
    else ties.set(key, { ends: [line.source, line.target], count: line.ties.length });
  }
  const lines = new Map<string, number>();
  for (const { ends, count } of ties.values()) {
    for (const end of ends) lines.set(end, (lines.get(end) ?? 0) + Math.min(MOST_PARALLEL, count));
  }
  return lines;
}

interface MemberDetails {
  readonly caption: string;
  /** Lines that may end at it. */
  readonly lines: number;
  readonly measure: MeasureText;
}

function memberLabel(network: Network, actor: DrawnActor, { caption, lines, measure }: MemberDetails): ActorLabel {
  const known = network.actors.get(actor.id)!;
  const form = actorTypeOf(known.record.type).shape;
  const name = wrapText(known.label, FONTS.name, NAME_WIDTH, measure);
  const captionLines = wrapText(caption, FONTS.caption, CAPTION_WIDTH, measure);
  const nameSize = sizeOfLines(name, FONTS.name, LINE_HEIGHTS.name, measure);
  const captionSize = sizeOfLines(captionLines, FONTS.caption, LINE_HEIGHTS.caption, measure);
  return {
    form: form === 'state' ? 'folded-state' : form,
    shape: grownForLines(form === 'state' ? SHAPES.organisation : SHAPES[form], lines),
    name,
    caption: captionLines,
    initials: form === 'person' ? initialsOf(known.label) : '',
    below: { width: Math.max(nameSize.width, captionSize.width), height: nameSize.height + captionSize.height },
  };
}

/** A shape where many lines end is larger, so that they stay apart. */
function grownForLines(shape: Size, lines: number): Size {
  const factor = Math.min(MOST_GROWTH, Math.max(1, (lines * LINE_ROOM) / shape.height));
  return { width: Math.round(shape.width * factor), height: Math.round(shape.height * factor) };
}

function stateLabel(label: string, actor: DrawnActor, lines: number, measure: MeasureText): ActorLabel {
  const name = wrapText(label, FONTS.stateName, 150, measure);
  const size = sizeOfLines(name, FONTS.stateName, LINE_HEIGHTS.stateName, measure);
  const hint = actor.inside > 0 ? 16 : 0;
  const forLines = Math.min(MOST_LINE_ROOM, 10 + (lines - 1) * LINE_ROOM);
  return {
    form: 'folded-state',
    shape: { width: Math.max(104, size.width + 44), height: Math.max(50, size.height + 26 + hint, forLines) },
    name,
    caption: [],
    initials: '',
    below: { width: 0, height: 0 },
  };
}

/**
 * Office held last, with its body unless that is the state or the office names it already: "Secretary, Security
 * Council", but "Minister of Defence". Empty when there is none.
 */
function captionOf(network: Network, actor: string, records: ReadonlyMap<string, Actor>): string {
  const office = officeOn(actor, undefined, records);
  if (!office?.role) return '';
  const home = network.stateOf(actor);
  const said = sayOffice(office.role, network.actors.get(home)?.record.codes?.['iso3']);
  if (office.bodyId === home) return said;
  // The words of the dataset are compared, whatever language they are said in.
  const state = wordsOf(network.actors.get(home)?.record.label ?? '');
  const role = wordsOf(office.role);
  const body = wordsOf(office.body).filter(word => !state.includes(word));
  const named = body.filter(word => role.includes(word));
  const isNamed = body.length > 0 && named.length * 2 >= body.length;
  return isNamed ? said : `${said}, ${network.actors.get(office.bodyId)?.label ?? office.body}`;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 3);

/** First letters of the first and last part of a name: "Sergei Shoigu" → SS, "Kim Jong Un" → KU. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/u).filter(part => /^\p{L}/u.test(part));
  const first = [...(parts[0] ?? '')][0] ?? '';
  const last = parts.length > 1 ? ([...parts.at(-1)!][0] ?? '') : '';
  return (first + last).toLocaleUpperCase('en');
}

/** Width and height of the smallest dot, px. */
const LEAST_DOT = 11;
/** The same of the largest, px. */
export const MOST_DOT = 34;

/** Labels of a crowded picture: small shapes of the same forms, the larger the more lines end at them. */
export function dotLabelsOf(network: Network, drawn: DrawnNetwork): ReadonlyMap<string, ActorLabel> {
  const lines = new Map<string, number>();
  for (const { source, target } of drawn.lines) {
    for (const end of [source, target]) lines.set(end, (lines.get(end) ?? 0) + 1);
  }
  return new Map(
    drawn.actors.map(({ id, isState }) => {
      const { label, record } = network.actors.get(id)!;
      const form = actorTypeOf(record.type).shape;
      const side = Math.round(Math.min(MOST_DOT, LEAST_DOT + 3 * Math.log2(1 + (lines.get(id) ?? 0) / 2)));
      return [
        id,
        {
          form: isState || form === 'state' ? 'folded-state' : form,
          shape: { width: side, height: side },
          name: [label],
          caption: [],
          initials: '',
          below: { width: 0, height: 0 },
          dot: true,
        },
      ];
    }),
  );
}
