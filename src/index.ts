/** Registers the elements. */

export { EntenteApp } from './app/entente-app.js';
export { EntenteDetails } from './elements/entente-details.js';
export { EntenteExport } from './elements/entente-export.js';
export { EntenteGraph } from './elements/entente-graph.js';
export { EntenteLegend } from './elements/entente-legend.js';
export { EntenteLineSample } from './elements/entente-line-sample.js';
export { EntenteMap } from './elements/entente-map.js';
export { EntenteMatrix } from './elements/entente-matrix.js';
export { EntenteNetwork } from './elements/entente-network.js';
export { EntenteTable } from './elements/entente-table.js';
export { EntenteErrorEvent, EntenteFilterEvent, EntenteReadyEvent, EntenteSelectEvent } from './elements/events.js';
export { Exploration } from './exploration/exploration.js';
