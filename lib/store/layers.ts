import type { CaseRow } from '@/lib/cases/case';
import { shopText } from '@/lib/grading/shop/apply';
import { EMPTY_LAYER, type ShopLayer } from '@/lib/grading/shop/layer';
import { leadOf } from '@/lib/grading/shop/lead';
import { learn } from '@/lib/grading/shop/learn';
import { standing } from '@/lib/grading/standing';
import { shopKeyOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { fingerprint } from '@/lib/review/text';
import type { EpochMs } from '@/lib/review/time';
import { db } from './db';

/** What one shop taught the grader. */
export interface LayerRow {
  /** See `shopKeyOf`. */
  shop: string;
  layer: ShopLayer;
}

/**
 * Lets the shop's layer learn from a correction, given the case before and after it. Must run inside the transaction that
 * writes the correction: a worker that is killed has then either both or neither, and nothing is learnt twice.
 */
export async function learnHere(before: CaseRow, after: CaseRow, at: EpochMs): Promise<void> {
  const { review } = after;
  const append = review.append?.text ?? null;
  const texts = { text: review.text, append };
  const text = shopText(texts);
  if (text === null) return;
  const shop = shopKeyOf(review);
  const layer = (await db.layers.get(shop))?.layer ?? EMPTY_LAYER;
  const from = before.machineGrade ?? before.grade;
  const offset = append === null ? 0 : text.length - append.length;
  const reasons = standing(before.finding.reasons, texts).map(({ label, field, start, end }) => {
    const shift = field === 'append' ? offset : 0;
    return { label, start: start + shift, end: end + shift };
  });
  const correction = { text, from, to: after.grade, at, of: fingerprint(after.id), reasons };
  const next = learn(layer, correction, leadOf(before.finding, from, after.grade));
  if (next !== layer) await db.layers.put({ shop, layer: next });
}

/**
 * What the shops of these reviews taught, by `shopKeyOf`; left out: every shop. One after the other: a full layer takes the
 * browser some 30 ms to hand over, and clicks come between them.
 */
export async function shopLayers(
  reviews?: readonly Pick<Review, 'console' | 'shop'>[],
): Promise<ReadonlyMap<string, ShopLayer>> {
  const layers = new Map<string, ShopLayer>();
  for (const key of await db.layers.toCollection().primaryKeys()) {
    const row = reviews === undefined || mayBeOf(reviews, key) ? await db.layers.get(key) : undefined;
    if (row !== undefined) layers.set(key, row.layer);
  }
  return layers;
}

/** A row that does not name its shop may belong to a case that does. */
function mayBeOf(reviews: readonly Pick<Review, 'console' | 'shop'>[], key: string): boolean {
  return reviews.some((review) =>
    review.shop === null ? key.startsWith(`${review.console}:`) : key === shopKeyOf(review),
  );
}

export async function layerOf(shop: string): Promise<ShopLayer | null> {
  return (await db.layers.get(shop))?.layer ?? null;
}

/** Puts a layer in the place of what the shop taught so far. */
export async function keepLayer(shop: string, layer: ShopLayer): Promise<void> {
  await db.layers.put({ shop, layer });
}

/** Forgets what the shop taught; the corrections of its cases stay as they are. */
export async function forgetLayer(shop: string): Promise<void> {
  await db.layers.delete(shop);
}

/** Which shops taught something, and how many lessons are in force. */
export async function lessonCounts(): Promise<{ shop: string; learnt: number }[]> {
  return (await db.layers.toArray()).map(({ shop, layer }) => ({ shop, learnt: layer.learnt }));
}
