import { relationLabelOf } from '../network/describe-tie.js';
import type { Network, NetworkTie } from '../network/network.js';
import { findStanding } from '../vocabulary/standings.js';
import { dropNonXml, xmlAttribute, xmlToken } from './escape-xml.js';
import type { ExportedPart } from './exported-part.js';
import { ACTOR_COLUMNS, type GexfColumn, plainTypeOf, TIE_COLUMNS } from './gexf-columns.js';
import { placesOf } from './gexf-positions.js';
import type { ExportSource } from './writer.js';

type Write = (text: string) => void;

/** Actors are a quiet grey, as on screen: colour belongs to relations. */
const ACTOR_COLOUR = '#5B6470';

/** Writes the `<node>` elements, one text an actor. */
export function writeNodes(source: ExportSource, part: ExportedPart, write: Write): void {
  const { pointOf } = placesOf(source, part);
  const ids = uniqueIds(part.actors);
  const degrees = degreesOf(part.ties);
  part.actors.forEach((actor, index) => {
    const { x, y } = pointOf(actor);
    write(
      `      <node id="${xmlAttribute(ids[index]!)}" label="${xmlAttribute(xmlToken(actor.label) || xmlToken(actor.id) || 'unnamed')}">\n` +
        attributeValues(ACTOR_COLUMNS, actor, source.network) +
        // Gephi takes the first attribute of size for its value.
        `        <viz:size value="${plainNumber(sizeOf(degrees.get(actor.id) ?? 0))}"/>\n` +
        `        <viz:position x="${plainNumber(x)}" y="${plainNumber(y)}" z="0"/>\n` +
        `        ${colourElement(ACTOR_COLOUR)}\n` +
        '      </node>\n',
    );
  });
}

/** Writes the `<edge>` elements, one text a tie. */
export function writeEdges({ network }: ExportSource, part: ExportedPart, write: Write): void {
  const actorIds = uniqueIds(part.actors);
  const idOfActor = new Map(part.actors.map((actor, index) => [actor.id, xmlAttribute(actorIds[index]!)]));
  const tieIds = uniqueIds(part.ties);
  const wordingOf = createWordings(network, part.ties);
  part.ties.forEach((tie, index) => {
    const { start, end } = writableInterval(tie) ?? {};
    const time = (start ? ` start="${start}"` : '') + (end ? ` end="${end}"` : '');
    write(
      `      <edge id="${xmlAttribute(tieIds[index]!)}" source="${idOfActor.get(tie.source)}" target="${idOfActor.get(tie.target)}"` +
        ` weight="1" ${wordingOf(tie)}${time}>\n` +
        attributeValues(TIE_COLUMNS, tie, network) +
        `        ${colourElement(tie.type.hue.light)}\n` +
        `        <viz:shape value="${edgeShapeOf(tie)}"/>\n` +
        '      </edge>\n',
    );
  });
}

/**
 * First and last day for `start` and `end`, the widest that the dates allow; an open or unknown end is left out.
 * @returns `undefined` when there is no day, when the end lies before the start, or when a year has not four digits,
 *   which neither `xs:date` nor Gephi reads
 */
export function writableInterval({ span }: NetworkTie): { readonly start?: string; readonly end?: string } | undefined {
  if (span.problem !== undefined || (span.fromDay === undefined && span.toDay === undefined)) return undefined;
  const days = [span.fromDay, span.toDay].filter(day => day !== undefined);
  if (days.some(day => !/^(?!0000)\d{4}-\d\d-\d\d$/.test(day))) return undefined;
  return { start: span.fromDay, end: span.toDay };
}

