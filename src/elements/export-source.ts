import type { Exploration } from '../exploration/exploration.js';
import { laidOutFolds } from '../exploration/opening-view.js';
import { hiddenIn } from '../filter/clause.js';
import { actorKindClause, relationClause, standingClause } from '../filter/clause-kinds.js';
import type { LegendEntry, PictureSource } from '../formats/picture-source.js';
import { dayInWords } from '../formats/picture-words.js';
import type { ExportSource, ReadersWords } from '../formats/writer.js';
import type { Box } from '../layout/geometry.js';
import type { Place } from '../layout/layout.js';
import { layoutById } from '../layout/layouts.js';
import { inEnglish, inUi, ui, uiLanguage } from '../messages/ui.js';
import { isoDay } from '../network/civil-day.js';
import type { Network, NetworkTie } from '../network/network.js';
import { nextTask } from '../platform/next-task.js';
import { sampleOfStanding, sampleOfType, type Theme } from '../scene/line-style.js';
import { paintSample } from '../scene/paint-line.js';
import { paintPicture } from '../scene/paint-picture.js';
import type { Painter } from '../scene/painter.js';
import { buildPicture, type Picture } from '../scene/picture.js';
import type { Stage } from '../scene/stage.js';
import type { MeasureText } from '../scene/typography.js';
import { STANDINGS } from '../vocabulary/standings.js';
import { TIE_TYPES } from '../vocabulary/tie-types.js';
import { comparisonMarks } from './comparison-marks.js';
import { narrowingSentences } from './focus-words.js';
import { actorRows, type LegendRow, relationGroups, standingRows } from './legend-rows.js';
import { sayQuantities } from './say-quantities.js';
import { sayTie } from './say-tie.js';
import { undrawnOf } from './status-line.js';
import { sideName, voicesSentence } from './voice-words.js';
import { writtenNetwork } from './written-network.js';

/** A view that draws something else than the canvas of the network does, as the map. */
export interface DrawnView {
  readonly picture: Picture;
  /** What is on screen, and all that there is. */
  readonly viewBox: Box;
  readonly bounds: Box;
  /** What is in view and not drawn, in words. */
  readonly undrawn: readonly string[];
  /** What must be said with it, as whose borders it draws. */
  readonly notes: readonly string[];
  /** Paints what lies under the ties. */
  readonly paintBelow: (context: Painter, theme: Theme) => void;
}

/**
 * What an export is made of: the exploration, and the canvas where there is one.
 * @param proportion width to height of the room that the canvas was laid out for
 */
export async function exportSourceOf(
  exploration: Exploration,
  stage: Stage | DrawnView | undefined,
  measure: MeasureText,
  now: Date,
  proportion?: number,
): Promise<ExportSource | undefined> {
  const { network, filtered } = exploration;
  if (!network || !filtered) return undefined;
  const picture = stage?.picture;
  const place = await layoutById(exploration.view.layout).load();
  let positions: ExportSource['positions'] | undefined;
  const written = writtenNetwork(network);
  return {
    network: written,
    shown: { actors: filtered.actors, ties: filtered.ties },
    // Asked for by files, not by pictures; to work them out may take as long as the export itself.
    get positions() {
      const drawn =
        written === network || 'bounds' in (stage ?? {}) || picture?.crowded
          ? picture
          : inNamesOfDataset(exploration, written, { measure, place, proportion });
      positions ??= positionsOf(exploration, written, drawn, measure, place);
      return positions;
    },
    ...(exploration.view.voices && { heard: exploration.view.voices }),
    filters: inEnglish(() => filterSentences(exploration, written)),
    ...(uiLanguage() === 'en' ? {} : { inReadersWords: readersWords(exploration, network) }),
    ...(picture && stage ? { picture: pictureSource(exploration, picture, stage) } : {}),
    now,
    pause: nowAndThen(),
  };
}

/** The canvas as it would be under the names of the dataset: longer names take more room, and files have one place. */
function inNamesOfDataset(
  { view }: Exploration,
  network: Network,
  { measure, place, proportion = 1.6 }: { measure: MeasureText; place: Place; proportion: number | undefined },
): Picture {
  return buildPicture({
    network,
    folds: { folded: view.folded, opened: view.opened, strongest: view.strongest, crowded: false },
    laidOutFolded: laidOutFolds(network, view.folded),
    place,
    viewport: { width: proportion * 800, height: 800 },
    moved: view.moved,
    measure,
    seed: SEED,
  });
}

