/** A view that the reader gave a name. */
export interface SavedView {
  readonly name: string;
  /** The view as an address has it, without `#`. */
  readonly fragment: string;
}

const key = (dataset: string): string => `entente:views:${dataset}`;

/** The named views of a dataset in this browser; empty when there are none or they cannot be read. */
export function savedViews(dataset: string): readonly SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(dataset)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isSavedView) : [];
  } catch {
    return [];
  }
}

/** Keeps the named views of a dataset. @returns false when the browser has no room or does not allow it */
export function keepViews(dataset: string, views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(key(dataset), JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

function isSavedView(entry: unknown): entry is SavedView {
  if (typeof entry !== 'object' || entry === null) return false;
  const { name, fragment } = entry as { name?: unknown; fragment?: unknown };
  return typeof name === 'string' && typeof fragment === 'string';
}