function attributeValues<Row>(columns: readonly GexfColumn<Row>[], row: Row, network: Network): string {
  let values = '';
  for (const column of columns) {
    const value = column.valueOf(row, network);
    if (value === undefined || value === '') continue;
    const text = typeof value === 'string' ? xmlAttribute(value) : String(value);
    // What is left of a text of controls or blanks says nothing, but an empty value is a value to Gephi.
    if (text.length < 20 && /^(?:\s|&#x[9AD];)*$/.test(text)) continue;
    values += `<attvalue for="${column.id}" value="${text}"/>`;
  }
  return values === '' ? '' : `        <attvalues>${values}</attvalues>\n`;
}

/**
 * Ids of rows with what XML cannot hold taken out; where that leaves nothing, or what another row has already, a
 * number makes them unique again.
 */
function uniqueIds(rows: readonly { readonly id: string }[]): readonly string[] {
  const taken = new Set(rows.map(row => row.id));
  return rows.map(({ id }) => {
    const clean = dropNonXml(id);
    if (clean === id && id !== '') return id;
    let unique = clean === '' ? 'unnamed' : clean;
    for (let number = 2; taken.has(unique); number += 1) unique = `${clean || 'unnamed'}~${number}`;
    taken.add(unique);
    return unique;
  });
}

/** What ties of one type text have in common, ready to be written. */
interface Wording {
  readonly kind: string;
  readonly label: string;
  /** Position among the kinds, from 0. */
  readonly index: number;
}

/**
 * The attributes `kind` and `label` of each tie. The kind is the type, with " (2)", " (3)" for further ties of the same
 * ordered pair and type; a number is passed over when the pair has a tie of a type that is called like that.
 */
function createWordings(network: Network, ties: readonly NetworkTie[]): (tie: NetworkTie) => string {
  const kinds = new Map<string, number>();
  const wordings = new Map<string, Wording>();
  for (const tie of ties) {
    if (wordings.has(tie.typeText)) continue;
    const kind = xmlToken(plainTypeOf(tie)) || 'other';
    const index = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, index);
    wordings.set(tie.typeText, { kind, index, label: xmlToken(relationLabelOf(network, tie)) || 'tie' });
  }
  // Numbers as keys: a hundred thousand joined texts cost more than all the rest of an edge.
  const keyOf = (tie: NetworkTie, kind: number): number => {
    const pair = network.actors.get(tie.source)!.index * network.actors.size + network.actors.get(tie.target)!.index;
    return pair * kinds.size + kind;
  };
  const hasNumberedKinds = [...kinds.keys()].some(kind => / \(\d+\)$/.test(kind));
  const plainKinds = new Set(hasNumberedKinds ? ties.map(tie => keyOf(tie, wordings.get(tie.typeText)!.index)) : []);
  const numbers = new Map<number, number>();
  return tie => {
    const { kind, label, index } = wordings.get(tie.typeText)!;
    const isTaken = (candidate: string): boolean => {
      const other = kinds.get(candidate);
      return other !== undefined && plainKinds.has(keyOf(tie, other));
    };
    const key = keyOf(tie, index);
    let number = (numbers.get(key) ?? 0) + 1;
    while (number > 1 && isTaken(`${kind} (${number})`)) number += 1;
    numbers.set(key, number);
    const unique = number === 1 ? kind : `${kind} (${number})`;
    return `kind="${xmlAttribute(unique)}" label="${xmlAttribute(label)}"`;
  };
}

/** Line pattern of the standing in the words of GEXF. Gephi leaves it unread; the column `standing` says it too. */
function edgeShapeOf(tie: NetworkTie): 'solid' | 'dashed' | 'dotted' {
  const { pattern } = findStanding(tie.standing.level);
  return pattern === 'solid' || pattern === 'dashed' ? pattern : 'dotted';
}

function degreesOf(ties: readonly NetworkTie[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const tie of ties) {
    for (const actor of [tie.source, tie.target]) degrees.set(actor, (degrees.get(actor) ?? 0) + 1);
  }
  return degrees;
}

/** Diameter in Gephi's units; the area grows with the number of ties. */
const sizeOf = (ties: number): number => 8 + 6 * Math.sqrt(ties);

/** Three decimals at most, never "-0". */
const plainNumber = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

/** Red, green, blue as whole numbers: networkx stops at `hex`, Gephi Lite draws actors with an `a` grey. */
function colourElement(hex: string): string {
  const number = Number.parseInt(hex.slice(1), 16);
  const [r, g, b] = [number >> 16, (number >> 8) & 255, number & 255];
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
