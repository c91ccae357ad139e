import { Dexie } from 'dexie';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent, Lane } from '@/lib/cases/event';
import { byUrgency } from '@/lib/cases/order';
import { DUE_SOON_MINUTES } from '@/lib/deadlines/soon';
import { GRADES, type Grade } from '@/lib/grading/contract';
import { type EpochMs, MINUTE } from '@/lib/review/time';
import { db } from './db';

const SOON = DUE_SOON_MINUTES * MINUTE;
/** What the badge cannot tell apart is not counted: it shows 999+. */
const MANY = 1_000;
/** Cases with one deadline that are sorted by gravity before the whole lane is in memory. */
const TIED = 200;

export interface Counts {
  overdue: number;
  dueSoon: number;
  active: number;
  backlog: number;
  /** First deadline that is still to come, or null. */
  nextDueAt: EpochMs | null;
  byGrade: Partial<Record<Grade, number>>;
}

function lane(name: Lane, from: unknown = Dexie.minKey, to: unknown = Dexie.maxKey) {
  return db.cases.where('[lane+dueAt]').between([name, from], [name, to], true, true);
}

/**
 * The first cases of the active lane in the order of the queue. What was seen in one moment shares a deadline, and the
 * graver may stand behind the end of the page, so a number of those is read too.
 */
export async function firstCases(limit: number): Promise<CaseRow[]> {
  const rows = await lane('active').limit(limit).toArray();
  const last = rows.at(-1);
  if (last === undefined || rows.length < limit) return rows.sort(byUrgency);
  const tied = await lane('active', last.dueAt, last.dueAt).limit(TIED).toArray();
  const earlier = rows.filter((row) => row.dueAt < last.dueAt);
  return [...earlier, ...tied].sort(byUrgency).slice(0, limit);
}

export function casesByIds(ids: readonly string[]): Promise<(CaseRow | undefined)[]> {
  return db.cases.bulkGet([...ids]);
}

export function caseById(id: string): Promise<CaseRow | undefined> {
  return db.cases.get(id);
}

