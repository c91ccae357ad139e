import Papa from 'papaparse';
import { NOT_PLAIN, PROBLEM_HEADER } from './problem';

/** A faulty row and what is wrong with it, in words. */
export interface FaultyRow {
  cells: readonly string[];
  problem: string;
}

/**
 * The faulty rows as CSV, to be mended and imported again: the headers, the cells as they stand, and
 * in a last column what is wrong. No cell
 * is a formula to the program that opens it. With a byte order mark, or Excel reads Chinese as GBK.
 */
export function faultyCsv(headers: readonly string[], rows: readonly FaultyRow[]): string {
  const old = headers.indexOf(PROBLEM_HEADER);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  const line = (cells: readonly string[], problem: string): string[] => {
    const padded = Array.from({ length: width }, (_, i) => cells[i] ?? '');
    return [...(old < 0 ? padded : padded.toSpliced(old, 1)), problem];
  };
  const table = [line(headers, PROBLEM_HEADER), ...rows.map(({ cells, problem }) => line(cells, problem))];
  // Its own pattern (`true`) ends at a line break and lets "=1+1\n" through (papaparse 5.7.1).
  return `\ufeff${Papa.unparse(table, { escapeFormulae: NOT_PLAIN, newline: '\r\n' })}\r\n`;
}
