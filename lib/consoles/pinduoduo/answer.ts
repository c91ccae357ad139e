import type { TappedAnswer } from '@/lib/consoles/contract';
import { MAX_TEXT } from '@/lib/review/bounds';
import type { Review } from '@/lib/review/schema';
import { reviewOf } from './answer-row';
import { type Fields, fieldsOf, flagOf, idOf, isFields, numberOf, textOf } from './fields';
import { parseAnswer } from './json';
import { LIST_PATH, REPLY_PATH } from './paths';

const SUCCESS = 1_000_000;

/** The platform says that this went well. Not every answer with HTTP 200 does; the flat form says nothing at all. */
function succeeded(envelope: Fields): boolean {
  if ((envelope.success ?? null) !== null && flagOf(envelope.success) !== true) return false;
  const code = envelope.errorCode ?? envelope.error_code ?? null;
  return code === null || numberOf(code) === SUCCESS;
}

/** Rows of a list answer, wrapped in `result` or flat beside `totalNum` (facts 1.2); null when it is not one. */
function rowsOf(envelope: unknown): unknown[] | null {
  if (!isFields(envelope) || !succeeded(envelope)) return null;
  if (isFields(envelope.result)) return Array.isArray(envelope.result.data) ? envelope.result.data : null;
  return Array.isArray(envelope.data) ? envelope.data : null;
}

/** See {@link import('@/lib/consoles/contract').ConsoleAdapter.readAnswer}. */
export function readAnswer(tapped: TappedAnswer): { reviews: Review[]; skipped: number } | null {
  if (tapped.path !== LIST_PATH) return null;
  const rows = rowsOf(parseAnswer(tapped.answer, tapped.lossy));
  if (rows === null) return null;
  const reviews: Review[] = [];
  const byId = new Map<string, string>();
  let skipped = 0;
  for (const row of rows) {
    const review = isFields(row) ? reviewOf(row) : null;
    const content = JSON.stringify(review);
    const before = review?.id == null ? undefined : byId.get(review.id);
    // The same id twice with other content: one of them is wrong, and nothing says which. The first stays.
    if (review === null || (before !== undefined && before !== content)) skipped++;
    else if (before === undefined) reviews.push(review);
    if (review?.id != null && before === undefined) byId.set(review.id, content);
  }
  return { reviews, skipped };
}

/** See {@link import('@/lib/consoles/contract').ConsoleAdapter.readSentReply}. */
export function readSentReply(tapped: TappedAnswer): { reviewId: string; text: string } | null {
  if (tapped.path !== REPLY_PATH || tapped.request === null) return null;
  const envelope = fieldsOf(parseAnswer(tapped.answer, tapped.lossy));
  // Here success must be said: an empty answer must not close a case.
  if (flagOf(envelope.success) !== true || !succeeded(envelope)) return null;
  const sent = fieldsOf(parseAnswer(tapped.request, false));
  const reviewId = idOf(sent.reviewId);
  const text = textOf(sent.content, MAX_TEXT);
  return reviewId === null || text === null ? null : { reviewId, text };
}
