import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/reading/source-file.js';
import { textOf, textOfHead, wholeText } from '../../../src/reading/text.js';
import { describeWithSharedMaterial } from '../../support/shared-material.js';

function fileOf(bytes: Uint8Array, size: number): SourceFile {
  return {
    name: 'names.txt',
    size: bytes.byteLength,
    async *pieces() {
      for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

const NAMES = 'Perú,Côte d’Ivoire\nΚύπρος,日本\n🕊,x\n';
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const bytesOf = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

describe('textOf', () => {
  it.each([
    ['UTF-8', bytesOf(NAMES), 'utf-8'],
    ['UTF-8 with a mark', bytesOf('\uFEFF', NAMES), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${NAMES}`, 'le'), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${NAMES}`, 'be'), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(NAMES, 'le'), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(NAMES, 'be'), 'utf-16be'],
  ])('reads %s, however the bytes are cut', async (_, bytes, encoding) => {
    for (const size of [1, 2, 3, 5, 1000]) {
      const text = await textOf(fileOf(bytes, size));
      expect(await wholeText(text)).toBe(NAMES);
      expect(text).toMatchObject({ encoding, guessed: false });
    }
    expect(textOfHead(bytes)).toBe(NAMES);
  });

  it('guesses Windows-1252 for what is not UTF-8, and says that it is a guess', async () => {
    const bytes = bytesOf('Per', 0xfa, ' ', 0x80, '\n');
    const text = await textOf(fileOf(bytes, 2));
    expect(text).toMatchObject({ encoding: 'windows-1252', guessed: true });
    expect(await wholeText(text)).toBe('Perú €\n');
    expect(textOfHead(bytes)).toBe('Perú €\n');
  });

  it('takes the encoding that is asked for or declared, and no other', async () => {
    const bytes = bytesOf('Per', 0xfa);
    for (const by of [{ asked: 'ISO-8859-1' }, { declared: 'latin1' }]) {
      const text = await textOf(fileOf(bytes, 9), by);
      expect(text).toMatchObject({ encoding: 'windows-1252', guessed: false });
      expect(await wholeText(text)).toBe('Perú');
    }
    const text = await textOf(fileOf(bytesOf('Perú'), 9), { asked: 'windows-1252', declared: 'utf-8' });
    expect(await wholeText(text)).toBe('PerÃº');
    expect((await textOf(fileOf(bytes, 9), { asked: 'no such encoding' })).encoding).toBe('windows-1252');
  });

  it('keeps the letters of UTF-8 beside stray bytes, and says in which lines these are', async () => {
    const bytes = bytesOf('Perú\r\nCôte d’Ivoire', 0x85, '\r\n\nKıbrıs\r日', 0xe6, 0x97);
    for (const size of [1, 2, 3, 7, 1000]) {
      const text = await textOf(fileOf(bytes, size));
      expect(await wholeText(text)).toBe('Perú\r\nCôte d’Ivoire…\r\n\nKıbrıs\r日æ—');
      expect(text).toMatchObject({ encoding: 'utf-8', guessed: false, stray: { count: 3, lines: [2, 5] } });
    }
  });

  it.each([
    ['overlong', [0xc0, 0xaf], 'À¯'],
    ['half of a pair', [0xed, 0xa0, 0x80], 'í\u00A0€'],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 'ô\u0090€€'],
  ])('takes bytes of a letter that is none (%s) one by one', async (_, wrong, read) => {
    const text = await textOf(fileOf(bytesOf('日本語日本語', ...wrong, '.'), 4));
    expect(await wholeText(text)).toBe(`日本語日本語${read}.`);
  });
});

describeWithSharedMaterial('the leaders of REIGN', folder => {
  it('keep the accents of their names beside one stray byte', async () => {
    const place = join(folder, 'data', 'leaders');
    const name = readdirSync(place).find(file => /reign/i.test(file) && /leader/i.test(file))!;
    const text = await textOf(fileOf(readFileSync(join(place, name)), 1 << 16));
    expect(text.encoding).toBe('utf-8');
    expect(await wholeText(text)).not.toContain('\uFFFD');
  });
});
