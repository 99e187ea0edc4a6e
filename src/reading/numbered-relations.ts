/** Numbers for relations, in order of first appearance: who, with whom, of which type, each given by its own number. */
export class NumberedRelations {
  #count = 0;
  #source = new Uint32Array(1024);
  #target = new Uint32Array(1024);
  #type = new Uint32Array(1024);
  /** Number of a relation plus one where its hash leads, or further on; 0 is free. Half of it is, at least. */
  #slots = new Uint32Array(2048);

  get count(): number {
    return this.#count;
  }

  sourceOf(relation: number): number {
    return this.#source[relation]!;
  }

  targetOf(relation: number): number {
    return this.#target[relation]!;
  }

  typeOf(relation: number): number {
    return this.#type[relation]!;
  }

  /** The number of a relation, the next one when it is new. */
  of(source: number, target: number, type: number): number {
    let slot = this.#slotOf(source, target, type);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const known = this.#slots[slot]! - 1;
      if (this.#source[known] === source && this.#target[known] === target && this.#type[known] === type) return known;
    }
    const number = this.#count;
    if (number === this.#source.length) {
      this.#grow();
      return this.of(source, target, type);
    }
    this.#source[number] = source;
    this.#target[number] = target;
    this.#type[number] = type;
    this.#count += 1;
    this.#slots[slot] = this.#count;
    return number;
  }

  #slotOf(source: number, target: number, type: number): number {
    let hash = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b) ^ Math.imul(type, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) & (this.#slots.length - 1);
  }

  #grow(): void {
    this.#source = doubled(this.#source);
    this.#target = doubled(this.#target);
    this.#type = doubled(this.#type);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#count; number += 1) {
      let slot = this.#slotOf(this.#source[number]!, this.#target[number]!, this.#type[number]!);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = number + 1;
    }
  }
}

function doubled(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(column.length * 2);
  wider.set(column);
  return wider;
}
