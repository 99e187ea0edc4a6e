import type { Box, Point } from '../layout/geometry.js';
import { type Beside, labelBoxAt } from '../layout/layout.js';
import { ui } from '../messages/ui.js';
import { PAPER } from '../vocabulary/paper.js';
import type { ActorLabel } from './actor-labels.js';
import type { Theme } from './line-style.js';
import type { Painter } from './painter.js';
import { FONTS, LINE_HEIGHTS } from './typography.js';

const HALO = 4;

/** Adds the outline of an actor's shape to the path that has begun. */
export function traceShape(context: Painter, label: ActorLabel, { x, y }: Point): void {
  const { width, height } = label.shape;
  switch (label.form) {
    case 'person':
    case 'organisation':
      // An ellipse goes on from where the path stands, with a line.
      context.moveTo(x + width / 2, y);
      context.ellipse(x, y, width / 2, height / 2, 0, 0, Math.PI * 2);
      break;
    case 'force': {
      const w = width / 2;
      const h = height / 2;
      // The hexagon of Cytoscape: points left and right, flat above and below.
      const corners: [number, number][] = [
        [-w, 0],
        [-w / 2, -h],
        [w / 2, -h],
        [w, 0],
        [w / 2, h],
        [-w / 2, h],
        [-w, 0],
      ];
      corners.forEach(([dx, dy], index) => {
        if (index === 0) context.moveTo(x + dx, y + dy);
        else context.lineTo(x + dx, y + dy);
      });
      break;
    }
    default:
      // A state's dot is a square with round corners, so that it is not taken for a person.
      context.roundRect(
        x - width / 2,
        y - height / 2,
        width,
        height,
        label.dot ? width / 4 : label.form === 'folded-state' ? 12 : 8,
      );
  }
}

/** Shape of an actor: quiet fill, fine ink border. */
export function paintShape(context: Painter, label: ActorLabel, centre: Point, theme: Theme): void {
  const paper = PAPER[theme];
  context.beginPath();
  traceShape(context, label, centre);
  const isBox = label.form === 'folded-state' && !label.dot;
  context.fillStyle = isBox ? paper.frame : paper.panel;
  context.fill();
  context.lineWidth = isBox ? 1.2 : 1.5;
  context.strokeStyle = isBox ? paper.frameBorder : paper.ink;
  context.stroke();
}

/** What stands inside a shape: initials, the glyph of its kind, or the name of a folded state. */
export function paintInside(context: Painter, label: ActorLabel, { x, y }: Point, inside: number, theme: Theme): void {
  if (label.dot) return;
  const paper = PAPER[theme];
  context.fillStyle = paper.ink;
  context.strokeStyle = paper.ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  if (label.form === 'folded-state') {
    context.font = FONTS.stateName;
    const lines = label.name.length;
    const top = y - ((lines - 1) * LINE_HEIGHTS.stateName) / 2 - (inside > 0 ? 8 : 0);
    label.name.forEach((line, index) => {
      context.fillText(line, x, top + index * LINE_HEIGHTS.stateName);
    });
    if (inside > 0) {
      context.font = FONTS.code;
      context.fillStyle = paper.secondary;
      context.fillText(ui.insideBox(inside), x, top + lines * LINE_HEIGHTS.stateName - 1);
    }
    return;
  }
  if (label.initials !== '') {
    context.font = FONTS.initials;
    context.fillText(label.initials, x, y + 0.5);
    return;
  }
  paintGlyph(context, label, x, y);
}

