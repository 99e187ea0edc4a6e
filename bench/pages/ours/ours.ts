import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '../../../src/elements/entente-network.js';
import { laidOutFolds } from '../../../src/exploration/opening-view.js';
import { applyFilter } from '../../../src/filter/apply-filter.js';
import { withHidden } from '../../../src/filter/clause.js';
import { relationClause } from '../../../src/filter/clause-kinds.js';
import type { LayoutInput, Place } from '../../../src/layout/layout.js';
import { FRAMES, layoutById } from '../../../src/layout/layouts.js';
import { canvasMeasure } from '../../../src/scene/measure-text.js';
import { buildPicture } from '../../../src/scene/picture.js';
import { type BenchPage, exportOf, repaintOf } from '../../bench-page.js';

/** Our reader on a page of its own, asked through its public properties. */
const element = document.querySelector('entente-network')!;
const file = new URLSearchParams(location.search).get('file');
if (file !== null) element.src = file;

const network = () => element.exploration.network!;

window.bench = {
  toggle(relation, hide) {
    const cytoscape = element.graph!.stage!.cytoscape;
    return repaintOf(
      () => {
        element.hiddenTypes = hide ? [relation] : [];
      },
      then => cytoscape.one('render', then),
    );
  },
  filter(relation) {
    const clauses = withHidden(element.exploration.view.clauses, relationClause.id, [relation]);
    const start = performance.now();
    applyFilter(network(), clauses);
    return performance.now() - start;
  },
  exportPng: () => exportOf(() => element.exportAs('png', { extent: 'view' })),
  exportGexf: () => exportOf(() => element.exportAs('gexf')),
  async layOut() {
    const placeByForces = await layoutById('force').load();
    const placeFrames = await FRAMES.load();
    const { input, all } = pictureWith(placeFrames);
    return {
      'layout alone': timeOf(placeFrames, input),
      'layout, labels and routes': all,
      force: timeOf(placeByForces, input),
    };
  },
  get size() {
    const picture = element.graph!.picture!;
    return {
      actors: picture.actors.length + picture.frames.length,
      ties: element.visible.ties.length,
      lines: picture.lines.length,
    };
  },
} satisfies BenchPage;

function timeOf(place: Place, input: LayoutInput): number {
  const start = performance.now();
  place(input);
  return performance.now() - start;
}

/** The picture that the element builds when it opens a dataset: the layout's input, and the ms for all of it. */
function pictureWith(place: Place): { readonly input: LayoutInput; readonly all: number } {
  const { view } = element.exploration;
  let input: LayoutInput | undefined;
  const start = performance.now();
  buildPicture({
    network: network(),
    folds: view,
    laidOutFolded: laidOutFolds(network(), view.folded),
    place: given => {
      input = given;
      return place(given);
    },
    viewport: { width: 1280, height: 800 },
    moved: view.moved,
    measure: canvasMeasure(),
    seed: 1948,
  });
  const all = performance.now() - start;
  if (!input) throw new Error('The picture was built without a layout.');
  return { input, all };
}
