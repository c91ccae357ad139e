import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, type QueueEntry } from '@/lib/cases/queue';
import { dueIn, isIn, isTimely, type Looker, sourceOf, VIEWS, type ViewName } from '@/lib/cases/views';
import { MINUTE } from '@/lib/review/time';
import { caseFrom, entry } from '../../support/entries';
import { NOW } from '../../support/reviews';

const looker: Looker = { name: '小林', role: 'legal', now: NOW };
const viewsOf = (change: Partial<QueueEntry>, who = looker): ViewName[] =>
  VIEWS.filter((view) => isIn(view, entry({ dueAt: NOW + 60 * MINUTE, ...change }), who));

describe('a case stands in', () => {
  it.each<[string, Partial<QueueEntry>, ViewName[]]>([
    ['new, of another desk', {}, ['active', 'unclaimed']],
    ['new, of this desk', { handler: 'legal' }, ['active', 'unclaimed', 'desk']],
    ['escalated to this desk', { called: ['assignee', 'legal'] }, ['active', 'unclaimed', 'desk']],
    ['escalated to another', { called: ['supervisor'] }, ['active', 'unclaimed']],
    ['mine', { assignee: '小林', status: 'claimed' }, ['active', 'mine']],
    ['of somebody else', { assignee: '阿芳', status: 'claimed' }, ['active']],
    // Claimed before anybody gave a name: it is somebody's.
    ['of somebody without a name', { assignee: '', status: 'claimed' }, ['active']],
    ['due at this very moment', { dueAt: NOW }, ['active', 'unclaimed', 'overdue']],
    ['due in a moment', { dueAt: NOW + 1 }, ['active', 'unclaimed', 'soon']],
    ['due in 30 minutes', { dueAt: NOW + 30 * MINUTE }, ['active', 'unclaimed', 'soon']],
    ['due a moment later', { dueAt: NOW + 30 * MINUTE + 1 }, ['active', 'unclaimed']],
    // Nobody is to take what waits for the buyer.
    ['waiting, of nobody', { status: 'waiting' }, ['active', 'waiting']],
    ['waiting, mine', { status: 'waiting', assignee: '小林' }, ['active', 'mine', 'waiting']],
    ['done', { lane: 'done', status: 'replied', assignee: '小林', dueAt: NOW - MINUTE }, ['done']],
    ['done, with a follow-up', { lane: 'done', status: 'replied', followUpAt: NOW }, ['follow-ups', 'done']],
    ['backlog, with a question', { lane: 'backlog', approvalAt: NOW }, ['approvals', 'backlog']],
    ['open, with both', { followUpAt: 1, approvalAt: 2 }, ['active', 'unclaimed', 'follow-ups', 'approvals']],
  ])('%s: %o', (_name, change, expected) => {
    expect(viewsOf(change)).toEqual(expected);
  });

  it('nobody has a name yet: what was claimed so is his own', () => {
    expect(viewsOf({ assignee: '', status: 'claimed' }, { ...looker, name: '' })).toContain('mine');
    expect(viewsOf({ assignee: null }, { ...looker, name: '' })).not.toContain('mine');
  });
});

const entries = fc.array(
  fc.record({
    lane: fc.constantFrom<QueueEntry['lane']>('active', 'active', 'backlog', 'done'),
    handler: fc.constantFrom<QueueEntry['handler']>('agent', 'legal'),
    status: fc.constantFrom<QueueEntry['status']>('new', 'claimed', 'waiting'),
    assignee: fc.constantFrom(null, '', '小林', '阿芳'),
    dueAt: fc.integer({ min: NOW - 40 * MINUTE, max: NOW + 40 * MINUTE }),
    called: fc.constantFrom<NonNullable<QueueEntry['called']>>([], ['legal'], ['assignee']),
  }),
);

it('changes with the time alone in no other view than those that say so, and there between the times that are said', () => {
  fc.assert(
    fc.property(entries, fc.nat(120), (parts, minutes) => {
      const now = NOW + minutes * MINUTE;
      for (const one of parts.map((part) => entry(part)))
        for (const view of VIEWS) {
          const is = isIn(view, one, { ...looker, now });
          const due = dueIn(view, now);
          expect(due !== undefined).toBe(isTimely(view));
          if (due === undefined) expect(is).toBe(isIn(view, one, looker));
          else expect(is).toBe(one.lane === 'active' && one.dueAt > due.after && one.dueAt <= due.by);
        }
    }),
  );
});

it('every view of open cases is a part of the open ones, and comes from their list', () => {
  fc.assert(
    fc.property(entries, (parts) => {
      for (const one of parts.map((part) => entry(part)))
        for (const view of VIEWS)
          if (sourceOf(view) === 'active' && isIn(view, one, looker)) expect(one.lane).toBe('active');
    }),
  );
});

it('an entry says what its case says', () => {
  const row = caseFrom({ product: { id: null, name: '锅', sku: null }, paid: 1990, orderSn: 'A-1' });
  expect(entryOf(row)).toMatchObject({
    assignee: null,
    stars: 1,
    paid: 1990,
    product: 'pinduoduo:10001:锅',
    order: 'pinduoduo:A-1',
    writtenAt: row.review.createdAt,
  });
  expect(entryOf(row)).not.toHaveProperty('followUpAt');
  expect(entryOf(row)).not.toHaveProperty('called');
  const bare = caseFrom({ product: { id: null, name: null, sku: null }, orderSn: null, createdAt: null });
  expect(entryOf(bare)).toMatchObject({ product: '', order: '', writtenAt: bare.firstSeenAt, paid: null });
  const worded = caseFrom({ rating: { stars: null, level: null } });
  expect(entryOf(worded).stars).toBeNull();
});
