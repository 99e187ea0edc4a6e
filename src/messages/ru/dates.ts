import type { DateWords } from '../../network/date-text.js';

/** Words around dates, in Russian. No preposition stands before a date, whose case would follow it. */
export const dates: DateWords = {
  approximate: 'примерно {date}',
  uncertain: '{date} (предположительно)',
  uncertainAndApproximate: 'примерно {date} (предположительно)',
  spring: 'весна {year}',
  summer: 'лето {year}',
  autumn: 'осень {year}',
  winter: 'зима {year}',
  decade: '{year}-е годы',
  continuing: '{start} – настоящее время',
  endUnknown: '{start}, окончание неизвестно',
  until: 'окончание: {end}',
  startUnknown: 'окончание: {end}, начало неизвестно',
  continuingStartUnknown: 'продолжается, начало неизвестно',
  contradiction: '{start} – {end} (конец раньше начала)',
  dateUnknown: 'дата неизвестна',
};
