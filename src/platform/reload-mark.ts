const KEY = 'entente:reload';

/** Leaves a mark for the page that comes after a reload in this tab. @returns whether the browser allows it */
export function markReload(mark: string): boolean {
  try {
    sessionStorage.setItem(KEY, mark);
    return true;
  } catch {
    return false;
  }
}

/** The mark that the page before has left, once. */
export function takeReloadMark(): string | undefined {
  try {
    const mark = sessionStorage.getItem(KEY) ?? undefined;
    sessionStorage.removeItem(KEY);
    return mark;
  } catch {
    return undefined;
  }
}
