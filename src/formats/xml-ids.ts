import { dropNonXml } from './escape-xml.js';

/**
 * Ids of rows with what XML cannot hold taken out; where that leaves nothing, or what another row has already, a
 * number makes them unique again.
 */
export function uniqueIds(rows: readonly { readonly id: string }[]): readonly string[] {
  const taken = new Set(rows.map(row => row.id));
  return rows.map(({ id }) => {
    const clean = dropNonXml(id);
    if (clean === id && id !== '') return id;
    let unique = clean === '' ? 'unnamed' : clean;
    for (let number = 2; taken.has(unique); number += 1) unique = `${clean || 'unnamed'}~${number}`;
    taken.add(unique);
    return unique;
  });
}
