import type { DraftTie, FilePlace } from '../draft.js';
import type { PublishedTies } from '../published/published-ties.js';
import { foldYears } from '../table/fold-years.js';

/** What one row tells of one year of a tie. */
export interface TieYear {
  readonly year: number;
  readonly at: FilePlace;
  /** Beginning of what the row tells of, where it is known better than by the year. */
  readonly start?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A relation that rows tell year by year. */
interface YearlyTie {
  readonly tie: Omit<DraftTie, 'id' | 'evidence'>;
  readonly note: string | undefined;
  readonly years: TieYear[];
}

/** Collects rows of years, and makes one tie of each run of years that follow one another. */
export class YearlyTies {
  readonly #ties: PublishedTies;
  readonly #byKey = new Map<string, YearlyTie>();

  constructor(ties: PublishedTies) {
    this.#ties = ties;
  }

  /** @param key what makes two rows years of one relation, beside its ends and type */
  add(key: string, tie: Omit<DraftTie, 'id' | 'evidence'>, year: TieYear, note?: string): void {
    const whole = `${key}\n${tie.source}\n${tie.target}\n${tie.type}`;
    const known = this.#byKey.get(whole);
    if (known) known.years.push(year);
    else this.#byKey.set(whole, { tie, note, years: [year] });
  }

  /** Hands all runs to the dataset; once, at the end. */
  finish(): void {
    for (const { tie, note, years } of this.#byKey.values()) {
      for (const run of foldYears(years)) {
        const [first] = run;
        const last = run.at(-1)!;
        const attributes = joined(run.map(({ attributes: values }) => values ?? {}));
        this.#ties.add(
          {
            ...tie,
            start: first.start ?? String(first.year),
            end: String(last.year),
            ...(run.length > 1 ? { count: run.length } : {}),
            attributes: { ...(tie['attributes'] as object | undefined), ...attributes },
          },
          first.at,
          note,
        );
      }
    }
  }
}

/** The values of each attribute over the years, each once. */
function joined(rows: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const values = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const set = values.get(name) ?? new Set();
      set.add(value);
      values.set(name, set);
    }
  }
  return Object.fromEntries([...values].map(([name, set]) => [name, [...set].join('; ')]));
}
