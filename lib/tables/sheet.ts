/** A sheet as it was read: rows of cells, every cell a text. `rows[0]` is row 1 of the file. */
export interface Sheet {
  name: string;
  rows: string[][];
}

/** Bytes. A larger file does not fit into a page's memory twice. */
export const MAX_BYTES = 100 * 1024 * 1024;
/** Rows with something in them, the header counted. */
export const MAX_ROWS = 200_001;
export const MAX_COLUMNS = 100;
/** Longer than any text that a review may have, so that "too long" can still be seen. */
const MAX_CELL = 6_000;

/** Why a file is not read at all. */
export type TableFault =
  | 'too-big'
  | 'empty'
  | 'old-excel'
  | 'locked'
  | 'web-page'
  | 'not-a-table'
  | 'damaged'
  | 'quotes'
  | 'too-many-rows'
  | 'too-many-columns';

/** `row`: the row that is wrong, from 1; null when it is the whole file. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(
    readonly code: TableFault,
    readonly row: number | null = null,
  ) {
    super(code);
  }
}

/** A sheet of raw cells within the bounds. Throws {@link TableError}. */
export function boundedSheet(name: string, raw: readonly (readonly string[])[]): Sheet {
  const rows = raw.map(tidy);
  while (rows.at(-1)?.length === 0) rows.pop();
  if (rows.reduce((count, { length }) => count + (length > 0 ? 1 : 0), 0) > MAX_ROWS)
    throw new TableError('too-many-rows');
  const wide = rows.findIndex(({ length }) => length > MAX_COLUMNS);
  if (wide >= 0) throw new TableError('too-many-columns', wide + 1);
  return { name, rows };
}

/** Without the empty cells at its end, each cell clipped. */
function tidy(row: readonly string[]): string[] {
  let { length } = row;
  while (length > 0 && (row[length - 1] ?? '').trim() === '') length--;
  return Array.from({ length }, (_, i) => clipped(row[i] ?? ''));
}

function clipped(cell: string): string {
  return cell.length <= MAX_CELL ? cell : cell.slice(0, MAX_CELL);
}
