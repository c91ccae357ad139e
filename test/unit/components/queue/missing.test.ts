// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { missingIn } from '@/components/queue/missing';
import { NO_FILTER } from '@/components/shell/panel-state';
import { placesOf } from '@/components/shell/places';
import type { QueueFilter } from '@/lib/cases/queue';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));
document.documentElement.lang = 'zh-CN';

const places = placesOf({ files: {}, confirmed: {}, shops: { 'pinduoduo:7': '青禾' } });
const shops = [{ console: 'pinduoduo', shop: '10001' }];

it.each<[string, Partial<QueueFilter>, string[]]>([
  ['nothing is missing', { shops: ['pinduoduo:10001', ''], grades: ['safety'], consoles: ['doudian'] }, []],
  ['a wait is a status', { statuses: ['waiting'] }, []],
  ['a shop without a case, by its name', { shops: ['pinduoduo:7'] }, ['queue.shop 拼多多 · 青禾']],
  ['a grade of another version', { grades: ['rudeness', 'price'] }, ['queue.grade rudeness']],
  ['a console that was removed', { consoles: ['taught-x'] }, ['queue.console taught-x']],
])('%s', (_name, change, expected) => {
  const filter: QueueFilter = { view: 'active', sort: 'deadline', group: 'none', ...NO_FILTER, ...change };
  expect(missingIn(filter, shops, places)).toEqual(expected);
});
