import { inUi } from './ui.js';

/**
 * An office in the language of the interface; as the dataset names it where there is no word for it.
 * @param country ISO 3166-1 alpha-3 of the state it is of, where that is known
 */
export function sayOffice(role: string, country: unknown): string {
  const there = `${role} (${String(country)})`;
  const own = inUi({ en: there });
  return own === there ? inUi({ en: role }) : own;
}
