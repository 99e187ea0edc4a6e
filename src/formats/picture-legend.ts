import { exportWords } from '../messages/ui-export.js';
import type { PicturePen } from './picture-pen.js';
import type { LegendEntry, PictureSource, Theme } from './picture-source.js';
import type { TextStyle, Typesetter } from './picture-type.js';

/** How dense a legend is set, in units of the page. */
interface Density {
  readonly size: number;
  readonly row: number;
  readonly sample: number;
}

/** From comfortable to close; the first that fits is taken. */
const densities: readonly Density[] = [
  { size: 17, row: 29, sample: 46 },
  { size: 15.5, row: 25, sample: 40 },
  { size: 14, row: 21, sample: 34 },
  { size: 12.5, row: 17.5, sample: 28 },
];

const gap = 12;
const columnGap = 44;
/** A group is not spread over several columns for less. */
const fewestRows = 3;
const groupGap = 16;
const minColumn = 170;
const maxColumn = 300;

type Item =
  | { readonly kind: 'heading'; readonly text: string; readonly remark: string; readonly isFirst: boolean }
  | { readonly kind: 'entry'; readonly entry: LegendEntry }
  | { readonly kind: 'remark'; readonly text: string };

interface PlacedItem {
  readonly item: Item;
  readonly column: number;
  readonly top: number;
}

/** A legend that knows its place and size, in units of the page, and can be drawn. */
export interface Legend {
  readonly width: number;
  readonly height: number;
  /** Relations that found no room and are counted in a line instead. */
  readonly leftOut: number;
  readonly draw: (x: number, y: number) => void;
}

/** What a legend is set with. */
export interface LegendSetting {
  readonly picture: PictureSource;
  /** Said in place of the entries when no line is drawn. */
  readonly emptyText: string;
  readonly typesetter: Typesetter;
  readonly context: PicturePen;
  readonly theme: Theme;
  readonly ink: string;
  readonly secondary: string;
}

/**
 * A legend beside the network: one column when it fits, else more columns or closer rows.
 * @param room width and height at most
 */
export function legendBeside(
  setting: LegendSetting,
  room: { readonly width: number; readonly height: number },
): Legend {
  const items = itemsOf(setting);
  const tries = [1, 2, 3].flatMap(columns => densities.map(density => ({ columns, density })));
  // A second column at a comfortable size reads better than one in the closest.
  const closest = densities.at(-1);
  tries.sort((one, other) => Number(one.density === closest) - Number(other.density === closest));
  for (const { columns, density } of tries) {
    const width = columnWidth(setting, items, density);
    if (columns * width + (columns - 1) * columnGap > room.width) continue;
    const placed = flow(items, columns, room.height, density);
    if (placed) return legendOf(setting, placed, width, density);
  }
  return cutLegend(setting, items, room);
}

/** A legend below the network: its groups side by side. */
export function legendBelow(setting: LegendSetting, room: { readonly width: number; readonly height: number }): Legend {
  const items = itemsOf(setting);
  for (const density of densities) {
    const width = columnWidth(setting, items, density);
    const columns = Math.max(1, Math.floor((room.width + columnGap) / (width + columnGap)));
    const placed = sideBySide(items, columns, room.height, density);
    if (placed) return legendOf(setting, placed, width, density);
  }
  return cutLegend(setting, items, room);
}

function itemsOf({ picture, emptyText }: LegendSetting): readonly Item[] {
  const entries = (list: readonly LegendEntry[]): readonly Item[] => list.map(entry => ({ kind: 'entry', entry }));
  const words = exportWords().picture;
  const relations: Item = { kind: 'heading', text: words.relations, remark: '', isFirst: true };
  if (picture.relations.length === 0) return [relations, { kind: 'remark', text: emptyText }];
  const standing: Item = { kind: 'heading', text: words.standing, remark: words.whoSaysSo, isFirst: false };
  const standings = picture.standings.length === 0 ? [] : [standing, ...entries(picture.standings)];
  return [relations, ...entries(picture.relations), ...standings];
}

function heightOf(item: Item, density: Density, isTop: boolean): number {
  return density.row + (item.kind === 'heading' && !item.isFirst && !isTop ? groupGap : 0);
}

/** The items in columns no higher than `height`; `undefined` when there are too few columns. */
function flow(
  items: readonly Item[],
  columns: number,
  height: number,
  density: Density,
): readonly PlacedItem[] | undefined {
  const placed: PlacedItem[] = [];
  let column = 0;
  let bottom = 0;
  for (const [at, item] of items.entries()) {
    // A heading never stands alone at the foot of a column, and a whole group goes over if that keeps it together.
    const group = item.kind === 'heading' ? items.slice(at + 1).findIndex(next => next.kind === 'heading') : -1;
    const followers = item.kind === 'heading' ? (group < 0 ? items.length - at - 1 : group) : 0;
    const isLastColumn = column === columns - 1;
    const together =
      (isLastColumn || (followers + 1) * density.row > height ? Math.min(1, followers) : followers) * density.row;
    if (bottom > 0 && bottom + heightOf(item, density, false) + together > height + 0.01) {
      column += 1;
      bottom = 0;
    }
    const itemHeight = heightOf(item, density, bottom === 0);
    if (column >= columns || itemHeight > height) return undefined;
    placed.push({ item, column, top: bottom + itemHeight - density.row });
    bottom += itemHeight;
  }
  return placed;
}

