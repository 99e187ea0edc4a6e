import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '../../../src/elements/entente-network.js';
import { applyFilter } from '../../../src/filter/apply-filter.js';
import { withHidden } from '../../../src/filter/clause.js';
import { relationClause } from '../../../src/filter/clause-kinds.js';
import { extentOf } from '../../../src/filter/period.js';
import { type BenchPage, exportOf, repaintOf, twoFrames } from '../../bench-page.js';

/** Our reader on a page of its own, asked through its public properties. */
const element = document.querySelector('entente-network')!;
const file = new URLSearchParams(location.search).get('file');
if (file !== null) element.src = file;

/** Longest time that bitmaps of all ties may take, ms; they are drawn while the page is free. */
const DRAWING = 3000;

window.bench = {
  async showEverything() {
    const { graph, exploration } = element;
    if (exploration.view.strongest === undefined) return;
    const before = graph!.picture;
    exploration.setStrongest(undefined);
    while (graph!.picture === before) await twoFrames();
    await new Promise(resolve => setTimeout(resolve, DRAWING));
  },
  toggle: (relation, hide) =>
    repaintOf(
      () => {
        element.hiddenTypes = hide ? [relation] : [];
      },
      then => onceTiesAreDrawn(then),
    ),
  filter(relation) {
    const clauses = withHidden(element.exploration.view.clauses, relationClause.id, [relation]);
    const start = performance.now();
    applyFilter(element.exploration.network!, clauses);
    return performance.now() - start;
  },
  brush(step) {
    const { exploration } = element;
    const extent = extentOf(exploration.network!)!;
    const year = 365;
    const from = extent.from + year + step * 11;
    return repaintOf(
      () => exploration.setPeriod({ from, to: from + 5 * year }, { isPassing: true }),
      then => onceTiesAreDrawn(then),
    );
  },
  endBrush: () => element.exploration.setPeriod(undefined),
  async zoom() {
    for (const factor of [1.3, 1.3, 1.3, 1 / 1.3, 1 / 1.3, 1 / 1.3]) {
      element.graph!.zoomBy(factor);
      await twoFrames();
    }
    await new Promise(resolve => setTimeout(resolve, DRAWING));
  },
  async openHub() {
    const { exploration } = element;
    const { network } = exploration;
    const [hub] = [...network!.tiedActors].sort((a, b) => network!.tiesOf(b).length - network!.tiesOf(a).length);
    // To find it is not what is measured.
    await twoFrames();
    window.longTasks.length = 0;
    exploration.select({ kind: 'actor', id: hub! });
    await new Promise(resolve => setTimeout(resolve, DRAWING / 2));
    exploration.clearSelection();
    await new Promise(resolve => setTimeout(resolve, DRAWING / 2));
  },
  exportPng: () => exportOf(() => element.exportAs('png', { extent: 'view' })),
  exportGexf: () => exportOf(() => element.exportAs('gexf')),
  get size() {
    const picture = element.graph!.picture!;
    return {
      actors: picture.actors.length + picture.frames.length,
      ties: element.visible.ties.length,
      lines: picture.lines.length,
    };
  },
} satisfies BenchPage;

/** The canvas of ties is cleared before it is drawn anew, also where Cytoscape draws them. */
function onceTiesAreDrawn(then: () => void): void {
  const context = element.graph!.renderRoot.querySelector<HTMLCanvasElement>('canvas.ties')!.getContext('2d')!;
  const clear = context.clearRect;
  context.clearRect = (...box) => {
    context.clearRect = clear;
    clear.apply(context, box);
    then();
  };
}
