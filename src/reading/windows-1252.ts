/** Letters of the bytes 0x80 to 0x9F; five of them are controls. @see WHATWG Encoding Standard, index windows-1252 */
const LETTERS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Text of bytes in Windows-1252. Some versions of Node (20 to 23) take it for ISO-8859-1, so that "€" is a control. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, letter => LETTERS.charAt(letter.charCodeAt(0) - 0x80));
}
