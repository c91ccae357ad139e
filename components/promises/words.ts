import { i18n } from '#i18n';
import type { PromiseType } from '@/lib/promises/contract';
import type { Penalty } from '@/lib/promises/penalty';
import { formatYuan } from '@/lib/review/money';
import { CHINA_OFFSET_MINUTES, type EpochMs, MINUTE } from '@/lib/review/time';

export function wordType(type: PromiseType): string {
  return i18n.t(`promise.type_${type}`);
}

/** What breaking it costs, in one line. */
export function wordPenalty(penalty: Penalty | null): string {
  if (penalty === null) return i18n.t('promise.penaltyNone');
  return penalty.own ? amountOf(penalty) : i18n.t('promise.penaltyElsewhere', [amountOf(penalty)]);
}

function amountOf({ kind, low, high, amount, perDay }: Penalty): string {
  if (kind === 'breach') return i18n.t('promise.penaltyBreach');
  if (kind === 'fixed') return i18n.t('promise.penaltyFixed', [formatYuan(low)]);
  const range: [string, string] = [formatYuan(low), formatYuan(high)];
  const words =
    amount === null
      ? i18n.t('promise.penaltyRange', range)
      : i18n.t('promise.penaltyAmount', [formatYuan(amount), ...range]);
  return perDay === null ? words : i18n.t('promise.penaltyPerDay', [words, formatYuan(perDay)]);
}

/** Whose rule it is and when it was read. */
export function wordBasis(penalty: Penalty | null): string | undefined {
  return penalty === null ? undefined : i18n.t('reply.lintBasis', [penalty.basis, penalty.asOf]);
}

/** China time as a field of day and hour takes it: "2026-11-22T18:00". */
export function fieldTime(at: EpochMs): string {
  return new Date(at + CHINA_OFFSET_MINUTES * MINUTE).toISOString().slice(0, 16);
}
