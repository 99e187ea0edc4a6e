import { chooseLanguage } from '../messages/languages.js';
import { speak } from '../messages/ui.js';
import { readLanguagePreference } from '../platform/language-preference.js';

let ready: Promise<void> | undefined;

/**
 * Has the page speak the reader's language: once, before anything is shown.
 * @returns `undefined` when it does already, as in English
 */
export function speakToReader(): Promise<void> | undefined {
  const row = chooseLanguage(readLanguagePreference(), navigator.languages);
  document.documentElement.lang = row.id;
  if (!row.load) return undefined;
  ready ??= row.load().then(
    translation => speak(row.id, translation),
    // English is there when the words of another language do not come.
    () => undefined,
  );
  return ready;
}
