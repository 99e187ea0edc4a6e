/** All that exporting needs, loaded when the reader first exports: the dialog, the writers and what they are given. */
export { WRITERS, writerById } from '../formats/writers.js';
export { exportWords } from '../messages/ui-export.js';
export { EntenteExport } from './entente-export.js';
export { EntenteSheet } from './entente-sheet.js';
export { exportSourceOf } from './export-source.js';
export { writeFile } from './write-in-worker.js';
