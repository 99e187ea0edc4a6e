import { isInColumns, unpackDataset } from '../../network/columns/unpack-dataset.js';
import { ColumnFault } from '../../network/columns/unpack-records.js';
import type { Unfold } from './read-own-json.js';

/** A dataset in columns as the plain one that it stands for, with the events behind its ties. */
export const unfoldColumns: Unfold = value => {
  if (!isInColumns(value)) return { value };
  try {
    const { dataset, events } = unpackDataset(value);
    return { value: dataset, format: 'Entente JSON in columns', ...(events ? { events } : {}) };
  } catch (error) {
    if (!(error instanceof ColumnFault)) throw error;
    return {
      fault: {
        code: 'wrong-columns',
        severity: 'error',
        where: error.where,
        expected: error.expected,
        message: `The columns do not fit together: ${error.message}`,
        hint: 'Get the file again, or save the dataset once more.',
      },
    };
  }
};
