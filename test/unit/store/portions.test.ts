import 'fake-indexeddb/auto';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import type { IntakeDesk } from '@/lib/cases/desk';
import type { Review } from '@/lib/review/schema';
import { db } from '@/lib/store/db';
import { importReviews } from '@/lib/store/import';
import { takeIn } from '@/lib/store/intake';
import { desk, review } from '../../support/reviews';

/** The first reviews that a grader reads are its dearest, some 2 ms each: this many stay under a task of 50 ms. */
const MOST = 25;
const BAD: Partial<Review> = {};
const FINE: Partial<Review> = { rating: { stars: 5, level: null }, text: '很好，很喜欢' };

const some = (count: number, change: Partial<Review>): Review[] =>
  Array.from({ length: count }, (_, i) => review({ id: `7${i}`, orderSn: `261122-${i}`, ...change }));

/** The most gradings between two turns of the event loop. */
async function mostAtOnce(act: (desk: IntakeDesk) => Promise<unknown>): Promise<number> {
  const { grader, ...rest } = desk();
  let [since, most, over] = [0, 0, false];
  const counting: IntakeDesk = {
    ...rest,
    grader: (...given) => {
      most = Math.max(most, ++since);
      return grader(...given);
    },
  };
  const acted = act(counting).finally(() => {
    over = true;
  });
  while (!over) {
    since = 0;
    await setImmediate();
  }
  await acted;
  return most;
}

beforeEach(async () => {
  await db.delete();
  await db.open();
});

it.each([
  ['bad reviews', BAD],
  ['fine reviews, of which nothing is written', FINE],
])('a sighting of %s is graded in portions', async (_, change) => {
  const most = await mostAtOnce((desk) => takeIn(some(200, change), desk));
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(MOST);
});

it('a list is graded in portions, its known reviews included', async () => {
  const list = some(300, { console: 'import', shop: 's-1' });
  const breathe = () => setImmediate();
  for (let time = 0; time < 2; time++)
    expect(
      await mostAtOnce((desk) => importReviews(list, desk, { breathe: async () => void (await breathe()) })),
    ).toBeLessThanOrEqual(MOST);
});
