import type { DateWords } from '../../network/date-text.js';

/** Words around dates, in French. */
export const dates: DateWords = {
  approximate: 'vers {date}',
  uncertain: '{date} (incertain)',
  uncertainAndApproximate: 'vers {date} (incertain)',
  spring: 'printemps {year}',
  summer: 'été {year}',
  autumn: 'automne {year}',
  winter: 'hiver {year}',
  decade: 'années {year}',
  continuing: 'depuis {start}, en cours',
  endUnknown: '{start}, fin inconnue',
  until: 'jusqu’à {end}',
  startUnknown: 'jusqu’à {end}, début inconnu',
  continuingStartUnknown: 'en cours, début inconnu',
  contradiction: '{start} à {end} (fin avant le début)',
  dateUnknown: 'date inconnue',
};
