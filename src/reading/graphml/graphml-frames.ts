import { quoteValue } from '../../network/report.js';
import type { Draft, FilePlace } from '../draft.js';
import { actorOfFields } from '../graph-file/actor-of-fields.js';
import { type Field, Fields } from '../graph-file/fields.js';
import { headOfGraph } from '../graph-file/graph-head.js';
import { tieOfFields } from '../graph-file/tie-of-fields.js';
import { type ElementFrame, type OpenedElement, TextFrame } from './element-frame.js';
import { GraphmlKeys, type GraphmlPart } from './graphml-keys.js';
import { GraphmlNotes } from './graphml-notes.js';
import { YedDrawing } from './yed-drawing.js';

/** A graph of the file. */
interface Graph {
  readonly id: string | undefined;
  /** The node that it lies in. */
  readonly within: string | undefined;
  readonly directed: boolean | undefined;
  readonly at: FilePlace;
}

/** A graph, node or edge with its values, while it is read. */
interface Values {
  readonly part: GraphmlPart;
  readonly element: OpenedElement;
  readonly fields: Field[];
  /** Ids of columns for which there was a value. */
  readonly keys: string[];
  drawing: YedDrawing | undefined;
}

/** Attributes of elements that are GraphML's own; others are kept as values. */
const OWN_ATTRIBUTES: Readonly<Record<GraphmlPart, ReadonlySet<string>>> = {
  graph: new Set(['id', 'edgedefault']),
  node: new Set(['id']),
  edge: new Set(['id', 'source', 'target', 'directed', 'sourceport', 'targetport']),
};
/** What the format counts of its own parts (`parse.nodes`, `parse.order`) says nothing of them. */
const PARSE_INFO = /^parse\./;

/**
 * Builds a dataset from the elements of a GraphML file. Nested graphs are flattened, several graphs become one; what
 * GraphML can say and a dataset cannot is told.
 */
