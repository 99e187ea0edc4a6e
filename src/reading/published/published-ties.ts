import type { Evidence, OwnTieType } from '../../network/dataset-schema.js';
import type { Draft, DraftTie, FilePlace } from '../draft.js';

/** What a published dataset is, in our words, for the head of what is read from it. */
export interface PublishedDataset {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly citation: string;
  readonly license: string;
  /** What makes a row a tie, and how dates were taken. */
  readonly inclusionRules: string;
  readonly temporalCoverage?: string;
  readonly url?: string;
  readonly tieTypes?: readonly OwnTieType[];
}

/** Ties that one published dataset tells of: each is sourced to it and to nobody else, so it stands as reported. */
export class PublishedTies {
  readonly #draft: Draft;
  readonly #document: string;
  #count = 0;

  constructor(draft: Draft, { publisher, url, tieTypes, ...head }: PublishedDataset) {
    this.#draft = draft;
    Object.assign(draft.head, head, tieTypes === undefined ? {} : { tieTypes: [...tieTypes] });
    this.#document = draft.document({
      id: 'dataset',
      title: head.title,
      publisher,
      note: head.citation,
      ...(url === undefined ? {} : { url }),
    });
  }

  get count(): number {
    return this.#count;
  }

  /**
   * Adds a tie with the dataset as its one source.
   * @param note what the dataset remarks on it
   * @param supports what the dataset speaks to; absent: the tie
   */
  add(tie: Omit<DraftTie, 'id' | 'evidence'>, at: FilePlace, note?: string): void {
    this.#count += 1;
    const item: Evidence = {
      id: `e${this.#count}`,
      stance: 'asserts',
      document: this.#document,
      ...(note === undefined || note === '' ? {} : { note }),
    };
    this.#draft.tie({ ...tie, id: `t${this.#count}`, evidence: [item] } as DraftTie, at);
  }
}

/** A text cut at a word, with an ellipsis, where it is longer. */
export function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[.,;:]+$/, '')}…`;
}
