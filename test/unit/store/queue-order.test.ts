import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparing, SORTS } from '@/lib/cases/order';
import { type QueueEntry, type QueueFilter, searcher } from '@/lib/cases/queue';
import { isIn, sourceOf, VIEWS } from '@/lib/cases/views';
import { finding } from '@/lib/store/queue-answers';
import { QueueOrder } from '@/lib/store/queue-order';
import { entry } from '../../support/entries';
import { atOnce } from '../../support/steps';

const NOW = 20;
const LATER = 25;
/** More than work in steps looks at between two of them. */
const MANY = 4_500;

const changes = fc.array(
  fc.tuple(
    fc.record(
      {
        id: fc.constantFrom(...'abcdefghij'),
        lane: fc.constantFrom<QueueEntry['lane']>('active', 'active', 'active', 'done'),
        grade: fc.constantFrom<QueueEntry['grade']>('safety', 'quality'),
        assignee: fc.constantFrom(null, '小林'),
        dueAt: fc.nat(30),
        paid: fc.constantFrom(null, 1, 2),
        followUpAt: fc.nat(3),
        hay: fc.constantFrom('盖子裂了', '物流太慢'),
      },
      { requiredKeys: ['id', 'lane', 'grade', 'assignee', 'dueAt', 'paid', 'hay'] },
    ),
    // It leaves; and the lists are mended after it.
    fc.boolean(),
    fc.boolean(),
  ),
  { maxLength: 60 },
);
const filters = fc.record({
  view: fc.constantFrom(...VIEWS),
  sort: fc.constantFrom(...SORTS),
  search: fc.constantFrom('', '盖子'),
});

const filterOf = (part: Partial<QueueFilter>): QueueFilter => ({
  ...{ view: 'active', sort: 'deadline', group: 'none', search: '' },
  ...{ consoles: [], shops: [], grades: [], handlers: [], statuses: [] },
  ...part,
});
const looking = (now: number) => ({ looker: { name: '小林', role: 'agent' as const, now } });

function plainly(all: Iterable<QueueEntry>, { view, sort, search }: QueueFilter, now: number): string[] {
  const has = searcher(search, new Map());
  return [...all]
    .filter((one) => isIn(view, one, looking(now).looker) && has(one))
    .sort(comparing(sourceOf(view), sort))
    .map(({ id }) => id);
}

it('finds what a filter and a sort over all cases would, however often it was asked and whatever changed between', () => {
  fc.assert(
    fc.property(changes, filters, fc.constantFrom(NOW, LATER), (steps, part, now) => {
      const order = new QueueOrder();
      const known = new Map<string, QueueEntry>();
      const filter = filterOf(part);
      for (const [change, leaves, settles] of steps) {
        const before = known.get(change.id);
        if (before !== undefined) order.remove(before);
        known.delete(change.id);
        if (!leaves) {
          const fresh = entry(change);
          known.set(change.id, fresh);
          order.add(fresh);
        }
        if (!settles) continue;
        order.settle();
        for (const at of [NOW, now])
          expect(atOnce(finding(order, filter, looking(at))).ids).toEqual(
            plainly(known.values(), filter, at),
          );
      }
    }),
  );
});

function full(): { order: QueueOrder; all: QueueEntry[] } {
  const order = new QueueOrder();
  const all = Array.from({ length: MANY }, (_, i) =>
    entry({ id: `c${String(i).padStart(5, '0')}`, dueAt: i, hay: i % 3 === 0 ? '盖子裂了' : '物流太慢' }),
  );
  for (const one of all) order.add(one);
  order.settle();
  return { order, all };
}

it.each(['deadline', 'price'] as const)(
  'by %s has what came, changed and left while it was still looking, before and behind the place it had reached',
  (sort) => {
    const { order, all } = full();
    const filter = filterOf({ search: '盖子', sort });
    const steps = finding(order, filter, looking(NOW));
    for (let rests = 0; rests < 2; rests++) expect(steps.next().done).toBe(false);
    for (const [gone, came] of [
      [all[0], entry({ id: 'new', dueAt: -1 })],
      [all[1], entry({ id: 'c00001', dueAt: 1 })],
      [all[4_497], entry({ id: 'c04497', dueAt: 4_497, hay: '物流太慢' })],
    ] as const) {
      if (gone !== undefined) order.remove(gone);
      order.add(came);
      order.settle();
    }
    const after = [...all.filter((_, i) => ![0, 1, 4_497].includes(i))];
    const expected = plainly(
      [...after, entry({ id: 'new', dueAt: -1 }), entry({ id: 'c00001', dueAt: 1 })],
      filter,
      NOW,
    );
    expect(atOnce(steps).ids).toEqual(expected);
    // And the next answer, which is kept.
    expect(atOnce(finding(order, filter, looking(NOW))).ids).toEqual(expected);
  },
);

it('gives the same ids while no case changes its place, and others when one does', () => {
  const { order, all } = full();
  const ask = () => atOnce(finding(order, filterOf({}), looking(NOW))).ids;
  const before = ask();
  const [first] = all;
  if (first === undefined) throw new Error('no case');
  order.remove(first);
  order.add({ ...first, assignee: '小林', status: 'claimed' });
  order.settle();
  expect(ask()).toBe(before);
  order.remove({ ...first });
  order.add(entry({ id: 'z', dueAt: 3 }));
  order.settle();
  expect(ask()).toHaveLength(MANY + 1);
});