/** What people read of an export, where they do not read English: the names and words of the interface. */
function readersWords(exploration: Exploration, network: Network): ReadersWords {
  return {
    network,
    filters: filterSentences(exploration),
    sayings: {
      tie: (named, tie) => sayTie(named, tie).sentence,
      quantities: (named, tie, locale) =>
        sayQuantities(named, tie, locale).map(({ text, attribution }) => `${text}, ${uncapital(attribution)}`),
    },
  };
}

/** As within a sentence. */
const uncapital = (words: string): string => words.charAt(0).toLocaleLowerCase(uiLanguage()) + words.slice(1);

/** As on the canvas. */
const SEED = 1948;

/** Longest time between two tasks, ms: less would let everything else that waits go first each time. */
const A_TASK = 40;

/** Lets the page do what waits, if it has waited long enough. */
function nowAndThen(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < A_TASK) return;
    await nextTask();
    last = performance.now();
  };
}

/**
 * Centres of all actors, also of those inside folded states: as drawn, or where they stand when everything is open. So
 * a file has a place for each of them.
 */
function positionsOf(
  exploration: Exploration,
  network: Network,
  picture: Picture | undefined,
  measure: MeasureText,
  place: Place,
): ReadonlyMap<string, { x: number; y: number }> {
  if (picture?.crowded) return crowdPositions(network, picture);
  const whole = buildPicture({
    network,
    folds: { folded: new Set(), opened: new Set() },
    place,
    viewport: { width: 1280, height: 800 },
    moved: exploration.view.moved,
    measure,
    seed: SEED,
  });
  const places = new Map<string, { x: number; y: number }>();
  const centreOf = (box: { x: number; y: number; width: number; height: number }) => ({
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  });
  for (const frame of whole.frames) places.set(frame.id, centreOf(frame.box));
  for (const actor of whole.actors) places.set(actor.id, actor.centre);
  for (const frame of picture?.frames ?? []) places.set(frame.id, centreOf(frame.box));
  for (const actor of picture?.actors ?? []) places.set(actor.id, actor.centre);
  return places;
}

/** Blank between two actors that stand around their state, in the picture's units. */
const AROUND = 9;

/**
 * Places in a crowd: as drawn; who is inside a folded state stands around it, and who has no drawn line around the
 * whole. A spiral whose turns are a golden angle apart puts nobody on another.
 */
function crowdPositions(network: Network, picture: Picture): ReadonlyMap<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>();
  for (const { id, box } of picture.frames) places.set(id, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  for (const { id, centre } of picture.actors) places.set(id, centre);
  const { bounds } = picture;
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  const reach = Math.hypot(bounds.width, bounds.height) / 2;
  const numbers = new Map<string, number>();
  const drawn = new Map(places);
  for (const id of network.actors.keys()) {
    if (places.has(id)) continue;
    const home = network.stateOf(id);
    const centre = drawn.get(home);
    const key = centre ? home : '';
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    const distance = centre ? AROUND * Math.sqrt(number + 4) : reach + AROUND * Math.sqrt(number);
    const angle = number * 2.399963;
    const from = centre ?? middle;
    places.set(id, { x: from.x + distance * Math.cos(angle), y: from.y + distance * Math.sin(angle) });
  }
  return places;
}

