import { fold } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { CaseEvent } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import type { QueueEntry } from '@/lib/cases/queue';
import { caseIdOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { desk, NOW, review } from './reviews';

/** What the queue knows of an open case that nobody has. */
export function entry(change: Partial<QueueEntry> = {}): QueueEntry {
  return {
    id: 'a',
    lane: 'active',
    grade: 'quality',
    handler: 'agent',
    status: 'new',
    assignee: null,
    console: 'pinduoduo',
    shop: 'pinduoduo:10001',
    dueAt: 0,
    writtenAt: 0,
    stars: 1,
    paid: null,
    product: '',
    order: '',
    hay: '盖子裂了',
    ...change,
  };
}

/** The case of a review that is seen now. */
export function caseFrom(change: Partial<Review> = {}): CaseRow {
  const seen = review(change);
  const caseId = caseIdOf(seen);
  const events = planIntake(null, seen, desk()).map(
    (body, i) => ({ caseId, n: i + 1, at: NOW, actor: { kind: 'page' }, ...body }) as CaseEvent,
  );
  const row = fold(events);
  if (row === null) throw new Error('no case');
  return row;
}
