import { expect, it, vi } from 'vitest';
import { sumOf, uncounted } from '@/lib/alerts/sum';
import type { Told } from '@/lib/alerts/telling';
import { bodyOfMany, titleOf, titleOfMany } from '@/lib/alerts/words';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const told = (what: Told['what'], grade: Told['grade'] = 'quality'): Told => ({
  id: 'c',
  grade,
  product: '示例收纳盒',
  stars: 1,
  what,
  dueAt: null,
  note: null,
});
const many = (count: number, ...one: Parameters<typeof told>) =>
  Array.from({ length: count }, () => told(...one));

it.each([
  [many(50, 'new'), 'notify.news 50', 'notify.worst grade.quality'],
  [
    [...many(47, 'new'), told('new', 'malice'), told('new', 'safety'), told('back')],
    'notify.news 50',
    'notify.worstGrave grade.safety 2',
  ],
  [
    [...many(3, 'new'), ...many(2, 'overdue', 'safety'), told('step'), told('unclaimed')],
    'notify.news 3badge.commanotify.late 2badge.commanotify.others 2',
    'notify.worst grade.quality',
  ],
  [
    [told('graver', 'legal'), told({ promise: 'reissue', broken: true })],
    'notify.news 1badge.commanotify.late 1',
    'notify.worstGrave grade.legal 1',
  ],
  [[...many(3, 'overdue'), told('step')], 'notify.many 4', 'notify.manyHint'],
])('says what is new, what is late and how grave the news is (%#)', (all, title, body) => {
  const sum = sumOf(all);
  expect([titleOfMany(sum), bodyOfMany(sum)]).toEqual([title, body]);
  expect(sum.news + sum.late + sum.others).toBe(all.length);
});

it('counts what nobody has looked at as what it is: so many', () => {
  expect([titleOfMany(uncounted(9_000)), bodyOfMany(uncounted(9_000))]).toEqual([
    'notify.many 9000',
    'notify.manyHint',
  ]);
});

it('says of a new one its grade and its stars, where the platform gives any', () => {
  expect(titleOf(told('new'), 0)).toBe('notify.oneNew grade.quality · notify.stars 1');
  expect(titleOf({ ...told('new'), stars: null }, 0)).toBe('notify.oneNew grade.quality');
  expect(titleOf(told('back'), 0)).toBe('notify.one grade.quality · notify.back');
});
