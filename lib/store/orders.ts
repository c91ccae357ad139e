import type { CaseRow } from '@/lib/cases/case';
import { orderKeyOf } from '@/lib/review/identity';
import type { Fen } from '@/lib/review/money';
import type { ConsoleId } from '@/lib/review/schema';
import type { EpochMs } from '@/lib/review/time';
import { db } from './db';
import { JOURNAL, Journal } from './journal';

/** What an order cost, as a page of the console told. Nothing else of an order is kept. */
export interface OrderRow {
  /** `console|orderSn`: a case's `joinKey`. */
  key: string;
  /** 分 */
  paid: Fen;
  /** When a page told it last. */
  seenAt: EpochMs;
}

/**
 * Keeps the prices and gives them to the cases of these orders, in one transaction; told again they change nothing. A
 * figure that is new wins over one that an agent entered before (the journal has both); an entry that came after it is a
 * correction and stays. Throws what the browser's storage throws (see `trouble.ts`).
 */
export async function learnPrices(
  console: ConsoleId,
  prices: readonly { orderSn: string; paid: Fen }[],
  now: EpochMs,
): Promise<void> {
  const told = new Map(prices.map(({ orderSn, paid }) => [orderKeyOf(console, orderSn), paid]));
  await db.transaction('rw', [...JOURNAL, db.orders], async () => {
    const before = await db.orders.bulkGet([...told.keys()]);
    const news = new Set([...told.keys()].filter((key, i) => before[i]?.paid !== told.get(key)));
    await db.orders.bulkPut([...told].map(([key, paid]) => ({ key, paid, seenAt: now })));
    await priceCases(told, (row) => news.has(row.joinKey ?? ''), now);
  });
}

/**
 * Gives the cases of these keys what is known of their orders; returns the cases that changed, by id. Must run inside a
 * transaction over {@link JOURNAL} and orders, after the cases were written.
 */
export async function priceFromOrders(
  keys: readonly string[],
  now: EpochMs,
): Promise<ReadonlyMap<string, CaseRow>> {
  const known = (await db.orders.bulkGet([...keys])).filter((row) => row !== undefined);
  return known.length === 0
    ? new Map()
    : priceCases(new Map(known.map(({ key, paid }) => [key, paid])), () => false, now);
}

/** `overrides`: whether the page's figure replaces the one that an agent entered. */
async function priceCases(
  prices: ReadonlyMap<string, Fen>,
  overrides: (row: CaseRow) => boolean,
  now: EpochMs,
): Promise<ReadonlyMap<string, CaseRow>> {
  const rows = await db.cases
    .where('joinKey')
    .anyOf([...prices.keys()])
    .toArray();
  const journal = new Journal();
  const changed = new Map<string, CaseRow>();
  for (const row of rows) {
    const paid = prices.get(row.joinKey ?? '');
    if (paid === undefined || row.review.paid !== null || row.pricedAt === paid) continue;
    if (row.pricedAt !== null && !overrides(row)) continue;
    if (isOfTwoShops(rows.filter((other) => other.joinKey === row.joinKey))) continue;
    const after = journal.append(row.id, row, [{ type: 'priced', data: { paid } }], now, { kind: 'page' });
    changed.set(row.id, after);
  }
  await journal.write();
  return changed;
}

/** A page does not say whose order it shows. Two shops with one number: whose price it is would be a guess. */
function isOfTwoShops(rows: readonly CaseRow[]): boolean {
  return new Set(rows.flatMap(({ review }) => review.shop ?? [])).size > 1;
}
