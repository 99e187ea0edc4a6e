import type { Network, NetworkTie } from '../network/network.js';
import { findStanding } from '../vocabulary/standings.js';
import { ACTOR_COLOUR, degreesOf, plainNumber, redGreenBlue, sizeOf } from './actor-look.js';
import { xmlAttribute, xmlToken } from './escape-xml.js';
import type { ExportedPart } from './exported-part.js';
import { ACTOR_COLUMNS, countOf, type GexfColumn, TIE_COLUMNS } from './gexf-columns.js';
import { placesOf } from './gexf-positions.js';
import { createWordings } from './tie-wordings.js';
import type { ExportSource } from './writer.js';
import { uniqueIds } from './xml-ids.js';

type Write = (text: string) => void;

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
    const { kind, label } = wordingOf(tie);
    const time = (start ? ` start="${start}"` : '') + (end ? ` end="${end}"` : '');
    write(
      `      <edge id="${xmlAttribute(tieIds[index]!)}" source="${idOfActor.get(tie.source)}" target="${idOfActor.get(tie.target)}"` +
        ` weight="${countOf(tie)}" kind="${xmlAttribute(kind)}" label="${xmlAttribute(label)}"${time}>\n` +
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

/** Line pattern of the standing in the words of GEXF. Gephi leaves it unread; the column `standing` says it too. */
function edgeShapeOf(tie: NetworkTie): 'solid' | 'dashed' | 'dotted' {
  const { pattern } = findStanding(tie.standing.level);
  return pattern === 'solid' || pattern === 'dashed' ? pattern : 'dotted';
}

/** Red, green, blue as whole numbers: networkx stops at `hex`, Gephi Lite draws actors with an `a` grey. */
function colourElement(hex: string): string {
  const { r, g, b } = redGreenBlue(hex);
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
