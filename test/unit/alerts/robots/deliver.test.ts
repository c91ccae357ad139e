import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announcerOf } from '@/lib/alerts/robots/announce';
import { deliver } from '@/lib/alerts/robots/deliver';
import { type Verdict, verdict } from '@/lib/alerts/robots/verdict';
import type { CaseRow } from '@/lib/cases/case';
import type { Review } from '@/lib/review/schema';
import { DAY, HOUR, MINUTE, SECOND } from '@/lib/review/time';
import { act, record } from '@/lib/store/act';
import { db } from '@/lib/store/db';
import { outboxOf, restartRobot, robotState } from '@/lib/store/outbox';
import { lastSends } from '@/lib/store/robot-log';
import { desk } from '../../../support/reviews';
import { breach, delivery, LATE, person, robot, stored } from './kit';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const own = robot();

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function overdue(count: number, change: Partial<Review> = {}): Promise<CaseRow[]> {
  const rows: CaseRow[] = [];
  for (let i = 0; i < count; i++) rows.push(await stored(i, change));
  await record(
    rows.map(({ id }) => id),
    breach,
    LATE,
    announcerOf([own]),
  );
  return rows;
}

/** What goes out, and how it is answered. */
function app(answers: Verdict[] = []) {
  const said: { body: string; count: number }[] = [];
  const post = async (_: unknown, { body }: { body: string }, rows: readonly unknown[]): Promise<Verdict> => {
    said.push({ body, count: rows.length });
    return answers.shift() ?? verdict('ok');
  };
  return { said, post };
}

const kindsInLog = async (): Promise<string[]> =>
  (await lastSends(200)).map(({ answer }) => answer.kind).reverse();

describe('a message', () => {
  it('says grade, product, time, desk, shop and masked words, and calls whoever has the case', async () => {
    const { said, post } = app();
    const [row] = await overdue(1, { text: '漏水！打13800138000，<@all>' });
    if (row === undefined) throw new Error('no case');
    const actor = { kind: 'agent', name: '小林', role: 'agent' } as const;
    await act(row.id, { type: 'claim' }, actor, desk({ now: LATE }));
    const staff = {
      people: [person('小林', 'agent', '13900000001'), person('老王', 'supervisor', '13900000002')],
      shifts: [],
    };
    expect(await deliver(own, delivery({ post, staff }))).toBeNull();
    expect(said).toHaveLength(1);
    const { markdown, at } = JSON.parse(said[0]?.body ?? '') as {
      markdown: { title: string; text: string };
      at: { atMobiles: string[] };
    };
    expect(markdown.title).toBe('robots.title_overdue grade.other');
    for (const words of ['示例收纳盒', 'time.overdue', '小林', '拼多多 · 青禾', '打［号码］'])
      expect(markdown.text).toContain(words);
    expect(markdown.text).not.toMatch(/13800138000|<@all>/);
    expect(at.atMobiles).toEqual(['13900000001']);
  });

  it('is said once', async () => {
    const { said, post } = app();
    await overdue(1);
    await deliver(own, delivery({ post }));
    await deliver(own, delivery({ post }));
    expect(said).toHaveLength(1);
    expect(await lastSends(10)).toMatchObject([
      { telling: 'overdue', caseId: 'pinduoduo:10001:90', count: 1, tries: 1, answer: { kind: 'ok' } },
    ]);
  });

  it('three are three, four are one', async () => {
    for (const [count, sends] of [
      [3, [1, 1, 1]],
      [4, [4]],
      [50, [50]],
    ] as const) {
      await db.delete();
      await db.open();
      const { said, post } = app();
      await overdue(count);
      await deliver(own, delivery({ post }));
      expect(said.map((one) => one.count)).toEqual(sends);
    }
  });

  it('of a case that was answered meanwhile is not said, and the log says why', async () => {
    const { said, post } = app();
    const [row] = await overdue(1);
    const actor = { kind: 'agent', name: '小林', role: 'agent' } as const;
    await act(row?.id ?? '', { type: 'replied', text: '抱歉' }, actor, desk({ now: LATE }));
    await deliver(own, delivery({ post }));
    expect(said).toEqual([]);
    expect(await outboxOf('r1')).toEqual([]);
    expect(await kindsInLog()).toEqual(['stale']);
  });

  it('is given up after a day of trying', async () => {
    const { said, post } = app([verdict('server')]);
    await overdue(1);
    await deliver(own, delivery({ post }));
    await deliver(own, delivery({ post, clock: () => LATE + DAY + 1 }));
    expect(said).toHaveLength(1);
    expect(await kindsInLog()).toEqual(['server', 'old']);
  });

  it.each([
    ['an ordinary one for two hours', '漏水', 2 * HOUR],
    ['one of safety for a day', '用了过敏', DAY],
  ])('that nobody tried to send is news: %s', async (_, text, life) => {
    const { said, post } = app();
    await overdue(1, { text });
    const late = delivery({ post, clock: () => LATE + life + 1 });
    await deliver(own, late);
    expect(said).toEqual([]);
    expect([await outboxOf('r1'), await kindsInLog()]).toEqual([[], ['late']]);
    await record([(await stored(7, { text })).id], breach, LATE, announcerOf([own]));
    await deliver(own, delivery({ post, clock: () => LATE + life }));
    expect(said).toHaveLength(1);
  });

  it('that waited through three hours of an app that was down is news still, and so are those behind it', async () => {
    const { said, post } = app([verdict('server')]);
    await overdue(3);
    await deliver(own, delivery({ post }));
    await deliver(own, delivery({ post, clock: () => LATE + 3 * HOUR }));
    expect(said).toHaveLength(4);
    expect(await kindsInLog()).toEqual(['server', 'ok', 'ok', 'ok']);
  });

  it('of a deleted case is dropped', async () => {
    const { said, post } = app();
    await overdue(1);
    await db.cases.clear();
    await deliver(own, delivery({ post }));
    expect([said, await outboxOf('r1')]).toEqual([[], []]);
  });
});

