import { quoteValue } from '../../network/report.js';
import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { Refusal } from '../refusal.js';
import { noteEncoding } from '../table/columns.js';
import { readXml } from '../xml/read-xml.js';
import { ElementFrames } from './element-frame.js';
import { GraphmlFrames } from './graphml-frames.js';

/** Reads GraphML of any program: networkx, igraph, Gephi, Cytoscape, yEd and our own. */
export const readGraphml: Read = async ([recognised], context) => {
  const { name } = recognised!.file;
  const draft = new Draft();
  noteOtherEnding(name, draft);
  const graphml = new GraphmlFrames(draft);
  const frames = new ElementFrames(graphml.outermost);
  const text = await readXml(recognised!, context, {
    open: element => frames.open(element),
    text: piece => frames.text(piece),
    close: () => frames.close(),
  });
  if (graphml.finish() === 0) throw noGraph(name);
  noteEncoding(draft, text);
  const report = draft.report('GraphML');
  return text.encoding === 'utf-8' ? report : { ...report, encoding: text.encoding };
};

function noteOtherEnding(name: string, draft: Draft): void {
  const ending = /\.(gexf|gml|net|csv|json)$/i.exec(name)?.[0];
  if (ending === undefined) return;
  draft.note(
    {
      code: 'other-ending',
      severity: 'warning',
      found: ending,
      expected: '.graphml',
      message: `“${quoteValue(name)}” ends in “${ending}”, but is GraphML, and was read as such.`,
      hint: 'Rename the file, so that other programs know it too.',
    },
    { file: name },
  );
}

function noGraph(name: string): Refusal {
  return new Refusal({
    code: 'no-graph',
    where: name,
    expected: 'an element <graph>',
    message: `“${quoteValue(name)}” is GraphML, but has no graph; nothing was loaded.`,
    hint: 'Export the network again.',
  });
}
