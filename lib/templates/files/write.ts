import Papa from 'papaparse';
import { NOT_PLAIN } from '@/lib/tables/problem';
import type { Template } from '../contract';
import { COLUMN_HEADERS, COLUMNS, cellsOf } from './columns';

export const FORMAT = 'haoshuo-templates';
export const VERSION = 1;

/** Widths of the columns in Excel, in characters. */
const WIDTHS = [24, 80, 16, 16, 8, 10, 20];

/** Templates as a file of our own, whole: what is read back is the same. */
export function templatesToJson(templates: readonly Template[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, templates }, null, 2)}\n`;
}

/**
 * Templates as rows of a sheet, the headers first. What a spreadsheet would run as a formula has a quote in front, which
 * reading takes back. Version and time of the last change are not in it.
 */
export function templatesToSheet(templates: readonly Template[]): string[][] {
  const headers = COLUMNS.map((column) => COLUMN_HEADERS[column][0] ?? column);
  return [headers, ...templates.map((template) => cellsOf(template).map(plain))];
}

/** The sheet as CSV, with a byte order mark: without it Excel reads Chinese as GBK. */
export function templatesToCsv(templates: readonly Template[]): string {
  return `\ufeff${Papa.unparse(templatesToSheet(templates), { newline: '\r\n' })}\r\n`;
}

/** The sheet as a workbook of Excel. The writer (95 kB) is loaded here. */
export async function templatesToXlsx(templates: readonly Template[]): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const [headers = [], ...rows] = templatesToSheet(templates);
  const cell = (text: string) => ({
    value: spelt(text),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
  });
  const heading = headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  return writeWorkbook([heading, ...rows.map((row) => row.map(cell))], {
    sheet: '模板',
    stickyRowsCount: 1,
    columns: WIDTHS.map((width) => ({ width })),
  }).toBlob();
}

/** A workbook spells signs as `_x000D_`; words that look like that are spelt too. The writer (4.1.1) does not. */
function spelt(text: string): string {
  return text.replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_');
}

function plain(cell: string): string {
  return NOT_PLAIN.test(cell) ? `'${cell}` : cell;
}
