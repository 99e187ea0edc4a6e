import type { Translation } from './ui.js';

/** A language of the interface. */
export interface LanguageRow {
  readonly id: 'en' | 'fr' | 'ru' | 'uk' | 'ko';
  /** In its own words. */
  readonly name: string;
  /** Brings its words; absent for English, which is always there. */
  readonly load?: () => Promise<Translation>;
}

/** Language of the interface, as BCP 47 has it. */
export type Language = LanguageRow['id'];

/** All languages, in the order of the menu. */
export const LANGUAGES: readonly LanguageRow[] = [
  { id: 'en', name: 'English' },
  { id: 'fr', name: 'Français', load: () => import('./fr/index.js').then(module => module.translation) },
  { id: 'ru', name: 'Русский', load: () => import('./ru/index.js').then(module => module.translation) },
  { id: 'uk', name: 'Українська', load: () => import('./uk/index.js').then(module => module.translation) },
  { id: 'ko', name: '한국어', load: () => import('./ko/index.js').then(module => module.ko) },
];

/**
 * The language to speak: what the reader chose, else the first that the browser asks for and we have, else English.
 * @param wanted languages by preference, such as `fr-CA`
 */
export function chooseLanguage(chosen: string | undefined, wanted: readonly string[]): LanguageRow {
  const known = (tag: string | undefined): LanguageRow | undefined =>
    LANGUAGES.find(({ id }) => id === tag?.toLowerCase().split('-')[0]);
  for (const tag of [chosen, ...wanted]) {
    const row = known(tag);
    if (row) return row;
  }
  return LANGUAGES[0]!;
}
