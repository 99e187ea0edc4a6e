import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';

/** What stands in the name of a check that was left out because the material is absent; the reporter counts it. */
export const materialMark = '[needs the material beside the repository]';

/**
 * Folder of the larger test material, which is too big or not licensed to be part of the repository:
 * `ENTENTE_SHARED`, or `shared` beside the repository. `undefined` when there is none.
 * @throws {Error} when `ENTENTE_SHARED` names a folder that does not exist
 */
export function findSharedMaterial(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const named = environment['ENTENTE_SHARED'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`ENTENTE_SHARED names ${named}, which does not exist: correct it, or unset it.`);
  }
  const beside = fileURLToPath(new URL('../../../shared', import.meta.url));
  return existsSync(beside) ? beside : undefined;
}

/**
 * A group of tests that need the material. Without it the group is one skipped test, which the end of the run counts.
 * @param body gets the folder; may read files while it declares its tests, since it only runs when there is one
 */
export function describeWithSharedMaterial(title: string, body: (folder: string) => void): void {
  const folder = findSharedMaterial();
  if (folder !== undefined) describe(title, () => body(folder));
  else it.skip(`${title} ${materialMark}`, () => {});
}
