import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparing, isInPlace, mended, mendOf, resorting, SORTS, type Sort } from '@/lib/cases/order';
import type { QueueEntry } from '@/lib/cases/queue';
import type { Source } from '@/lib/cases/views';
import { entry } from '../../support/entries';
import { atOnce } from '../../support/steps';

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
      paid: fc.constantFrom(null, 0, 100, 900, 10_000_000_000, 9_000_000_000_000_000),
    }),
    { maxLength: 40 },
  )
  .map((parts) => parts.map((part, i) => entry({ id: String(i), ...part })));
const sources = fc.constantFrom<Source>('active', 'done');
const sorts = fc.constantFrom(...SORTS);

describe('without comparing each with each', () => {
  const others = fc.constantFrom(...SORTS.filter((sort) => sort !== 'deadline'));
  it('a list is sorted anew as a comparison would', () => {
    fc.assert(
      fc.property(lists, sources, others, (list, source, sort) => {
        const base = [...list].sort(comparing(source, 'deadline'));
        expect(idsOf(atOnce(resorting(base, sort)))).toBe(idsOf([...list].sort(comparing(source, sort))));
      }),
    );
  });

  it.each([2_000, 2_001, 4_000, 9_001])('so are %i, of which many are equal', (number) => {
    const list = Array.from({ length: number }, (_, i) =>
      entry({ id: String(i), dueAt: i, paid: i % 5 === 0 ? null : (i * 7_919) % 101 }),
    );
    for (const sort of ['price', 'gravest'] as const)
      expect(idsOf(atOnce(resorting(list, sort)))).toBe(idsOf([...list].sort(comparing('active', sort))));
  });

  it('a list is mended as if it had been sorted anew, and so is the list of its ids', () => {
    fc.assert(
      fc.property(lists, fc.nat(40), fc.nat(40), sources, sorts, (list, cut, kept, source, sort) => {
        const compare = comparing(source, sort);
        const before = list.slice(0, cut).sort(compare);
        const gone = list.slice(kept, cut);
        const came = list.slice(cut);
        const expected = list.filter((one) => !gone.includes(one)).sort(compare);
        const mend = mendOf(before, gone, came, compare);
        expect(idsOf(mended(before, mend, (one) => one))).toBe(idsOf(expected));
        const ids = before.map(({ id }) => id);
        expect(mended(ids, mend, ({ id }) => id).join('')).toBe(idsOf(expected));
      }),
    );
  });

  it('a case that changed stands in its place exactly where no place did change; of many, where that is said', () => {
    fc.assert(
      fc.property(lists, lists, fc.nat(3), sources, sorts, (list, others, most, source, sort) => {
        const compare = comparing(source, sort);
        const before = [...list].sort(compare);
        // Both are named by their number: each that came replaces one that is gone.
        const number = Math.min(list.length, others.length, most);
        const mend = mendOf(before, list.slice(0, number), others.slice(0, number), compare);
        const isSame = idsOf(mended(before, mend, (one) => one)) === idsOf(before);
        if (number < 2) expect(isInPlace(before, mend)).toBe(isSame);
        else if (isInPlace(before, mend)) expect(isSame).toBe(true);
      }),
    );
  });
});
