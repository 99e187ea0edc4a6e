import { isRecord, type LooseRecord, quoteValue } from '../../network/report.js';
import type { Draft } from '../draft.js';

/** An element of a Cytoscape file. */
export interface CytoscapeElement {
  /** `elements.nodes[3]` */
  readonly path: string;
  readonly data: LooseRecord;
  readonly position: unknown;
  readonly classes: unknown;
}

/** Elements by what they are. */
export interface CytoscapeElements {
  readonly nodes: readonly CytoscapeElement[];
  readonly edges: readonly CytoscapeElement[];
}

/**
 * The elements of a file in any of the forms that Cytoscape.js takes: one list, or lists of nodes and edges, at the
 * top or under `elements`. `undefined` when it has none of them.
 */
export function elementsOf(file: unknown, draft: Draft): CytoscapeElements | undefined {
  const [elements, path] =
    isRecord(file) && Object.hasOwn(file, 'elements') ? [file['elements'], 'elements'] : [file, ''];
  const found = { nodes: [] as CytoscapeElement[], edges: [] as CytoscapeElement[] };
  const addAll = (list: readonly unknown[], at: string, kind?: 'nodes' | 'edges'): void => {
    for (const [index, entry] of list.entries()) {
      const place = `${at}[${index}]`;
      const element = elementOf(entry, place);
      if (element) found[kind ?? kindOf(entry, element)].push(element);
      else leaveOut(entry, place, kind, draft);
    }
  };
  if (Array.isArray(elements)) {
    addAll(elements, path);
    return found;
  }
  if (!isRecord(elements)) return undefined;
  const { nodes, edges } = elements;
  if (!Array.isArray(nodes) && !Array.isArray(edges)) return undefined;
  const below = path === '' ? '' : `${path}.`;
  if (Array.isArray(nodes)) addAll(nodes, `${below}nodes`, 'nodes');
  if (Array.isArray(edges)) addAll(edges, `${below}edges`, 'edges');
  return found;
}

/** `group` says it; without it, what has two ends is an edge, as Cytoscape.js has it. */
function kindOf(entry: unknown, { data }: CytoscapeElement): 'nodes' | 'edges' {
  const group = isRecord(entry) ? entry['group'] : undefined;
  if (group === 'nodes' || group === 'edges') return group;
  return data['source'] !== undefined && data['target'] !== undefined ? 'edges' : 'nodes';
}

function elementOf(entry: unknown, path: string): CytoscapeElement | undefined {
  if (!isRecord(entry)) return undefined;
  const { data = {}, position, classes } = entry;
  return isRecord(data) ? { path, data, position, classes } : undefined;
}

function leaveOut(entry: unknown, path: string, kind: 'nodes' | 'edges' | undefined, draft: Draft): void {
  draft.skipped(kind === 'edges' ? 'ties' : 'actors');
  draft.note(
    {
      code: 'wrong-element',
      severity: 'error',
      found: entry,
      expected: 'an object with the field "data"',
      message: `${path} is “${quoteValue(entry)}”, no element; it is left out.`,
      hint: 'Write each node and edge as an object with "data".',
    },
    { path },
  );
}
