import { inUi, ui } from '../../messages/ui.js';
import { exportWords } from '../../messages/ui-export.js';
import type { Dataset } from '../../network/dataset-schema.js';
import type { NetworkTie } from '../../network/network.js';
import { readDate } from '../../network/partial-date.js';
import { labelOf } from '../../network/speakers.js';
import { directionOf } from '../../vocabulary/find-tie-type.js';
import type { TieType } from '../../vocabulary/tie-type.js';
import { TIE_TYPES } from '../../vocabulary/tie-types.js';
import { countOfTies, dayInWords, defaultDisclaimer, filtersOf, plainText, titleOf } from '../picture-words.js';
import { PRODUCT } from '../product.js';
import { type ExportSource, forReaders } from '../writer.js';
import { type About, inTimeOrder, tiesBetweenEnds, type Way, wayOf } from './between.js';
import type { EvidenceSheet, Overview, SheetPair, SheetRelation } from './sheet-model.js';
import { CitedDocuments, dateInWords } from './sheet-sources.js';
import { type Telling, tellTie } from './tell-tie.js';

/** How a sheet is set. */
export interface SheetSetting {
  /** For dates and numbers; by default one for each language, so that the same state gives the same bytes everywhere. */
  readonly locale?: string;
  /** Ties told at most; the rest is counted. No limit by default. */
  readonly most?: number;
}

/**
 * The evidence sheet of what is in view, or with `about` the dossier of two actors: everything that is recorded
 * between them, also what filters hide, which is marked. Only ties that nobody who is listened to tells are left out,
 * and counted. In the language of the interface.
 */
export function evidenceSheet(given: ExportSource, about?: About, setting: SheetSetting = {}): EvidenceSheet {
  const source = forReaders(given);
  const { locale = exportWords().locale, most = Number.POSITIVE_INFINITY } = setting;
  const { network, shown, now } = source;
  const { dataset } = network;
  const telling: Telling = {
    network,
    shown: shown.ties,
    cited: new CitedDocuments(network, locale),
    locale,
    ...(source.sayings && { sayings: source.sayings }),
  };
  const { body, ...head } = about ? dossier(source, about, telling, most) : everythingInView(source, telling, most);
  const asOf = dataset.asOf === undefined ? [] : [ui.asOf(dateInWords(dataset.asOf, locale))];
  return {
    ...head,
    extent: [...head.extent, ...asOf],
    filters: filtersOf(source),
    body,
    sources: telling.cited.list,
    licence: plainText(dataset.license ?? '') || undefined,
    citation: plainText(dataset.citation ?? '') || citationOf(dataset, titleOf(network)),
    disclaimer: plainText(dataset.disclaimer ?? '') || defaultDisclaimer(),
    imprint: `${PRODUCT.name} ${PRODUCT.version} · ${dayInWords(now.toISOString().slice(0, 10))}`,
  };
}

/** The ties that a sheet lists, in dataset order or, of a dossier, in time order. */
export function tiesOfSheet({ network, shown }: ExportSource, about?: About): readonly NetworkTie[] {
  if (about) return tiesBetweenEnds(network, about).filter(tie => !tie.silent);
  return [...network.ties.values()].filter(tie => shown.ties.has(tie.id));
}

type Contents = Pick<EvidenceSheet, 'title' | 'kind' | 'from' | 'extent' | 'body' | 'cut'>;

function everythingInView(source: ExportSource, telling: Telling, most: number): Contents {
  const ties = tiesOfSheet(source);
  const groups = groupBy(ties, tie => JSON.stringify([tie.source, tie.target].sort()));
  const pairs: SheetPair[] = [];
  let room = most;
  for (const group of [...groups.values()].sort((one, other) => other.length - one.length)) {
    if (room <= 0) break;
    pairs.push(pairOf(telling, group, room));
    room -= group.length;
  }
  return {
    title: titleOf(source.network),
    kind: ui.sheet.name,
    from: '',
    extent: [ui.sheet.inView(countOfTies(source), exportWords().picture.actors(source.shown.actors.size))],
    body: { kind: 'pairs', pairs },
    cut: Math.max(0, ties.length - most),
  };
}