export class GraphmlFrames {
  readonly #draft: Draft;
  readonly #keys: GraphmlKeys;
  readonly #notes: GraphmlNotes;
  /** Edges wait until all nodes are there, since a file may name them in any order. */
  readonly #waiting: { readonly values: Values; readonly graph: Graph }[] = [];
  /** In which graph each node stands. */
  readonly #graphOfNode = new Map<string, Graph>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#keys = new GraphmlKeys(draft);
    this.#notes = new GraphmlNotes(draft);
  }

  /** The frame around the first element, which is to be `graphml`. */
  readonly outermost: ElementFrame = {
    open: ({ name }) => (name === 'graphml' ? this.#graphml : undefined),
  };

  readonly #graphml: ElementFrame = {
    open: element => {
      if (element.name === 'key') return this.#keyFrame(element);
      return element.name === 'graph' ? this.#graphFrame(element, undefined) : undefined;
    },
  };

  /** To be called at the end of the file. @returns how many graphs stand beside each other in it */
  finish(): number {
    for (const { values, graph } of this.#waiting) this.#addTie(values, graph);
    this.#notes.severalGraphs();
    return this.#notes.graphs;
  }

  #keyFrame({ attributes, at }: OpenedElement): ElementFrame {
    const id = attributes.get('id') ?? '';
    const name = attributes.get('attr.name') || id;
    const type = attributes.get('attr.type') ?? 'string';
    let fallback: string | undefined;
    return {
      open: child => {
        if (child.name !== 'default') return undefined;
        return new TextFrame(text => {
          fallback = text;
        });
      },
      close: () => this.#keys.add({ id, of: attributes.get('for') ?? '', name, type, fallback }, at),
    };
  }

  #graphFrame(element: OpenedElement, within: string | undefined): ElementFrame {
    const { attributes, at } = element;
    const direction = attributes.get('edgedefault');
    const isKnown = direction === 'directed' || direction === 'undirected';
    const directed = isKnown ? direction === 'directed' : undefined;
    const graph: Graph = { id: attributes.get('id'), within, directed, at };
    const values = valuesOf('graph', element);
    if (within === undefined) this.#notes.graphs += 1;
    else this.#notes.nested(quoteValue(within), at);
    return {
      open: child => {
        switch (child.name) {
          case 'node':
            return this.#nodeFrame(child, graph);
          case 'edge':
            return this.#edgeFrame(child, graph);
          case 'hyperedge':
            return this.#hyperedgeFrame(child);
          default:
            return this.#valueFrame(child, values);
        }
      },
      close: () => {
        if (within === undefined && this.#notes.graphs === 1) this.#addHead(values);
      },
    };
  }

  #nodeFrame(element: OpenedElement, graph: Graph): ElementFrame {
    const values = valuesOf('node', element);
    return {
      open: child => {
        if (child.name === 'graph') return this.#graphFrame(child, element.attributes.get('id') ?? '');
        if (child.name === 'port') this.#notes.ports(child.at);
        return this.#valueFrame(child, values);
      },
      close: () => this.#addActor(values, graph),
    };
  }

  #edgeFrame(element: OpenedElement, graph: Graph): ElementFrame {
    const values = valuesOf('edge', element);
    if (element.attributes.has('sourceport') || element.attributes.has('targetport')) this.#notes.ports(element.at);
    return {
      open: child => this.#valueFrame(child, values),
      close: () => this.#waiting.push({ values, graph }),
    };
  }

  #hyperedgeFrame({ at }: OpenedElement): ElementFrame {
    const nodes: string[] = [];
    return {
      open: child => {
        if (child.name === 'endpoint') nodes.push(child.attributes.get('node') ?? '');
        return undefined;
      },
      close: () => this.#notes.hyperedge(nodes, at),
    };
  }

  #valueFrame({ name, attributes, at }: OpenedElement, values: Values): ElementFrame | undefined {
    if (name === 'data') return new DataFrame(attributes.get('key') ?? '', at, values, this.#keys, this.#notes);
    return name === 'desc' ? new TextFrame(text => values.fields.push(['description', text.trim()])) : undefined;
  }

  #fieldsOf({ part, fields, keys }: Values, ...more: readonly Field[]): Fields {
    return new Fields([...fields, ...this.#keys.fallbacksOf(part, keys), ...more]);
  }

  #addHead(values: Values): void {
    Object.assign(this.#draft.head, headOfGraph(this.#fieldsOf(values)));
  }

  #addActor(values: Values, graph: Graph): void {
    const { drawing, element } = values;
    const id = element.attributes.get('id');
    const first = id === undefined ? undefined : this.#graphOfNode.get(id);
    // A node that stands in several graphs beside each other is one actor; twice in one graph is a mistake.
    if (first && first !== graph && first.within === undefined && graph.within === undefined) return;
    const actor = actorOfFields(id, this.#fieldsOf(values), drawing?.label);
    const position = drawing?.position;
    const kept = this.#draft.actor(
      {
        ...actor,
        ...(position ? { position } : {}),
        ...(graph.within ? { affiliations: [{ to: graph.within, kind: 'part-of' }] } : {}),
      },
      element.at,
    );
    if (kept !== undefined) this.#graphOfNode.set(kept, graph);
  }

  #addTie(values: Values, graph: Graph): void {
    const { drawing, element } = values;
    const { attributes, at } = element;
    const said = attributes.get('directed')?.trim().toLowerCase();
    if (said === undefined && graph.directed === undefined) this.#notes.noDirection(graph.at);
    const undirected = said === undefined ? graph.directed !== true : said === 'false' || said === '0';
    const graphName: Field = ['graph', this.#notes.graphs > 1 ? graph.id : undefined];
    const fields = this.#fieldsOf(values, ['label', drawing?.label], graphName);
    const { id, source, target } = {
      id: attributes.get('id'),
      source: attributes.get('source'),
      target: attributes.get('target'),
    };
    this.#draft.tie(tieOfFields({ id, source, target, undirected, fields }, this.#draft, at), at);
  }
}

/** The frame of `data`: a text, or a drawing. A class, since large files have hundreds of thousands of them. */
class DataFrame implements ElementFrame {
  readonly #id: string;
  readonly #at: FilePlace;
  readonly #values: Values;
  readonly #keys: GraphmlKeys;
  readonly #notes: GraphmlNotes;
  #text = '';
  #isDrawing = false;

  constructor(id: string, at: FilePlace, values: Values, keys: GraphmlKeys, notes: GraphmlNotes) {
    this.#id = id;
    this.#at = at;
    this.#values = values;
    this.#keys = keys;
    this.#notes = notes;
  }

  open(child: OpenedElement): ElementFrame | undefined {
    this.#isDrawing = true;
    this.#notes.drawing(this.#at);
    this.#values.drawing ??= new YedDrawing();
    return this.#values.drawing.frame.open?.(child);
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    if (this.#isDrawing && this.#text.trim() === '') return;
    const { part, fields, keys } = this.#values;
    keys.push(this.#id);
    if (this.#text !== '') fields.push(this.#keys.fieldOf(part, this.#id, this.#text, this.#at));
  }
}

function valuesOf(part: GraphmlPart, element: OpenedElement): Values {
  const others = [...element.attributes.entries()].filter(
    ([name]) => !OWN_ATTRIBUTES[part].has(name) && !PARSE_INFO.test(name),
  );
  return { part, element, fields: others, keys: [], drawing: undefined };
}
