import { caseIdOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import type { Mapping } from './mapping';
import { unquoted } from './problem';
import { type Fault, readRow } from './row';
import type { Table } from './table';

/** A row that is not imported. `row`: its number in the file, from 1. */
export interface FaultyCells {
  row: number;
  cells: readonly string[];
  faults: Fault[];
}

export interface Checked {
  reviews: Review[];
  faulty: FaultyCells[];
  /** Rows without any content. */
  blank: number;
  /** Names of the shops, by the id that the reviews carry. */
  shopNames: Map<string, string>;
}

/** Rows between two steps: some 20 ms of work. */
const STEP = 500;

/**
 * Reads every row of a table. Long, so it stops after each {@link STEP} rows and tells how many are done; whoever runs it
 * may breathe, or drop it.
 */
export function* checkTable(table: Table, mapping: Mapping, shop: string | null): Generator<number, Checked> {
  const checked: Checked = { reviews: [], faulty: [], blank: 0, shopNames: new Map() };
  const seen = new Map<string, number>();
  for (const [i, raw] of table.rows.entries()) {
    if (i % STEP === 0 && i > 0) yield i;
    const row = table.firstRow + i;
    const cells = table.ours ? raw.map(unquoted) : raw;
    if (cells.every((cell) => cell.trim() === '')) checked.blank++;
    else take(checked, seen, row, cells, mapping, shop);
  }
  return checked;
}

function take(
  checked: Checked,
  seen: Map<string, number>,
  row: number,
  cells: readonly string[],
  mapping: Mapping,
  shop: string | null,
): void {
  const read = readRow(cells, mapping, shop);
  if ('faults' in read) {
    checked.faulty.push({ row, cells, faults: read.faults });
    return;
  }
  const { review, shopName } = read;
  const key = caseIdOf(review) ?? '';
  const first = seen.get(key);
  if (first !== undefined) {
    checked.faulty.push({ row, cells, faults: [{ field: null, code: 'twice', value: String(first) }] });
    return;
  }
  seen.set(key, row);
  if (review.shop !== null && shopName !== null) checked.shopNames.set(review.shop, shopName);
  checked.reviews.push(review);
}
