import type { Grade } from '@/lib/grading/contract';
import { type Handler, severityOf } from '@/lib/grading/policy';
import type { CaseRow, CaseStatus } from './case';
import type { Lane } from './event';

/** What the queue needs of a case to sort, filter and search it: small enough to hold all open ones in memory. */
export interface QueueEntry {
  id: string;
  lane: Lane;
  grade: Grade;
  handler: Handler;
  status: CaseStatus;
  dueAt: number;
  /** Lower-cased text, append, order number, product, one field a line. */
  hay: string;
}

/** Empty arrays and an empty search do not filter. */
export interface QueueFilter {
  lane: Lane;
  grades: Grade[];
  handlers: Handler[];
  statuses: CaseStatus[];
  search: string;
}

export function entryOf(row: CaseRow): QueueEntry {
  const { text, append, orderSn, product } = row.review;
  const hay = [text, append?.text, orderSn, product.name, product.sku, product.id].filter(Boolean).join('\n');
  const { id, lane, grade, handler, status, dueAt } = row;
  return { id, lane, grade, handler, status, dueAt, hay: hay.toLowerCase() };
}

type Sortable = Pick<QueueEntry, 'id' | 'grade' | 'dueAt'>;

/** Queue order: first deadline first (so overdue ones lead), the graver first when equal, then by id to be stable. */
export function byUrgency(a: Sortable, b: Sortable): number {
  return a.dueAt - b.dueAt || severityOf(a.grade) - severityOf(b.grade) || (a.id < b.id ? -1 : 1);
}

/** Done and backlog lanes show the newest first: their `dueAt` is the time of the last event. */
export function byRecency(a: Sortable, b: Sortable): number {
  return b.dueAt - a.dueAt || (a.id < b.id ? -1 : 1);
}

/** Every word of the search must occur somewhere in the case. */
export function matcher(filter: QueueFilter): (entry: QueueEntry) => boolean {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const grades = new Set(filter.grades);
  const handlers = new Set(filter.handlers);
  const statuses = new Set(filter.statuses);
  return (entry) =>
    (grades.size === 0 || grades.has(entry.grade)) &&
    (handlers.size === 0 || handlers.has(entry.handler)) &&
    (statuses.size === 0 || statuses.has(entry.status)) &&
    words.every((word) => entry.hay.includes(word));
}
