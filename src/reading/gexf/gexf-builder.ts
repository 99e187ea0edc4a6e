import { type Draft, type FilePlace, placeText } from '../draft.js';
import { actorOfFields } from '../graph-file/actor-of-fields.js';
import { type Field, Fields } from '../graph-file/fields.js';
import { tieOfFields } from '../graph-file/tie-of-fields.js';
import type { XmlAttributes, XmlElement, XmlHandler } from '../xml/read-xml.js';
import { GexfColumns } from './gexf-columns.js';
import { evidenceOfColumns } from './gexf-evidence.js';
import { GexfClock } from './gexf-time.js';

/** A node or edge while it is open. */
interface OpenPart {
  readonly part: 'node' | 'edge';
  readonly attributes: XmlAttributes;
  readonly at: FilePlace;
  readonly fields: Field[];
  readonly given: Set<string>;
  readonly spells: { start: string | undefined; end: string | undefined }[];
  readonly parents: string[];
  position: { readonly x: number; readonly y: number } | undefined;
  colour: string | undefined;
}

/** An edge waits until all nodes are known. */
interface WaitingEdge extends OpenPart {
  readonly defaultType: string;
}

/** Builds a dataset from the elements of a GEXF file, as they come. */
export class GexfBuilder implements XmlHandler {
  version = '';
  hasGraph = false;
  readonly #draft: Draft;
  readonly #columns: GexfColumns;
  readonly #clock: GexfClock;
  readonly #open: OpenPart[] = [];
  readonly #edges: WaitingEdge[] = [];
  readonly #memberships: { readonly id: string; readonly to: string }[] = [];
  #defaultType = 'directed';
  #attributeClass = 'node';
  #column: { fallback: string | undefined } | undefined;
  /** Where text goes; `undefined` = nowhere. */
  #take: ((text: string) => void) | undefined;
  #isInMeta = false;
  readonly #meta = new Map<string, string>();
  #graphs = 0;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#columns = new GexfColumns(draft);
    this.#clock = new GexfClock(draft);
  }

  open(element: XmlElement): void {
    this.#take = undefined;
    const { name, attributes, at } = element;
    switch (name) {
      case 'gexf':
        this.version = attributes.get('version') ?? '';
        break;
      case 'meta':
        this.#isInMeta = true;
        this.#gather('lastmodifieddate', attributes.get('lastmodifieddate') ?? '');
        break;
      case 'graph':
        this.#openGraph(attributes);
        break;
      case 'attributes':
        this.#attributeClass = attributes.get('class') ?? 'node';
        break;
      case 'attribute':
        this.#column = this.#columns.declare(this.#attributeClass, attributes);
        break;
      case 'default':
        this.#take = text => {
          if (this.#column) this.#column.fallback = (this.#column.fallback ?? '') + text;
        };
        break;
      case 'node':
      case 'edge':
        this.#open.push(openPart(name, attributes, at));
        break;
      case 'attvalue':
        this.#value(attributes, at);
        break;
      default:
        if (this.#isInMeta) this.#take = text => this.#gather(name, text);
        else this.#detail(element);
    }
  }

  text(text: string): void {
    this.#take?.(text);
  }

  close(name: string): void {
    this.#take = undefined;
    if (name === 'meta') this.#isInMeta = false;
    if (name !== 'node' && name !== 'edge') return;
    const part = this.#open.pop();
    if (!part) return;
    if (name === 'node') {
      this.#addActor(part);
      return;
    }
    const edge = { ...part, defaultType: this.#defaultType };
    // Nodes mostly come first; an edge to one that may come later waits.
    const ends = [part.attributes.get('source'), part.attributes.get('target')];
    if (ends.every(end => end !== undefined && this.#draft.hasActor(end))) this.#addTie(edge);
    else this.#edges.push(edge);
  }

  /** Adds the edges, once all nodes are there, and what the file says of itself. */
  finish(): void {
    for (const edge of this.#edges) this.#addTie(edge);
    for (const { id, to } of this.#memberships) this.#affiliate(id, to);
    const meta = (name: string): string | undefined => this.#meta.get(name)?.trim() || undefined;
    const title = meta('title');
    const description = meta('description');
    const creator = meta('creator');
    Object.assign(this.#draft.head, {
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      ...(creator === undefined ? {} : { attributes: { creator } }),
    });
    if (this.#graphs > 1) {
      this.#draft.note({
        code: 'several-graphs',
        severity: 'warning',
        message: `The file holds ${this.#graphs} graphs; they are read as one.`,
        hint: 'Save each graph as a file of its own.',
      });
    }
  }

  #gather(name: string, text: string): void {
    this.#meta.set(name, (this.#meta.get(name) ?? '') + text);
  }

  #openGraph(attributes: XmlAttributes): void {
    this.hasGraph = true;
    this.#graphs += 1;
    this.#defaultType = attributes.get('defaultedgetype') ?? 'undirected';
    this.#clock.format = attributes.get('timeformat') ?? '';
  }

  #value(attributes: XmlAttributes, at: FilePlace): void {
    const part = this.#open.at(-1);
    // In 1.1 the attribute is called "id" instead of "for".
    const id = attributes.get('for') ?? attributes.get('id');
    const value = attributes.get('value');
    if (!part || id === undefined || value === undefined) return;
    const [name, cast] = this.#columns.field(part.part, id, value, at);
    // Of several values over time the last one stands; that there were others is no longer told.
    if (part.given.has(id)) {
      const index = part.fields.findIndex(([known]) => known === name);
      if (index >= 0) part.fields.splice(index, 1);
    }
    part.given.add(id);
    part.fields.push([name, cast]);
    this.#warnOfScript(name, cast, at);
  }

  #warnOfScript(name: string, value: unknown, at: FilePlace): void {
    if (typeof value !== 'string' || !/^\s*(?:javascript|data|vbscript)\s*:/i.test(value)) return;
    this.#draft.note(
      {
        code: 'not-a-web-address',
        severity: 'warning',
        found: value,
        expected: 'an address that begins with http: or https:',
        message: `“${value.slice(0, 60)}” (${placeText(at)}, “${name}”) is not a web address; it is shown as plain text and never as a link.`,
        hint: 'Correct the address.',
      },
      at,
    );
  }

  /** What stands inside a node or edge beside its values. */
  #detail({ name, attributes }: XmlElement): void {
    const part = this.#open.at(-1);
    if (!part) return;
    const number = (key: string): number => Number(attributes.get(key) ?? Number.NaN);
    switch (name) {
      case 'position':
        // The y of GEXF goes up, that of a screen down.
        if (Number.isFinite(number('x')) && Number.isFinite(number('y'))) {
          part.position = { x: number('x'), y: -number('y') || 0 };
        }
        break;
      case 'color':
        part.colour = attributes.get('hex') ?? colourOf(number('r'), number('g'), number('b'));
        break;
      case 'spell':
      case 'slice':
        part.spells.push({
          start: attributes.get('start') ?? attributes.get('startopen'),
          end: attributes.get('end') ?? attributes.get('endopen'),
        });
        break;
      case 'parent':
        if (attributes.has('for')) part.parents.push(attributes.get('for')!);
        break;
    }
  }

  #addActor(part: OpenPart): void {
    const { attributes, at } = part;
    const fields = new Fields([...part.fields, ...this.#columns.defaults('node', part.given)]);
    const id = attributes.get('id');
    const { start, end } = this.#timesOf(part);
    const actor = actorOfFields(id, fields, attributes.get('label')?.trim() || undefined);
    const added = this.#draft.actor(
      {
        ...actor,
        ...(part.position ? { position: part.position } : {}),
        attributes: joined(actor['attributes'], {
          ...(part.colour === undefined ? {} : { colour: part.colour }),
          ...(start === undefined ? {} : { start }),
          ...(end === undefined ? {} : { end }),
        }),
      },
      at,
    );
    if (added === undefined) return;
    const around = this.#open.at(-1);
    const parents = [attributes.get('pid'), around?.attributes.get('id'), ...part.parents];
    for (const to of parents)
      if (to !== undefined && to !== '' && to !== '0') this.#memberships.push({ id: added, to });
  }

  #affiliate(id: string, to: string): void {
    const actor = this.#draft.actorOf(id);
    if (!actor || !this.#draft.hasActor(to) || id === to) return;
    const affiliations = actor.affiliations ?? [];
    if (affiliations.some(known => known.to === to)) return;
    this.#draft.amendActor(id, { affiliations: [...affiliations, { to, kind: 'part-of' }] });
  }

  #addTie(edge: WaitingEdge): void {
    const { attributes, at } = edge;
    const own = new Map(edge.fields);
    const times = this.#timesOf(edge);
    const fields: Field[] = [...edge.fields, ...this.#columns.defaults('edge', edge.given)];
    for (const name of ['kind', 'label', 'weight'] as const) {
      const value = attributes.get(name);
      if (value !== undefined && value !== '' && !own.has(name)) fields.push([name, value]);
    }
    // A file of ours has the dates as given in columns, and the attributes are only the days that they allow.
    const hasOwnDates = own.has('start_date') || own.has('end_date') || own.has('date_precision');
    if (!hasOwnDates && times.start !== undefined) fields.push(['start', times.start]);
    if (!hasOwnDates && times.end !== undefined) fields.push(['end', times.end]);
    const type = attributes.get('type') ?? edge.defaultType;
    const values = new Fields(fields);
    const evidence = evidenceOfColumns(values, this.#draft);
    const tie = tieOfFields(
      {
        id: attributes.get('id'),
        source: attributes.get('source'),
        target: attributes.get('target'),
        undirected: type === 'undirected' || type === 'mutual',
        fields: values,
      },
      this.#draft,
      at,
    );
    if (times.further > 0) this.#tellSpells(times.further, at);
    this.#draft.tie(
      {
        ...tie,
        ...(evidence.length > 0 ? { evidence } : {}),
        ...(edge.colour === undefined ? {} : { attributes: joined(tie['attributes'], { colour: edge.colour }) }),
      },
      at,
    );
  }

  #toldSpells = false;

  #tellSpells(further: number, at: FilePlace): void {
    if (this.#toldSpells) return;
    this.#toldSpells = true;
    this.#draft.note(
      {
        code: 'several-spells',
        severity: 'warning',
        found: `${further + 1} intervals`,
        message: `A tie (${placeText(at)}) holds over several intervals; the time from the first to the last is taken.`,
        hint: 'Write a tie for each interval if the gaps matter.',
      },
      at,
    );
  }

  /** First start and last end of an actor or tie. */
  #timesOf(part: OpenPart): { start: string | undefined; end: string | undefined; further: number } {
    const { attributes, at, spells } = part;
    const moments = (attributes.get('timestamps') ?? attributes.get('timestamp') ?? '')
      .split(/[[\]<>,;\s]+/)
      .filter(text => text !== '');
    const first = moments[0] ?? spells[0]?.start ?? attributes.get('start') ?? attributes.get('startopen');
    const last = moments.at(-1) ?? spells.at(-1)?.end ?? attributes.get('end') ?? attributes.get('endopen');
    return {
      start: this.#clock.date(first, 'start', at),
      end: this.#clock.date(last, 'end', at),
      further: Math.max(0, spells.length - 1, moments.length - 1),
    };
  }
}

function openPart(part: 'node' | 'edge', attributes: XmlAttributes, at: FilePlace): OpenPart {
  return {
    part,
    attributes,
    at,
    fields: [],
    given: new Set(),
    spells: [],
    parents: [],
    position: undefined,
    colour: undefined,
  };
}

function joined(some: unknown, more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const all = { ...(typeof some === 'object' ? some : {}), ...more };
  return Object.keys(all).length === 0 ? undefined : all;
}

function colourOf(red: number, green: number, blue: number): string | undefined {
  const parts = [red, green, blue];
  if (!parts.every(part => Number.isFinite(part) && part >= 0 && part <= 255)) return undefined;
  return `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
