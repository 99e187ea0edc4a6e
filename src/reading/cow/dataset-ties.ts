import type { Evidence } from '../../network/dataset-schema.js';
import type { Draft, DraftTie, FilePlace } from '../draft.js';

/** What a published dataset is, for the head of what is read from it. */
export interface PublishedDataset {
  readonly title: string;
  readonly publisher: string;
  readonly citation: string;
  readonly license: string;
  /** What makes a row a tie, and how dates were taken. */
  readonly inclusionRules: string;
  readonly temporalCoverage?: string;
}

/** Terms of the Correlates of War project. */
export const COW_TERMS = 'Correlates of War project: free for research with citation; not to be published anew.';

/** Ties that one published dataset tells of: each is sourced to it, and to nobody else. */
export class DatasetTies {
  readonly #draft: Draft;
  readonly #document: string;
  #count = 0;

  constructor(draft: Draft, { publisher, ...head }: PublishedDataset) {
    this.#draft = draft;
    Object.assign(draft.head, head);
    this.#document = draft.document({
      id: 'dataset',
      title: head.title,
      publisher,
      note: head.citation,
    });
  }

  /** Adds a tie with the dataset as its one source. */
  add(tie: Omit<DraftTie, 'id'>, at: FilePlace): void {
    this.#count += 1;
    const evidence: Evidence[] = [{ id: `e${this.#count}`, stance: 'asserts', document: this.#document }];
    this.#draft.tie({ ...tie, id: `t${this.#count}`, evidence } as DraftTie, at);
  }
}
