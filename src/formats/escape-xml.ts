/** Whatever is no `Char` of XML 1.0 (https://www.w3.org/TR/xml/#charsets); with `u`, a lone surrogate is one match. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/**
 * Anything that needs a closer look: markup, controls, surrogates, the two non-characters. Almost no text has any, and
 * one test is ten times cheaper than the replacements; a file of 100,000 ties has millions of texts.
 */
const NOT_PLAIN = /[^\u0020\u0021\u0023-\u0025\u0027-\u003B\u003D\u003F-\uD7FF\uE000-\uFFFD]/;

/** The text without what XML cannot hold: controls, U+FFFE, U+FFFF and half surrogate pairs. */
export function dropNonXml(text: string): string {
  return NOT_PLAIN.test(text) ? text.replace(NOT_XML, '') : text;
}

/** How many characters `dropNonXml` drops. */
export function countNonXml(text: string): number {
  return NOT_PLAIN.test(text) ? (text.match(NOT_XML)?.length ?? 0) : 0;
}

/** A text on one line: white space runs as one blank, none at the ends (`xs:token`). */
export function xmlToken(text: string): string {
  return /\s\s|[^\S ]|^ | $/.test(text) || NOT_PLAIN.test(text) ? dropNonXml(text).replace(/\s+/g, ' ').trim() : text;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/**
 * A text for an attribute between double quotes. Tab and line ends become references, or a reader would turn them
 * into blanks; what XML cannot hold is dropped.
 */
export function xmlAttribute(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return dropNonXml(text).replace(/[&<>"\t\n\r]/g, character => REFERENCES[character]!);
}

/** A text as a CDATA section, `]]>` in it split over two. For readers that lose text around entities. */
export function xmlCdata(text: string): string {
  return `<![CDATA[${dropNonXml(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
