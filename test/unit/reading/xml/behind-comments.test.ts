import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../src/reading/read-files.js';

const GEXF = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
  <nodes><node id="a" label="Perú"/><node id="b" label="日本"/></nodes>
  <edges><edge id="0" source="a" target="b"/></edges></graph></gexf>`;
const GRAPHML = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
  <node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** More than a sample holds, with what is no end of a comment in it. */
const LONG = `<!-- ${'what - is ? told <gexf> of «it» -> '.repeat(4000)} -->\n`;
const MANY = '<!-- a line of the licence --><?keep it?>\n'.repeat(4000);

describe('an XML file that begins with more comments than a sample holds', () => {
  it.each([
    ['GEXF', `${DECLARATION}${LONG}${GEXF}`, /^GEXF/],
    ['GEXF behind many comments, without a declaration', `${MANY}${GEXF}`, /^GEXF/],
    ['GEXF with a mark of its order of bytes', `\uFEFF${DECLARATION}${LONG}${LONG}${GEXF}`, /^GEXF/],
    ['GraphML', `${DECLARATION}${LONG}${MANY}${GRAPHML}`, /^GraphML/],
  ])('is known: %s', async (_, text, format) => {
    const report = await readDataset(text, { name: 'talks.xml' });
    expect(report.format).toMatch(format);
    expect(report.kept).toEqual({ actors: 2, ties: 1 });
    expect(report.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('keeps the encoding that it declares', async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${LONG}${GEXF.replace('日本', 'Nippon')}`;
    const report = await readDataset(new Uint8Array(Buffer.from(text, 'latin1')), { name: 'talks.xml' });
    expect(report.dataset?.actors.map(({ label }) => label)).toEqual(['Perú', 'Nippon']);
  });

  it.each([
    ['a picture', `${DECLARATION}${LONG}<svg xmlns="http://www.w3.org/2000/svg"/>`, /an SVG picture/],
    ['a page', `${LONG}<html lang="en"></html>`, /a web page/],
    ['a comment that never ends', `${DECLARATION}<!-- ${'-'.repeat(100_000)}`, /XML/],
    ['text behind a comment', `${LONG}from,to\na,b\n`, /HTML or XML/],
  ])('is refused for what it is: %s', async (_, text, message) => {
    const report = await readDataset(text, { name: 'talks.xml' });
    expect(report.outcome).toBe('rejected');
    expect(report.problems[0]?.message).toMatch(message);
  });
});
