const key = (dataset: string): string => `entente:positions:${dataset}`;

/** Keeps positions of dragged actors in this browser, by dataset, when a link has no room for them. */
export function keepPositions(dataset: string, positions: ReadonlyMap<string, { x: number; y: number }>): void {
  try {
    localStorage.setItem(key(dataset), JSON.stringify([...positions]));
  } catch {
    // Full or forbidden storage: positions then last as long as the page, which the interface says.
  }
}

/** Positions kept before; empty when there are none or they cannot be read. */
export function keptPositions(dataset: string): ReadonlyMap<string, { x: number; y: number }> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(dataset)) ?? '[]');
    if (!Array.isArray(stored)) return new Map();
    return new Map(stored.filter(isPosition));
  } catch {
    return new Map();
  }
}

function isPosition(entry: unknown): entry is [string, { x: number; y: number }] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const point: unknown = entry[1];
  if (typeof point !== 'object' || point === null) return false;
  const { x, y } = point as { x?: unknown; y?: unknown };
  return Number.isFinite(x) && Number.isFinite(y);
}
