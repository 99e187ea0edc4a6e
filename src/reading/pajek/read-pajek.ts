import { quoteValue } from '../../network/report.js';
import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { Refusal } from '../refusal.js';
import { noteEncoding } from '../table/columns.js';
import { textOf, wholeText } from '../text.js';
import { PajekMatrix } from './pajek-matrix.js';
import { PajekTies, type TieSection } from './pajek-ties.js';
import { windowsOf } from './pajek-time.js';
import { headingOf, numberOf, type PajekHeading, relationOf, tokensOf } from './pajek-tokens.js';
import { PajekVertices } from './pajek-vertices.js';

/** Reads what stands on one line of a section. */
type ReadLine = (text: string, line: number) => void;

interface KindOfTies {
  readonly undirected: boolean;
  readonly isList: boolean;
}

const SECTIONS_OF_TIES: ReadonlyMap<string, KindOfTies> = new Map([
  ['arcs', { undirected: false, isList: false }],
  ['edges', { undirected: true, isList: false }],
  ['arcslist', { undirected: false, isList: true }],
  ['edgeslist', { undirected: true, isList: true }],
]);
/** Sections of a project that give each actor a value. */
const SECTIONS_OF_VALUES = new Set(['partition', 'vector']);

/** Reads a network of Pajek, or the first network of a project. */
export const readPajek: Read = async ([recognised], { options, progress }) => {
  const { file } = recognised!;
  const text = await textOf(file, options.encoding === undefined ? {} : { asked: options.encoding });
  const lines = (await wholeText(text, read => progress(read / Math.max(1, file.size)))).split(/\r\n|\n|\r/);
  const draft = new Draft();
  const sections = new PajekSections(draft, lines, file.name);
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:%|$)/.test(line)) continue;
    const heading = headingOf(line);
    if (heading) sections.open(heading, index + 1);
    else sections.read(line, index + 1);
  }
  sections.finish();
  noteEncoding(draft, text);
  const report = draft.report('Pajek');
  return text.encoding === 'utf-8' ? report : { ...report, encoding: text.encoding };
};

class PajekSections {
  readonly #draft: Draft;
  readonly #lines: readonly string[];
  readonly #file: string;
  #vertices: PajekVertices | undefined;
  #ties: PajekTies | undefined;
  #readLine: ReadLine | undefined;
  /** Name of the values that the next list of vertices is about. */
  #values: string | undefined;
  #networks = 0;
  #title = '';
  #textAbove = false;

  constructor(draft: Draft, lines: readonly string[], file: string) {
    this.#draft = draft;
    this.#lines = lines;
    this.#file = file;
  }

