import type { Draft } from '../draft.js';
import { type Field, Fields } from '../graph-file/fields.js';
import { tieOfFields } from '../graph-file/tie-of-fields.js';
import { spanOfMark, type Windows } from './pajek-time.js';
import { type PajekRelation, tokensOf } from './pajek-tokens.js';
import type { PajekVertices } from './pajek-vertices.js';
import { wordsOf } from './pajek-words.js';

/** A section of ties. */
export interface TieSection {
  /** `*Edges` and `*Edgeslist`. */
  readonly undirected: boolean;
  readonly relation: PajekRelation;
}

/** Reads lines of sections of ties. */
export class PajekTies {
  readonly #draft: Draft;
  readonly #vertices: PajekVertices;
  readonly #windows: Windows;
  readonly #relations: ReadonlyMap<number, string>;

  /** @param relations names of relations by number, as headings give them */
  constructor(draft: Draft, vertices: PajekVertices, windows: Windows, relations: ReadonlyMap<number, string>) {
    this.#draft = draft;
    this.#vertices = vertices;
    this.#windows = windows;
    this.#relations = relations;
  }

  /** A line of `*Arcs` or `*Edges`: two ends, a weight, words with values. */
  readPair(text: string, line: number, section: TieSection): void {
    const tokens = [...tokensOf(text)];
    let { relation } = section;
    if (tokens[0]?.kind === 'bare' && /^\d+:$/.test(tokens[0].text)) {
      const number = Number(tokens.shift()!.text.slice(0, -1));
      relation = { number, name: this.#relations.get(number) };
    }
    const [source, target, ...rest] = tokens;
    const { numbers, shape, fields, time } = wordsOf(rest, 1);
    this.#add(source?.text, target?.text, { ...section, relation }, line, time, [
      ['weight', numbers[0]],
      ...fields,
      ['shape', shape],
    ]);
  }

  /** A line of `*Arcslist` or `*Edgeslist`: one end, then all the others. */
  readList(text: string, line: number, section: TieSection): void {
    const [source, ...targets] = tokensOf(text);
    for (const target of targets) this.#add(source?.text, target.text, section, line, undefined, []);
  }

  /** A value of `*Matrix`; zero is no tie. */
  readCell(source: number, target: number, weight: number, line: number, section: TieSection): void {
    if (weight === 0) return;
    const fields: readonly Field[] = [['weight', weight]];
    this.#add(String(source), String(target), section, line, undefined, fields);
  }

  #add(
    source: string | undefined,
    target: string | undefined,
    { undirected, relation }: TieSection,
    line: number,
    time: string | undefined,
    fields: readonly Field[],
  ): void {
    const window = relation.name === undefined ? undefined : this.#windows.spans.get(relation.name);
    const mark = time === undefined ? undefined : spanOfMark(time);
    const span = mark ?? window;
    const isMarked = mark !== undefined;
    const named: readonly Field[] = [
      // What is only a number or a period names no relation, and stays beside the tie.
      ['relation', relation.name ?? relation.number],
      ['start', span?.start],
      ['end', span?.end],
      ['time', isMarked ? undefined : time],
    ];
    const at = { line };
    const tie = tieOfFields(
      {
        source: source === undefined ? undefined : this.#vertices.idOf(source),
        target: target === undefined ? undefined : this.#vertices.idOf(target),
        undirected,
        fields: new Fields([...named, ...fields]),
      },
      this.#draft,
      at,
    );
    const dateBasis = isMarked ? `[${time}]` : relation.name;
    this.#draft.tie(span ? { ...tie, dateBasis } : tie, at);
  }
}
