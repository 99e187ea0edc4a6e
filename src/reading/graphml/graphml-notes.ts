import { type Draft, type FilePlace, placeText } from '../draft.js';

/** What GraphML can say and a dataset cannot: each is told once, or once for each place. */
export class GraphmlNotes {
  /** Graphs that stand beside each other. */
  graphs = 0;
  readonly #draft: Draft;
  readonly #told = new Set<string>();
  #hyperedges = 0;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  nested(outer: string, at: FilePlace): void {
    this.#draft.note(
      {
        code: 'nested-graph',
        severity: 'warning',
        found: outer,
        message: `A graph is nested in the node “${outer}” (${placeText(at)}); its nodes stand beside the others, as parts of that one.`,
        hint: 'Nothing needs to be done.',
      },
      at,
    );
  }

  hyperedge(nodes: readonly string[], at: FilePlace): void {
    this.#hyperedges += 1;
    this.#draft.skipped('ties');
    this.#draft.note(
      {
        code: 'hyperedge',
        severity: 'error',
        found: nodes.join(', '),
        expected: 'an edge with a source and a target',
        message: `A hyperedge (number ${this.#hyperedges}, ${placeText(at)}) joins ${nodes.length} nodes; it is left out.`,
        hint: 'Write an edge for each pair that it is meant to join.',
      },
      at,
    );
  }

  ports(at: FilePlace): void {
    this.#once('ports', at, {
      code: 'ports',
      severity: 'info',
      message: `Nodes have ports (the first in ${placeText(at)}); ties lead to the nodes themselves.`,
      hint: 'Nothing needs to be done.',
    });
  }

  drawing(at: FilePlace): void {
    this.#once('drawing', at, {
      code: 'drawing',
      severity: 'warning',
      message: `Values hold drawings (the first in ${placeText(at)}), as yEd saves them: their labels and positions are kept, colours and shapes are left out.`,
      hint: 'Nothing needs to be done.',
    });
  }

  noDirection(at: FilePlace): void {
    this.#once('no-direction', at, {
      code: 'no-direction',
      severity: 'info',
      expected: 'edgedefault="directed" or "undirected"',
      message: `A graph (${placeText(at)}) does not say whether its edges have a direction; they are taken as mutual.`,
      hint: 'Write edgedefault="directed" where they have one.',
    });
  }

  severalGraphs(): void {
    if (this.graphs < 2) return;
    this.#draft.note({
      code: 'several-graphs',
      severity: 'warning',
      found: `${this.graphs} graphs`,
      expected: 'one graph',
      message: `The file has ${this.graphs} graphs; all are loaded as one network, and a node that several of them have is one actor.`,
      hint: 'Save each graph as a file of its own if they are not to be mixed.',
    });
  }

  #once(name: string, at: FilePlace, note: Parameters<Draft['note']>[0]): void {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    this.#draft.note(note, at);
  }
}
