import { DamagedBytes, FlatBuffer } from './flat-buffer.js';

const MARK = 'ARROW1';
const SCHEMA = 1;
const DICTIONARY = 2;
const RECORDS = 3;
/** Numbers of types that name more in their own table. */
const TIMESTAMP = 10;
const UNION = 14;
/** Nesting of columns in columns. */
const MOST_DEPTH = 16;
/** Before version 4, regions began with the number of a page. */
const WITHOUT_PAGES = 3;

/**
 * Checks all places and lengths of an Arrow file or stream against its bytes: the library that decodes it takes its
 * word for them, and a wrong one keeps it busy for minutes.
 * @see https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc
 * @throws {DamagedBytes} at the first that is wrong
 */
export function checkMessages(bytes: Uint8Array): void {
  if (new TextDecoder().decode(bytes.subarray(0, MARK.length)) === MARK) checkFile(bytes);
  else checkStream(bytes);
}

function checkFile(bytes: Uint8Array): void {
  const end = bytes.byteLength - MARK.length - 4;
  const length = end < 0 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getInt32(end, true);
  if (length <= 0 || length > end) throw new DamagedBytes('a footer outside of the bytes');
  const footer = new FlatBuffer(bytes.subarray(end - length, end));
  const root = footer.tableAt(0);
  const schema = footer.field(root, 6);
  if (schema === undefined) throw new DamagedBytes('no schema');
  checkSchema(footer, schema);
  checkMetadata(footer, footer.field(root, 12));
  let total = 0;
  for (const number of [8, 10]) {
    for (const block of footer.list(footer.field(root, number), 24)) {
      const at = footer.length(block);
      total += checkMessage(bytes, at) - at;
      if (total > bytes.byteLength) throw new DamagedBytes('blocks that repeat one another');
    }
  }
}

function checkStream(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength; ) {
    const next = checkMessage(bytes, at);
    if (next === at) return;
    at = next;
  }
}

/** @returns where the message ends; where it begins for the mark that ends a stream */
function checkMessage(bytes: Uint8Array, begin: number): number {
  const whole = new FlatBuffer(bytes);
  const isMarked = whole.int32(begin) === -1;
  const length = whole.int32(isMarked ? begin + 4 : begin);
  if (length === 0) return begin;
  const at = begin + (isMarked ? 8 : 4);
  if (length < 0 || at + length > bytes.byteLength) throw new DamagedBytes('a message outside of the bytes');
  const head = new FlatBuffer(bytes.subarray(at, at + length));
  const root = head.tableAt(0);
  const [version, kind, header, bodyLength] = [4, 6, 8, 10].map(number => head.field(root, number));
  const body = bodyLength === undefined ? 0 : head.length(bodyLength);
  if (at + length + body > bytes.byteLength) throw new DamagedBytes('a body outside of the bytes');
  if (header !== undefined) {
    const versionNumber = version === undefined ? 0 : head.uint16(version);
    checkHeader(head, kind === undefined ? 0 : head.byte(kind), header, { version: versionNumber, body });
  }
  return at + length + body;
}

interface Content {
  readonly version: number;
  /** Bytes of the body. */
  readonly body: number;
}

function checkHeader(head: FlatBuffer, kind: number, header: number, content: Content): void {
  if (kind === SCHEMA) checkSchema(head, header);
  else if (kind === RECORDS) checkRecords(head, header, content);
  else if (kind === DICTIONARY) {
    const data = head.field(head.tableAt(header), 6);
    if (data === undefined) throw new DamagedBytes('a dictionary without data');
    checkRecords(head, data, content);
  } else throw new DamagedBytes('a message of no known kind');
}

function checkRecords(head: FlatBuffer, place: number, { version, body }: Content): void {
  const table = head.tableAt(place);
  const length = head.field(table, 4);
  const rows = length === undefined ? 0 : head.length(length);
  // A value takes a bit at least, but for columns in which all is missing.
  const most = Math.max(rows, 8 * body);
  for (const node of head.list(head.field(table, 6), 16)) {
    if (head.length(node) > most || head.length(node + 8) > head.length(node))
      throw new DamagedBytes('more values than bytes');
  }
  const page = version < WITHOUT_PAGES ? 8 : 0;
  const regions = head.list(head.field(table, 8), 16 + page);
  for (const region of regions) {
    if (head.length(region + page) + head.length(region + page + 8) > body)
      throw new DamagedBytes('values outside of their body');
  }
  const compression = head.field(table, 10);
  if (compression !== undefined) head.tableAt(compression);
  let further = 0;
  for (const count of head.list(head.field(table, 12), 8)) further += head.length(count);
  if (further > regions.length) throw new DamagedBytes('more buffers than there are');
}

function checkSchema(head: FlatBuffer, place: number): void {
  const table = head.tableAt(place);
  checkMetadata(head, head.field(table, 8));
  for (const field of head.list(head.field(table, 6), 4)) checkField(head, field, 0);
}

function checkField(head: FlatBuffer, place: number, depth: number): void {
  if (depth > MOST_DEPTH) throw new DamagedBytes('columns that are nested too deep');
  const table = head.tableAt(place);
  head.checkText(head.field(table, 4));
  const kind = head.field(table, 8);
  const type = head.field(table, 10);
  if (type !== undefined) checkType(head, kind === undefined ? 0 : head.byte(kind), type);
  const dictionary = head.field(table, 12);
  if (dictionary !== undefined) {
    const index = head.field(head.tableAt(dictionary), 6);
    if (index !== undefined) head.tableAt(index);
  }
  checkMetadata(head, head.field(table, 16));
  for (const child of head.list(head.field(table, 14), 4)) checkField(head, child, depth + 1);
}

function checkType(head: FlatBuffer, kind: number, place: number): void {
  const table = head.tableAt(place);
  if (kind === TIMESTAMP) head.checkText(head.field(table, 6));
  if (kind === UNION) head.list(head.field(table, 6), 4);
}

function checkMetadata(head: FlatBuffer, place: number | undefined): void {
  for (const entry of head.list(place, 4)) {
    const table = head.tableAt(entry);
    head.checkText(head.field(table, 4));
    head.checkText(head.field(table, 6));
  }
}
