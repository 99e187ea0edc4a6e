/** What the reader wants: a theme, or that of the system. */
export type ThemePreference = 'auto' | 'light' | 'dark';

const KEY = 'entente:theme';

/** The stored wish; `auto` when there is none or storage is closed to us. */
export function readThemePreference(): ThemePreference {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    // Some pages and private windows forbid storage; the wish then lasts as long as the page.
    return 'auto';
  }
}

/** Keeps the wish for the next visit, where storage allows it. */
export function storeThemePreference(preference: ThemePreference): void {
  try {
    if (preference === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, preference);
  } catch {
    // See above: without storage nothing is kept, and nothing else depends on it.
  }
}

/** The theme of the system now, and a call whenever it changes. @returns a function that ends the watch */
export function watchSystemTheme(listener: (theme: 'light' | 'dark') => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => listener(query.matches ? 'dark' : 'light');
  query.addEventListener('change', tell);
  tell();
  return () => query.removeEventListener('change', tell);
}
