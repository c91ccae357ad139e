import { DAY, type EpochMs, parseChinaTime } from '@/lib/review/time';
import type { Rule } from './rule';
import { RULES } from './rules';

/** A rule read longer ago than this has to be read again (compliance data G11). Days. */
export const STALE_AFTER_DAYS = 60;

/** The rules whose basis was read more than {@link STALE_AFTER_DAYS} before `now`, in their order. */
export function staleRules(now: EpochMs): Rule[] {
  return RULES.filter(({ asOf }) => now - (parseChinaTime(asOf) ?? 0) > STALE_AFTER_DAYS * DAY);
}
