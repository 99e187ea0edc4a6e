import { cameoOf } from '../../vocabulary/find-tie-type.js';
import type { Evidence } from '../dataset-schema.js';
import type { Network, NetworkTie } from '../network.js';
import { type PartialDate, readDate } from '../partial-date.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, type PlacedTie, placedTies } from './placed-ties.js';
import { DAYS_BETWEEN_TIME_ZONES, isSurelyBefore } from './surely-before.js';

/**
 * Sources that are older than what they tell: a tie that starts after everything that asserts it was said, and words
 * dated after the document that has them. What is to come is coded as a pledge or a threat.
 * @see domain note, section 3, coding rules
 */
export const datedAfterSource = lintCheck({
  id: 'date-before-source',
  label: { en: 'Source older than what it tells' },
  severity: 'warning',
  find: network =>
    placedTies(network).flatMap(tie => [...startsAfterSources(tie, network), ...saidAfterDocument(tie, network)]),
});

function startsAfterSources(tie: PlacedTie, network: Network): readonly Finding[] {
  const [pair] = tie.pairs;
  if (pair === undefined || isAboutTheFuture(pair)) return [];
  const asserting = (tie.record.evidence ?? []).filter(({ stance }) => stance === 'asserts' || stance === 'qualifies');
  const { start } = pair.span;
  const days = asserting.map(item => dayOfSource(item, network));
  if (days.length === 0 || start === undefined) return [];
  if (!days.every(day => isSurelyBefore(day, start, DAYS_BETWEEN_TIME_ZONES))) return [];
  const latest = days.reduce((one, other) => ((one?.latestDay ?? 0) < (other?.latestDay ?? 0) ? other : one))!;
  return [
    {
      where: `${tie.path}.start`,
      found: start.text,
      expected: `a date not after ${latest.text}, the day of the latest source`,
      hint: 'Correct the start, add a source of that day or later, or code it as a pledge or threat while it is to come.',
      message: `The ${nameOfTie(tie, network)} starts on ${start.text}, but the latest source that asserts it is of ${latest.text}.`,
    },
  ];
}

/** CAMEO 03, to express intent to cooperate, and 13, to threaten: these speak of what is not yet. */
function isAboutTheFuture({ type, subtype }: NetworkTie): boolean {
  const codes = cameoOf(type, subtype);
  return codes.length > 0 && codes.every(code => code.startsWith('03') || code.startsWith('13'));
}

/** When it was said, else when that was published. */
function dayOfSource(item: Evidence, network: Network): PartialDate | undefined {
  return item.saidOn === undefined ? published(item, network) : readDate(item.saidOn);
}

function published({ document }: Evidence, { documents }: Network): PartialDate | undefined {
  const date = document === undefined ? undefined : documents.get(document)?.published;
  return date === undefined ? undefined : readDate(date);
}

function saidAfterDocument({ record, path }: PlacedTie, network: Network): readonly Finding[] {
  return (record.evidence ?? []).flatMap((item, at) => {
    const said = item.saidOn === undefined ? undefined : readDate(item.saidOn);
    const day = published(item, network);
    if (said === undefined || day === undefined || !isSurelyBefore(day, said, DAYS_BETWEEN_TIME_ZONES)) return [];
    return [
      {
        where: `${path}.evidence[${at}].saidOn`,
        found: said.text,
        expected: `a date not after ${day.text}, when the document was published`,
        hint: 'Correct the day of the saying, or that of the document.',
        message: `The evidence "${item.id}" was said on ${said.text}, after its document "${item.document}" of ${day.text} was published.`,
      },
    ];
  });
}
