/** Numbers for names, in order of first appearance. */
export class NumberedNames {
  readonly #numbers = new Map<string, number>();
  /** The names by number. */
  readonly list: string[] = [];

  /** Whether a name has a number already. */
  has(name: string): boolean {
    return this.#numbers.has(name);
  }

  /** The number of a name, the next one when it is new. */
  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.list.length;
      this.#numbers.set(name, number);
      this.list.push(name);
    }
    return number;
  }
}
