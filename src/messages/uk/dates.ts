import type { DateWords } from '../../network/date-text.js';

/** Words around dates, in Ukrainian. No preposition stands before a date, whose case would follow it. */
export const dates: DateWords = {
  approximate: 'приблизно {date}',
  uncertain: '{date} (ймовірно)',
  uncertainAndApproximate: 'приблизно {date} (ймовірно)',
  spring: 'весна {year}',
  summer: 'літо {year}',
  autumn: 'осінь {year}',
  winter: 'зима {year}',
  decade: '{year}-ті роки',
  continuing: '{start} – дотепер',
  endUnknown: '{start}, кінець невідомий',
  until: 'кінець: {end}',
  startUnknown: 'кінець: {end}, початок невідомий',
  continuingStartUnknown: 'триває, початок невідомий',
  contradiction: '{start} – {end} (кінець раніше за початок)',
  dateUnknown: 'дата невідома',
};
