import { buildNetwork } from '../../src/network/build-network.js';
import type { Actor, TieRecord } from '../../src/network/dataset-schema.js';
import type { Network } from '../../src/network/network.js';

/** A tie in short: "fra > gbr visit" has a direction, "fra - gbr treaty" none. Further fields as the record has them. */
export type ShortTie = string | readonly [text: string, fields: Readonly<Record<string, unknown>>];

/**
 * A network from ties in short; actors are states named by their ids, in order of first appearance.
 * @param actors those of whom more is to be said; they come first
 */
export function networkOf(ties: readonly ShortTie[], actors: readonly Actor[] = []): Network {
  const known = new Map<string, Actor>(actors.map(actor => [actor.id, actor]));
  const records = ties.map((tie, index) => {
    const [text, fields] = typeof tie === 'string' ? [tie, {}] : tie;
    const [source = '', way, target = '', type = 'visit'] = text.split(' ');
    for (const id of [source, target]) if (!known.has(id)) known.set(id, { id, label: id, type: 'state' });
    const ends = way === '>' ? { source, target } : { parties: [source, target] };
    return { id: `t${index + 1}`, type, ...ends, ...fields } as TieRecord;
  });
  return buildNetwork({ format: 'entente', version: 1, actors: [...known.values()], ties: records });
}
