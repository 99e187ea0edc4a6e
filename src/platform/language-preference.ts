const KEY = 'entente:language';

/** The language that the reader chose in this browser; `undefined` = as the browser asks for. */
export function readLanguagePreference(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the language, where the browser allows it. */
export function storeLanguagePreference(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
