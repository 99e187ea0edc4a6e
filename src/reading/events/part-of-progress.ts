import type { ReadContext } from '../reader.js';

/** The context for one of several passes over files, whose shares together go from 0 to 1. */
export function partOfProgress(context: ReadContext, pass: number, passes: number): ReadContext {
  return { ...context, progress: share => context.progress((pass + share) / passes) };
}
