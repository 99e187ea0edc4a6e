import { spawnSync } from 'node:child_process';
import type { LetterMeasure } from '../../src/formats/svg/svg-font.js';
import { type SvgTools, writeSvg } from '../../src/formats/svg.js';
import type { ExportSource, WriteOptions } from '../../src/formats/writer.js';
import { approximateMeasure } from './approximate-measure.js';

/** Letters where there is no canvas. */
export const approximateLetters: LetterMeasure = {
  width: approximateMeasure,
  middle: font => Number(/([\d.]+)px/u.exec(font)?.[1]) * 0.3,
};

const tools: SvgTools = { letters: () => approximateLetters, loadFonts: async () => {} };

/** The SVG of a source, as text. */
export async function svgOf(source: ExportSource, options: WriteOptions = {}): Promise<string> {
  return (await writeSvg(source, options, tools)).blob.text();
}

/** Whether there is a checker of XML on this machine. */
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** What xmllint says against a text; empty when it is well formed. */
export function xmlFaults(text: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: text, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}