/** @param room ties told at most */
function pairOf(telling: Telling, ties: readonly NetworkTie[], room: number): SheetPair {
  const { source, target } = ties[0]!;
  const name = (id: string): string => plainText(labelOf(telling.network, id));
  const byType = groupBy(ties.slice(0, room), tie => tie.type.id);
  return {
    title: source === target ? ui.sheet.withItself(name(source)) : ui.between(name(source), name(target)),
    count: ties.length,
    relations: TIE_TYPES.filter(type => byType.has(type.id)).map(
      (type): SheetRelation => ({
        type,
        label: inUi(type.label),
        ties: inTimeOrder(byType.get(type.id)!).map(tie => tellTie(telling, tie)),
      }),
    ),
  };
}

function dossier(source: ExportSource, about: About, telling: Telling, most: number): Contents {
  const { network, shown } = source;
  const between = tiesBetweenEnds(network, about);
  const ties = between.filter(tie => !tie.silent);
  const [one, other] = [about.one, about.other].map(id => plainText(labelOf(network, id))) as [string, string];
  const ways: Readonly<Record<Way, string>> = {
    forth: ui.sheet.wayTo(one, other),
    back: ui.sheet.wayTo(other, one),
    mutual: ui.sheet.bothWays,
  };
  const wayOfTie = (tie: NetworkTie): Way => wayOf(network, tie, about) ?? 'mutual';
  const unheard = between.length - ties.length;
  const withMembers = [about.one, about.other].filter(end =>
    ties.some(tie => network.actors.has(end) && ![tie.source, tie.target].includes(end)),
  );
  return {
    title: ui.between(one, other),
    kind: ui.sheet.dossier,
    from: titleOf(network),
    extent: [
      ui.sheet.betweenThem(ties.length, ties.filter(tie => shown.ties.has(tie.id)).length),
      ...(unheard > 0 ? [ui.sheet.notListened(unheard)] : []),
      ...(withMembers.length > 0
        ? [ui.sheet.membersToo(listOf(withMembers.map(id => plainText(labelOf(network, id)))))]
        : []),
    ],
    body: {
      kind: 'dossier',
      overview: { ways: [ways.forth, ways.back, ways.mutual], rows: overviewRows(ties, wayOfTie) },
      ties: ties.slice(0, most).map(tie => tellTie(telling, tie, ways[wayOfTie(tie)])),
    },
    cut: Math.max(0, ties.length - most),
  };
}

/** "A and B" */
const listOf = (names: readonly string[]): string => new Intl.ListFormat(exportWords().locale).format(names);

function overviewRows(ties: readonly NetworkTie[], wayOfTie: (tie: NetworkTie) => Way): Overview['rows'] {
  return TIE_TYPES.filter(type => type.headline || ties.some(tie => tie.type.id === type.id)).map(type => {
    const ways = ties.filter(tie => tie.type.id === type.id).map(wayOfTie);
    const count = (way: Way): number | undefined => {
      const number = ways.filter(other => other === way).length;
      return number === 0 && !goes(type, way) ? undefined : number;
    };
    return { type, label: inUi(type.label), counts: [count('forth'), count('back'), count('mutual')] };
  });
}

/** Whether the relation or a kind of it goes this way at all: nobody signs a treaty one way. */
function goes(type: TieType, way: Way): boolean {
  const directions = [directionOf(type), ...type.subtypes.map(subtype => directionOf(type, subtype))];
  return directions.some(direction => direction === 'either' || (direction === 'mutual') === (way === 'mutual'));
}

function citationOf(dataset: Dataset, title: string): string {
  const { authors = [], released, asOf, release, license } = dataset;
  const date = released ?? asOf;
  const year = date === undefined ? undefined : readDate(date)?.earliest?.slice(0, -'-mm-dd'.length);
  return ui.sheet.cite(
    authors.map(author => plainText(author.name)).join('; ') || ui.sheet.unknownAuthors,
    year ?? ui.sheet.undated,
    title,
    plainText(release ?? ''),
    plainText(license ?? ''),
  );
}

function groupBy(ties: readonly NetworkTie[], keyOf: (tie: NetworkTie) => string): Map<string, NetworkTie[]> {
  const groups = new Map<string, NetworkTie[]>();
  for (const tie of ties) {
    const group = groups.get(keyOf(tie));
    if (group) group.push(tie);
    else groups.set(keyOf(tie), [tie]);
  }
  return groups;
}
