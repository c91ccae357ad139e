/** Runs inside an extension page, on the real IndexedDB of the real origin. Bundled by `bundle.ts`. */
import { fold } from '@/lib/cases/apply';
import type { CaseEvent } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import { gradeByPhrases as grade } from '@/lib/grading';
import { type Review, reviewSchema } from '@/lib/review/schema';
import { DAY, HOUR } from '@/lib/review/time';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { expectedBadge, wakeToBadge } from './badge';
import { atRest, recompute } from './recompute';
import { benchReview } from './reviews';

const desk = (now: number) => ({
  now,
  policy: DEFAULT_SETTINGS.policy,
  calendar: DEFAULT_SETTINGS.calendar,
  backlogAfterHours: 72,
  grader: grade,
  platformOf: () => UNKNOWN_LIMITS,
});

async function empty(): Promise<void> {
  await db.cases.clear();
  await db.events.clear();
  await db.traces.clear();
}

/** ms to validate, merge, grade, stamp and store `n` reviews, in sightings of 200 as the page sends them. */
async function intake(n: number): Promise<number> {
  await empty();
  const now = Date.now();
  const raw: unknown[] = Array.from({ length: n }, (_, i) => benchReview(i, now - HOUR));
  const start = performance.now();
  for (let i = 0; i < n; i += 200) {
    const reviews: Review[] = raw.slice(i, i + 200).map((review) => reviewSchema.parse(review));
    await takeIn(reviews, desk(now));
  }
  return performance.now() - start;
}

/** ms of a bare `bulkPut` of the very rows that the intake before left in both tables, in chunks of 1,000. */
async function bare(): Promise<number> {
  const cases = await db.cases.toArray();
  const events = await db.events.toArray();
  await empty();
  const start = performance.now();
  for (let i = 0; i < cases.length; i += 1_000) await db.cases.bulkPut(cases.slice(i, i + 1_000));
  for (let i = 0; i < events.length; i += 1_000) await db.events.bulkPut(events.slice(i, i + 1_000));
  return performance.now() - start;
}

/** ms of grading and of validation alone, to see where an intake's time goes. */
function parts(n: number): { grading: number; validation: number } {
  const reviews = Array.from({ length: n }, (_, i) => benchReview(i, Date.now()));
  const start = performance.now();
  for (const { text, append, rating } of reviews)
    grade({ text, append: append?.text ?? null, stars: rating.stars });
  const graded = performance.now();
  for (const review of reviews) reviewSchema.parse(review);
  return { grading: graded - start, validation: performance.now() - graded };
}

/** Fills the store with `total` cases, `open` of them open (a tenth of these overdue), the rest answered. */
async function seed(total: number, open: number): Promise<void> {
  await empty();
  const now = Date.now();
  for (let i = 0; i < total; i += 1_000) {
    const events = Array.from({ length: Math.min(1_000, total - i) }, (_, k) =>
      journalOf(i + k, i + k < open, now),
    );
    const cases = events.map((journal) => fold(journal)).filter((row) => row !== null);
    await db.transaction('rw', db.cases, db.events, async () => {
      await db.events.bulkAdd(events.flat());
      await db.cases.bulkAdd(cases);
    });
  }
}

/** Takes in `n` reviews that nobody has seen, the first the `from`-th of the shop, as the worker does when a page shows them. */
async function see(n: number, from: number): Promise<void> {
  const now = Date.now();
  await takeIn(
    Array.from({ length: n }, (_, i) => benchReview(from + i, now - HOUR)),
    desk(now),
  );
}

function journalOf(i: number, open: boolean, now: number): CaseEvent[] {
  const seenAt = open ? now - (i % 10 === 0 ? 2 * DAY : 0) + i : now - 20 * DAY + i * 10;
  const review = benchReview(i, seenAt - HOUR);
  const bodies = planIntake(null, review, desk(seenAt));
  bodies.push({ type: 'alerted', data: {} });
  if (!open) bodies.push({ type: 'replied', data: { text: '抱歉', at: seenAt + HOUR, via: 'answer' } });
  else if (i % 10 === 0) {
    bodies.push({ type: 'breached', data: { clock: 'claim', dueAt: seenAt } });
    bodies.push({ type: 'breached', data: { clock: 'first-reply', dueAt: seenAt } });
    bodies.push({ type: 'notified', data: { silent: true } });
  }
  const caseId = `pinduoduo:10001:${review.id}`;
  return bodies.map(
    (body, n) => ({ caseId, n: n + 1, at: seenAt, actor: { kind: 'page' }, ...body }) as CaseEvent,
  );
}

Object.assign(globalThis, {
  haoshuoBench: { intake, bare, parts, seed, see, expectedBadge, wakeToBadge, recompute, atRest },
});
