import { exportWords } from '../../messages/ui-export.js';
import { flatRecord, REST_HEADING, type RecordColumn, TABLES_FORMAT } from '../../network/record-columns.js';
import { canonicalJson } from '../canonical-json.js';
import { extractLosses, writtenDataset } from '../dataset-extract.js';
import { dropNonXml } from '../escape-xml.js';
import { exportedPart, scopeOf } from '../exported-part.js';
import { fileNameOf } from '../file-name.js';
import { scopedSource } from '../scoped-source.js';
import { csvLine } from '../sheet/csv-cell.js';
import type { ExportSource, WriteOptions, Writer } from '../writer.js';
import { type ZippedFile, zipOf } from '../zip.js';
import { actorsTable, evidenceTable, type Table, tiesTable } from './record-tables.js';
import { readmeText } from './tables-readme.js';

const EXTENSION = 'tables.zip';
const MEDIA_TYPE = 'application/zip';

/**
 * The dataset as tables in one archive: `ties.csv`, `actors.csv`, `evidence.csv`, one row a record, with
 * `dataset.json` for what is no table (places, documents, own relations, story). Nothing is lost: what has no column
 * is JSON in the last one. Entente opens the archive again.
 */
export const csvTablesWriter = {
  id: 'csv-tables',
  get label() {
    return exportWords().formats['csv-tables'].label;
  },
  get purpose() {
    return exportWords().formats['csv-tables'].purpose;
  },
  extension: EXTENSION,
  mediaType: MEDIA_TYPE,
  kind: 'data',
  inWorker: true,
  losses: (source, options) => [
    ...extractLosses(source, options),
    exportWords().losses.formulasGuarded,
    exportWords().losses.extraColumn,
  ],
  async write(given, options) {
    const dataset = writtenDataset(given, options);
    const ties = exportedPart(given, options).ties.length;
    return {
      blob: new Blob([zipOf(tableFiles(given, options), given.now)], { type: MEDIA_TYPE }),
      fileName: fileNameOf(
        given.network.dataset.title,
        scopeOf(options) === 'shown' ? given.filters : [],
        given.now,
        EXTENSION,
      ),
      actors: dataset.actors.length,
      ties,
      notes: [],
    };
  },
} satisfies Writer;

function tableFiles(given: ExportSource, options: WriteOptions): readonly ZippedFile[] {
  const source = scopedSource(given, options);
  const { actors, ties, ...head } = writtenDataset(given, options);
  const part = exportedPart(source, options);
  return [
    { name: 'README.txt', text: readmeText(source, part) },
    { name: 'ties.csv', text: csvOf(tiesTable(source, ties)) },
    { name: 'actors.csv', text: csvOf(actorsTable(source, actors)) },
    { name: 'evidence.csv', text: csvOf(evidenceTable(source, ties)) },
    { name: 'dataset.json', text: canonicalJson({ ...head, format: TABLES_FORMAT }) },
  ];
}

/** Columns of the record, then those that tell it in words, then the rest as JSON. */
function csvOf<Row>({ rows, recordOf, columns, first = [], told }: Table<Row>): string {
  const headings = [
    ...first.map(({ heading }) => heading),
    ...columns.map(({ heading }: RecordColumn) => heading),
    ...told.map(({ heading }) => heading),
    REST_HEADING,
  ];
  const lines = rows.map(row => {
    const { cells, rest } = flatRecord(recordOf(row), columns);
    const text = JSON.stringify(rest);
    return csvLine([
      ...first.map(column => column.valueOf(row)),
      ...cells,
      ...told.map(column => plain(column.valueOf(row))),
      text === '{}' ? '' : text,
    ]);
  });
  return csvLine(headings) + lines.join('');
}

/** Words for people, without controls, by which the file would be taken for no text. */
const plain = (value: string | boolean): string | boolean =>
  typeof value === 'string' ? dropNonXml(value).replaceAll('\r', ' ') : value;
