import type { Draft, FilePlace } from '../draft.js';
import { actorOfFields } from '../graph-file/actor-of-fields.js';
import { type Field, Fields } from '../graph-file/fields.js';
import { tieOfFields } from '../graph-file/tie-of-fields.js';
import type { XmlAttributes, XmlElement, XmlHandler } from '../xml/read-xml.js';
import { GexfColumns } from './gexf-columns.js';
import { evidenceOfColumns } from './gexf-evidence.js';
import { GexfMeta } from './gexf-meta.js';
import { tellScript, tellSeveralValues, tellUnknownParent } from './gexf-notes.js';
import {
  colourOf,
  EDGE_ATTRIBUTES,
  furtherAttributes,
  joined,
  NODE_ATTRIBUTES,
  type OpenPart,
  openPart,
} from './gexf-part.js';
import { type GexfSpan, spanOf, spansOf } from './gexf-spans.js';
import { GexfClock } from './gexf-time.js';

/** An edge waits until all nodes are known. */
interface WaitingEdge {
  readonly part: OpenPart;
  readonly defaultType: string;
  /** Its time: its own, or that of the slice. */
  readonly spans: readonly GexfSpan[];
}

const DIRECTIONS = ['directed', 'undirected', 'mutual'];

/** Builds a dataset from the elements of a GEXF file, as they come. */
export class GexfBuilder implements XmlHandler {
  version = '';
  hasGraph = false;
  readonly #draft: Draft;
  readonly #columns: GexfColumns;
  readonly #clock: GexfClock;
  readonly #open: OpenPart[] = [];
  readonly #edges: WaitingEdge[] = [];
  readonly #memberships: { readonly id: string; readonly to: string; readonly at: FilePlace }[] = [];
  /** The time of all that a slice holds. */
  #slice: readonly GexfSpan[] = [];
  #toldValues = false;
  #defaultType = 'directed';
  #attributeClass = 'node';
  #column: { fallback: string | undefined } | undefined;
  /** Where text goes; `undefined` = nowhere. */
  #take: ((text: string) => void) | undefined;
  #isInMeta = false;
  readonly #meta = new GexfMeta();
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
        this.#meta.add('lastmodifieddate', attributes.get('lastmodifieddate') ?? '');
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
        if (this.#isInMeta) this.#meta.open(name);
        else this.#detail(element);
    }
  }

  text(text: string): void {
    if (this.#isInMeta) this.#meta.text(text);
    else this.#take?.(text);
  }

  close(name: string): void {
    this.#take = undefined;
    if (name === 'meta') this.#isInMeta = false;
    if (this.#isInMeta) this.#meta.close(name);
    if (name !== 'node' && name !== 'edge') return;
    const part = this.#open.pop();
    if (!part) return;
    if (name === 'node') this.#addActor(part);
    else this.#closeEdge(part);
  }

  /** Nodes mostly come first. An edge to one that may come later waits, and all after it, for the order of the file. */
  #closeEdge(part: OpenPart): void {
    const own = ownSpans(part);
    const edge = { part, defaultType: this.#defaultType, spans: own.length > 0 ? own : this.#slice };
    const isKnown = this.#isActor(part.attributes.get('source')) && this.#isActor(part.attributes.get('target'));
    const isTimedByNumbers = this.#clock.notice(edge.spans, part.at);
    if (isKnown && !isTimedByNumbers && this.#edges.length === 0) this.#addTie(edge);
    else this.#edges.push(edge);
  }

  #isActor(id: string | undefined): boolean {
    return id !== undefined && this.#draft.hasActor(id);
  }

  /** Adds the edges, once all nodes are there, and what the file says of itself. */
  finish(): void {
    this.#clock.tellNumbers();
    for (const edge of this.#edges) this.#addTie(edge);
    for (const membership of this.#memberships) this.#affiliate(membership);
    this.#meta.tell(this.#draft);
    if (this.#graphs > 1) {
      this.#draft.note({
        code: 'several-graphs',
        severity: 'warning',
        message: `The file holds ${this.#graphs} graphs; they are read as one.`,
        hint: 'Save each graph as a file of its own.',
      });
    }
  }

  #openGraph(attributes: XmlAttributes): void {
    this.hasGraph = true;
    this.#graphs += 1;
    this.#defaultType = attributes.get('defaultedgetype') ?? 'undirected';
    this.#clock.format = attributes.get('timeformat') ?? '';
    this.#slice = attributes.get('mode') === 'slice' ? spansOf(attributes) : [];
  }

  #value(attributes: XmlAttributes, at: FilePlace): void {
    const part = this.#open.at(-1);
    // In 1.1 the attribute is called "id" instead of "for".
    const id = attributes.get('for') ?? attributes.get('id');
    const value = attributes.get('value');
    if (!part || id === undefined || value === undefined) return;
    const [name, cast] = this.#columns.field(part.part, id, value, at);
    if (part.given.has(id)) {
      if (!this.#toldValues) tellSeveralValues(this.#draft, name, at);
      this.#toldValues = true;
      const index = part.fields.findIndex(([known]) => known === name);
      if (index >= 0) part.fields.splice(index, 1);
    }
    part.given.add(id);
    part.fields.push([name, cast]);
    tellScript(this.#draft, name, cast, at);
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
        part.spells.push(spanOf(attributes));
        break;
      case 'parent':
        if (attributes.has('for')) part.parents.push(attributes.get('for')!);
        break;
    }
  }

  #addActor(part: OpenPart): void {
    const { attributes, at } = part;
    const further = furtherAttributes(part, NODE_ATTRIBUTES);
    const fields = new Fields([...part.fields, ...this.#columns.defaults('node', part.given), ...further]);
    const id = attributes.get('id');
    const spans = ownSpans(part);
    this.#clock.notice(spans, at);
    const { start, end, undated } = this.#clock.timesOf(spans, 'An actor', at);
    const actor = actorOfFields(id, fields, attributes.get('label')?.trim() || undefined);
    const added = this.#draft.actor(
      {
        ...actor,
        ...(part.position ? { position: part.position } : {}),
        attributes: joined(actor['attributes'], {
          ...(part.colour === undefined ? {} : { colour: part.colour }),
          ...(start === undefined ? {} : { start }),
          ...(end === undefined ? {} : { end }),
          ...undated,
        }),
      },
      at,
    );
    if (added === undefined) return;
    const around = this.#open.at(-1);
    const parents = [attributes.get('pid'), around?.attributes.get('id'), ...part.parents];
    for (const to of parents)
      if (to !== undefined && to !== '' && to !== '0') this.#memberships.push({ id: added, to, at });
  }

  #affiliate({ id, to, at }: { readonly id: string; readonly to: string; readonly at: FilePlace }): void {
    const actor = this.#draft.actorOf(id);
    if (!actor || id === to) return;
    if (!this.#draft.hasActor(to)) {
      tellUnknownParent(this.#draft, id, to, at);
      return;
    }
    const affiliations = actor.affiliations ?? [];
    if (affiliations.some(known => known.to === to)) return;
    this.#draft.amendActor(id, { affiliations: [...affiliations, { to, kind: 'part-of' }] });
  }

  #addTie({ part, defaultType, spans }: WaitingEdge): void {
    const { attributes, at } = part;
    const own = new Map(part.fields);
    const times = this.#clock.timesOf(spans, 'A tie', at);
    const fields: Field[] = [...part.fields, ...this.#columns.defaults('edge', part.given)];
    fields.push(...furtherAttributes(part, EDGE_ATTRIBUTES));
    for (const name of ['kind', 'label', 'weight'] as const) {
      const value = attributes.get(name);
      if (value !== undefined && value !== '' && !own.has(name)) fields.push([name, value]);
    }
    // A file of ours has the dates as given in columns, and the attributes are only the days that they allow.
    const hasOwnDates = own.has('start_date') || own.has('end_date') || own.has('date_precision');
    if (!hasOwnDates && times.start !== undefined) fields.push(['start', times.start]);
    if (!hasOwnDates && times.end !== undefined) fields.push(['end', times.end]);
    const given = attributes.get('type') ?? defaultType;
    // A word that is no direction is what somebody calls the relation.
    const isDirection = DIRECTIONS.includes(given);
    if (!isDirection && given !== '' && !own.has('type')) fields.push(['type', given]);
    const type = isDirection ? given : defaultType;
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
    const beside = {
      ...(hasOwnDates ? {} : times.undated),
      ...(part.colour === undefined ? {} : { colour: part.colour }),
    };
    this.#draft.tie(
      {
        ...tie,
        ...(evidence.length > 0 ? { evidence } : {}),
        attributes: joined(tie['attributes'], beside),
      },
      at,
    );
  }
}

/** The time that an element itself has. */
const ownSpans = ({ spells, attributes }: OpenPart): readonly GexfSpan[] =>
  spells.length > 0 ? spells : spansOf(attributes);