describe('an app that fails', () => {
  it('is asked again after 5 s, 30 s, 2 min, 10 min, 1 h, 1 h', async () => {
    await overdue(1);
    let now = LATE;
    const waits: number[] = [];
    const { post } = app(Array.from({ length: 6 }, () => verdict('server')));
    for (let i = 0; i < 6; i++) {
      const next = await deliver(own, delivery({ post, clock: () => now }));
      waits.push((next ?? 0) - now);
      // A tick in between sends nothing.
      expect(await deliver(own, delivery({ post, clock: () => now + 1 }))).toBe(next);
      now = next ?? now;
    }
    expect(waits).toEqual([5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, HOUR]);
    expect(await deliver(own, delivery({ post, clock: () => now }))).toBeNull();
    expect((await lastSends(1))[0]).toMatchObject({ tries: 7, answer: { kind: 'ok' } });
    expect(await robotState('r1')).toMatchObject({ failures: 0, restUntil: null });
  });

  it('and says how long to wait is asked no sooner', async () => {
    await overdue(1);
    const { post } = app([verdict('rate', '', 10 * MINUTE)]);
    expect(await deliver(own, delivery({ post }))).toBe(LATE + 10 * MINUTE);
  });

  it('is not waited for until next year by a clock that was set back', async () => {
    await overdue(1);
    const { said, post } = app([verdict('server')]);
    await deliver(own, delivery({ post, clock: () => LATE + 365 * DAY - HOUR * 8_759 }));
    await deliver(own, delivery({ post, clock: () => LATE - 300 * DAY + 300 * DAY }));
    const state = await robotState('r1');
    await db.robotStates.put({ ...state, restUntil: LATE + 365 * DAY, attempts: [LATE + 365 * DAY] });
    expect(await deliver(own, delivery({ post }))).toBeNull();
    expect(said.length).toBeGreaterThan(1);
  });

  it('by its own settings is not asked again until somebody changes them', async () => {
    await overdue(2);
    const { said, post } = app([verdict('sign', '310000 sign not match')]);
    expect(await deliver(own, delivery({ post }))).toBeNull();
    expect(await deliver(own, delivery({ post, clock: () => LATE + HOUR }))).toBeNull();
    expect(said).toHaveLength(1);
    expect((await robotState('r1')).stopped?.answer).toEqual({
      kind: 'sign',
      detail: '310000 sign not match',
    });
    await restartRobot('r1');
    await deliver(own, delivery({ post, clock: () => LATE + HOUR }));
    expect(said).toHaveLength(3);
    expect(await outboxOf('r1')).toEqual([]);
  });

  it('to take one message does not hold up the next', async () => {
    await overdue(2);
    const { said, post } = app([verdict('refused')]);
    await deliver(own, delivery({ post }));
    expect(said).toHaveLength(2);
    expect(await kindsInLog()).toEqual(['refused', 'ok']);
  });
});

describe('the limit of the app', () => {
  it('20 a minute of 钉钉 holds across workers', async () => {
    const { said, post } = app();
    let now = LATE;
    let waits = 0;
    for (let i = 0; i < 25; i++) {
      const row = await stored(i);
      await record([row.id], breach, now, announcerOf([own]));
      const next = await deliver(own, delivery({ post, clock: () => now }));
      if (next !== null) waits += 1;
      now += 100;
    }
    expect(said).toHaveLength(20);
    expect(waits).toBe(5);
    const next = await deliver(own, delivery({ post, clock: () => now }));
    expect(next).toBe(LATE + 62 * SECOND);
    await deliver(own, delivery({ post, clock: () => next ?? 0 }));
    expect(said.at(-1)?.count).toBe(5);
  });
});

describe('a worker that dies between sending and hearing of it', () => {
  const die = async (): Promise<never> => {
    throw new Error('killed');
  };

  it('an ordinary message is not sent twice, and the log says that it was perhaps sent', async () => {
    const { said, post } = app();
    await overdue(1);
    await expect(deliver(own, delivery({ post: die }))).rejects.toThrow('killed');
    expect(await outboxOf('r1')).toMatchObject([{ state: 'sending', tries: 1 }]);
    await deliver(own, delivery({ post }));
    expect(said).toEqual([]);
    expect(await kindsInLog()).toEqual(['maybe']);
  });

  it('one of safety, law or malice is not lost', async () => {
    const { said, post } = app();
    await overdue(1, { text: '用了过敏' });
    await expect(deliver(own, delivery({ post: die }))).rejects.toThrow('killed');
    await deliver(own, delivery({ post }));
    expect(said).toHaveLength(1);
    expect(await lastSends(1)).toMatchObject([{ tries: 2, answer: { kind: 'ok' } }]);
  });

  it('before sending: nothing is lost', async () => {
    const { said, post } = app();
    await overdue(1);
    const put = vi.spyOn(db.robotStates, 'put').mockRejectedValueOnce(new Error('killed'));
    await expect(deliver(own, delivery({ post }))).rejects.toThrow('killed');
    put.mockRestore();
    expect(said).toEqual([]);
    await deliver(own, delivery({ post }));
    expect(said).toHaveLength(1);
  });
});
