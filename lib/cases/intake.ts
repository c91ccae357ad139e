import { badnessOf } from '@/lib/grading/bad';
import type { Finding, Grade, Grader } from '@/lib/grading/contract';
import { gradeOf, type Handler } from '@/lib/grading/policy';
import type { Review } from '@/lib/review/schema';
import { comparable } from '@/lib/review/text';
import { type EpochMs, HOUR } from '@/lib/review/time';
import type { CaseRow } from './case';
import type { DeskContext } from './desk';
import type { EventBody, Lane } from './event';
import { changedFields, mergeReview } from './merge';
import { carryClocks, clocksFor } from './recompute';

/**
 * The events that one sighting of a review adds to its case. Empty when the review is nothing to work on or the page
 * shows what we already knew: the same review seen a hundred times is one case with the same journal.
 */
export function planIntake(row: CaseRow | null, review: Review, desk: DeskContext): EventBody[] {
  return row === null ? firstSight(review, desk) : again(row, review, desk);
}

function firstSight(review: Review, desk: DeskContext): EventBody[] {
  const finding = examine(review, desk.grader);
  const badness = badnessOf(review.rating, finding);
  if (badness === null) return [];
  const answered = review.reply.replied === true;
  const lane: Lane = answered ? 'done' : isOld(review, desk) ? 'backlog' : 'active';
  const judged = judge(finding, desk);
  const clocks = lane === 'active' ? clocksFor(review, judged.grade, desk) : [];
  const events: EventBody[] = [
    { type: 'seen', data: { review, lane, hidden: badness === 'hidden' } },
    { type: 'graded', data: { ...judged, clocks } },
  ];
  if (answered) events.push(repliedEvent(review, desk.now));
  return events;
}

function again(row: CaseRow, seen: Review, desk: DeskContext): EventBody[] {
  const review = mergeReview(row.review, seen);
  const fields = changedFields(row.review, review);
  const events: EventBody[] = [];
  if (fields.length > 0) events.push({ type: 'changed', data: { fields, review } });

  let { clocks } = row;
  let { grade } = row;
  if (!row.corrected && (fields.includes('text') || fields.includes('append'))) {
    const judged = judge(examine(review, desk.grader), desk);
    grade = judged.grade;
    clocks = carryClocks(row, grade, desk);
    events.push({ type: 'regraded', data: { ...judged, clocks, why: 'changed' } });
  }

  if (isNewReply(row, review)) {
    events.push(repliedEvent(review, desk.now));
  } else if (row.lane === 'done' && row.status !== 'dismissed') {
    const why = fields.includes('append') ? 'append' : gotWorse(row.review, review) ? 'worse' : null;
    if (why !== null)
      events.push({ type: 'reopened', data: { why, clocks: clocksFor(review, grade, desk) } });
  }
  return events;
}

function examine(review: Review, grader: Grader): Finding {
  return grader({ text: review.text, append: review.append?.text ?? null, stars: review.rating.stars });
}

function judge(finding: Finding, desk: DeskContext): { finding: Finding; grade: Grade; handler: Handler } {
  const grade = gradeOf(finding);
  return { finding, grade, handler: desk.policy[grade].handler };
}

/** Installing the product must not greet a shop with red marks; a review of unknown age is not known to be fresh. */
function isOld(review: Review, desk: DeskContext): boolean {
  return review.createdAt === null || desk.now - review.createdAt > desk.backlogAfterHours * HOUR;
}

/** The page shows a reply that we do not know. After a reopening the old reply is still shown: it is not a new one. */
function isNewReply(row: CaseRow, review: Review): boolean {
  if (review.reply.replied !== true || row.status === 'dismissed' || row.status === 'resolved') return false;
  if (row.reply === null) return true;
  const { text } = review.reply;
  return text !== null && row.reply.text !== null && comparable(text) !== comparable(row.reply.text);
}

function repliedEvent(review: Review, now: EpochMs): EventBody {
  const via = review.readFrom === 'rows' ? 'rows' : 'answer';
  return { type: 'replied', data: { text: review.reply.text, at: review.reply.at ?? now, via } };
}

function gotWorse(before: Review, after: Review): boolean {
  return (
    before.rating.stars !== null && after.rating.stars !== null && after.rating.stars < before.rating.stars
  );
}
