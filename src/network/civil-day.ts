/**
 * Days as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar of ISO 8601, without clock or
 * time zone. All comparing is done with these numbers, since ISO texts of years before 0 and after 9999 do not
 * sort. `Date` is not used, because half of its interface speaks of the machine's time zone.
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days
 */
const daysPerEra = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const epochShift = 719_468;

/** A day by its parts. `year` is astronomical: 0 is 1 BC, −1985 is 1986 BC. `month` and `day` count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in a month (1–12), with the Gregorian leap rule also for years before 1582. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Civil day number of a date; the parts are taken as valid. */
export function dayNumber({ year, month, day }: CivilDate): number {
  // The era's years begin in March, so that the leap day comes last.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochShift;
}

/** The date of a civil day number. */
export function civilDate(day: number): CivilDate {
  const shifted = day + epochShift;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * A civil day as ISO 8601 text: `2025-06-04`. Years of more than four digits are written in the expanded form
 * with a sign (`+170000002-01-01`, `-1985-01-01`).
 */
export function isoDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/**
 * The civil day number of a full day as `isoDay` writes it.
 * @throws {RangeError} when the text is not a full, existing day; `readDate` takes partial dates
 */
export function civilDay(isoDay: string): number {
  const parts = /^([+-]?\d{4,12})-(\d\d)-(\d\d)$/.exec(isoDay);
  const [year, month, day] = parts ? parts.slice(1).map(Number) : [];
  if (year === undefined || month === undefined || day === undefined || !isCivilDate(year, month, day)) {
    throw new RangeError(`"${isoDay}" is not a day like "2025-06-04"; partial dates are read with readDate().`);
  }
  return dayNumber({ year, month, day });
}

/** Whether the calendar has this day: no 13th month, no 30 February. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
