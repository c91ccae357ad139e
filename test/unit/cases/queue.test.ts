import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countingFacets,
  FACETS,
  matcher,
  type QueueEntry,
  type QueueFilter,
  UNKNOWN_SHOP,
} from '@/lib/cases/queue';
import { entry } from '../../support/entries';
import { atOnce } from '../../support/steps';

const NAMES = new Map([
  ['pinduoduo', '拼多多'],
  ['doudian', '抖店'],
  ['pinduoduo:10001', '青禾旗舰店'],
]);

const filter = (change: Partial<QueueFilter> = {}): QueueFilter => ({
  view: 'active',
  sort: 'deadline',
  group: 'none',
  consoles: [],
  shops: [],
  grades: [],
  handlers: [],
  statuses: [],
  search: '',
  ...change,
});
const passes = (change: Partial<QueueFilter>, one = entry()): boolean => matcher(filter(change), NAMES)(one);

describe('a case passes', () => {
  const other = entry({ console: 'doudian', shop: UNKNOWN_SHOP });
  it.each<[string, Partial<QueueFilter>, boolean, boolean]>([
    ['no filter', {}, true, true],
    ['its console', { consoles: ['pinduoduo'] }, true, false],
    ['one of two consoles', { consoles: ['pinduoduo', 'doudian'] }, true, true],
    ['its shop', { shops: ['pinduoduo:10001'] }, true, false],
    ['the same shop number at another console', { shops: ['doudian:10001'] }, false, false],
    ['shops that are not known', { shops: [UNKNOWN_SHOP] }, false, true],
    ['console and shop together', { consoles: ['doudian'], shops: ['pinduoduo:10001'] }, false, false],
    ['the name of the console', { search: '拼多' }, true, false],
    ['the name of the shop', { search: '青禾' }, true, false],
    ['a name and words of its own', { search: '青禾 盖子' }, true, false],
    ['a name and words it does not hold', { search: '青禾 物流' }, false, false],
    ['its own words', { search: '盖子' }, true, true],
  ])('%s: %o', (_name, change, first, second) => {
    expect([passes(change), passes(change, other)]).toEqual([first, second]);
  });
});

const entries = fc.array(
  fc.record({
    grade: fc.constantFrom<QueueEntry['grade']>('quality', 'size', 'price'),
    handler: fc.constantFrom<QueueEntry['handler']>('agent', 'legal'),
    status: fc.constantFrom<QueueEntry['status']>('new', 'claimed'),
    console: fc.constantFrom('pinduoduo', 'doudian'),
    shop: fc.constantFrom(UNKNOWN_SHOP, 'pinduoduo:10001', 'doudian:2'),
    hay: fc.constantFrom('盖子裂了', '物流太慢'),
  }),
);
const filters = fc.record({
  consoles: fc.subarray(['pinduoduo', 'doudian']),
  shops: fc.subarray([UNKNOWN_SHOP, 'pinduoduo:10001', 'doudian:2']),
  grades: fc.subarray<QueueEntry['grade']>(['quality', 'size', 'price']),
  handlers: fc.subarray<QueueEntry['handler']>(['agent', 'legal']),
  statuses: fc.subarray<QueueEntry['status']>(['new', 'claimed']),
  search: fc.constantFrom('', '盖子', '青禾', '没有'),
});

it('the figure at a choice is what the list shows when it alone is chosen there', () => {
  fc.assert(
    fc.property(entries, filters, (parts, chosen) => {
      const all = parts.map((part, i) => entry({ id: String(i), ...part }));
      const counts = atOnce(countingFacets(all, filter(chosen), NAMES));
      for (const facet of FACETS)
        for (const [value, count] of counts[facet]) {
          const alone = filter({ ...chosen, [facet]: [value] });
          expect(all.filter(matcher(alone, NAMES))).toHaveLength(count);
        }
    }),
  );
});
