import type { AppHarness } from './app-harness.js';

/** What a link has to bring back: what passes the filters, what is drawn and where, what is read. */
export function seen(app: AppHarness) {
  return {
    ties: app.shownTies,
    relations: app.legend.rowsOn('Relations'),
    frames: app.canvas.picture.frames.map(frame => frame.id),
    lines: app.canvas.picture.lines.map(line => line.id),
    details: app.detailsText,
    camera: app.canvas.stage.camera,
    positions: app.canvas.standing().nodes,
  };
}
