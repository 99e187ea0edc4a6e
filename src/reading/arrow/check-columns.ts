import { type Batch, type Table, Type } from '@uwdata/flechette';
import { DamagedBytes } from './flat-buffer.js';

/**
 * Checks that columns have the values that they promise, and that texts and lists lie one after the other: else some
 * would be missing without a word, or one be told a thousand times over.
 * @throws {DamagedBytes} at the first column that has not
 */
export function checkColumns(table: Table): void {
  for (const column of table.children) {
    if (column.length !== table.numRows) throw new DamagedBytes('columns of different lengths');
    for (const batch of column.data) checkBatch(batch);
  }
}

function checkBatch(batch: Batch<unknown>): void {
  const { length, nullCount, validity, children = [] } = batch;
  if (nullCount > 0 && validity && validity.byteLength > 0) atLeast(validity.byteLength * 8, length);
  checkValues(batch);
  for (const child of children) checkBatch(child);
}

function checkValues({ type, length, values, offsets, sizes, children }: Batch<unknown>): void {
  switch (type.typeId) {
    case Type.Null:
      break;
    case Type.Bool:
      atLeast(values.byteLength * 8, length);
      break;
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Binary:
    case Type.LargeBinary:
      oneAfterTheOther(offsets, length, values.byteLength);
      break;
    case Type.List:
    case Type.LargeList:
    case Type.Map:
      oneAfterTheOther(offsets, length, children[0]?.length ?? 0);
      break;
    case Type.ListView:
    case Type.LargeListView:
      within(offsets, sizes, length, children[0]?.length ?? 0);
      break;
    case Type.FixedSizeList:
      atLeast(children[0]?.length ?? 0, length * strideOf(type));
      break;
    case Type.FixedSizeBinary:
      atLeast(values.byteLength, length * strideOf(type));
      break;
    case Type.BinaryView:
    case Type.Utf8View:
      atLeast(values.byteLength, length * 16);
      break;
    case Type.Struct:
      for (const child of children) atLeast(child.length, length);
      break;
    case Type.Decimal:
    case Type.Interval:
      // Values of several numbers; one that is cut off is found when it is read.
      atLeast(values.byteLength, length * 4);
      break;
    case Type.RunEndEncoded:
    case Type.Union:
      break;
    default:
      atLeast(values.length, length);
  }
}

const strideOf = (type: object): number => ('stride' in type && typeof type.stride === 'number' ? type.stride : 0);

function atLeast(there: number, promised: number): void {
  if (!(promised >= 0 && there >= promised)) throw new DamagedBytes('fewer values than promised');
}

type Places = ArrayLike<number | bigint>;

function oneAfterTheOther(offsets: Places, length: number, end: number): void {
  if (length === 0) return;
  atLeast(offsets.length, length + 1);
  let before: number | bigint = 0;
  for (let at = 0; at <= length; at += 1) {
    const offset = offsets[at]!;
    if (offset < before) throw new DamagedBytes('values that lie in one another');
    before = offset;
  }
  if (before > end) throw new DamagedBytes('values outside of their bytes');
}

function within(offsets: Places, sizes: Places, length: number, end: number): void {
  atLeast(offsets.length, length);
  atLeast(sizes.length, length);
  let total = 0;
  for (let at = 0; at < length; at += 1) {
    const [offset, size] = [Number(offsets[at]), Number(sizes[at])];
    if (offset < 0 || size < 0 || offset + size > end) throw new DamagedBytes('values outside of their bytes');
    total += size;
  }
  // Lists may share their values, but hardly all of them.
  if (total > 16 * (end + length)) throw new DamagedBytes('values that lie in one another');
}
