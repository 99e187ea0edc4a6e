import { describe, expect, it } from 'vitest';
import { countNonXml, dropNonXml, xmlAttribute, xmlCdata, xmlToken } from '../../../src/formats/escape-xml.js';

describe('text for XML', () => {
  it('keeps every script and pairs of surrogates', () => {
    expect(xmlAttribute('대한 예시국 Россия 🕊')).toBe('대한 예시국 Россия 🕊');
  });

  it('escapes what would end an attribute or begin an element', () => {
    expect(xmlAttribute('<a href="x">\'&amp;')).toBe("&lt;a href=&quot;x&quot;&gt;'&amp;amp;");
  });

  it('writes tab and line ends as references, which a reader keeps', () => {
    expect(xmlAttribute('a\tb\nc\rd')).toBe('a&#x9;b&#xA;c&#xD;d');
  });

  it.each(['\u0000', '\u0008', '\u000B', '\u000C', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00'])(
    'drops and counts a character that XML cannot hold (%j)',
    character => {
      expect(dropNonXml(`a${character}b`)).toBe('ab');
      expect(countNonXml(`a${character}b`)).toBe(1);
    },
  );

  it('puts a text on one line', () => {
    expect(xmlToken(' two\t\nlines \u0001 of text ')).toBe('two lines of text');
  });

  it('splits what would end a CDATA section', () => {
    expect(xmlCdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>');
  });
});
