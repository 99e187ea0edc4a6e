import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { applyFilter } from '../src/filter/apply-filter.js';
import { tiesInPeriod } from '../src/filter/period.js';
import { buildNetwork } from '../src/network/build-network.js';
import { readFiles } from '../src/reading/read-files.js';
import type { SourceFile } from '../src/reading/source-file.js';

/**
 * Reads a file as the worker of the page does and prints how long it took as JSON, with the most memory that the
 * process ever held. Run by the benchmark in a process of its own. Argument: the path.
 */
const path = process.argv[2] ?? '';
const { size } = statSync(path);
const file: SourceFile = {
  name: basename(path),
  size,
  async *pieces(onRead) {
    let read = 0;
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
      read += (piece as Buffer).byteLength;
      onRead?.(read);
      yield piece as Buffer;
    }
  },
};

const start = performance.now();
const report = await readFiles([file], { options: {}, progress: () => undefined });
const read = performance.now();
const peak = mostMemory();
const { dataset, events } = report;
const result: Record<string, unknown> = {
  outcome: report.outcome,
  format: report.format,
  megabytes: size / 1024 / 1024,
  read: read - start,
  peak,
  ties: dataset?.ties.length ?? 0,
  actors: dataset?.actors.length ?? 0,
  events: events?.count ?? 0,
};
if (dataset) {
  const begun = performance.now();
  const network = buildNetwork(dataset, events);
  const built = performance.now();
  applyFilter(network, new Map());
  const filtered = performance.now();
  result['network'] = built - begun;
  result['first filter'] = filtered - built;
  if (network.events?.firstDay !== undefined) {
    const { firstDay } = network.events;
    tiesInPeriod(network, { from: firstDay, to: firstDay + 1000 }, true);
    const steps = Array.from({ length: 15 }, (_, step) => {
      const from = firstDay + 500 + step * 11;
      const before = performance.now();
      applyFilter(network, new Map(), tiesInPeriod(network, { from, to: from + 1825 }, true));
      return performance.now() - before;
    });
    result['step'] = steps.sort((a, b) => a - b)[7];
  }
}
console.log(JSON.stringify(result));

/** Most memory so far, MB. A process that has just begun has that of the one that started it for its `maxRSS`. */
function mostMemory(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // No such file on other systems than Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}
