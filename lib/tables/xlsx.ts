import readWorkbook from 'read-excel-file/universal';
import { boundExtent } from './extent';
import { boundedSheet, type Sheet, TableError } from './sheet';
import { withoutCompression } from './zip';

/** Excel keeps 15 digits of a number. A longer one was rounded, or will be: its last digits are not to be trusted. */
const EXACT = 1e15;
/** A part that may be a sheet. What it is called and where it lies is the writer's choice. */
const SHEET = /\.xml$/i;

/** Sheets of a workbook, every cell as text. Throws {@link TableError}. */
export async function readXlsx(archive: ArrayBuffer): Promise<Sheet[]> {
  const plain = await withoutCompression(archive, undefined, (name, data) => {
    if (SHEET.test(name)) boundExtent(data);
  });
  let sheets: Awaited<ReturnType<typeof readWorkbook<string>>>;
  try {
    sheets = await readWorkbook<string>(plain, { trim: false, parseNumber: numberText });
  } catch {
    throw new TableError('damaged');
  }
  return sheets.map(({ sheet, data }) =>
    boundedSheet(
      sheet,
      data.map((row) => row.map(cellText)),
    ),
  );
}

/** "158" and "12.3" as they stand on the screen; a long id as `2.61E+17`, so that nobody takes its zeros for digits. */
function numberText(raw: string): string {
  const number = Number(raw);
  if (!Number.isFinite(number)) return raw;
  if (Math.abs(number) >= EXACT) return number.toExponential(5).replace('e', 'E');
  // Binary leftovers: 12.3 is stored as 12.300000000000001.
  return String(Number(number.toPrecision(15)));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A date of Excel has no zone: the reader puts its wall clock into UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T', ' ');
  return String(cell);
}
