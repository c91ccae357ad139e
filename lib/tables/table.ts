import { findHeaderRow } from './mapping';
import { PROBLEM_HEADER, unquoted } from './problem';
import type { Sheet } from './sheet';

/** A sheet as it is imported: what its columns are called, and the rows under that. */
export interface Table {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  /** Number of `rows[0]` in the file, from 1. */
  firstRow: number;
  /** A list of faulty rows of ours: its cells carry quotes that are to be taken back. */
  ours: boolean;
}

/** The table of a sheet. `headerRow`: from 0; null = no row holds headers, and columns are called by letters. */
export function tableOf({ rows }: Sheet, headerRow: number | null = findHeaderRow(rows)): Table {
  if (headerRow === null) {
    const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
    return {
      headers: Array.from({ length: width }, (_, i) => columnName(i)),
      rows,
      firstRow: 1,
      ours: false,
    };
  }
  const headers = rows[headerRow] ?? [];
  const ours = headers.includes(PROBLEM_HEADER);
  return {
    headers: ours ? headers.map(unquoted) : headers,
    rows: rows.slice(headerRow + 1),
    firstRow: headerRow + 2,
    ours,
  };
}

/** "A" … "Z", "AA": as spreadsheets call column `at` (from 0). */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
