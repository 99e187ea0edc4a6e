/** Forms of a word beside a number, by the categories of CLDR; `other` serves where a category has none of its own. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Chooses the form of a word that a language puts beside a number.
 * @param language as BCP 47 has it
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export function pluralIn(language: string): (number: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (number, forms) => forms[rules.select(number)] ?? forms.other;
}
