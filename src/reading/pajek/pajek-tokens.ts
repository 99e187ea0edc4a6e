/** A word of a line: in quotation marks, in brackets (a time mark), or bare. */
export interface PajekToken {
  readonly text: string;
  readonly kind: 'quoted' | 'bracket' | 'bare';
}

const TOKEN = /\s*(?:"([^"]*)"?|\[([^\]]*)\]?|(\S+))/y;

/** The words of a line. A quotation mark that is not closed goes to the end of the line. */
export function tokensOf(line: string): readonly PajekToken[] {
  const text = line.trim();
  const tokens: PajekToken[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [, quoted, bracket, bare] = TOKEN.exec(text) ?? [];
    if (quoted !== undefined) tokens.push({ text: quoted, kind: 'quoted' });
    else if (bracket !== undefined) tokens.push({ text: bracket, kind: 'bracket' });
    else if (bare !== undefined) tokens.push({ text: bare, kind: 'bare' });
    else break;
  }
  return tokens;
}

/** The number that a bare word is; `undefined` when it is none. */
export function numberOf(token: PajekToken | undefined): number | undefined {
  if (token?.kind !== 'bare' || token.text === '') return undefined;
  const number = Number(token.text);
  return Number.isFinite(number) ? number : undefined;
}

/** A heading of a section: `*Edges :46 "46-49"`. */
export interface PajekHeading {
  /** In lower case. */
  readonly name: string;
  readonly tokens: readonly PajekToken[];
  /** What follows the name, as it is. */
  readonly rest: string;
}

/** The heading on a line; `undefined` when it is none. */
export function headingOf(line: string): PajekHeading | undefined {
  const [, name, rest = ''] = /^\s*\*([A-Za-z0-9_]+)(.*)$/s.exec(line) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), tokens: tokensOf(rest), rest: rest.trim() };
}

/** A kind of tie that a heading opens; a network without several has none. */
export interface PajekRelation {
  readonly number: number | undefined;
  readonly name: string | undefined;
}

/** The relation of a heading: its number after a colon, its name in quotation marks. */
export function relationOf({ tokens }: PajekHeading): PajekRelation {
  const colon = tokens.find(({ text, kind }) => kind === 'bare' && /^:\d+$/.test(text));
  const name = tokens.find(({ kind }) => kind === 'quoted')?.text.trim();
  return { number: colon && Number(colon.text.slice(1)), name: name === '' ? undefined : name };
}
