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

/** Places of a worked-out layout: frames by their box, actors by their centre. */
export interface KeptPlaces {
  readonly frames: readonly (readonly [string, number, number, number, number])[];
  readonly actors: readonly (readonly [string, number, number])[];
}

/** Layouts that are kept; the oldest goes first. */
const MOST_KEPT = 12;
const layoutKey = 'entente:layouts';

/**
 * Keeps a layout that took long to work out, so that a network stands the same the next time, at once.
 * @param key names dataset, layout and what is folded
 */
export function keepLayout(key: string, places: KeptPlaces): void {
  try {
    const kept = readLayouts().filter(([known]) => known !== key);
    localStorage.setItem(layoutKey, JSON.stringify([...kept, [key, places]].slice(-MOST_KEPT)));
  } catch {
    // Full or forbidden storage: the layout is worked out again the next time.
  }
}

/** A layout kept before; `undefined` when there is none. */
export function keptLayout(key: string): KeptPlaces | undefined {
  const places = readLayouts().find(([known]) => known === key)?.[1];
  return isKeptPlaces(places) ? places : undefined;
}

function readLayouts(): readonly (readonly [string, unknown])[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(layoutKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter(entry => Array.isArray(entry) && typeof entry[0] === 'string') : [];
  } catch {
    return [];
  }
}

function isKeptPlaces(places: unknown): places is KeptPlaces {
  if (typeof places !== 'object' || places === null) return false;
  const { frames, actors } = places as { frames?: unknown; actors?: unknown };
  const isRow = (row: unknown, numbers: number): boolean =>
    Array.isArray(row) &&
    row.length === numbers + 1 &&
    typeof row[0] === 'string' &&
    row.slice(1).every(number => Number.isFinite(number));
  return (
    Array.isArray(frames) &&
    frames.every(row => isRow(row, 4)) &&
    Array.isArray(actors) &&
    actors.every(row => isRow(row, 2))
  );
}
