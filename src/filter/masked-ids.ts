/**
 * The ids that a mask lets through, as a set that copies nothing: it is made anew for every click on a legend of a
 * hundred thousand ties. Order is that of the list of all ids.
 */
export class MaskedIds implements ReadonlySet<string> {
  readonly size: number;
  /** 1 for each id that is in the set, by its position in the list of all. */
  readonly mask: Uint8Array;
  readonly #ids: readonly string[];
  readonly #indexOf: (id: string) => number | undefined;

  /**
   * @param ids all ids, in order
   * @param indexOf position of an id in `ids`; `undefined` when it is not there
   * @param size number of ones in the mask
   */
  constructor(ids: readonly string[], mask: Uint8Array, indexOf: (id: string) => number | undefined, size: number) {
    this.#ids = ids;
    this.mask = mask;
    this.#indexOf = indexOf;
    this.size = size;
  }

  has(id: string): boolean {
    const index = this.#indexOf(id);
    return index !== undefined && this.mask[index] === 1;
  }

  *values(): SetIterator<string> {
    for (let index = 0; index < this.mask.length; index += 1) if (this.mask[index] === 1) yield this.#ids[index]!;
  }

  keys(): SetIterator<string> {
    return this.values();
  }

  *entries(): SetIterator<[string, string]> {
    for (const id of this.values()) yield [id, id];
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }

  forEach(act: (value: string, key: string, set: ReadonlySet<string>) => void, self?: unknown): void {
    for (const id of this.values()) act.call(self, id, id, this);
  }
}
