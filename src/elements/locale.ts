/** The reader's locale, for dates and numbers on screen; files keep ISO. */
export function readerLocale(): string {
  return navigator.language || 'en';
}
