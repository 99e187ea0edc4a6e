/** An export that came to nothing; the message says why and what to do instead, in the language of the interface. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}
