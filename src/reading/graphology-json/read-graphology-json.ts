import { isRecord, type LooseRecord, quoteValue } from '../../network/report.js';
import { Draft, type DraftActor, type DraftTie } from '../draft.js';
import { actorOfFields } from '../graph-file/actor-of-fields.js';
import { asText, Fields } from '../graph-file/fields.js';
import { jsonOfFile } from '../graph-file/json-file.js';
import { datasetOfOwnRecords, ownRecordOf } from '../graph-file/own-records.js';
import { tieOfFields } from '../graph-file/tie-of-fields.js';
import type { Read } from '../reader.js';
import { Refusal } from '../refusal.js';

const FORMAT = 'Graphology JSON';

/** A node or edge as it is serialised. */
interface Entry {
  readonly path: string;
  readonly fields: LooseRecord;
  readonly attributes: LooseRecord;
}

/** Reads a serialised graph. An undirected edge is a mutual tie. */
export const readGraphologyJson: Read = async (files, context) => {
  const [recognised] = files;
  const file = await jsonOfFile(recognised!, context);
  if (!isRecord(file) || (!Array.isArray(file['nodes']) && !Array.isArray(file['edges']))) {
    throw noGraph(recognised!.file.name, file);
  }
  const draft = new Draft();
  const nodes = entriesOf(file['nodes'], 'nodes', draft);
  const edges = entriesOf(file['edges'], 'edges', draft);
  const options = isRecord(file['options']) ? file['options'] : {};
  const isUndirected = options['type'] === 'undirected';
  const about = isRecord(file['attributes']) ? file['attributes'] : {};
  const own = ownRecordOf(about);
  if (own) {
    const ids = new Map(
      nodes.map(({ fields, attributes }) => [asText(fields['key']), asText(ownRecordOf(attributes)?.['id'])]),
    );
    const report = datasetOfOwnRecords(
      own,
      nodes.map(node => ({ path: node.path, record: ownRecordOf(node.attributes), added: () => actorOf(node) })),
      edges.map(edge => ({
        path: edge.path,
        record: ownRecordOf(edge.attributes),
        added: () => tieOf(edge, isUndirected, draft),
      })),
      name => ids.get(name) ?? name,
      draft,
    );
    return { ...report, format: FORMAT };
  }
  const title = asText(about['title']) ?? asText(about['name']);
  const description = asText(about['description']);
  Object.assign(draft.head, { ...(title && { title }), ...(description && { description }) });
  for (const node of nodes) draft.actor(actorOf(node), { path: node.path });
  for (const edge of edges) draft.tie(tieOf(edge, isUndirected, draft), { path: edge.path });
  return draft.report(FORMAT);
};

function actorOf({ fields: { key, attributes: _, ...others }, attributes }: Entry): DraftActor {
  return actorOfFields(asText(key), new Fields([...Object.entries(attributes), ...Object.entries(others)]));
}

function tieOf(
  { path, fields: { key, source, target, undirected, attributes: _, ...others }, attributes }: Entry,
  isUndirected: boolean,
  draft: Draft,
): DraftTie {
  return tieOfFields(
    {
      id: asText(key),
      source: asText(source),
      target: asText(target),
      undirected: typeof undirected === 'boolean' ? undirected : isUndirected,
      fields: new Fields([...Object.entries(attributes), ...Object.entries(others)]),
    },
    draft,
    { path },
  );
}

function entriesOf(list: unknown, name: 'nodes' | 'edges', draft: Draft): readonly Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((fields: unknown, index) => {
    const path = `${name}[${index}]`;
    if (isRecord(fields))
      return [{ path, fields, attributes: isRecord(fields['attributes']) ? fields['attributes'] : {} }];
    draft.skipped(name === 'nodes' ? 'actors' : 'ties');
    draft.note(
      {
        code: 'wrong-entry',
        severity: 'error',
        found: fields,
        expected: 'an object',
        message: `${path} is “${quoteValue(fields)}”, not an object; it is left out.`,
        hint: 'Write each node and edge as an object.',
      },
      { path },
    );
    return [];
  });
}

function noGraph(name: string, file: unknown): Refusal {
  return new Refusal({
    code: 'no-nodes',
    where: name,
    found: quoteValue(file),
    expected: '"nodes" and "edges"',
    message: `“${quoteValue(name)}” looks like Graphology JSON, but has no nodes and edges.`,
    hint: 'Export the graph again, for example with graph.export().',
  });
}
