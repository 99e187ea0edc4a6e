import { isRecord, quoteValue, type Report } from '../../network/report.js';
import { Draft, type DraftActor, type DraftTie } from '../draft.js';
import { actorOfFields } from '../graph-file/actor-of-fields.js';
import { asNumber, asText, Fields } from '../graph-file/fields.js';
import { jsonOfFile } from '../graph-file/json-file.js';
import { datasetOfOwnRecords, type OwnEntry, ownRecordOf } from '../graph-file/own-records.js';
import { tieOfFields } from '../graph-file/tie-of-fields.js';
import type { Read } from '../reader.js';
import { Refusal } from '../refusal.js';
import { type CytoscapeElement, elementsOf } from './cytoscape-elements.js';

const FORMAT = 'Cytoscape JSON';

/**
 * Reads elements of Cytoscape.js and networks of Cytoscape desktop. A node inside another is affiliated to it as a
 * part. Cytoscape has no word for the direction of an edge: all have one, unless their data say otherwise.
 */
export const readCytoscapeJson: Read = async (files, context) => {
  const [recognised] = files;
  const file = await jsonOfFile(recognised!, context);
  const draft = new Draft();
  const elements = elementsOf(file, draft);
  if (!elements) throw noElements(recognised!.file.name, file);
  const about = isRecord(file) && isRecord(file['data']) ? file['data'] : {};
  const own = ownRecordOf(about);
  if (own) return ownReport(own, elements, draft);

  const name = asText(about['name']) ?? asText(about['title']);
  if (name !== undefined) Object.assign(draft.head, { title: name });
  for (const node of elements.nodes) draft.actor(actorOf(node), { path: node.path });
  for (const { path, data } of elements.nodes) noteMissingParent(path, data['parent'], draft);
  for (const edge of elements.edges) draft.tie(tieOf(edge, draft), { path: edge.path });
  return draft.report(FORMAT);
};

function actorOf({ data, position, classes }: CytoscapeElement): DraftActor {
  const { id, parent, ...rest } = data;
  const fields = new Fields([...Object.entries(rest), ['classes', classes === '' ? undefined : classes]]);
  const actor = actorOfFields(asText(id), fields);
  const within = asText(parent);
  const place = positionOf(position);
  return {
    ...actor,
    ...(place ? { position: place } : {}),
    ...(within === undefined ? {} : { affiliations: [{ to: within, kind: 'part-of' }] }),
  };
}

function tieOf({ path, data, classes }: CytoscapeElement, draft: Draft): DraftTie {
  const { id, source, target, ...rest } = data;
  const fields = new Fields([...Object.entries(rest), ['classes', classes]]);
  return tieOfFields(
    { id: asText(id), source: asText(source), target: asText(target), undirected: false, fields },
    draft,
    { path },
  );
}

function positionOf(position: unknown): { readonly x: number; readonly y: number } | undefined {
  if (!isRecord(position)) return undefined;
  const x = asNumber(position['x']);
  const y = asNumber(position['y']);
  return x === undefined || y === undefined ? undefined : { x, y };
}

function noteMissingParent(path: string, parent: unknown, draft: Draft): void {
  const id = asText(parent);
  if (id === undefined || draft.hasActor(id)) return;
  draft.note(
    {
      code: 'unknown-parent',
      severity: 'warning',
      found: id,
      expected: 'the id of a node of the file',
      message: `${path} lies in “${quoteValue(id)}”, which is not in the file; an actor of this name is added.`,
      hint: 'Add the node, or correct "parent".',
    },
    { path },
  );
  draft.actorNamed(id);
}

function ownReport(
  head: Readonly<Record<string, unknown>>,
  elements: { readonly nodes: readonly CytoscapeElement[]; readonly edges: readonly CytoscapeElement[] },
  draft: Draft,
): Report {
  const ids = new Map(
    elements.nodes.map(({ data }) => [asText(data['id']), asText(ownRecordOf(data)?.['id']) ?? asText(data['id'])]),
  );
  const nodes = elements.nodes.map(
    (node): OwnEntry<DraftActor> => ({
      path: node.path,
      record: ownRecordOf(node.data),
      added: () => actorOf(node),
    }),
  );
  const edges = elements.edges.map(
    (edge): OwnEntry<DraftTie> => ({
      path: edge.path,
      record: ownRecordOf(edge.data),
      added: () => tieOf(edge, draft),
    }),
  );
  return { ...datasetOfOwnRecords(head, nodes, edges, name => ids.get(name) ?? name, draft), format: FORMAT };
}

function noElements(name: string, file: unknown): Refusal {
  return new Refusal({
    code: 'no-elements',
    where: name,
    found: quoteValue(file),
    expected: '"elements" with nodes and edges',
    message: `“${quoteValue(name)}” looks like Cytoscape JSON, but has no list of elements.`,
    hint: 'Export the network again, for example with cy.json() or as .cyjs.',
  });
}
