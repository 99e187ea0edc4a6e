import type { ReadContext, ReadOptions } from '../../../../src/reading/reader.js';
import { Refusal } from '../../../../src/reading/refusal.js';
import type { SourceFile } from '../../../../src/reading/source-file.js';
import { readXml } from '../../../../src/reading/xml/read-xml.js';

/** What the tokenizer tells of a file, one line a part; texts that follow one another are one. */
export async function tokensOf(
  bytes: Uint8Array | string,
  { pieceSize = 1 << 20, ...options }: ReadOptions & { readonly pieceSize?: number } = {},
): Promise<readonly string[]> {
  const whole = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const file: SourceFile = {
    name: 'talks.xml',
    size: whole.byteLength,
    async *pieces() {
      for (let at = 0; at < whole.byteLength; at += pieceSize) yield whole.subarray(at, at + pieceSize);
    },
  };
  const head = whole.subarray(0, 65_536);
  const sample = { name: file.name, bytes: head, text: new TextDecoder().decode(head), table: undefined };
  const context: ReadContext = { options, progress: () => undefined };
  const tokens: string[] = [];
  let gathered = '';
  const tell = (token: string): void => {
    if (gathered !== '') tokens.push(`text ${gathered}`);
    gathered = '';
    tokens.push(token);
  };
  await readXml({ file, sample, role: undefined }, context, {
    open: ({ name, prefix, attributes, at }) =>
      tell(`open ${prefix}|${name} ${JSON.stringify([...attributes.entries()])} ${at.line}:${at.column}`),
    close: name => tell(`close ${name}`),
    text: text => {
      gathered += text;
    },
  });
  return tokens;
}

/** The refusal that a file meets. @throws {Error} when it meets none */
export async function refusalOf(
  bytes: Uint8Array | string,
  options: ReadOptions & { readonly pieceSize?: number } = {},
): Promise<Refusal['problem']> {
  try {
    await tokensOf(bytes, options);
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  throw new Error('The file was not refused.');
}
