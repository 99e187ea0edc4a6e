const formats = new Map<string, Intl.NumberFormat>();

/** A whole number in a locale's digits and groups. */
export function numberText(number: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale);
    formats.set(locale, format);
  }
  return format.format(number);
}
