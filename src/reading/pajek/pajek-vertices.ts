import { quoteValue } from '../../network/report.js';
import type { Draft } from '../draft.js';
import { actorOfFields } from '../graph-file/actor-of-fields.js';
import { type Field, Fields } from '../graph-file/fields.js';
import { numberOf, type PajekHeading, tokensOf } from './pajek-tokens.js';
import { wordsOf } from './pajek-words.js';

/** The actors of a network: as many as the heading says, whether or not each has a line. */
export class PajekVertices {
  /** How many the heading says. */
  readonly count: number;
  /** How many of them are of the first mode; `undefined` in a network of one mode. */
  readonly firstMode: number | undefined;
  readonly #draft: Draft;
  readonly #ids = new Map<string, string>();
  #isComplete = false;

  constructor(draft: Draft, { tokens }: PajekHeading) {
    this.#draft = draft;
    this.count = numberOf(tokens[0]) ?? 0;
    const first = numberOf(tokens[1]);
    this.firstMode = first !== undefined && first > 0 && first < this.count ? first : undefined;
    if (this.firstMode !== undefined) {
      draft.note({
        code: 'two-mode',
        severity: 'info',
        message: `The network has two kinds of actors: ${this.firstMode} of the first and ${this.count - this.firstMode} of the second; each says which in “mode”.`,
        hint: 'Nothing needs to be done.',
      });
    }
  }

  read(text: string, line: number): void {
    const [first, ...rest] = tokensOf(text);
    const number = numberOf(first);
    if (number === undefined || !Number.isInteger(number)) {
      this.#draft.skipped('actors');
      this.#draft.note(
        {
          code: 'wrong-vertex',
          severity: 'error',
          found: text,
          expected: 'a number and a name',
          message: `Line ${line}, “${quoteValue(text.trim())}”, does not begin with the number of an actor; it is left out.`,
          hint: 'Begin each line of *Vertices with a number.',
        },
        { line },
      );
      return;
    }
    const [name, ...words] = rest;
    const id = String(number);
    const { numbers, shape, fields, time } = wordsOf(words, 3);
    const [x, y, z] = numbers;
    const all: readonly Field[] = [...this.#mode(number), ['x', x], ['y', y], ['z', z], ['shape', shape], ...fields];
    const kept = this.#draft.actor(actorOfFields(id, new Fields([...all, ['time', time]]), name?.text ?? id), { line });
    if (kept !== undefined && name !== undefined && !this.#ids.has(name.text)) this.#ids.set(name.text, id);
  }

  /** Adds the actors that have no line of their own. To be called before the first tie. */
  complete(): void {
    if (this.#isComplete) return;
    this.#isComplete = true;
    for (let number = 1; number <= this.count; number += 1) {
      this.#draft.actorNamed(String(number), () => ({ attributes: new Fields(this.#mode(number)).rest() }));
    }
  }

  /** The id of an actor by number, or by name, which some programs write in ties. */
  idOf(text: string): string {
    return this.#draft.hasActor(text) ? text : (this.#ids.get(text) ?? text);
  }

  #mode(number: number): readonly Field[] {
    return this.firstMode === undefined ? [] : [['mode', number <= this.firstMode ? 1 : 2]];
  }
}
