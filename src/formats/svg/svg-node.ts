import { xmlAttribute, xmlToken } from '../escape-xml.js';

/** An element on its way into a file. Attributes keep the order in which they were set. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (SvgNode | string)[];
}

export function svgNode(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  return { name, attributes: new Map(Object.entries(attributes)), children: [...children] };
}

/** A number with at most two decimals: finer than any screen or press shows. */
export function svgNumber(value: number): string {
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : '0';
}

/** Elements that hold others rather than text; each of their children gets a line of its own. */
const HOLDERS: ReadonlySet<string> = new Set(['svg', 'g', 'a', 'defs', 'clipPath', 'metadata', 'rdf:RDF', 'cc:Work']);

/**
 * An element as XML. Texts are put on one line and lose what XML cannot hold; a family of fonts is written only where
 * it differs from that of the element around.
 */
export function serialise(node: SvgNode, family = ''): string {
  const own = node.attributes.get('font-family') ?? family;
  let tag = `<${node.name}`;
  for (const [name, value] of node.attributes) {
    if (name !== 'font-family' || value !== family) tag += ` ${name}="${xmlAttribute(value)}"`;
  }
  if (node.children.length === 0) return `${tag}/>`;
  const inner = node.children.map(child =>
    typeof child === 'string' ? xmlAttribute(xmlToken(child)) : serialise(child, own),
  );
  const between = HOLDERS.has(node.name) ? '\n' : '';
  return `${tag}>${between}${inner.join(between)}${between}</${node.name}>`;
}

/** Sets the family that most texts inside have on the element itself, once instead of many times. */
export function shareFamily(node: SvgNode): void {
  const counts = new Map<string, number>();
  const count = ({ attributes, children }: SvgNode): void => {
    const family = attributes.get('font-family');
    if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + 1);
    for (const child of children) if (typeof child !== 'string') count(child);
  };
  for (const child of node.children) if (typeof child !== 'string') count(child);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most) node.attributes.set('font-family', most[0]);
}
