/** The part without a screen: reads, checks, filters and writes, in Node and in workers. */
export { applyFilter, CLAUSES_AT_FIRST, type Filtered, type Tally } from './filter/apply-filter.js';
export { type Clauses, hiddenIn, withHidden } from './filter/clause.js';
export { CLAUSE_KINDS } from './filter/clause-kinds.js';
export { ExportError, type ExportSource, type WriteOptions, type Writer, type Written } from './formats/writer.js';
export { WRITERS, writerById } from './formats/writers.js';
export { buildNetwork } from './network/build-network.js';
export { checkDataset } from './network/check-dataset.js';
export type {
  Actor,
  Dataset,
  Evidence,
  Quantity,
  SourceDocument,
  StandingLevel,
  TieRecord,
} from './network/dataset-schema.js';
export { describeTie } from './network/describe-tie.js';
export { graphOf } from './network/graph-of.js';
export { lintDataset } from './network/lint/lint-dataset.js';
export type { Network, NetworkActor, NetworkTie } from './network/network.js';
export type { Problem, Report } from './network/report.js';
export { readDataset } from './reading/read-files.js';
export { ACTOR_TYPES } from './vocabulary/actor-types.js';
export { STANDINGS } from './vocabulary/standings.js';
export { TIE_TYPES } from './vocabulary/tie-types.js';
