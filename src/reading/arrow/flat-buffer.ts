/** That bytes are not what they should be. */
export class DamagedBytes extends Error {
  override readonly name = 'DamagedBytes';
}

/** A table of a FlatBuffer: where it and its list of fields begin. */
interface FlatTable {
  readonly at: number;
  readonly fields: number;
  readonly size: number;
}

/**
 * Bytes of a FlatBuffer, of which nothing is believed: every place and length that it names is checked against the
 * bytes that are there, and all that is visited together is not much more than there are bytes, so that parts that
 * point at one another cannot keep a reader busy.
 * @see https://flatbuffers.dev/internals/
 */
export class FlatBuffer {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #left: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = 4 * bytes.byteLength;
  }

  /** The table to which the bytes at a place point. */
  tableAt(place: number): FlatTable {
    const at = place + this.int32(place);
    const fields = at - this.int32(at);
    const size = this.uint16(fields);
    this.#need(fields, size);
    if (size < 4 || size % 2 !== 0) throw new DamagedBytes('a table without fields');
    this.#spend(size);
    return { at, fields, size };
  }

  /** Where a field of a table stands; `undefined` where the table lacks it. @param number 4, 6, 8, … */
  field({ at, fields, size }: FlatTable, number: number): number | undefined {
    const offset = number < size ? this.uint16(fields + number) : 0;
    if (offset === 0) return undefined;
    this.#need(at + offset, 1);
    return at + offset;
  }

  /** Places of the entries of a list to which the bytes at a place point; none without a place. */
  list(place: number | undefined, stride: number): readonly number[] {
    if (place === undefined) return [];
    const base = place + this.int32(place);
    const count = this.int32(base);
    if (count < 0) throw new DamagedBytes('a list of less than nothing');
    this.#need(base + 4, count * stride);
    this.#spend(count * stride);
    return Array.from({ length: count }, (_, index) => base + 4 + index * stride);
  }

  /** Checks the text to which the bytes at a place point. */
  checkText(place: number | undefined): void {
    if (place === undefined) return;
    const base = place + this.int32(place);
    const length = this.int32(base);
    if (length < 0) throw new DamagedBytes('a text of less than nothing');
    this.#need(base + 4, length);
    this.#spend(length);
  }

  byte(place: number): number {
    this.#need(place, 1);
    return this.#bytes[place]!;
  }

  uint16(place: number): number {
    this.#need(place, 2);
    return this.#view.getUint16(place, true);
  }

  int32(place: number): number {
    this.#need(place, 4);
    return this.#view.getInt32(place, true);
  }

  /** A whole number from 0 on. */
  length(place: number): number {
    this.#need(place, 8);
    const number = Number(this.#view.getBigInt64(place, true));
    if (number < 0 || !Number.isSafeInteger(number)) throw new DamagedBytes('a length that is none');
    return number;
  }

  #need(place: number, length: number): void {
    if (place < 0 || place + length > this.#bytes.byteLength) throw new DamagedBytes('a place outside of the bytes');
  }

  #spend(bytes: number): void {
    this.#left -= bytes + 1;
    if (this.#left < 0) throw new DamagedBytes('parts that repeat one another');
  }
}
