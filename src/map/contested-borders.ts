/** A part of the globe in degrees: west, south, east, north. */
export type Region = readonly [west: number, south: number, east: number, north: number];

/** A line of the atlas that a party to it, or many states, do not accept as a border. */
export interface ContestedBorder {
  /** ISO 3166-1 numeric of the countries on both sides, or their name in Natural Earth where it gives no number. */
  readonly between: readonly [string, string];
  /** Where along their common line; the whole of it when left out. */
  readonly within?: Region;
  readonly what: string;
}

/**
 * Contested borders that the atlas has as a line between two countries. It draws who controls a territory: no line of
 * it says whose that is. What it has no line for cannot be drawn broken: the fronts in Ukraine, Abkhazia, South Ossetia,
 * Transnistria, the part of Western Sahara that Morocco holds, and whatever has water between, as Taiwan or the Kurils.
 */
export const CONTESTED_BORDERS: readonly ContestedBorder[] = [
  { between: ['408', '410'], what: 'Military demarcation line of Korea' },
  { between: ['643', '804'], within: [32, 44, 37, 46.6], what: 'Crimea' },
  { between: ['356', '586'], within: [73, 32.3, 78, 37.5], what: 'Line of control in Kashmir' },
  { between: ['156', '586'], what: 'Northern Kashmir' },
  { between: ['356', 'Siachen Glacier'], what: 'Siachen Glacier' },
  { between: ['586', 'Siachen Glacier'], what: 'Siachen Glacier' },
  { between: ['156', 'Siachen Glacier'], what: 'Siachen Glacier' },
  { between: ['156', '356'], within: [77, 30, 81.2, 36], what: 'Line of actual control, western and middle sector' },
  { between: ['156', '356'], within: [91.4, 27, 98, 30], what: 'Line of actual control, eastern sector' },
  { between: ['064', '156'], what: 'Bhutan and China have agreed on no border' },
  { between: ['004', '586'], what: 'Durand Line' },
  { between: ['275', '376'], what: 'Israel and Palestine' },
  { between: ['376', '760'], what: 'Golan Heights' },
  { between: ['376', '422'], what: 'Blue Line, a line of withdrawal' },
  { between: ['504', '732'], what: 'Western Sahara' },
  { between: ['688', 'Kosovo'], what: 'Kosovo' },
  { between: ['196', 'N. Cyprus'], what: 'Northern Cyprus' },
  { between: ['706', 'Somaliland'], what: 'Somaliland' },
  { between: ['728', '729'], what: 'Sudan and South Sudan have agreed on no border' },
  { between: ['404', '728'], what: 'Ilemi Triangle' },
  { between: ['729', '818'], within: [33, 21.5, 37.5, 22.5], what: 'Halaib Triangle and Bir Tawil' },
  { between: ['031', '051'], what: 'Armenia and Azerbaijan have agreed on a part of the line only' },
  { between: ['328', '862'], what: 'Essequibo' },
  { between: ['328', '740'], within: [-58.5, 1, -56, 3.5], what: 'New River Triangle' },
];
