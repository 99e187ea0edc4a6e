import type { FilePlace } from '../draft.js';
import type { Field } from '../graph-file/fields.js';
import type { XmlAttributes } from '../xml/read-xml.js';
import { type GexfSpan, TIME_ATTRIBUTES } from './gexf-spans.js';

/** A node or edge while it is open. */
export interface OpenPart {
  readonly part: 'node' | 'edge';
  readonly attributes: XmlAttributes;
  readonly at: FilePlace;
  readonly fields: Field[];
  readonly given: Set<string>;
  readonly spells: GexfSpan[];
  readonly parents: string[];
  position: { readonly x: number; readonly y: number } | undefined;
  colour: string | undefined;
}

/** Attributes of a node that have a meaning in some version of GEXF. */
export const NODE_ATTRIBUTES = new Set<string>(['id', 'label', 'pid', ...TIME_ATTRIBUTES]);
/** Attributes of an edge that have. */
export const EDGE_ATTRIBUTES = new Set<string>([
  'id',
  'source',
  'target',
  'type',
  'weight',
  'kind',
  'label',
  ...TIME_ATTRIBUTES,
]);

/** What some programs write into the tag beside what GEXF has for it. */
export function furtherAttributes({ attributes, fields }: OpenPart, known: ReadonlySet<string>): readonly Field[] {
  const further: Field[] = [];
  for (const [name, value] of attributes.entries()) {
    if (!known.has(name) && !fields.some(([taken]) => taken === name)) further.push([name, value]);
  }
  return further;
}

/** A node or edge as it begins. */
export function openPart(part: 'node' | 'edge', attributes: XmlAttributes, at: FilePlace): OpenPart {
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

/** Two sets of attributes as one, of which the second is the surer; `undefined` when both are empty. */
export function joined(
  some: unknown,
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const all = { ...(typeof some === 'object' ? some : {}), ...more };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** The colour of three numbers of 0 to 255; `undefined` when they are none. */
export function colourOf(red: number, green: number, blue: number): string | undefined {
  const parts = [red, green, blue];
  if (!parts.every(part => Number.isFinite(part) && part >= 0 && part <= 255)) return undefined;
  return `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
