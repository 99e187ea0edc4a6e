import type { XmlAttributes } from '../xml/read-xml.js';
import { type ElementFrame, TextFrame } from './element-frame.js';

/** The point in the middle of a drawn node; y downward, as on screen. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** What the drawings of yEd inside the values of a node or edge say. */
export class YedDrawing {
  /** The first label with letters in it. */
  label: string | undefined;
  position: DrawnPoint | undefined;

  /** The frame of an element of a drawing. Labels and geometry may stand at any depth. */
  readonly frame: ElementFrame = {
    open: ({ name, attributes }) => {
      if (name === 'NodeLabel' || name === 'EdgeLabel') return new TextFrame(text => this.#addLabel(text));
      if (name === 'Geometry') this.position ??= middleOf(attributes);
      return this.frame;
    },
  };

  #addLabel(text: string): void {
    const label = text.replace(/\s+/g, ' ').trim();
    if (label !== '') this.label ??= label;
  }
}

/** yEd names the upper left corner. */
function middleOf(attributes: XmlAttributes): DrawnPoint | undefined {
  const numberOf = (name: string): number => Number(attributes.get(name)?.trim() || Number.NaN);
  const x = numberOf('x') + (numberOf('width') || 0) / 2;
  const y = numberOf('y') + (numberOf('height') || 0) / 2;
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
}
