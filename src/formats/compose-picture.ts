import { exportWords } from '../messages/ui-export.js';
import { PAPER } from '../vocabulary/paper.js';
import { footerOf, headerOf, type PaperInks } from './picture-bands.js';
import { type Legend, type LegendSetting, legendBelow, legendBeside } from './picture-legend.js';
import { drawPart, type PicturePen } from './picture-pen.js';
import type { Box, PictureSource, Theme } from './picture-source.js';
import { type PlacedText, type TextStyle, Typesetter } from './picture-type.js';
import { pictureWords } from './picture-words.js';
import { ExportError, type ExportSource } from './writer.js';

/** The sheet a picture is composed on. */
export interface PicturePage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** All that is drawn, or what the reader has on screen. */
  readonly extent: 'whole' | 'view';
  readonly theme: Theme;
  /** `theme`: the page colour of the theme. */
  readonly background: 'white' | 'theme' | 'transparent';
  /** Pixels of the canvas to one of the page, for the same sheet drawn smaller; default 1. */
  readonly scale?: number;
}

/** What was composed, for tests and for the notes to the reader. */
export interface ComposedPicture {
  /** Every line of text drawn by the sheet itself (the network's labels are its own), in pixels. */
  readonly texts: readonly PlacedText[];
  /** Where the network is, in pixels. */
  readonly network: Box;
  /** Sentences on what had to be cut; empty when nothing was. */
  readonly notes: readonly string[];
}

/** Units of the page are chosen so that every sheet has this area: one layout serves all resolutions. */
const pageArea = 1200 ** 2;
/** Pixels to one unit below which the smallest text could not be read. */
const smallestUnit = 0.7;
const margin = 44;
const bodyGap = 20;
const legendGap = 34;
/** A sheet this much wider than high has its legend beside the network, others have it below. */
const besideFrom = 1.2;
const framePadding = 22;
/** A network of few actors is not blown up to a poster. */
const largestZoom = 2;

/**
 * Composes the whole sheet: heading, network, legend, sources, licence and imprint. Depends on its arguments alone.
 * @param context untouched canvas of the page's size times its scale, at pixel scale
 * @throws {ExportError} when the source has no picture
 */
export function composePicture(source: ExportSource, page: PicturePage, context: PicturePen): ComposedPicture {
  const { picture } = source;
  if (!picture) throw new ExportError(exportWords().errors.nothingDrawn);
  const unit = Math.max(smallestUnit, Math.sqrt((page.width * page.height) / pageArea));
  const width = page.width / unit;
  const height = page.height / unit;
  const { ink, secondary, rule, frameBorder, accent, page: paper } = PAPER[page.theme];
  const inks: PaperInks = { ink, secondary };

  const { scale = 1 } = page;
  context.save();
  context.scale(unit * scale, unit * scale);
  // Letters keep their proportions at every size; fitted to whole pixels, each resolution would set its own widths.
  context.textRendering = 'geometricPrecision';
  if (page.background !== 'transparent') {
    context.fillStyle = page.background === 'white' ? '#FFFFFF' : paper;
    context.fillRect(0, 0, width, height);
  }
  const typesetter = new Typesetter(context, unit);
  const words = pictureWords(source);
  const textWidth = width - 2 * margin;

  const header = headerOf(words, typesetter, inks, textWidth);
  drawPart(context, { kind: 'heading' }, () => {
    context.fillStyle = accent;
    context.fillRect(margin, margin - 14, 56, 4);
    header.draw(margin, margin);
  });
  const footer = footerOf(words, typesetter, inks, textWidth);
  const footerTop = height - margin - footer.height + 8;
  drawPart(context, { kind: 'notes' }, () => {
    hairline(context, rule, margin, footerTop - 14, textWidth);
    footer.draw(margin, footerTop);
  });

  const top = margin + header.height + bodyGap;
  const body: Box = { x: margin, y: top, width: textWidth, height: footerTop - 14 - bodyGap - top };
  const emptyText =
    source.network.ties.size === 0 ? exportWords().picture.noTies : exportWords().picture.nothingMatches;
  const setting: LegendSetting = { picture, emptyText, typesetter, context, theme: page.theme, ...inks };
  const { legend, area } = placeLegend(setting, body, width / height >= besideFrom);
  const frame = page.extent === 'view' ? shapedLike(picture.box('view'), area) : area;
  drawPart(context, { kind: 'network' }, () => {
    const isDrawn = drawNetwork(picture, page, context, frame, scale);
    if (!isDrawn) {
      const style: TextStyle = { family: 'serif', weight: 400, size: 22, lineHeight: 28, colour: secondary };
      const text = typesetter.truncate(emptyText, style, frame.width - 2 * framePadding);
      typesetter.set(text, style, frame.x + frame.width / 2, frame.y + frame.height / 2 - 14, 'center');
    }
    context.strokeStyle = frameBorder;
    context.lineWidth = 1;
    context.strokeRect(frame.x, frame.y, frame.width, frame.height);
  });
  context.restore();

  const network = {
    x: frame.x * unit,
    y: frame.y * unit,
    width: frame.width * unit,
    height: frame.height * unit,
  };
  const legendCuts = legend.leftOut === 0 ? [] : [exportWords().notes.legendCut(legend.leftOut)];
  return { texts: typesetter.placed, network, notes: [...header.cuts, ...footer.cuts, ...legendCuts] };
}

