import type { WriteOptions } from '../writer.js';
import type { About } from './between.js';

/** The pair that a file is about, when the wishes name one: `about: {one, other}` with ids of actors. */
export function aboutOf({ about }: WriteOptions): About | undefined {
  if (typeof about !== 'object' || about === null || !('one' in about) || !('other' in about)) return undefined;
  const { one, other } = about;
  if (typeof one !== 'string' || typeof other !== 'string') return undefined;
  const folded = 'folded' in about && about.folded instanceof Set ? (about.folded as ReadonlySet<string>) : undefined;
  return { one, other, ...(folded ? { folded } : {}) };
}
