/** A queue over a store of its own for each test, and what is done to it. Imported for its hooks too. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Lane } from '@/lib/cases/event';
import type { QueueFilter } from '@/lib/cases/queue';
import type { ViewName } from '@/lib/cases/views';
import type { Review } from '@/lib/review/schema';
import { act } from '@/lib/store/act';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { createQueue, type Queue } from '@/lib/store/queue';
import type { Found, Looking } from '@/lib/store/queue-answers';
import { desk, NOW, review } from '../../support/reviews';
import { atOnce } from '../../support/steps';

export const agent = { kind: 'agent' as const, name: '小林', role: 'agent' as const };
export const idOf = (n: number): string => `pinduoduo:10001:90000000000000${1000 + n}`;
export const numbered = (n: number, change: Partial<Review> = {}): Review =>
  review({ id: `90000000000000${1000 + n}`, orderSn: `261122-${100000000000000 + n}`, ...change });
export const many = (count: number, from = 0): Review[] =>
  Array.from({ length: count }, (_, i) => numbered(from + i));
export const see = (reviews: Review[], now = NOW) => takeIn(reviews, desk({ now }));
export const answer = (n: number) => act(idOf(n), { type: 'replied', text: '抱歉' }, agent, desk());

export let life: AbortController;
export let queue: Queue;

export const looking = { looker: { name: '小林', role: 'agent' as const, now: NOW } };
export const countsAt = (now: number) => queue.count({ ...looking.looker, now });
export function filterOf(view: ViewName, search = ''): QueueFilter {
  return {
    view,
    sort: 'deadline',
    group: 'none',
    consoles: [],
    shops: [],
    grades: [],
    handlers: [],
    statuses: [],
    search,
  };
}
export const find = (filter: QueueFilter, more: Partial<Looking> = {}, of: Queue = queue): Found =>
  atOnce(of.finding(filter, { ...looking, ...more }));
export const ids = (view: ViewName = 'active', search = ''): string[] => find(filterOf(view, search)).ids;
export const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 5_000, interval: 10 });

export async function started(...lanes: Lane[]): Promise<void> {
  queue.start(life.signal);
  for (const lane of lanes) find(filterOf(lane));
  await eventually(() =>
    expect([...queue.snapshot().loaded]).toEqual(expect.arrayContaining(['active', 'work', ...lanes])),
  );
}

beforeEach(async () => {
  await db.delete();
  await db.open();
  life = new AbortController();
  queue = createQueue();
});
afterEach(() => life.abort());
