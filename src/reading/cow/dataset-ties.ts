import type { Evidence } from '../../network/dataset-schema.js';
import type { Draft, DraftTie, FilePlace } from '../draft.js';
import { endsBefore } from './coded-date.js';

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

/** A tie of a published dataset, not yet numbered. */
export interface SourcedTie extends Omit<DraftTie, 'id'> {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

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

  /** Adds a tie with the dataset as its one source. An end before the start is left out, with a warning. */
  add(tie: SourcedTie, at: FilePlace): void {
    this.#count += 1;
    const id = `t${this.#count}`;
    const evidence: Evidence[] = [{ id: `e${this.#count}`, stance: 'asserts', document: this.#document }];
    const { start, end } = tie;
    const isBackwards = start !== undefined && end !== undefined && endsBefore(end, start);
    this.#draft.tie({ ...tie, end: isBackwards ? undefined : end, id, evidence }, at);
    if (isBackwards) this.#tellBackwards(id, start, end, at);
  }

  #tellBackwards(id: string, start: string, end: string, at: FilePlace): void {
    this.#draft.changed('ties', id);
    this.#draft.note(
      {
        code: 'end-before-start',
        severity: 'warning',
        found: `${start} to ${end}`,
        expected: 'an end that is not before the start',
        hint: 'Correct the dates in the file.',
        message: `In line ${at.line ?? '?'} the end ${end} lies before the start ${start}; the tie is kept without an end.`,
      },
      at,
    );
  }
}