  open(heading: PajekHeading, line: number): void {
    const { name, rest } = heading;
    this.#readLine = () => undefined;
    if (name === 'network') {
      this.#networks += 1;
      if (this.#networks === 1 && rest !== '') {
        this.#title = unquoted(rest);
        Object.assign(this.#draft.head, { title: this.#title });
      }
      return;
    }
    if (SECTIONS_OF_VALUES.has(name)) {
      this.#values = rest === '' ? name : unquoted(rest);
      return;
    }
    const kind = SECTIONS_OF_TIES.get(name);
    if (name === 'vertices') this.#openVertices(heading);
    else if (!kind && name !== 'matrix') this.#noteUnknown(name, line);
    else if (this.#networks < 2) this.#openTies(heading, kind);
  }

  #openTies(heading: PajekHeading, kind: KindOfTies | undefined): void {
    const vertices = this.#vertices;
    const ties = this.#ties;
    if (!ties || !vertices) return;
    vertices.complete();
    const section: TieSection = { undirected: kind?.undirected ?? false, relation: relationOf(heading) };
    if (!kind) {
      const matrix = new PajekMatrix(this.#draft, ties, vertices, section);
      this.#readLine = (text, at) => matrix.read(text, at);
    } else if (kind.isList) {
      this.#readLine = (text, at) => ties.readList(text, at, section);
    } else {
      this.#readLine = (text, at) => ties.readPair(text, at, section);
    }
  }

  read(text: string, line: number): void {
    if (this.#readLine) this.#readLine(text, line);
    else if (!this.#textAbove) {
      this.#textAbove = true;
      this.#draft.note(
        {
          code: 'text-above',
          severity: 'info',
          found: text,
          message: `What stands above the network (“${quoteValue(text.trim())}”) is taken as a remark.`,
          hint: 'Nothing needs to be done.',
        },
        { line },
      );
    }
  }

  finish(): void {
    if (!this.#vertices) throw noVertices(this.#file);
    this.#vertices.complete();
    if (this.#networks > 1) {
      this.#draft.note({
        code: 'several-networks',
        severity: 'warning',
        found: `${this.#networks} networks`,
        expected: 'one network',
        message: `The file has ${this.#networks} networks; only the first is loaded.`,
        hint: 'Save each network as a file of its own.',
      });
    }
  }

  #openVertices(heading: PajekHeading): void {
    if (this.#values !== undefined) {
      const name = this.#values;
      this.#values = undefined;
      let number = 0;
      this.#readLine = text => {
        number += 1;
        this.#addValue(String(number), name, numberOf(tokensOf(text)[0]));
      };
      return;
    }
    if (this.#vertices) {
      this.#networks = Math.max(2, this.#networks);
      return;
    }
    const vertices = new PajekVertices(this.#draft, heading);
    this.#vertices = vertices;
    this.#ties = this.#createTies(vertices);
    this.#readLine = (text, line) => vertices.read(text, line);
  }

  #addValue(id: string, name: string, value: number | undefined): void {
    const actor = this.#draft.actorOf(id);
    if (!actor || value === undefined) return;
    const before = (actor['attributes'] ?? {}) as object;
    this.#draft.amendActor(id, { attributes: Object.fromEntries([...Object.entries(before), [name, value]]) });
  }

  #createTies(vertices: PajekVertices): PajekTies {
    const names = new Set<string>();
    const byNumber = new Map<number, string>();
    for (const line of this.#lines) {
      const heading = headingOf(line);
      if (!heading || (heading.name !== 'matrix' && !SECTIONS_OF_TIES.has(heading.name))) continue;
      const { name, number } = relationOf(heading);
      if (name !== undefined) names.add(name);
      if (name !== undefined && number !== undefined && !byNumber.has(number)) byNumber.set(number, name);
    }
    const windows = windowsOf(names, [this.#title, this.#file]);
    this.#noteWindows(windows);
    return new PajekTies(this.#draft, vertices, windows, byNumber);
  }

  #noteWindows({ spans, short, century }: ReturnType<typeof windowsOf>): void {
    const name = short ?? spans.keys().next().value;
    if (name === undefined) return;
    const span = spans.get(name);
    const start = `The relations of the file are named by periods (“${name}”), and say nothing of what the ties are.`;
    this.#draft.note({
      code: 'time-windows',
      severity: 'info',
      found: name,
      message: span
        ? `${start} The periods are taken as years (${span.start} to ${span.end})${century === undefined ? '' : `, since its name or title has “${century}”`}.`
        : `${start} Which century is meant is not said, so no dates are made of them; each tie has its period in “relation”.`,
      hint: span ? 'Look whether the years are right.' : 'Name the relations with four digits a year to have dates.',
    });
  }

  #noteUnknown(name: string, line: number): void {
    this.#draft.note(
      {
        code: 'unknown-section',
        severity: 'warning',
        found: `*${name}`,
        expected: '*Vertices, *Arcs, *Edges, *Arcslist, *Edgeslist or *Matrix',
        message: `The section “*${quoteValue(name)}” (line ${line}) is not known; what stands in it is left out.`,
        hint: 'Nothing needs to be done if it has no actors and ties.',
      },
      { line },
    );
  }
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/s, '$1');

function noVertices(name: string): Refusal {
  return new Refusal({
    code: 'no-vertices',
    where: name,
    expected: 'a section *Vertices',
    message: `“${quoteValue(name)}” has no section *Vertices, so it has no actors.`,
    hint: 'Save the network again in Pajek, with its vertices.',
  });
}
