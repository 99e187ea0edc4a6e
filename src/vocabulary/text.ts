/** Interface languages. English is complete by type; others may fall back to it. */
export type Language = 'en';

/** A text in each interface language. */
export type Text = Readonly<Record<Language, string>>;

/** The text in the wanted language, English where it is missing. */
export function textIn(text: Text, language: Language = 'en'): string {
  return text[language] ?? text.en;
}
