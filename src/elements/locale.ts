import { uiLanguage } from '../messages/ui.js';

/**
 * The locale of dates and numbers on screen: the reader's own where it is of the language of the interface, else that
 * language. Files keep ISO.
 */
export function readerLocale(): string {
  // Some of the words are also made in Node, which has no reader.
  const own = globalThis.navigator?.language || 'en';
  return own.split('-')[0] === uiLanguage() ? own : uiLanguage();
}
