/** What a code or text of an event means in the words of the vocabulary. */
export interface EventMeaning {
  /** `type/subtype` of the vocabulary, or of `OWN_RELATIONS`. */
  readonly type: string;
  /** The row names the target first: hosting a visit is told by the host, and the tie goes from visitor to host. */
  readonly reversed?: boolean;
  /**
   * `mutual`: told by coders once from each side, both rows being one event without direction. `either`: so if both
   * rows are there, else directed. `visit`: told once by the guest and once by the host. Absent: each row is an event of
   * its own.
   */
  readonly mirrored?: 'mutual' | 'either' | 'visit';
}

/**
 * Meanings by code out of lines `code type flags`, of which the flags are `<` (reversed), `=` (mutual, told from both
 * sides), `~` (mutual if told from both sides) and `v` (a visit, told from both sides).
 */
export function meaningsByCode(lines: string): ReadonlyMap<string, EventMeaning> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map(line => {
        const [code = '', type = '', flags = ''] = line.split(' ');
        return [code, meaningOf(type, flags)] as const;
      }),
  );
}

function meaningOf(type: string, flags: string): EventMeaning {
  const mirrored = MIRRORED.find(([flag]) => flags.includes(flag))?.[1];
  return {
    type,
    ...(flags.includes('<') ? { reversed: true } : {}),
    ...(mirrored === undefined ? {} : { mirrored }),
  };
}

const MIRRORED = [
  ['=', 'mutual'],
  ['~', 'either'],
  ['v', 'visit'],
] as const;