/** Each group under its own heading in one or more columns, as low as the columns allow; `undefined` when too high. */
function sideBySide(
  items: readonly Item[],
  columns: number,
  height: number,
  density: Density,
): readonly PlacedItem[] | undefined {
  const starts = items.flatMap((item, at) => (item.kind === 'heading' ? [at] : []));
  const groups = starts.map((start, at) => items.slice(start, starts[at + 1]));
  const columnsOf = (group: readonly Item[], rows: number) => Math.ceil((group.length - 1) / rows);
  for (let rows = fewestRows; (rows + 1) * density.row <= height; rows++) {
    if (groups.reduce((sum, group) => sum + columnsOf(group, rows), 0) > columns) continue;
    let column = 0;
    return groups.flatMap(group => {
      const first = column;
      column += columnsOf(group, rows);
      return group.map((item, at) => ({
        item,
        column: first + (at === 0 ? 0 : Math.floor((at - 1) / rows)),
        top: at === 0 ? 0 : (1 + ((at - 1) % rows)) * density.row,
      }));
    });
  }
  return undefined;
}

function styles({ ink, secondary }: LegendSetting, { size, row }: Density) {
  const label: TextStyle = { family: 'sans', weight: 400, size, lineHeight: row, colour: ink };
  return {
    label,
    count: { ...label, colour: secondary },
    heading: { ...label, weight: 600 },
    remark: { ...label, size: size * 0.9, colour: secondary },
  } as const satisfies Record<string, TextStyle>;
}

const countText = ({ count }: LegendEntry): string => exportWords().number(count);

function countWidth(setting: LegendSetting, density: Density): number {
  const measure = setting.typesetter.measure(styles(setting, density).count);
  const { relations, standings } = setting.picture;
  return Math.max(0, ...[...relations, ...standings].map(entry => measure(countText(entry))));
}

function columnWidth(setting: LegendSetting, items: readonly Item[], density: Density): number {
  const style = styles(setting, density);
  const around = density.sample + gap * 2 + countWidth(setting, density);
  const widths = items.map(item => {
    if (item.kind === 'entry') return around + setting.typesetter.measure(style.label)(item.entry.label);
    if (item.kind === 'remark') return setting.typesetter.measure(style.remark)(item.text);
    const remark = item.remark === '' ? 0 : gap + setting.typesetter.measure(style.remark)(item.remark);
    return setting.typesetter.measure(style.heading)(item.text) + remark;
  });
  return Math.min(maxColumn, Math.max(minColumn, ...widths));
}

function legendOf(
  setting: LegendSetting,
  placed: readonly PlacedItem[],
  width: number,
  density: Density,
  leftOut = 0,
): Legend {
  const columns = 1 + Math.max(...placed.map(({ column }) => column));
  return {
    width: columns * width + (columns - 1) * columnGap,
    height: Math.max(...placed.map(({ top }) => top + density.row)),
    leftOut,
    draw: (x, y) => {
      for (const { item, column, top } of placed) {
        drawItem(setting, item, x + column * (width + columnGap), y + top, width, density);
      }
    },
  };
}

/**
 * All standings and as many relations as close columns hold; the rest of the relations is counted in a line. The
 * standings stay, since without them nothing says who says so.
 */
function cutLegend(
  setting: LegendSetting,
  items: readonly Item[],
  room: { readonly width: number; readonly height: number },
): Legend {
  const density = densities.at(-1)!;
  const width = columnWidth(setting, items, density);
  const columns = Math.max(1, Math.floor((room.width + columnGap) / (width + columnGap)));
  const relationCount = setting.picture.relations.length;
  for (let kept = relationCount - 1; kept >= 0; kept--) {
    const leftOut = relationCount - kept;
    const last: Item = { kind: 'remark', text: exportWords().picture.moreRelations(leftOut) };
    const shown = [...items.slice(0, 1 + kept), last, ...items.slice(1 + relationCount)];
    const placed = flow(shown, columns, room.height, density);
    if (placed) return legendOf(setting, placed, width, density, leftOut);
  }
  const none: Item = { kind: 'remark', text: exportWords().picture.noLegend };
  return legendOf(setting, [{ item: none, column: 0, top: 0 }], width, density, relationCount);
}

function drawItem(setting: LegendSetting, item: Item, x: number, y: number, width: number, density: Density): void {
  const { typesetter, context, theme } = setting;
  const style = styles(setting, density);
  if (item.kind === 'heading') {
    typesetter.set(item.text, style.heading, x, y);
    const headingWidth = typesetter.measure(style.heading)(item.text);
    typesetter.set(item.remark, style.remark, x + headingWidth + gap * 0.7, y + density.size * 0.1);
    return;
  }
  if (item.kind === 'remark') {
    typesetter.set(typesetter.truncate(item.text, style.remark, width), style.remark, x, y);
    return;
  }
  context.save();
  // The middle of the small letters, where a line beside a word looks level with it.
  item.entry.paintSample(context, x, y + density.size * 0.62, density.sample, theme);
  context.restore();
  const labelWidth = width - density.sample - gap * 2 - countWidth(setting, density);
  const label = typesetter.truncate(item.entry.label, style.label, labelWidth);
  typesetter.set(label, style.label, x + density.sample + gap, y);
  typesetter.set(countText(item.entry), style.count, x + width, y, 'right');
}
