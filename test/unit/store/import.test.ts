import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '@/lib/cases/apply';
import { DAY } from '@/lib/review/time';
import { db } from '@/lib/store/db';
import { type ImportProgress, importReviews } from '@/lib/store/import';
import { takeIn } from '@/lib/store/intake';
import { eventsOf } from '@/lib/store/queries';
import { desk, NOW, review } from '../../support/reviews';

const imported = (n: number, change = {}) =>
  review({ console: 'import', shop: 's-1', id: `f-${n}`, orderSn: `261122-${n}`, ...change });
const list = (count: number) => Array.from({ length: count }, (_, i) => imported(i));

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('import', () => {
  it('tells new cases, known ones and fine reviews apart; a second time nothing is new', async () => {
    const reviews = [...list(1_200), imported(9_999, { rating: { stars: 5, level: null }, text: '很好' })];
    const done: ImportProgress[] = [];
    expect(await importReviews(reviews, desk(), { onProgress: (at) => done.push(at) })).toEqual({
      opened: 1_200,
      backlog: 0,
      answered: 0,
      known: 0,
      fine: 1,
    });
    expect(done.filter(({ step }) => step === 'grading').at(-1)).toMatchObject({ done: 1_201, total: 1_201 });
    expect(done.at(-1)).toEqual({ step: 'writing', done: 1_200, total: 1_200 });
    expect(done.length).toBeGreaterThan(4);
    const events = await db.events.count();
    expect(await importReviews(reviews, desk())).toEqual({
      opened: 0,
      backlog: 0,
      answered: 0,
      known: 1_200,
      fine: 1,
    });
    expect(await db.events.count()).toBe(events);
  });

  it('leaves nothing when it fails in the middle', async () => {
    await takeIn([review()], desk());
    const before = [await db.cases.toArray(), await db.events.toArray()];
    const grader = desk().grader;
    let graded = 0;
    const failing = desk({
      grader: (input) => {
        if (++graded > 700) throw new Error('killed');
        return grader(input);
      },
    });
    await expect(importReviews(list(1_200), failing)).rejects.toThrow('killed');
    expect([await db.cases.toArray(), await db.events.toArray()]).toEqual(before);
  });

  it('leaves nothing when it is cancelled before the last is written, and all of it after that', async () => {
    for (const [at, left] of [
      [{ step: 'grading', done: 500 }, 0],
      [{ step: 'writing', done: 200 }, 0],
      [{ step: 'writing', done: 1_000 }, 0],
      [{ step: 'writing', done: 1_200 }, 1_200],
    ] as const) {
      const cancel = new AbortController();
      const onProgress = ({ step, done }: ImportProgress): void => {
        if (step === at.step && done === at.done) cancel.abort();
      };
      const run = importReviews(list(1_200), desk(), { onProgress, signal: cancel.signal });
      if (left === 0) await expect(run).rejects.toThrow();
      else await run;
      expect([await db.cases.count(), await db.events.count()]).toEqual([left, 2 * left]);
    }
  });

  it('gives its cases the prices that are known of their orders', async () => {
    await db.orders.put({ key: 'import|261122-3', paid: 990, seenAt: NOW });
    await importReviews(list(5), desk());
    expect((await db.cases.toArray()).map(({ pricedAt }) => pricedAt)).toEqual([null, null, null, 990, null]);
  });

  it('leaves nothing when the disk is full in the middle', async () => {
    const put = db.cases.bulkPut.bind(db.cases);
    const spy = vi.spyOn(db.cases, 'bulkPut');
    spy.mockImplementationOnce(put as never).mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(importReviews(list(1_200), desk())).rejects.toThrow('full');
    spy.mockRestore();
    expect([await db.cases.count(), await db.events.count()]).toEqual([0, 0]);
  });

  it('makes the same cases as a console that shows these reviews', async () => {
    const reviews = [
      imported(1),
      imported(2, { createdAt: NOW - 30 * DAY }),
      imported(3, { createdAt: null }),
    ];
    await importReviews(reviews, desk());
    const rows = await db.cases.toArray();
    for (const row of rows) expect(fold(await eventsOf(row.id))).toEqual(row);
    await db.delete();
    await db.open();
    await takeIn(reviews, desk());
    expect(rows).toEqual(await db.cases.toArray());
    expect(rows.map(({ lane }) => lane)).toEqual(['active', 'backlog', 'backlog']);
  });

  it('knows a review again that has got its shop only now, in the same list and in a later one', async () => {
    const nameless = list(600).map((one) => ({ ...one, shop: null }));
    expect(await importReviews([...nameless, imported(5)], desk())).toMatchObject({ opened: 600, known: 1 });
    expect(await importReviews(list(600), desk())).toMatchObject({ opened: 0, known: 600 });
  });

  it('keeps the same order of two shops apart', async () => {
    expect(await importReviews([imported(1), imported(1, { shop: 's-2' })], desk())).toMatchObject({
      opened: 2,
    });
  });
});
