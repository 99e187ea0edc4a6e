import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gexfWriter } from '../../../../src/formats/gexf.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { exportSourceOf } from '../../../support/export-source.js';
import { nastyDataset } from '../../../support/nasty-dataset.js';
import { refusalOf, tokensOf } from './tokens.js';

const SIZES = [1, 2, 3, 7, 64, 1 << 20];
const bomb = `<?xml version="1.0"?>
<!DOCTYPE gexf [
  <!ENTITY a "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">
  ${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(50)}">`)
    .join('\n  ')}
]>
<gexf><graph><nodes><node id="x" label="&j;"/></nodes></graph></gexf>`;

describe('XML that is refused', () => {
  it.each([
    ['a DOCTYPE', '<?xml version="1.0"?>\n<!DOCTYPE gexf>\n<gexf/>', 'doctype', 2],
    ['a DOCTYPE in small letters', '<!doctype gexf><gexf/>', 'doctype', 1],
    [
      'a DOCTYPE behind comments',
      `<!-- <!DOCTYPE a> -->\n${'<!-- x -->\n'.repeat(3000)}<!DOCTYPE gexf><gexf/>`,
      'doctype',
      3002,
    ],
    ['a DOCTYPE behind an instruction', '<?a <!DOCTYPE b> ?>\n<!DOCTYPE gexf><gexf/>', 'doctype', 2],
    ['a DOCTYPE that never ends', `<!DOCTYPE gexf [ ${'<!-- -->'.repeat(200)}`, 'doctype', 1],
    ['a bomb of entities', bomb, 'doctype', 2],
    ['an entity of HTML', '<gexf>\n a &amp; b&nbsp;c</gexf>', 'not-well-formed', 2, 11],
    ['a bare &', '<gexf>\n<node label="Arms & aid"/>\n</gexf>', 'not-well-formed', 2, 19],
    [
      'a bare & before a reference',
      '<gexf>\n<a b="&lt;"/><node label="Arms & aid &amp; more"/>\n</gexf>',
      'not-well-formed',
      2,
      32,
    ],
    [
      'a bare & in a text, then a reference far on',
      `<gexf>\na & b\n${'<x/>\n'.repeat(50)}&lt;</gexf>`,
      'not-well-formed',
      2,
      3,
    ],
    [
      'a bare & behind comments and CDATA that have some',
      '<gexf><!-- & --><![CDATA[ & ]]><?x & ?> & </gexf>',
      'not-well-formed',
      1,
      41,
    ],
    ['a control character', '<gexf>\n<node label="a\u0001b"/></gexf>', 'control-character', 2],
    ['the number of a control character', '<gexf>&#1;</gexf>', 'not-well-formed', 1],
    ['a tag that is closed by another', '<gexf>\n<graph>\n</nodes></gexf>', 'not-well-formed', 3],
    ['a value without quotes', '<gexf version=1.3/>', 'not-well-formed', 1],
    ['an attribute twice', '<gexf a="1" a="2"/>', 'not-well-formed', 1],
    ['a < in a value', '<gexf a="<"/>', 'not-well-formed', 1],
    ['a second root', '<gexf/>\n<gexf/>', 'not-well-formed', 2],
    ['text after the end', '<gexf/>\ntext', 'not-well-formed', 2],
    ['a DOCTYPE after the root', '<gexf/>\n<!DOCTYPE gexf>', 'not-well-formed', 2],
    ['elements in elements', `${'<a>'.repeat(201)}`, 'too-deep', 1],
    ['a value that is too long', `<gexf a="${'x'.repeat(1024 * 1024 + 1)}"/>`, 'value-too-long', 1],
    ['a text that is too long', `<gexf>${'x'.repeat(1024 * 1024 + 1)}</gexf>`, 'value-too-long', 1],
    ['nothing', '', 'empty', 1],
    ['blanks', ' \n \n', 'empty', 3],
    ['a comment alone', '<!-- a -->', 'not-complete', 1],
    ['a comment that never ends', '<gexf>\n<!-- a & b', 'not-complete', 2],
    ['CDATA that never ends', '<gexf>\n<![CDATA[ a & b', 'not-complete', 2],
    ['half a reference', '<gexf>\n a &am', 'not-complete', 2],
    ['a tag that never ends', '<gexf>\n<node id="a', 'not-complete', 2],
    ['no end', '<gexf>\n<node/>\n', 'not-complete', 3],
  ] as const)('is so for %s, with its place', async (_, text, code, line, column?: number) => {
    for (const pieceSize of text.length > 100_000 ? [1 << 16] : SIZES) {
      const problem = await refusalOf(text, { pieceSize });
      expect([pieceSize, problem.code, problem.line]).toEqual([pieceSize, code, line]);
      if (column !== undefined) expect([pieceSize, problem.column]).toEqual([pieceSize, column]);
      expect(problem.where).toBe(`line ${problem.line}, column ${problem.column}`);
      expect(problem.message).toContain('“talks.xml”');
      expect(problem.hint).not.toBe('');
    }
  });

  it('tells what the & is about', async () => {
    expect((await refusalOf('<a>b & c</a>')).message).toMatch(/a bare “&” is not allowed/);
    expect((await refusalOf('<a>b&nbsp;c</a>')).message).toMatch(/XML knows no “&nbsp;”/);
    expect((await refusalOf('<a>b & c &amp; d</a>')).found).toBe('& c &amp; d</a>');
  });

  it('is so when it is larger than the limit, before it is read', async () => {
    const pieces = async function* (): AsyncIterable<Uint8Array> {
      yield new TextEncoder().encode('<gexf>');
    };
    const { readXml } = await import('../../../../src/reading/xml/read-xml.js');
    const file = { name: 'large.gexf', size: 201 * 1024 * 1024, pieces };
    const sample = { name: 'large.gexf', bytes: new Uint8Array(), text: '<gexf>', table: undefined };
    const reading = readXml(
      { file, sample, role: undefined },
      { options: {}, progress: () => undefined },
      { open: () => undefined, close: () => undefined, text: () => undefined },
    );
    await expect(reading).rejects.toMatchObject({ problem: { code: 'too-large' } });
  });

  it('is so wherever a file is cut off', async () => {
    const { blob } = await gexfWriter.write(exportSourceOf(nastyDataset), { scope: 'everything' });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const end = new TextDecoder().decode(bytes).trimEnd().length;
    for (let length = 0; length < end; length += 50) {
      const report = await readDataset(bytes.subarray(0, length), { name: 'cut.gexf' });
      expect([length, report.outcome]).toEqual([length, 'rejected']);
      expect(['not-complete', 'empty', 'other-format', 'unknown-format']).toContain(report.problems[0]?.code);
    }
  });
});

describe('XML that is read', () => {
  it('has names without prefix, values with their references, text and CDATA', async () => {
    const text =
      '<g:a xmlns:g="urn:x" xsi:y="z" b="1 &lt; &#50;\n&#xA;" g:c="d">t &amp; <![CDATA[<&>]]>u<!-- v --><?w x?></g:a>';
    expect(await tokensOf(text)).toEqual(['open g|a [["b","1 < 2 \\n"],["c","d"]] 2:15', 'text t & <&>u', 'close a']);
  });

  it.each([
    ['a DOCTYPE in a comment', '<!-- <!DOCTYPE a [ --><gexf/>'],
    ['a DOCTYPE in an instruction', '<?x <!DOCTYPE a ?><gexf/>'],
    ['a DOCTYPE in CDATA', '<gexf><![CDATA[<!DOCTYPE a>]]></gexf>'],
    ['a DOCTYPE in a comment inside', '<gexf><!-- <!DOCTYPE a> --></gexf>'],
    ['an & in a comment before the end', '<gexf/><!-- a & b -->'],
    ['a mark of the byte order', '\ufeff<gexf/>'],
  ])('may hold %s', async (_, text) => {
    for (const pieceSize of SIZES) expect((await tokensOf(text, { pieceSize }))[0]).toMatch(/^open \|gexf/);
  });

  it.each([
    ['UTF-16 with its mark', utf16('\ufeff<a b="é名"/>')],
    ['UTF-16 without one', utf16('<?xml version="1.0" encoding="UTF-16"?><a b="é名"/>')],
    ['what is declared as UTF-16 and is UTF-8', bytesOf('<?xml version="1.0" encoding="UTF-16"?><a b="é名"/>')],
  ])('may be %s', async (_, bytes) => {
    expect((await tokensOf(bytes))[0]).toMatch(/^open \|a \[\["b","é名"\]\]/);
  });

  it.each(['ISO-8859-1', 'windows-1252', 'latin1'])('may be declared as %s', async encoding => {
    const text = `<?xml version="1.0" encoding="${encoding}"?><a b="é"/>`;
    expect((await tokensOf(Uint8Array.from(text, letter => letter.charCodeAt(0))))[0]).toMatch(/\["b","é"\]/);
  });

  it('is the same whatever the size of the pieces', async () => {
    const part = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d"/>',
      '<b\nc=\'&lt;&amp;\' x:e="é"/>',
      'text',
      '&amp;',
      '&#x1F600;',
      '😀',
      ' & ',
      '\n',
      '\r\n',
      '\r',
      '<!-- & -->',
      '<![CDATA[ & <x> ]]>',
      '<?y z?>',
      '&nbsp;',
      '<!DOCTYPE a>',
      '-',
      '<',
      '&',
      ';',
      ']',
      '>',
      '\u0001',
    );
    const answer = async (text: string, pieceSize: number, isWrapped: boolean): Promise<unknown> => {
      try {
        return await tokensOf(text, { pieceSize });
      } catch (error) {
        const { code, line, column, message } = (error as { problem: Record<string, unknown> }).problem;
        // Of two faults outside the root, the parser tells the one that the piece lets it see first.
        return isWrapped ? { code, line, column, message } : 'refused';
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), fc.boolean(), async (parts, isWrapped) => {
        const text = isWrapped ? `<r>${parts.join('')}</r>` : parts.join('');
        const whole = await answer(text, 1 << 20, isWrapped);
        for (const size of [1, 2, 3, 5, 16]) expect(await answer(text, size, isWrapped)).toEqual(whole);
      }),
      { numRuns: 2000, seed: 20261124 },
    );
  });
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
