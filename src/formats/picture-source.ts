import type { PicturePen } from './picture-pen.js';

/** A box in the picture's own units, y downward. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Theme = 'light' | 'dark';

/** A line of the legend: what the picture shows of a relation or standing. */
export interface LegendEntry {
  readonly id: string;
  /** Name with its count: "Visit", 3. */
  readonly label: string;
  readonly count: number;
  /** Draws the sample of the line, `width` long, starting at (x, y) on its middle line, as the network draws it. */
  readonly paintSample: (context: PicturePen, x: number, y: number, width: number, theme: Theme) => void;
  /** `#RRGGBB` of the line; for tests and for formats that take one colour a line. */
  readonly colour: (theme: Theme) => string;
}

/** The network as a drawing. Declared here, given by the scene: formats do not know who draws. */
export interface PictureSource {
  /** `whole`: all that is drawn, labels included. `view`: what the reader has on screen. */
  readonly box: (extent: 'whole' | 'view') => Box;
  /**
   * Draws the network without hover, selection or dimming. The context is already scaled and moved to the box.
   * @param scale pixels of the context to one of the page, where the page is drawn smaller than it will be
   */
  readonly paint: (context: PicturePen, theme: Theme, scale: number) => void;
  /** What is shown and yet has no line of its own ("3 inside folded states"); empty when everything has. */
  readonly undrawn: readonly string[];
  /** What must be said with the picture, as whose borders a map draws; none when left out. */
  readonly notes?: readonly string[];
  /** Relations present among the lines drawn, in the order of the vocabulary. */
  readonly relations: readonly LegendEntry[];
  /** Standings present, best established first. */
  readonly standings: readonly LegendEntry[];
}
