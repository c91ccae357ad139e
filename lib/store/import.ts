import type { IntakeDesk } from '@/lib/cases/desk';
import type { EventBody, Lane } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { caseIdOf, orderKeyOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { IMPORT } from '@/lib/tables/row';
import { db } from './db';
import { takeInHere, whoDid } from './intake';
import { JOURNAL, Journal } from './journal';
import { priceFromOrders } from './orders';

/** What became of a list of reviews. */
export interface ImportResult {
  /** New cases. */
  opened: number;
  /** Of the new ones, those that were old at first sight. */
  backlog: number;
  /** Of the new ones, those that were answered already. */
  answered: number;
  /** Had a case before; the list may have told something new about them. */
  known: number;
  /** Good reviews: nothing to work on, and nothing is kept of them. */
  fine: number;
}

/** `grading`: done so far of all reviews; `writing`: of those that are kept. */
export interface ImportProgress {
  step: 'grading' | 'writing';
  done: number;
  total: number;
}

export interface ImportOptions {
  /** The last call comes before it is certain. */
  onProgress?: (progress: ImportProgress) => void;
  /** Until the last review is written, an abort leaves nothing. */
  signal?: AbortSignal;
  /** Lets the page draw and listen between two portions of grading. */
  breathe?: () => Promise<void>;
}

/** Reviews graded in one go: the page answers in between, also while the grader is new and slow. */
const GRADED = 25;
/** Reviews looked up that may have a case. */
const CHUNK = 500;
/** Cases handed to the browser in one go: copying 50 of them with their events takes it some 8 ms. */
const PORTION = 50;

/**
 * Takes in a whole list in one transaction, as if a console had shown it: all of it is there afterwards, or nothing of it,
 * also when the page is closed in between. Everything that needs no store is done before, because the worker waits for the
 * transaction. Throws what the browser's storage throws (see `trouble.ts`), and the signal's reason.
 */
export async function importReviews(
  reviews: readonly Review[],
  desk: IntakeDesk,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const rules = await db.rules.get('clocks');
  const plans = await planAll(reviews, desk, options);
  return db.transaction('rw', [...JOURNAL, db.orders, db.rules], async () => {
    const known = await importedIds();
    const again: Review[] = [];
    const fresh: { id: string; plan: readonly EventBody[] }[] = [];
    for (const { review, id, plan } of plans) {
      // Every imported review has an id, so another id is another review.
      if (review.console !== IMPORT || review.id === null || known.has(review.id) || id === null)
        again.push(review);
      else if (plan.length > 0) {
        known.add(review.id);
        fresh.push({ id, plan });
      }
    }
    const written = counter('writing', fresh.length + again.length, options);
    const lanes = await openAll(fresh, desk, written);
    const result = { opened: fresh.length, known: 0, fine: reviews.length - fresh.length - again.length };
    for (let from = 0; from < again.length; from += CHUNK) {
      const taken = await takeInHere(again.slice(from, from + CHUNK), desk);
      for (const one of taken) {
        result[one === null ? 'fine' : one.opened ? 'opened' : 'known']++;
        if (one?.opened) lanes[one.row.lane]++;
      }
      written(taken.length);
    }
    const priced = await db.orders.where('key').startsWith(orderKeyOf(IMPORT, '')).primaryKeys();
    if (priced.length > 0) await priceFromOrders(priced, desk.now);
    // Where the rules changed meanwhile, what follows those of before is among the cases again.
    if (rules !== undefined) await db.rules.put(rules);
    return { ...result, backlog: lanes.backlog, answered: lanes.done };
  });
}

interface Planned {
  review: Review;
  id: string | null;
  plan: readonly EventBody[];
}

/** What each review would be as a new case: the grading, most of the work that is ours. */
async function planAll(
  reviews: readonly Review[],
  desk: IntakeDesk,
  options: ImportOptions,
): Promise<Planned[]> {
  const plans: Planned[] = [];
  const graded = counter('grading', reviews.length, options);
  for (let from = 0; from < reviews.length; from += GRADED) {
    const chunk = reviews.slice(from, from + GRADED);
    for (const review of chunk)
      plans.push({ review, id: caseIdOf(review), plan: planIntake(null, review, desk) });
    graded(chunk.length);
    await options.breathe?.();
  }
  return plans;
}

/** Writes new cases; returns how many of them went where. */
async function openAll(
  fresh: readonly { id: string; plan: readonly EventBody[] }[],
  desk: IntakeDesk,
  written: (count: number) => void,
): Promise<Record<Lane, number>> {
  const lanes: Record<Lane, number> = { active: 0, backlog: 0, done: 0 };
  let before: { done: PromiseLike<void>; count: number } | null = null;
  // The browser writes one portion while the next is folded here.
  const settle = async (): Promise<void> => {
    if (before === null) return;
    await before.done;
    written(before.count);
  };
  for (let from = 0; from < fresh.length; from += PORTION) {
    const journal = new Journal();
    const chunk = fresh.slice(from, from + PORTION);
    for (const { id, plan } of chunk) lanes[journal.append(id, null, plan, desk.now, whoDid).lane]++;
    const done = journal.handOver();
    await settle();
    before = { done, count: chunk.length };
  }
  await settle();
  return lanes;
}

function counter(
  step: ImportProgress['step'],
  total: number,
  { onProgress, signal }: ImportOptions,
): (count: number) => void {
  let done = 0;
  return (count) => {
    signal?.throwIfAborted();
    done += count;
    onProgress?.({ step, done, total });
  };
}

/** Ids of the reviews that were imported before, whatever shop they were given. */
async function importedIds(): Promise<Set<string>> {
  const prefix = `${IMPORT}:`;
  const keys = await db.cases.where('id').startsWith(prefix).primaryKeys();
  // Shops of imports are named by `row.ts`, without a colon.
  return new Set(keys.map((key) => key.slice(key.indexOf(':', prefix.length) + 1)));
}
