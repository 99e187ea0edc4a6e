import articleJson from '../../../graph-data/shoigu-pyongyang-2025/dataset.json';
import articleAddress from '../../../graph-data/shoigu-pyongyang-2025/dataset.json?url';
import { datasetOf } from '../../support/export-source.js';

/** The dataset that the page opens by default. Its records, not the product, give the numbers that tests expect. */
export const article = datasetOf(articleJson);

/** Where the test server has the file of it. */
export const articleUrl: string = articleAddress;

/** Ids of all ties, in dataset order. */
export const everyTie: readonly string[] = article.ties.map(tie => tie.id);

/** Ids of the ties of a relation (`visit`), or of one kind of it (`visit/official`), in dataset order. */
export function tiesOfType(type: string): readonly string[] {
  return article.ties.filter(tie => tie.type === type || tie.type.startsWith(`${type}/`)).map(tie => tie.id);
}

/** Ids of the ties that are not among those given, in dataset order. */
export function tiesBut(left: readonly string[]): readonly string[] {
  return everyTie.filter(id => !left.includes(id));
}

/** Relations of the article with the number of ties that each has. */
export function countsByType(): Readonly<Record<string, number>> {
  const types = [...new Set(article.ties.map(tie => tie.type.split('/')[0]!))].sort();
  return Object.fromEntries(types.map(type => [type, tiesOfType(type).length]));
}

/** The four headline relations by the names that their rows bear. */
export const HEADLINES = [
  { name: 'Visit', type: 'visit' },
  { name: 'Troop support', type: 'troop-support' },
  { name: 'Arms supply', type: 'arms-supply' },
  { name: 'Treaty', type: 'treaty' },
] as const;