/** Draws the legend and gives the rest of the body to the network. */
function placeLegend(
  setting: LegendSetting,
  body: Box,
  isBeside: boolean,
): { readonly legend: Legend; readonly area: Box } {
  if (isBeside) {
    const legend = legendBeside(setting, { width: body.width * 0.45, height: body.height });
    drawPart(setting.context, { kind: 'legend' }, () => legend.draw(body.x + body.width - legend.width, body.y));
    return { legend, area: { ...body, width: body.width - legend.width - legendGap } };
  }
  const legend = legendBelow(setting, { width: body.width, height: body.height * 0.5 });
  const area = { ...body, height: body.height - legend.height - bodyGap };
  drawPart(setting.context, { kind: 'legend' }, () => legend.draw(body.x, area.y + area.height + bodyGap));
  return { legend, area };
}

/** @returns whether there was anything to draw */
function drawNetwork(
  picture: PictureSource,
  page: PicturePage,
  context: PicturePen,
  frame: Box,
  scale: number,
): boolean {
  const box = picture.box(page.extent);
  if (!(box.width > 0 && box.height > 0)) return false;
  const padding = page.extent === 'whole' ? framePadding : 0;
  const limit = page.extent === 'whole' ? largestZoom : Infinity;
  const zoom = Math.min(limit, (frame.width - 2 * padding) / box.width, (frame.height - 2 * padding) / box.height);
  context.save();
  context.beginPath();
  context.rect(frame.x, frame.y, frame.width, frame.height);
  context.clip();
  context.translate(frame.x + (frame.width - box.width * zoom) / 2, frame.y + (frame.height - box.height * zoom) / 2);
  context.scale(zoom, zoom);
  context.translate(-box.x, -box.y);
  picture.paint(context, page.theme, scale);
  context.restore();
  return true;
}

/**
 * The largest box of another's proportions inside an area, at its left, where title and sources begin; the area
 * itself when the other is empty.
 */
function shapedLike(shape: Box, area: Box): Box {
  if (!(shape.width > 0 && shape.height > 0)) return area;
  const zoom = Math.min(area.width / shape.width, area.height / shape.height);
  const width = shape.width * zoom;
  const height = shape.height * zoom;
  return { x: area.x, y: area.y + (area.height - height) / 2, width, height };
}

function hairline(context: PicturePen, colour: string, x: number, y: number, width: number): void {
  context.fillStyle = colour;
  context.fillRect(x, y - 0.5, width, 1);
}
