import { expect, it } from 'vitest';
import { firstLoadScripts } from '../../scripts/bundle-budget.mjs';

const files: Record<string, string> = {
  '/site/index.html':
    '<script type="module" crossorigin src="./assets/main.js"></script><link rel="modulepreload" href="./assets/lit.js"><link rel="stylesheet" href="./assets/main.css">',
  '/site/assets/main.js': 'import{a}from"./lit.js";import"./graph.js";const later=()=>import("./map.js");',
  '/site/assets/lit.js': 'export const a=1',
  '/site/assets/graph.js': 'export*from"./lit.js";import{b}from\'./columns.js\'',
  '/site/assets/columns.js': '',
  '/site/assets/map.js': '',
};

it('counts what a page names and imports statically, each file once, and not what is loaded on demand', () => {
  const names = firstLoadScripts('/site/index.html', path => files[path] ?? '').map(path =>
    path.replace('/site/assets/', ''),
  );
  expect(names).toEqual(['main.js', 'lit.js', 'graph.js', 'columns.js']);
});
