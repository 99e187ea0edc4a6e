import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from '../../src/network/dataset-schema.js';
import { datasetOf } from './export-source.js';

const file = resolve(import.meta.dirname, '../../graph-data/shoigu-pyongyang-2025/dataset.json');

/** The article's dataset, for tests that run in Node. */
export const bundledArticle: Dataset = datasetOf(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);

/** The ways in which the article's states can be folded that tests go through: none, each alone, all. */
export const ARTICLE_FOLDS: readonly (readonly string[])[] = [[], ['rus'], ['prk'], ['ukr'], ['rus', 'prk', 'ukr']];
