import type { CaseRow } from '@/lib/cases/case';
import { BURST_HISTORY, BURST_WINDOW, burst, densestDay, type Stamped } from '@/lib/grading/signals/burst';
import type { Burst, SameBuyer, SameText, Signal } from '@/lib/grading/signals/contract';
import { BUYER_HISTORY, BUYER_WINDOW, MOST_OF_ONE, sameBuyer } from '@/lib/grading/signals/same-buyer';
import { mayBeAlike, sameText, type Written } from '@/lib/grading/signals/same-text';
import { type Trace, traceOf } from '@/lib/grading/signals/trace';
import { DAY, type EpochMs } from '@/lib/review/time';
import { db } from './db';
import { casesByIds } from './queries';
import { isTraced } from './traces';

/** Candidates looked at, of each band of a text and altogether: what thousands have in common needs no more. */
const LOOK = 200;
/** Reviews of a product or shop looked at around one. */
const NEAR = 500;
/** A review that is dated later than this from now was dated by a wrong clock, or this computer's clock is wrong. */
const AHEAD = DAY;

/** A stretch of time: `from` ≤ t < `to`. */
interface Span {
  from: EpochMs;
  to: EpochMs;
}

/**
 * What a case has in common with others, strongest first; nothing while older cases are still being traced, since half of
 * the past would pass for all of it. `keptDays`: for how long the store keeps what is done (setting): of the time before
 * it knows a part only, and no rate is made of that. Reads at most some hundred rows however many cases there are.
 */
export async function signalsFor(caseId: string, now: EpochMs, keptDays: number): Promise<Signal[]> {
  const row = await db.cases.get(caseId);
  if (row === undefined || !(await isTraced())) return [];
  const trace = traceOf(row.id, row.review);
  const kept = now - keptDays * DAY;
  const found = await Promise.all([
    textOf(row, trace),
    buyerOf(row, trace, kept, now),
    burstOf(row, trace, kept, now),
  ]);
  return found.filter((signal) => signal !== null).sort((a, b) => b.strength - a.strength);
}

async function textOf({ id, review }: CaseRow, { bands = [] }: Trace): Promise<SameText | null> {
  const shelves = await Promise.all(
    bands.map((band) => db.traces.where('bands').equals(band).limit(LOOK).primaryKeys()),
  );
  const shared = new Map<string, number>();
  for (const other of shelves.flat()) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
  const ranked = [...shared].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([other]) => other);
  const traces = await db.traces.bulkGet(ranked.slice(0, LOOK));
  const near = traces.flatMap((one) => (one?.bands && mayBeAlike(bands, one.bands) ? one.id : []));
  const more = ranked.length > LOOK || shelves.some((shelf) => shelf.length === LOOK);
  return sameText(written(id, review), await writtenBy(near), more);
}

async function buyerOf(
  { id, review }: CaseRow,
  { buyer, shop, at }: Trace,
  kept: EpochMs,
  now: EpochMs,
): Promise<SameBuyer | null> {
  if (buyer === undefined || shop === undefined || at === undefined || !isBetween(at, kept, now)) return null;
  const span = { from: Math.max(at - BUYER_WINDOW, kept), to: Math.min(at + BUYER_WINDOW, now + AHEAD) };
  const ids = await within('buyer', buyer, span)
    .limit(MOST_OF_ONE + 1)
    .primaryKeys();
  const past = { from: Math.max(span.from - BUYER_HISTORY, kept), to: span.from };
  const [rows, ofShop, before] = await Promise.all([
    casesByIds(ids),
    within('shop', shop, span).count(),
    within('buyer', buyer, past).count(),
  ]);
  const reviews = rows.flatMap((row) => {
    const written = row?.review.createdAt ?? null;
    return row === undefined || written === null
      ? []
      : [{ id: row.id, orderSn: row.review.orderSn, at: written }];
  });
  const known = past.to - past.from;
  return sameBuyer(id, { mask: review.buyer ?? '', reviews, ofShop, before, known });
}

/** Of the product; of the shop only where its product does not stand out. */
async function burstOf(
  { id }: CaseRow,
  { product, shop, at }: Trace,
  kept: EpochMs,
  now: EpochMs,
): Promise<Burst | null> {
  if (shop === undefined || at === undefined || !isBetween(at, kept, now)) return null;
  for (const [of, key] of [
    ['product', product],
    ['shop', shop],
  ] as const) {
    if (key === undefined) continue;
    const near = await stamps(of, key, { from: at - BURST_WINDOW + 1, to: at + BURST_WINDOW });
    const day = densestDay({ id, at }, near);
    const past = { from: Math.max(day.from - BURST_HISTORY, kept), to: day.from };
    const [oldest, before] = await Promise.all([
      oldestOf(shop, { from: kept, to: day.from }),
      within(of, key, past).count(),
    ]);
    const known = oldest === null ? 0 : past.to - Math.max(past.from, oldest);
    const found = burst(id, { of, day, more: near.length === NEAR, before, known });
    if (found !== null) return found;
  }
  return null;
}

function within(index: 'buyer' | 'product' | 'shop', key: string, { from, to }: Span) {
  return db.traces.where(`[${index}+at]`).between([key, from], [key, Math.max(from, to)], true, false);
}

async function stamps(index: 'product' | 'shop', key: string, span: Span): Promise<Stamped[]> {
  const found: Stamped[] = [];
  // The time stands in the key of the index: no row is read for it.
  await within(index, key, span)
    .limit(NEAR)
    .eachKey((at, { primaryKey }) => {
      found.push({ id: primaryKey, at: Number((at as unknown as readonly unknown[])[1]) });
    });
  return found;
}

/** The first review that is known of a shop in a time: since when there is a past to compare with. */
async function oldestOf(shop: string, span: Span): Promise<EpochMs | null> {
  return (await within('shop', shop, span).first())?.at ?? null;
}

function isBetween(at: EpochMs, kept: EpochMs, now: EpochMs): boolean {
  return at >= kept && at <= now + AHEAD;
}

function written(id: string, { orderSn, text }: CaseRow['review']): Written {
  return { id, orderSn, text };
}

async function writtenBy(ids: readonly string[]): Promise<Written[]> {
  const rows = await casesByIds(ids);
  return rows.flatMap((row) => (row === undefined ? [] : written(row.id, row.review)));
}
