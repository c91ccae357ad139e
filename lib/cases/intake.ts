import { badnessOf } from '@/lib/grading/bad';
import type { Finding, Grade } from '@/lib/grading/contract';
import { gradeOf, type Handler } from '@/lib/grading/policy';
import { shopKeyOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { comparable, sameText } from '@/lib/review/text';
import { type EpochMs, HOUR } from '@/lib/review/time';
import type { CaseRow } from './case';
import { saidNow } from './decide';
import { continued } from './decide-work';
import type { DeskContext, IntakeDesk } from './desk';
import type { EventBody, Lane } from './event';
import { endWait, waitOf } from './fold-work';
import { type ChangedField, changedFields, mergeReview } from './merge';
import { carryClocks, clocksFor, handlerFor, takenUp } from './recompute';

/**
 * The events that one sighting of a review adds to its case. Empty when the review is nothing to work on or the page
 * shows what we already knew: the same review seen a hundred times is one case with the same journal.
 */
export function planIntake(row: CaseRow | null, review: Review, desk: IntakeDesk): EventBody[] {
  return row === null ? firstSight(review, desk) : again(row, review, desk);
}

function firstSight(review: Review, desk: IntakeDesk): EventBody[] {
  const finding = examine(review, desk);
  const badness = badnessOf(review.rating, finding);
  if (badness === null) return [];
  const answered = review.reply.replied === true;
  const lane: Lane = answered ? 'done' : isOld(review, desk) ? 'backlog' : 'active';
  const judged = judge(finding, desk);
  const clocks = lane === 'active' ? clocksFor(review, judged.grade, desk) : [];
  const events: EventBody[] = [
    { type: 'seen', data: { review, lane, hidden: badness === 'hidden' } },
    { type: 'graded', data: { ...judged, clocks } },
    ...turnedEvents(null, finding),
  ];
  if (answered) events.push(repliedEvent(review, desk.now));
  if (answered && (appendAfterReply(review) ?? 0) > 0 && !isOld(review, desk))
    events.push({
      type: 'reopened',
      data: { why: 'append', clocks: clocksFor(review, judged.grade, desk) },
    });
  return events;
}

function again(row: CaseRow, seen: Review, desk: IntakeDesk): EventBody[] {
  const review = mergeReview(row.review, seen);
  const fields = changedFields(row.review, review);
  const events: EventBody[] = [];
  if (fields.length > 0) events.push({ type: 'changed', data: { fields, review } });

  let { grade } = row;
  let now: CaseRow = { ...row, review };
  const wait = waitOf(row);
  if (wait !== null && buyerWrote(row.review, review, fields, wait.from)) {
    events.push(continued(now, 'buyer', desk));
    const waits = endWait(row.waits, desk.now);
    now = waits === undefined ? now : { ...now, waits };
  }
  if (fields.includes('text') || fields.includes('append')) {
    const finding = examine(review, desk);
    if (!row.corrected) {
      const judged = judge(finding, desk);
      grade = judged.grade;
      const clocks = carryClocks(now, grade, desk);
      const handler = handlerFor(row, grade, desk);
      events.push({ type: 'regraded', data: { ...judged, handler, clocks, why: 'changed' } });
    }
    events.push(...turnedEvents(row.finding, finding));
  }

  const answered = isNewReply(row, review);
  if (answered) events.push(repliedEvent(review, saidNow(row, desk)));
  if (row.status !== 'dismissed' && (answered || row.lane === 'done')) {
    const wrote = fields.includes('append') && asksAgain(row, review, answered, desk);
    const why = wrote ? 'append' : !answered && gotWorse(row.review, review) ? 'worse' : null;
    if (why !== null) events.push({ type: 'reopened', data: { why, ...takenUp(row, review, grade, desk) } });
  } else if (row.lane === 'backlog' && isOld(row.review, desk) && !isOld(review, desk)) {
    events.push({ type: 'activated', data: takenUp(row, review, grade, desk) });
  }
  return events;
}

/**
 * Whether the buyer said more since the last look. What rows had shortened, or do not show (an append), is whole after the
 * first answer, which is our own gain: then only other words count, and those that are dated after `since`.
 */
function buyerWrote(before: Review, after: Review, fields: readonly ChangedField[], since: EpochMs): boolean {
  const text = fields.includes('text');
  const append = fields.includes('append');
  if (before.readFrom !== 'rows') return text || append;
  return (text && !sameText(before.text, after.text)) || (append && (after.append?.at ?? since) > since);
}

/** The mood turned, and that is new: said once for each direction it takes. */
function turnedEvents(before: Finding | null, { turn }: Finding): EventBody[] {
  return turn === undefined || turn === before?.turn ? [] : [{ type: 'turned', data: { to: turn } }];
}

function examine(review: Review, desk: IntakeDesk): Finding {
  const { text, append, rating, parts } = review;
  const input = { text, append: append?.text ?? null, stars: rating.stars, level: rating.level, parts };
  return desk.grader(input, desk.layers?.get(shopKeyOf(review)));
}

function judge(finding: Finding, desk: DeskContext): { finding: Finding; grade: Grade; handler: Handler } {
  const grade = gradeOf(finding);
  return { finding, grade, handler: desk.policy[grade].handler };
}

/**
 * Installing the product must not greet a shop with red marks; a review of unknown age is not known to be fresh. The
 * buyer's last words count: an old review with an append of today is work of today.
 */
function isOld({ createdAt, append }: Review, desk: DeskContext): boolean {
  const never = Number.NEGATIVE_INFINITY;
  return desk.now - Math.max(createdAt ?? never, append?.at ?? never) > desk.backlogAfterHours * HOUR;
}

/** How long after the shop's reply the buyer wrote again (negative = before), in ms; null = not known. */
function appendAfterReply({ append, reply }: Review): number | null {
  return append === null || append.at === null || reply.at === null ? null : append.at - reply.at;
}

/**
 * Whether an append that we did not know needs an answer of its own. `answered`: the reply, too, is new to us; then the
 * times decide which came last, and an append to a case that was done is never taken for answered on a guess.
 */
function asksAgain(row: CaseRow, review: Review, answered: boolean, desk: DeskContext): boolean {
  const after = appendAfterReply(review);
  const last = after === null ? row.lane === 'done' : after > 0;
  // Rows never show an append: one that comes with the first answer may be as old as the review.
  if (row.review.readFrom === 'rows') return last && !isOld(review, desk);
  return answered ? last : true;
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
