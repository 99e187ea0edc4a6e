import type { Reporter, TestModule } from 'vitest/node';
import { materialMark } from './shared-material.js';

/**
 * Says at the end of a run what was left out: one line with the number of groups that need material beside the
 * repository, and the name of anything else. Vitest's own summary counts skipped tests but does not name them.
 */
export function linesOnSkipped(names: readonly string[]): string[] {
  const material = names.filter(name => name.includes(materialMark)).length;
  const others = names.filter(name => !name.includes(materialMark));
  const lines = others.map(name => `Skipped: ${name}`);
  if (material === 0) return lines;
  const groups = material === 1 ? '1 group of checks' : `${material} groups of checks`;
  return [...lines, `${groups} skipped: no material beside the repository (ENTENTE_SHARED names its folder).`];
}

/** Prints {@link linesOnSkipped} when the run ends. */
export const skippedChecksReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const names = modules.flatMap(module => Array.from(module.children.allTests('skipped')).map(test => test.fullName));
    for (const line of linesOnSkipped(names)) console.log(line);
  },
};
