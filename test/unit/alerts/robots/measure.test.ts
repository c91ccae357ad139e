import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { announcerOf } from '@/lib/alerts/robots/announce';
import { deliver } from '@/lib/alerts/robots/deliver';
import { post } from '@/lib/alerts/robots/post';
import type { CaseRow } from '@/lib/cases/case';
import { MINUTE } from '@/lib/review/time';
import { record } from '@/lib/store/act';
import { db } from '@/lib/store/db';
import { dice } from '../../../consoles/kit/data/prng';
import type { Behaviour } from '../../../servers/robots/answers';
import { type RobotServer, startRobotServer } from '../../../servers/robots/server';
import { breach, delivery, LATE, robot, stored } from './kit';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

/** Ways to fail that leave nothing in the group. */
const FAILURES: readonly Behaviour[] = [
  's500',
  's503',
  's429',
  'page',
  'malformed',
  'redirects',
  'cuts',
  'huge',
];

let server: RobotServer;
beforeAll(async () => {
  server = await startRobotServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.accepted.length = 0;
  server.asked.length = 0;
  await db.delete();
  await db.open();
});

/**
 * The measure of the issue: 1,000 messages that come several at a time, and some that come alone, over real http, to an app that turns half
 * of all requests away and counts its 20 a minute. Time is an argument: days pass in seconds.
 */
it.each([
  { come: 'one by one', count: 200, most: 1, apart: 20 * MINUTE, requests: 200 },
  { come: 'in bursts', count: 1_000, most: 12, apart: 10 * MINUTE, requests: 300 },
])(
  '$count messages, $come, through an app that fails half of the time: none lost, none twice',
  async ({ count, most, apart, requests }) => {
    const throws = dice(20_261_122);
    const own = robot();
    const tell = announcerOf([own]);
    const rows: CaseRow[] = [];
    for (let i = 0; i < count; i++) rows.push(await stored(i));
    let now = LATE;
    server.clock = () => now;
    const arrived = new Map<string, number>();
    let failed = 0;
    const to = delivery({
      clock: () => now,
      chance: throws.next,
      post: async (_, letter, sent) => {
        const fails = throws.chance(0.5);
        server.behaviour = fails ? throws.pick(FAILURES) : null;
        const before = server.accepted.length;
        const verdict = await post('dingtalk', { ...letter, url: server.address('dingtalk') }, now);
        now += throws.int(100, 500);
        if (server.accepted.length > before)
          for (const { id } of sent) arrived.set(id, (arrived.get(id) ?? 0) + 1);
        if (verdict.outcome !== 'sent') failed += 1;
        // The app never has a reason of its own to say "too many".
        expect(fails || verdict.outcome === 'sent').toBe(true);
        return verdict;
      },
    });

    let next = 0;
    let arrival = now;
    let wake: number | null = null;
    while (next < count || wake !== null) {
      now = Math.max(
        now,
        Math.min(next < count ? arrival : Number.MAX_SAFE_INTEGER, wake ?? Number.MAX_SAFE_INTEGER),
      );
      if (next < count && now >= arrival) {
        const burst = rows.slice(
          next,
          next + (throws.chance(0.8) ? throws.int(1, Math.min(3, most)) : throws.int(1, most)),
        );
        next += burst.length;
        await record(
          burst.map(({ id }) => id),
          breach,
          now,
          tell,
        );
        arrival = now + throws.int(0, apart);
      }
      wake = await deliver(own, to);
    }

    expect(arrived.size).toBe(count);
    expect([...arrived.values()].filter((times) => times !== 1)).toEqual([]);
    expect(await db.outbox.count()).toBe(0);
    // Half of them, or the measure would be none.
    expect(failed / server.asked.length).toBeGreaterThan(0.4);
    expect(server.asked.length).toBeGreaterThan(requests);
    expect(await db.robotLog.count()).toBeLessThanOrEqual(200);
  },
  300_000,
);
