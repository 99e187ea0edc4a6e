import { altTextOf } from '../alt-text.js';
import { pictureFacts } from '../picture-metadata.js';
import type { ExportSource } from '../writer.js';
import { type SvgNode, svgNode } from './svg-node.js';

/** Names of Dublin Core for what a picture says of itself; the rest stands in its description. */
const DUBLIN_CORE: Readonly<Record<string, string>> = {
  Title: 'dc:title',
  Author: 'dc:creator',
  Copyright: 'dc:rights',
  'Creation Time': 'dc:date',
  Software: 'dc:publisher',
  Source: 'dc:source',
};

/** In programs for drawings, people and bodies are agents with a name. */
const AGENTS: ReadonlySet<string> = new Set(['dc:creator', 'dc:rights', 'dc:publisher']);

/**
 * What stands at the head of a drawing: its title, its text for those who do not see it, and its metadata in the form
 * that Inkscape shows under "Document Properties".
 * @see SVG 2, section 21, "Metadata"
 */
export function svgHead(source: ExportSource): readonly SvgNode[] {
  const facts = pictureFacts(source);
  const title = facts.find(([keyword]) => keyword === 'Title')?.[1] ?? '';
  const described = facts.filter(([keyword]) => DUBLIN_CORE[keyword] === undefined);
  const text = described.flatMap(([keyword, value]) =>
    keyword === 'Description' ? value.split('\n') : [`${keyword}: ${value}`],
  );
  const work = svgNode('cc:Work', { 'rdf:about': '' }, [
    svgNode('dc:format', {}, ['image/svg+xml']),
    ...facts.flatMap(([keyword, value]) => elementsOf(DUBLIN_CORE[keyword], value)),
    svgNode('dc:description', {}, [text.map(endWithStop).join(' ')]),
  ]);
  const spaces = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:cc': 'http://creativecommons.org/ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return [
    svgNode('title', { id: 'entente-title' }, [title]),
    svgNode('desc', { id: 'entente-description' }, [altTextOf(source)]),
    svgNode('metadata', {}, [svgNode('rdf:RDF', spaces, [work])]),
  ];
}

/** One element for each line of the text. */
function elementsOf(name: string | undefined, text: string): readonly SvgNode[] {
  if (name === undefined) return [];
  return text
    .split('\n')
    .map(line =>
      svgNode(name, {}, [AGENTS.has(name) ? svgNode('cc:Agent', {}, [svgNode('dc:title', {}, [line])]) : line]),
    );
}

const endWithStop = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
