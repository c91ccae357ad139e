import { MAX_TEXT } from '@/lib/review/bounds';
import type { Review } from '@/lib/review/schema';
import { parseEpoch } from '@/lib/review/time';
import { type Fields, fieldsOf, flagOf, numberOf, textOf } from '../answer/values';

/** Codes of `replyStatus` (facts 1.2): 1 replied, 20 also seen as replied, 0 and 2 not. */
const REPLIED = new Set([1, 20]);
const NOT_REPLIED = new Set([0, 2]);

/** Codes of `reportResult.status` (facts 1.2). */
const REPORT = new Map<number, NonNullable<Review['report']>['state']>([
  [99, 'none'],
  [0, 'pending'],
  [8, 'upheld'],
  [9, 'rejected'],
  [10, 'reported'],
]);

/** What is there to see (list, count, text) decides before the code does, whose values drifted (facts 6.4). */
export function replyOf(row: Fields): Review['reply'] {
  const list = Array.isArray(row.replyList) ? row.replyList : null;
  const count = numberOf(row.replyCount);
  const said = textOf(row.reply, MAX_TEXT) ?? textOf(fieldsOf(list?.[0]).content, MAX_TEXT);
  const at = parseEpoch(row.replyTime);
  if (said !== null || (list !== null && list.length > 0) || (count !== null && count > 0))
    return { replied: true, text: said, at };
  const code = numberOf(row.replyStatus);
  const seenNone = list !== null || count === 0;
  if (code !== null && NOT_REPLIED.has(code)) return { replied: false, text: null, at: null };
  // The code says replied and the list says nobody did: not known rather than a guess.
  if (code !== null && REPLIED.has(code)) return { replied: seenNone ? null : true, text: null, at };
  return { replied: seenNone || row.reply === '' ? false : null, text: null, at: null };
}

/** One plain "no" is enough; a missing flag is not a "no" (facts 1.2). */
export function canReplyOf(row: Fields): boolean | null {
  const flags = [flagOf(row.canReview), flagOf(row.canInteract)];
  if (flags.includes(false)) return false;
  return flags.includes(true) ? true : null;
}

export function reportOf(row: Fields): Review['report'] {
  const result = fieldsOf(row.reportResult);
  const code = numberOf(result.status ?? row.reportStatus);
  if (code === null) return null;
  return { state: REPORT.get(code) ?? 'unknown', label: textOf(result.desc ?? row.reportDesc) };
}
