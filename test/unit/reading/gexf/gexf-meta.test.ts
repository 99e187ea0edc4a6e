import { describe, expect, it } from 'vitest';
import { codesOf, gexf, read, THREE } from './gexf-text.js';

/** The report on a file that says this of itself. */
const withMeta = (meta: string) => read(gexf(THREE, '', { head: `<meta>${meta}</meta>\n` }));

describe('what a GEXF file says of itself', () => {
  it('keeps the text around and inside markup', async () => {
    const { dataset } = await withMeta('<description>Visits<br/> of <b>1904</b> and <i>after</i>.</description>');
    expect(dataset?.['description']).toBe('Visits of 1904 and after.');
  });

  it('is not mixed with a field of the same name inside another', async () => {
    const { dataset } = await withMeta('<description>a <title>b</title></description><title>Talks</title>');
    expect([dataset?.title, dataset?.['description']]).toEqual(['Talks', 'a b']);
  });
});

describe('a value of a GEXF file that is a script', () => {
  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java&#x9;script:alert(1)', 'java&#xA;script&#xD;:alert(1)'])(
    'is told, and stays text: %s',
    async value => {
      const blocks = '<attributes class="node"><attribute id="page" title="Page" type="string"/></attributes>';
      const node = `<node id="arc"><attvalues><attvalue for="page" value="${value}"/></attvalues></node>`;
      expect(codesOf(await read(gexf(node, '', { blocks })))).toEqual(['not-a-web-address']);
    },
  );
});
