import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparing, patched, resorted, SORTS, type Sort } from '@/lib/cases/order';
import type { QueueEntry } from '@/lib/cases/queue';
import type { Source } from '@/lib/cases/views';
import { entry } from '../../support/entries';

const a = entry({ id: 'a', dueAt: 30, grade: 'price', writtenAt: 5, stars: 3, paid: 100 });
const b = entry({ id: 'b', dueAt: 10, grade: 'quality', writtenAt: 9, stars: null, paid: null });
const c = entry({ id: 'c', dueAt: 10, grade: 'safety', writtenAt: 1, stars: 1, paid: 900 });
const d = entry({ id: 'd', dueAt: 20, grade: 'safety', writtenAt: 9, stars: 1.5, paid: 900 });
const idsOf = (list: readonly QueueEntry[]) => list.map(({ id }) => id).join('');
const sorted = (source: Source, sort: Sort, list = [a, b, c, d]) =>
  idsOf([...list].sort(comparing(source, sort)));

describe('the order', () => {
  it.each<[Sort, string]>([
    // The graver first where two are due at once.
    ['deadline', 'cbda'],
    ['newest', 'bdac'],
    ['gravest', 'cdba'],
    // Not known stands last.
    ['stars', 'cdab'],
    ['price', 'cdab'],
  ])('of open cases by %s, ties by urgency: %s', (sort, expected) => {
    expect(sorted('active', sort)).toBe(expected);
  });

  it('of what is over begins with the last event', () => {
    expect(sorted('done', 'deadline')).toBe('adbc');
    expect(sorted('backlog', 'gravest')).toBe('dcba');
  });

  it('of follow-ups and approvals is by when they are due, or were asked', () => {
    const follow = [a, b, c].map((one, i) => ({ ...one, followUpAt: 9 - i, approvalAt: i }));
    expect(sorted('follow-ups', 'deadline', follow)).toBe('cba');
    expect(sorted('approvals', 'deadline', follow)).toBe('abc');
  });
});

const lists = fc
  .array(
    fc.record({
      dueAt: fc.nat(5),
      grade: fc.constantFrom<QueueEntry['grade']>('safety', 'quality', 'price'),
      writtenAt: fc.nat(4),
      stars: fc.constantFrom(null, 1, 1.5, 3),
      // The last two are too far apart for the quick way.
      paid: fc.constantFrom(null, 0, 100, 900, 10_000_000_000, 9_000_000_000_000_000),
    }),
    { maxLength: 40 },
  )
  .map((parts) => parts.map((part, i) => entry({ id: String(i), ...part })));
const sources = fc.constantFrom<Source>('active', 'done');
const sorts = fc.constantFrom(...SORTS);

describe('without comparing each with each', () => {
  it('a list is sorted anew as a comparison would', () => {
    fc.assert(
      fc.property(lists, sources, sorts, (list, source, sort) => {
        const base = [...list].sort(comparing(source, 'deadline'));
        expect(idsOf(resorted(base, sort))).toBe(idsOf([...list].sort(comparing(source, sort))));
      }),
    );
  });

  it('a list is mended as if it had been sorted anew', () => {
    fc.assert(
      fc.property(lists, fc.nat(40), fc.nat(40), sources, sorts, (list, cut, kept, source, sort) => {
        const compare = comparing(source, sort);
        const before = list.slice(0, cut).sort(compare);
        const gone = new Set(list.slice(kept, cut));
        const came = list.slice(cut);
        const expected = list.filter((one) => !gone.has(one)).sort(compare);
        expect(idsOf(patched(before, gone, came, compare))).toBe(idsOf(expected));
      }),
    );
  });
});
