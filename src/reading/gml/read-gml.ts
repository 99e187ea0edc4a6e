import { quoteValue } from '../../network/report.js';
import { Draft } from '../draft.js';
import { actorOfFields } from '../graph-file/actor-of-fields.js';
import { asNumber, asText, type Field, Fields } from '../graph-file/fields.js';
import { headOfGraph } from '../graph-file/graph-head.js';
import { tieOfFields } from '../graph-file/tie-of-fields.js';
import type { Read } from '../reader.js';
import { Refusal } from '../refusal.js';
import { tooLarge } from '../source-file.js';
import { noteEncoding } from '../table/columns.js';
import { textOf, wholeText } from '../text.js';
import { type GmlEntry, type GmlList, type GmlValue, parseGml } from './parse-gml.js';

const MOST_BYTES = 200 * 1024 * 1024;

/** Reads the first graph of a GML file. */
export const readGml: Read = async ([recognised], { options, progress }) => {
  const { file } = recognised!;
  if (file.size > MOST_BYTES) throw tooLarge(file.name, MOST_BYTES);
  const text = await textOf(file, options.encoding === undefined ? {} : { asked: options.encoding });
  const whole = parseGml(await wholeText(text, read => progress(read / Math.max(1, file.size))), file.name);
  const [graph, ...others] = listsOf(whole, 'graph');
  if (!graph) throw noGraph(file.name);
  const draft = new Draft();
  const isDirected = graph.entries.some(([key, value]) => isKey(key, 'directed') && asNumber(value) === 1);
  Object.assign(draft.head, headOfGraph(new Fields(fieldsOf(graph, 'node', 'edge', 'directed'))));
  for (const node of listsOf(graph, 'node')) addActor(node, draft);
  for (const edge of listsOf(graph, 'edge')) addTie(edge, isDirected, draft);
  if (others.length > 0) noteOthers(others.length + 1, draft);
  noteEncoding(draft, text);
  const report = draft.report('GML');
  return text.encoding === 'utf-8' ? report : { ...report, encoding: text.encoding };
};

function addActor(node: GmlList, draft: Draft): void {
  const actor = actorOfFields(asText(valueUnder(node, 'id')), new Fields(fieldsOf(node, 'id')));
  const graphics = valueUnder(node, 'graphics');
  const x = isList(graphics) ? asNumber(valueUnder(graphics, 'x')) : undefined;
  const y = isList(graphics) ? asNumber(valueUnder(graphics, 'y')) : undefined;
  const position = x === undefined || y === undefined ? {} : { position: { x, y } };
  draft.actor({ ...actor, ...position }, { line: node.line });
}

function addTie(edge: GmlList, isDirected: boolean, draft: Draft): void {
  const at = { line: edge.line };
  const [id, source, target] = ['id', 'source', 'target'].map(key => asText(valueUnder(edge, key)));
  const fields = new Fields(fieldsOf(edge, 'id', 'source', 'target'));
  draft.tie(tieOfFields({ id, source, target, undirected: !isDirected, fields }, draft, at), at);
}

const isList = (value: GmlValue | undefined): value is GmlList => typeof value === 'object';
const isKey = (key: string, name: string): boolean => key.toLowerCase() === name;

function listsOf({ entries }: GmlList, name: string): readonly GmlList[] {
  return entries.flatMap(([key, value]) => (isKey(key, name) && isList(value) ? [value] : []));
}

function valueUnder({ entries }: GmlList, name: string): GmlValue | undefined {
  return entries.find(([key]) => isKey(key, name))?.[1];
}

/** All values but those of some names, lists inside as objects; of a key that comes more than once all as a list. */
function fieldsOf({ entries }: GmlList, ...but: readonly string[]): readonly Field[] {
  const byKey = new Map<string, unknown[]>();
  for (const [key, value] of entries as readonly GmlEntry[]) {
    if (but.some(name => isKey(key, name))) continue;
    const plain = isList(value) ? Object.fromEntries(fieldsOf(value)) : value;
    const known = byKey.get(key);
    if (known) known.push(plain);
    else byKey.set(key, [plain]);
  }
  return [...byKey].map(([key, values]) => [key, values.length === 1 ? values[0] : values]);
}

function noteOthers(count: number, draft: Draft): void {
  draft.note({
    code: 'several-graphs',
    severity: 'warning',
    found: `${count} graphs`,
    expected: 'one graph',
    message: `The file has ${count} graphs; only the first is loaded.`,
    hint: 'Save each graph as a file of its own.',
  });
}

function noGraph(name: string): Refusal {
  return new Refusal({
    code: 'no-graph',
    where: name,
    expected: 'graph [ … ]',
    message: `“${quoteValue(name)}” looks like GML, but has no graph; nothing was loaded.`,
    hint: 'Export the network again.',
  });
}