function paintGlyph(context: Painter, label: ActorLabel, x: number, y: number): void {
  context.lineWidth = 1.7;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  switch (label.form) {
    case 'force':
      context.moveTo(x - 7, y + 4);
      context.lineTo(x, y - 4);
      context.lineTo(x + 7, y + 4);
      break;
    case 'mission':
      context.moveTo(x - 4, y + 9);
      context.lineTo(x - 4, y - 9);
      context.lineTo(x + 7, y - 5.5);
      context.lineTo(x - 4, y - 2);
      break;
    case 'media':
      for (const dy of [-5, 0, 5]) {
        context.moveTo(x - 9, y + dy);
        context.lineTo(x + (dy === 5 ? 3 : 9), y + dy);
      }
      break;
    case 'organisation':
      context.ellipse(x, y, 9, 9, 0, 0, Math.PI * 2);
      context.moveTo(x - 9, y);
      context.lineTo(x + 9, y);
      context.moveTo(x + 4, y);
      context.ellipse(x, y, 4, 9, 0, 0, Math.PI * 2);
      break;
    default:
      context.moveTo(x - 8, y + 7);
      context.lineTo(x + 8, y + 7);
      context.moveTo(x - 8, y - 4);
      context.lineTo(x, y - 9);
      context.lineTo(x + 8, y - 4);
      context.lineTo(x - 8, y - 4);
      for (const dx of [-5, 0, 5]) {
        context.moveTo(x + dx, y - 1);
        context.lineTo(x + dx, y + 4);
      }
  }
  context.stroke();
}

/** Where a label is painted. */
export interface LabelPlace {
  /** Centre of the actor's shape. */
  readonly centre: Point;
  readonly beside: Beside | undefined;
  /** It stands on a frame, not on the page. */
  readonly onFrame: boolean;
}

/** Name and caption below a shape or beside it, with a halo of the paper they stand on. */
export function paintLabel(context: Painter, label: ActorLabel, place: LabelPlace, theme: Theme): void {
  const box = labelBoxAt({ shape: label.shape, label: label.below }, place.centre, place.beside);
  if (!box) return;
  const paper = PAPER[theme];
  const halo = place.onFrame ? paper.frame : paper.page;
  const align = place.beside === 'left' ? 'right' : place.beside === 'right' ? 'left' : 'center';
  const x = align === 'center' ? place.centre.x : align === 'right' ? box.x + box.width : box.x;
  context.textAlign = align;
  context.textBaseline = 'middle';
  let y = box.y;
  for (const [lines, font, height, colour] of [
    [label.name, FONTS.name, LINE_HEIGHTS.name, paper.ink],
    [label.caption, FONTS.caption, LINE_HEIGHTS.caption, paper.secondary],
  ] as const) {
    for (const line of lines) {
      haloText(context, line, x, y + height / 2, font, colour, halo);
      y += height;
    }
  }
}

function haloText(
  context: Painter,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  halo: string,
): void {
  context.font = font;
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** What a frame's header shows. */
export interface FrameTitle {
  readonly lines: readonly string[];
  /** "RUS" or empty. */
  readonly code: string;
}

/** Rounded box of a state. */
export function paintFrame(context: Painter, box: Box, theme: Theme): void {
  const paper = PAPER[theme];
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, 16);
  context.fillStyle = paper.frame;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = paper.frameBorder;
  context.stroke();
}

/** Offset of a frame's title from its upper left corner. */
export const TITLE_AT: Point = { x: 19, y: 15 };
/** Room the fold sign takes at the upper right of a frame, px; also where it can be hit. */
export const SIGN_SIZE = 34;

/** Name top left, code and fold sign top right. The sign is left out of pictures that cannot be clicked. */
export function paintFrameTitle(context: Painter, box: Box, title: FrameTitle, withSign: boolean, theme: Theme): void {
  const paper = PAPER[theme];
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  title.lines.forEach((line, index) => {
    const y = box.y + TITLE_AT.y + (index + 0.5) * LINE_HEIGHTS.title;
    haloText(context, line, box.x + TITLE_AT.x, y, FONTS.title, paper.ink, paper.frame);
  });
  const y = box.y + TITLE_AT.y + LINE_HEIGHTS.title / 2 + 1;
  const right = box.x + box.width - 17;
  context.textAlign = 'right';
  context.font = FONTS.code;
  context.fillStyle = paper.secondary;
  context.fillText(title.code, right - (withSign ? 17 : 0), y);
  if (withSign) {
    context.lineWidth = 1.6;
    context.lineCap = 'round';
    context.strokeStyle = paper.secondary;
    context.beginPath();
    context.moveTo(right - 9, y);
    context.lineTo(right, y);
    context.stroke();
  }
}
