import type { Text } from './text.js';

/**
 * Offices as datasets name them, that the interface can say in other languages. Others stay as they are. An office
 * that is called otherwise in one country has a row with its ISO 3166-1 code.
 */
export const OFFICES: readonly Text[] = [
  { en: 'President' },
  { en: 'President (CHN)' },
  { en: 'Acting President' },
  { en: 'Prime Minister' },
  { en: 'Premier' },
  { en: 'Chairman' },
  { en: 'Chairman of the Government' },
  { en: 'Vice Chairperson' },
  { en: 'Member' },
  { en: 'Secretary' },
  { en: 'Secretary General' },
  { en: 'Minister of Defence' },
  { en: 'Minister of National Defence' },
  { en: 'Minister of Foreign Affairs' },
  { en: 'Deputy Minister of Foreign Affairs' },
  { en: 'Vice Minister of Foreign Affairs' },
  { en: 'Chief of the General Staff' },
  { en: 'Deputy Chief of the General Staff' },
  { en: 'Military official' },
  { en: 'Spokesman of the National Security Council' },
];