function pictureSource(exploration: Exploration, picture: Picture, stage: Stage | DrawnView): PictureSource {
  const shown = exploration.filtered!.ties;
  const drawn: NetworkTie[] = picture.lines.flatMap(line => line.ties.filter(tie => shown.has(tie.id)));
  const { hideLoose, tags } = exploration.view;
  return {
    box: extent => (extent === 'view' ? stage.viewBox : 'bounds' in stage ? stage.bounds : picture.bounds),
    paint: (context, theme, scale) => {
      if ('paintBelow' in stage) stage.paintBelow(context, theme);
      paintPicture(context, picture, {
        theme,
        scale,
        shown,
        events: exploration.filtered?.events,
        hideLoose,
        tags,
        marks: comparisonMarks(exploration, picture),
      });
    },
    undrawn: [...undrawnOf(exploration, picture), ...('undrawn' in stage ? stage.undrawn : [])],
    notes: 'notes' in stage ? stage.notes : [],
    relations: TIE_TYPES.filter(type => drawn.some(tie => tie.type.id === type.id)).map(type => ({
      id: type.id,
      label: inUi(type.label),
      count: drawn.filter(tie => tie.type.id === type.id).length,
      paintSample: (context, x, y, width, theme) => paintSample(context, x, y, width, sampleOfType(type, theme)),
      colour: (theme: Theme) => type.hue[theme],
    })),
    standings: STANDINGS.filter(row => drawn.some(tie => tie.standing.level === row.id)).map(
      (row): LegendEntry => ({
        id: row.id,
        label: inUi(row.label),
        count: drawn.filter(tie => tie.standing.level === row.id).length,
        paintSample: (context, x, y, width, theme) =>
          paintSample(context, x, y, width, sampleOfStanding(row.id, theme)),
        colour: (theme: Theme) => sampleOfStanding(row.id, theme).colour,
      }),
    ),
  };
}

/**
 * The filters in force as sentences, for titles, file names and metadata; empty when nothing is filtered.
 * @param network whose names of actors are used
 */
export function filterSentences(exploration: Exploration, network = exploration.network): readonly string[] {
  const named = { network, view: exploration.view };
  const theme = 'light';
  const relations = relationGroups(exploration, theme).flatMap(group => group.rows);
  return [
    ...sentence(exploration, relationClause.id, ui.relations, relations),
    ...sentence(
      exploration,
      relationClause.id,
      ui.relations,
      relations.filter(row => row.shown).flatMap(row => row.kinds),
      false,
    ),
    ...sentence(
      exploration,
      standingClause.id,
      ui.standing,
      // Retracted ties are off from the start; that is the rule, not the reader's filter.
      standingRows(exploration, theme).filter(row => row.value !== 'retracted'),
    ),
    ...sentence(exploration, actorKindClause.id, ui.actors, actorRows(exploration)),
    ...(exploration.view.voices ? [ui.labelled(ui.accordingTo, voicesSentence(named))] : []),
    ...comparisonSentence(named),
    ...periodSentence(exploration),
    ...narrowingSentences(named),
    ...(exploration.view.hideLoose ? [ui.filterSentences.looseHidden] : []),
  ];
}

function periodSentence({ view: { period, undated } }: Exploration): readonly string[] {
  if (!period) return [];
  // Days of pictures follow the language; English ones stay as files have them.
  const dayText = (day: number): string => (uiLanguage() === 'en' ? isoDay(day) : dayInWords(isoDay(day)));
  const side = (day: number | undefined): string => (day === undefined ? '…' : dayText(day));
  const days = period.from === period.to ? side(period.from) : `${side(period.from)} – ${side(period.to)}`;
  return [ui.filterSentences.period(days, undated)];
}

function comparisonSentence({ network, view }: Pick<Exploration, 'network' | 'view'>): readonly string[] {
  if (!network || !view.comparison) return [];
  return [
    ui.filterSentences.compared(sideName(network, view.comparison.one), sideName(network, view.comparison.other)),
  ];
}

/** "Relations: only Visit, Treaty" or "Relations: without Meeting", whichever is shorter. */
function sentence(
  exploration: Exploration,
  clause: string,
  kind: string,
  rows: readonly LegendRow[],
  mayBeOnly = true,
): readonly string[] {
  if (hiddenIn(exploration.view.clauses, clause).size === 0) return [];
  const hidden = rows.filter(row => !row.shown);
  const shown = rows.filter(row => row.shown);
  if (hidden.length === 0) return [];
  const names = (list: readonly LegendRow[]): string => list.map(row => row.label).join(', ');
  return mayBeOnly && shown.length > 0 && shown.length < hidden.length
    ? [ui.filterSentences.onlyThese(kind, names(shown))]
    : [ui.filterSentences.without(kind, names(hidden))];
}