/** A case's journal, oldest first. */
export function eventsOf(caseId: string): Promise<CaseEvent[]> {
  return db.events.where('[caseId+n]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]).toArray();
}

/**
 * All cases of a lane in the order of their deadlines, `size` at a time. A case may come twice. What is written meanwhile
 * may be missing or old: whoever needs it follows the store.
 */
export async function* pagesOfLane(name: Lane, size: number): AsyncGenerator<CaseRow[]> {
  let from: unknown = Dexie.minKey;
  for (;;) {
    const rows = await lane(name, from).limit(size).toArray();
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    if (rows[0]?.dueAt === last.dueAt) {
      // More than a page has one deadline (a list that was imported): no key of the index leads past a part of them.
      const ids = await lane(name, last.dueAt, last.dueAt).primaryKeys();
      for (let i = 0; i < ids.length; i += size) {
        const tied = await casesByIds(ids.slice(i, i + size));
        yield tied.filter((row) => row !== undefined);
      }
      from = last.dueAt + 1;
    } else from = last.dueAt;
  }
}

/** Ids of the cases of all lanes with an open follow-up or an approval that nobody has settled. Reads the two indexes alone. */
export async function casesWithWork(): Promise<string[]> {
  const keys = ['followUpAt', 'approvalAt'].map((key) =>
    db.cases.where(key).above(Dexie.minKey).primaryKeys(),
  );
  return [...new Set((await Promise.all(keys)).flat())];
}

/** Ids of the cases of all lanes with an open promise or follow-up. Reads the two indexes alone. */
export async function casesWithDuties(): Promise<ReadonlySet<string>> {
  const keys = ['promiseAt', 'followUpAt'].map((key) =>
    db.cases.where(key).above(Dexie.minKey).primaryKeys(),
  );
  return new Set((await Promise.all(keys)).flat());
}

/** The cases of a lane whose deadlines (done, backlog: last events) are the latest, latest first. */
export function lastCases(name: Lane, limit: number): Promise<CaseRow[]> {
  return lane(name).reverse().limit(limit).toArray();
}

export type Urgent = Pick<Counts, 'overdue' | 'dueSoon' | 'nextDueAt'>;

/**
 * What the badge needs: cases with a deadline, a promise or a follow-up that has passed, or is near. A case in both counts once. Counts no further than {@link MANY}: the browser walks an index entry
 * by entry.
 */
export async function urgentNow(now: EpochMs): Promise<Urgent> {
  const keys = (cases: ReturnType<typeof promisesDue>) => cases.limit(MANY).primaryKeys();
  const [overdue, soon, next, nextPromise, nextFollowUp] = await Promise.all([
    Promise.all([overdueBy(now), promisesDue(0, now), followUpsDue(0, now)].map(keys)),
    Promise.all([dueSoonAt(now), promisesDue(now, now + SOON), followUpsDue(now, now + SOON)].map(keys)),
    db.cases.where('[lane+dueAt]').between(['active', now], ['active', Dexie.maxKey], false, true).first(),
    promisesDue(now, Number.MAX_SAFE_INTEGER).first(),
    followUpsDue(now, Number.MAX_SAFE_INTEGER).first(),
  ]);
  const times = [next?.dueAt, nextPromise?.promiseAt, nextFollowUp?.followUpAt].filter(
    (time) => time !== undefined,
  );
  return {
    overdue: new Set(overdue.flat()).size,
    dueSoon: new Set(soon.flat()).size,
    nextDueAt: times.length === 0 ? null : Math.min(...times),
  };
}

/** All counts of the popup, exact. About 5 ms for every thousand open cases. */
export async function countsNow(now: EpochMs): Promise<Counts> {
  const [urgent, overdue, dueSoon, backlog, ...grades] = await Promise.all([
    urgentNow(now),
    overdueBy(now).count(),
    dueSoonAt(now).count(),
    sizeOfLane('backlog'),
    ...GRADES.map((grade) => db.cases.where('[lane+grade]').equals(['active', grade]).count()),
  ]);
  const byGrade: Counts['byGrade'] = {};
  GRADES.forEach((grade, i) => {
    const count = grades[i] ?? 0;
    if (count > 0) byGrade[grade] = count;
  });
  // Every case has one grade, so the lane need not be walked once more.
  const active = grades.reduce((sum, count) => sum + count, 0);
  return { ...urgent, overdue, dueSoon, active, backlog, byGrade };
}

export function sizeOfLane(name: Lane): Promise<number> {
  return lane(name).count();
}

function overdueBy(now: EpochMs) {
  return lane('active', Dexie.minKey, now);
}

/** Cases whose first open promise is due after `from` and by `to`, first due first, in whatever lane they are. */
export function promisesDue(from: EpochMs, to: EpochMs) {
  return db.cases.where('promiseAt').between(from, to, false, true);
}

/** As {@link promisesDue}, of follow-ups. */
function followUpsDue(from: EpochMs, to: EpochMs) {
  return db.cases.where('followUpAt').between(from, to, false, true);
}

function dueSoonAt(now: EpochMs) {
  return db.cases.where('[lane+dueAt]').between(['active', now], ['active', now + SOON], false, true);
}

/** Ids of the first cases to which the worker owes an alert or the record of a breach by now. */
export function casesToWake(now: EpochMs, limit: number): Promise<string[]> {
  return db.cases.where('wakeAt').belowOrEqual(now).limit(limit).primaryKeys();
}

/** Every shop that a case names. One step of the index a shop, however many cases it has: cases begin with their shop. */
export async function knownShops(): Promise<{ console: string; shop: string }[]> {
  const found = new Map<string, { console: string; shop: string }>();
  let row = await db.cases.orderBy('id').first();
  while (row !== undefined) {
    const { console, shop } = row.review;
    if (shop !== null) found.set(`${console}:${shop}`, { console, shop });
    // A case that was first read without its shop keeps the id it had.
    const named = `${console}:${shop}:`;
    const start = row.id.startsWith(named) ? named : `${console}:-:`;
    row = await db.cases.where('id').above(`${start}\uffff`).first();
  }
  return [...found.values()];
}
