import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.js';
import { enFinding } from '../../src/messages/en-finding.js';
import { enHelp } from '../../src/messages/en-help.js';
import { enOpening } from '../../src/messages/en-opening.js';
import { LANGUAGES } from '../../src/messages/languages.js';

/** Names of the parameters of a message that are numbers, by the path of the message, as its type declares them. */
function numbersOf(file: string): ReadonlyMap<string, readonly boolean[]> {
  const found = new Map<string, readonly boolean[]>();
  const path: string[] = [];
  const source = readFileSync(new URL(`../../src/messages/${file}`, import.meta.url), 'utf8')
    .replace(/=>\s*\n\s*/g, '=> ')
    .replace(/\(\s*\n\s*([^)]*?),?\s*\n\s*\)/g, (_, inner: string) => `(${inner.replace(/\s*\n\s*/g, ' ')})`);
  for (const line of source.split('\n')) {
    const opened = /^ +readonly (\w+): \{$/.exec(line);
    if (opened) path.push(opened[1]!);
    else if (/^ +\};?$/.test(line)) path.pop();
    const message = /^ +readonly (\w+): \((.*?)\) => string/.exec(line);
    if (!message) continue;
    const types = message[2]!.split(/, (?=\w+\??:)/).map(parameter => /: number$/.test(parameter));
    found.set([...path, message[1]!].join('.'), types);
  }
  return found;
}

const LARGE = 1_234_567;

/** Texts of all messages that take numbers, each with large ones. */
function textsOf(file: string, messages: object): readonly (readonly [string, string])[] {
  return (
    [...numbersOf(file)]
      // A share is a number from 0 to 1.
      .filter(([path, types]) => types.includes(true) && path !== 'share')
      .flatMap(([path, types]) => {
        const said = path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], messages);
        const values = types.map(isNumber => (isNumber ? LARGE : 'A'));
        try {
          return [[path, String((said as (...values: unknown[]) => unknown)(...values))] as const];
        } catch {
          // A message with a list among its values is told apart by its own tests.
          return [];
        }
      })
  );
}

describe.each(LANGUAGES.map(row => [row.name, row] as const))('%s', (_, { load }) => {
  it('groups the digits of large numbers in every message', async () => {
    const own = load && (await load());
    const texts = [
      ...textsOf('messages.ts', own?.messages ?? en),
      ...textsOf('opening-messages.ts', own?.opening ?? enOpening),
      ...textsOf('finding-messages.ts', own?.finding ?? enFinding),
      ...textsOf('help-messages.ts', own?.help ?? enHelp),
    ];
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter(([, text]) => text.includes(String(LARGE)))).toEqual([]);
  });
});
