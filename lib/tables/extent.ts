import { MAX_COLUMNS, TableError } from './sheet';

/** The last row of Excel's own sheets. */
const LAST_ROW = 1_048_576;
/** Cells that a reader makes of a sheet, which fills every gap: 200,000 rows of 100 columns, five times. */
const MOST_CELLS = 100_000_000;

const [OPEN, CLOSE, SLASH, R, SPACE, EQUALS] = [...'<>/r ='].map((sign) => sign.charCodeAt(0));

/**
 * Refuses a sheet (its XML) that names a cell far outside: a reader fills the gap before it, and one stray cell in the
 * last column of a long list would be billions. Addresses stand in tags, where no text can imitate them. An empty cell
 * far to the right is a mere colour. Throws `too-many-rows`, `too-many-columns`, `too-big`.
 */
export function boundExtent(xml: Uint8Array): void {
  let row = 0;
  let column = 0;
  let cells = 0;
  let tag = -1;
  for (let i = 0; i < xml.length; i++) {
    const sign = xml[i];
    if (sign === OPEN) {
      tag = i;
      column = 0;
    } else if (sign === CLOSE && tag >= 0) {
      if (column > MAX_COLUMNS && xml[i - 1] !== SLASH) throw new TableError('too-many-columns', row);
      cells += column > MAX_COLUMNS ? column : 0;
      if (cells > MOST_CELLS) throw new TableError('too-big');
      tag = -1;
    } else if (tag >= 0 && sign === R && xml[i - 1] === SPACE && xml[i + 1] === EQUALS) {
      const address = addressAt(xml, i + 3);
      row = address.row === 0 ? row : address.row;
      column = address.column;
      if (row > LAST_ROW) throw new TableError('too-many-rows');
    }
  }
}

/** "AB12" → column 28, row 12; what is not there is 0. */
function addressAt(xml: Uint8Array, from: number): { row: number; column: number } {
  let [row, column] = [0, 0];
  for (let i = from; i < from + 12; i++) {
    const sign = xml[i] ?? 0;
    if (sign >= 65 && sign <= 90) column = column * 26 + sign - 64;
    else if (sign >= 48 && sign <= 57) row = row * 10 + sign - 48;
    else break;
  }
  return { row, column };
}
