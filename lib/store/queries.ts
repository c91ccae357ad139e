import { Dexie } from 'dexie';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent, Lane } from '@/lib/cases/event';
import { DUE_SOON_MINUTES } from '@/lib/deadlines/soon';
import { GRADES, type Grade } from '@/lib/grading/contract';
import { type EpochMs, MINUTE } from '@/lib/review/time';
import { db } from './db';

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

/** The first cases of the active lane: overdue first, then first to expire. */
export function firstCases(limit: number): Promise<CaseRow[]> {
  return lane('active').limit(limit).toArray();
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

/** Ids of a lane in the order of their deadlines. */
export function idsOfLane(name: Lane): Promise<string[]> {
  return lane(name).primaryKeys();
}

export type Urgent = Pick<Counts, 'overdue' | 'dueSoon' | 'nextDueAt'>;

/** What the badge needs, by index alone: flat in the number of reviews. */
export async function urgentNow(now: EpochMs): Promise<Urgent> {
  const [overdue, dueSoon, next] = await Promise.all([
    lane('active', Dexie.minKey, now).count(),
    db.cases
      .where('[lane+dueAt]')
      .between(['active', now], ['active', now + DUE_SOON_MINUTES * MINUTE], false, true)
      .count(),
    db.cases.where('[lane+dueAt]').between(['active', now], ['active', Dexie.maxKey], false, true).first(),
  ]);
  return { overdue, dueSoon, nextDueAt: next?.dueAt ?? null };
}

/** All counts of popup and panel. */
export async function countsNow(now: EpochMs): Promise<Counts> {
  const [urgent, active, backlog, ...grades] = await Promise.all([
    urgentNow(now),
    lane('active').count(),
    lane('backlog').count(),
    ...GRADES.map((grade) => db.cases.where('[lane+grade]').equals(['active', grade]).count()),
  ]);
  const byGrade: Counts['byGrade'] = {};
  GRADES.forEach((grade, i) => {
    const count = grades[i] ?? 0;
    if (count > 0) byGrade[grade] = count;
  });
  return { ...urgent, active, backlog, byGrade };
}

/** Ids of the cases to which the worker owes something by now: alert, breach, notification. */
export function casesToWake(now: EpochMs): Promise<string[]> {
  return db.cases.where('wakeAt').belowOrEqual(now).primaryKeys();
}
