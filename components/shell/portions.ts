import { i18n } from '#i18n';
import { type BulkRefusal, type BulkResult, PORTION } from '@/lib/cases/bulk';
import type { Deed } from '@/lib/cases/undo';
import { snake } from './words';

/** What became of many cases. */
export interface Sum {
  deeds: Deed[];
  unchanged: string[];
  refused: { caseId: string; why: BulkRefusal }[];
  /** Why it went no further, and how many were left; null = it came to its end. */
  stopped: { why: Extract<BulkResult, { ok: false }>['why'] | 'lost' | 'asked'; left: number } | null;
}

/**
 * Hands work to the worker a portion at a time, the next when the one before is answered: the worker may die in between, and
 * what is answered is done. `progress`: told how many are answered; false stops before the next portion. Never fails.
 */
export async function inPortions<T>(
  all: readonly T[],
  send: (part: T[]) => Promise<BulkResult>,
  progress: (answered: number) => boolean = () => true,
): Promise<Sum> {
  const sum: Sum = { deeds: [], unchanged: [], refused: [], stopped: null };
  for (let at = 0; at < all.length; at += PORTION) {
    const left = all.length - at;
    const result = await send(all.slice(at, at + PORTION)).catch(() => null);
    if (result === null) return { ...sum, stopped: { why: 'lost', left } };
    if (!result.ok) return { ...sum, stopped: { why: result.why, left } };
    sum.deeds.push(...result.deeds);
    sum.unchanged.push(...result.unchanged);
    sum.refused.push(...result.refused);
    const answered = Math.min(at + PORTION, all.length);
    if (!progress(answered) && answered < all.length)
      return { ...sum, stopped: { why: 'asked', left: all.length - answered } };
  }
  return sum;
}

/** What was not done, and why, by number of cases; null = nothing. `of`: undoing is refused for a reason of its own. */
export function wordSum({ refused, unchanged, stopped }: Sum, of: 'command' | 'undo'): string | null {
  const counts = new Map<BulkRefusal, number>();
  for (const { why } of refused) counts.set(why, (counts.get(why) ?? 0) + 1);
  const words = [...counts].map(([why, count]) =>
    of === 'undo' && why === 'not-now'
      ? i18n.t('undo.changed', [count])
      : i18n.t(`bulk.why_${snake(why)}`, [count]),
  );
  if (unchanged.length > 0) words.push(i18n.t('bulk.unchanged', [unchanged.length]));
  if (stopped !== null) {
    words.push(i18n.t('bulk.left', [stopped.left]));
    if (stopped.why !== 'asked') words.push(i18n.t(`command.${snake(stopped.why)}`));
  }
  return words.length === 0 ? null : words.join(i18n.t('bulk.comma'));
}
