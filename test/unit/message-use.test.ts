import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { en } from '../../src/messages/en.js';
import { enFinding } from '../../src/messages/en-finding.js';
import { enHelp } from '../../src/messages/en-help.js';
import { enOpening } from '../../src/messages/en-opening.js';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.startsWith('messages'))
  .map(path => readFileSync(join(root, path), 'utf8'))
  .join('\n');

/** Names of groups whose words are looked up by a value: `ui.tabs[tab]`. */
const chosenByValue = new Set(
  [...sources.matchAll(/(\w+)\[(?!['"])[^\]]+\]/g)].flatMap(([, name]) => (name === undefined ? [] : [name])),
);

/** Paths of messages that nothing in the source asks for, by their names alone: none is missed for being renamed. */
function unused(messages: object, path: readonly string[] = []): readonly string[] {
  return Object.entries(messages).flatMap(([name, value]) => {
    const isNamed = new RegExp(`\\b${name}\\b`).test(sources);
    if (typeof value === 'object' && value !== null) {
      if (!isNamed && !chosenByValue.has(path.at(-1) ?? '')) return [[...path, name].join('.')];
      return chosenByValue.has(name) ? [] : unused(value, [...path, name]);
    }
    return isNamed || chosenByValue.has(path.at(-1) ?? '') ? [] : [[...path, name].join('.')];
  });
}

it.each([
  ['messages', en],
  ['words of search, focus and measures', enFinding],
  ['words of the help', enHelp],
  ['words of opening', enOpening],
] as const)('of the %s every one is used', (_, messages) => {
  expect(unused(messages)).toEqual([]);
});
