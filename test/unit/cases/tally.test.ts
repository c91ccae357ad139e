import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QueueEntry } from '@/lib/cases/queue';
import { Tally } from '@/lib/cases/tally';
import { isIn, VIEWS } from '@/lib/cases/views';
import { HANDLERS } from '@/lib/grading/policy';
import { MINUTE } from '@/lib/review/time';
import { entry } from '../../support/entries';
import { NOW } from '../../support/reviews';

const cases = fc.record(
  {
    id: fc.constantFrom(...'abcdefgh'),
    lane: fc.constantFrom<QueueEntry['lane']>('active', 'active', 'backlog', 'done'),
    handler: fc.constantFrom<QueueEntry['handler']>('agent', 'legal'),
    status: fc.constantFrom<QueueEntry['status']>('new', 'claimed', 'waiting'),
    assignee: fc.constantFrom(null, '', '小林', '阿芳'),
    dueAt: fc.integer({ min: NOW - 40 * MINUTE, max: NOW + 40 * MINUTE }),
    followUpAt: fc.constant(NOW),
    approvalAt: fc.constant(NOW),
    called: fc.constantFrom<NonNullable<QueueEntry['called']>>(['legal'], ['legal', 'legal'], ['assignee']),
  },
  {
    requiredKeys: ['id', 'lane', 'handler', 'status', 'assignee', 'dueAt'],
  },
);
const lookers = fc.record({
  name: fc.constantFrom('', '小林', '阿芳', '无人'),
  role: fc.constantFrom(...HANDLERS),
  now: fc.integer({ min: NOW - 60 * MINUTE, max: NOW + 60 * MINUTE }),
});

it('counts what each view would list, whatever came, changed and left before, whoever looks, and when', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cases, fc.boolean())), lookers, (changes, looker) => {
      const tally = new Tally();
      const known = new Map<string, QueueEntry>();
      for (const [change, leaves] of changes) {
        const before = known.get(change.id);
        if (before !== undefined) tally.add(before, -1);
        known.delete(change.id);
        if (leaves) continue;
        const now = entry(change);
        known.set(change.id, now);
        tally.add(now, 1);
      }
      const all = [...known.values()];
      const dueBy = (time: number) =>
        all.filter(({ lane, dueAt }) => lane === 'active' && dueAt <= time).length;
      const counts = tally.counts(looker, dueBy);
      for (const view of VIEWS)
        expect([view, counts[view]]).toEqual([view, all.filter((one) => isIn(view, one, looker)).length]);
      // What is open is overdue, soon due or neither, never two of them; and open, put by or done.
      expect(counts.overdue + counts.soon).toBeLessThanOrEqual(counts.active);
      expect(counts.active + counts.backlog + counts.done).toBe(all.length);
    }),
  );
});
