import type { Network } from '../network/network.js';
import { findStanding, type StandingId } from '../vocabulary/standings.js';
import { ACTOR_COLOUR, degreesOf, plainNumber, redGreenBlue, sizeOf } from './actor-look.js';
import { xmlAttribute, xmlToken } from './escape-xml.js';
import type { ExportedPart } from './exported-part.js';
import { ACTOR_COLUMNS, countOf, type GexfColumn, TIE_COLUMNS } from './gexf-columns.js';
import { PAIR_COLUMNS, type Spell, spellsOf, type TiePair, weakestStanding, weightOf } from './gexf-pairs.js';
import { placesOf } from './gexf-positions.js';
import { createWordings } from './tie-wordings.js';
import { writableInterval } from './writable-interval.js';
import type { ExportSource } from './writer.js';
import { uniqueIds } from './xml-ids.js';

type Write = (text: string) => void;

/** Actors or ties between two pauses: some ten milliseconds. */
const BETWEEN_PAUSES = 1500;

/** Writes the `<node>` elements, one text an actor. */
export async function writeNodes(source: ExportSource, part: ExportedPart, write: Write): Promise<void> {
  const { pointOf } = placesOf(source, part);
  const ids = uniqueIds(part.actors);
  const degrees = degreesOf(part.ties);
  for (const [index, actor] of part.actors.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) await source.pause?.();
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
  }
}

/** Writes the `<edge>` elements, one text a tie. */
export async function writeEdges({ network, pause }: ExportSource, part: ExportedPart, write: Write): Promise<void> {
  const idOfActor = idsOfActors(part);
  const tieIds = uniqueIds(part.ties);
  const wordingOf = createWordings(network, part.ties);
  for (const [index, tie] of part.ties.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) await pause?.();
    const { kind, label } = wordingOf(tie);
    write(
      `      <edge id="${xmlAttribute(tieIds[index]!)}" source="${idOfActor.get(tie.source)}" target="${idOfActor.get(tie.target)}"` +
        ` weight="${countOf(tie)}" kind="${xmlAttribute(kind)}" label="${xmlAttribute(label)}"${timeOf(writableInterval(tie))}>\n` +
        attributeValues(TIE_COLUMNS, tie, network) +
        `        ${colourElement(tie.type.hue.light)}\n` +
        `        <viz:shape value="${shapeOf(tie.standing.level)}"/>\n` +
        '      </edge>\n',
    );
  }
}

/** Writes one `<edge>` for all ties of a pair and relation. */
export function writePairs(
  { network }: ExportSource,
  part: ExportedPart,
  pairs: readonly TiePair[],
  write: Write,
): void {
  const idOfActor = idsOfActors(part);
  for (const pair of pairs) {
    const { source, target, type } = pair.ties[0]!;
    const spells = spellsOf(pair);
    const [only] = spells.length === 1 ? spells : [];
    write(
      `      <edge id="${pair.id}" source="${idOfActor.get(source)}" target="${idOfActor.get(target)}"` +
        ` weight="${weightOf(pair)}" kind="${xmlAttribute(pair.kind)}" label="${xmlAttribute(pair.label)}"${timeOf(only)}>\n` +
        attributeValues(PAIR_COLUMNS, pair, network) +
        (spells.length > 1
          ? `        <spells>${spells.map(spell => `<spell${timeOf(spell)}/>`).join('')}</spells>\n`
          : '') +
        `        ${colourElement(type.hue.light)}\n` +
        `        <viz:shape value="${shapeOf(weakestStanding(pair))}"/>\n` +
        '      </edge>\n',
    );
  }
}

const timeOf = ({ start, end }: Spell = {}): string =>
  (start ? ` start="${start}"` : '') + (end ? ` end="${end}"` : '');

function idsOfActors(part: ExportedPart): ReadonlyMap<string, string> {
  const ids = uniqueIds(part.actors);
  return new Map(part.actors.map((actor, index) => [actor.id, xmlAttribute(ids[index]!)]));
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
function shapeOf(level: StandingId): 'solid' | 'dashed' | 'dotted' {
  const { pattern } = findStanding(level);
  return pattern === 'solid' || pattern === 'dashed' ? pattern : 'dotted';
}

/** Red, green, blue as whole numbers: networkx stops at `hex`, Gephi Lite draws actors with an `a` grey. */
function colourElement(hex: string): string {
  const { r, g, b } = redGreenBlue(hex);
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
