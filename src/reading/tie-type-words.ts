import { TIE_TYPES } from '../vocabulary/tie-types.js';

/** Spelling without what differs between tools: case, spaces, strokes, plural and a number in brackets at the end. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s*\(\d+\)\s*$/, '')
    .replace(/[\s_]+/g, '-')
    .trim();

const idsByWord = new Map<string, string>(
  TIE_TYPES.flatMap(type => [
    [plain(type.id), type.id] as const,
    [plain(type.label.en), type.id] as const,
    ...type.subtypes.flatMap(subtype => [
      [`${plain(type.id)}/${plain(subtype.id)}`, `${type.id}/${subtype.id}`] as const,
      [`${plain(type.label.en)}/${plain(subtype.label.en)}`, `${type.id}/${subtype.id}`] as const,
    ]),
  ]),
);

/**
 * The relation that a foreign file's words name: "Arms supply", "arms_supply", "ARMS-SUPPLY/Missiles" and, where several
 * ties of a pair are told apart by number, "treaty (2)". What names none is kept as it is; the network shows it as "other".
 */
export function tieTypeOfWords(words: string): string {
  const text = words.trim();
  if (text === '') return 'other';
  return idsByWord.get(plain(text)) ?? text;
}
