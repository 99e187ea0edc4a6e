import type { SentencePattern } from './tie-type.js';

/**
 * How the vocabulary words its sentences. All are in the past tense: a tie says what held at its date, and "was a
 * member" stays true after the membership ended, where "is a member" does not. Possessives ("its", "his") are
 * avoided, since either end may be a state, a body or a person.
 */
type English = Readonly<Record<'en', SentencePattern>>;

/**
 * Sentences of a relation with a source and a target.
 * @param mutual the wording for a record that is mutual or two-sided, source first
 */
export function told(forward: string, reverse: string, mutual?: string): English {
  return { en: mutual === undefined ? { forward, reverse } : { forward, reverse, mutual } };
}

/** Sentences of a relation without direction: `toldTogether('met')` is "{source} and {target} met", and back. */
export function toldTogether(predicate: string): English {
  return told(`{source} and {target} ${predicate}`, `{target} and {source} ${predicate}`);
}

/** The pattern with the two ends exchanged. */
export function swapEnds(pattern: string): string {
  return pattern.replace(/\{(source|target)\}/g, (_, end) => (end === 'source' ? '{target}' : '{source}'));
}
