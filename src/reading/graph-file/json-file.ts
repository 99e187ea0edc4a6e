import { decodeText } from '../own-json/decode-text.js';
import { MAX_FILE_BYTES, parseJson } from '../own-json/parse-json.js';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { wholeBytes } from '../source-file.js';

/** What the one JSON file holds. @throws {Refusal} when it is too large, no text, or no JSON; the place is told */
export async function jsonOfFile({ file }: RecognisedFile, { progress }: ReadContext): Promise<unknown> {
  const bytes = await wholeBytes(file, MAX_FILE_BYTES, read => progress(read / Math.max(1, file.size)));
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new Refusal(decoded.problem);
  const parsed = parseJson(decoded.text, file.name);
  if ('problem' in parsed) throw new Refusal(parsed.problem);
  return parsed.value;
}
