/** Bytes of the largest XML file. */
export const MOST_XML_BYTES = 200 * 1024 * 1024;
/** Deepest nesting of elements. */
export const MOST_XML_DEPTH = 200;
/** Letters of the longest value or text. */
export const LONGEST_XML_VALUE = 1024 * 1024;
