import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announcerOf } from '@/lib/alerts/robots/announce';
import { dropRobot, saveRobot, turnRobot } from '@/lib/alerts/robots/change-robot';
import { deliver, type Post } from '@/lib/alerts/robots/deliver';
import { postKept } from '@/lib/alerts/robots/post-kept';
import { HOUR, MINUTE, SECOND } from '@/lib/review/time';
import { keepRobot } from '@/lib/settings/robots';
import { record } from '@/lib/store/act';
import { db } from '@/lib/store/db';
import { outboxOf, robotState } from '@/lib/store/outbox';
import { lastSends } from '@/lib/store/robot-log';
import { breach, delivery, LATE, robot, stored } from './kit';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const own = robot();
const moved = robot({ url: own.url.replace(/.{4}$/, '0000') });

/** Where requests went, and what each is answered with; `during` happens before the answer. */
let asked: string[];
let answer: () => Response;
let during: () => Promise<unknown>;

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
  await keepRobot(own);
  asked = [];
  answer = () => new Response('{"errcode":0,"errmsg":"ok"}');
  during = async () => undefined;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    await during();
    return answer();
  });
});

const post: Post = (held, letter) => postKept(held, letter);

async function overdue(count: number, at = LATE): Promise<void> {
  const from = await db.cases.count();
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push((await stored(from + i)).id);
  await record(ids, breach, at, announcerOf([own]));
}

const kindsInLog = async (): Promise<string[]> =>
  (await lastSends(200)).map(({ answer: { kind } }) => kind).reverse();

describe('a robot that is changed', () => {
  it('before the request of a message begins: nothing goes to the address of before, and the new one gets it', async () => {
    await overdue(1);
    const late: Post = async (held, letter) => {
      await saveRobot(moved);
      return postKept(held, letter);
    };
    expect(await deliver(own, delivery({ post: late }))).toBe(LATE);
    expect(asked).toEqual([]);
    expect(await outboxOf(own.id)).toMatchObject([{ state: 'waiting', tries: 0 }]);
    await deliver(moved, delivery({ post }));
    expect(asked).toEqual([moved.url]);
  });

  it.each([
    ['is gone', '{"errcode":300001,"errmsg":"token is not exist"}'],
    ['is crowded', '{"errcode":130101,"errmsg":"send too fast"}'],
    ['is down', 'oops'],
  ])('while the app answers: that the old address %s says nothing of the new one', async (_, body) => {
    await overdue(1);
    answer = () => new Response(body);
    during = () => saveRobot(moved);
    await deliver(own, delivery({ post }));
    expect(await robotState(own.id)).toMatchObject({ stopped: null, failures: 0, restUntil: null });
    expect(await outboxOf(own.id)).toMatchObject([{ state: 'waiting', tries: 1 }]);
  });

  it('tells nothing any more of what it is no longer to tell', async () => {
    await overdue(1);
    const less = robot({ tellings: ['promise'] });
    await saveRobot(less);
    await deliver(less, delivery({ post }));
    expect([asked, await outboxOf(own.id), await kindsInLog()]).toEqual([[], [], ['off']]);
  });

  it('in its name alone still keeps what the app asked for', async () => {
    await overdue(1);
    answer = () => new Response('{}', { status: 429, headers: { 'retry-after': '300' } });
    await deliver(own, delivery({ post }));
    await saveRobot(robot({ name: '售后群' }));
    expect((await robotState(own.id)).restUntil).toBe(LATE + 5 * MINUTE);
    await saveRobot(moved);
    expect((await robotState(own.id)).restUntil).toBeNull();
  });
});

describe('a robot that is switched off', () => {
  it('drops what waits, and the log says so', async () => {
    await overdue(3);
    expect(await turnRobot(own.id, false, LATE)).toBe(3);
    expect(await lastSends(9)).toMatchObject([{ telling: 'many', count: 3, answer: { kind: 'off' } }]);
    expect(await turnRobot(own.id, true, LATE + HOUR)).toBe(0);
    await deliver(own, delivery({ post }));
    expect(asked).toEqual([]);
  });

  it('before the request of a message begins: it is not sent', async () => {
    await overdue(1);
    const late: Post = async (held, letter) => {
      await turnRobot(own.id, false, LATE);
      return postKept(held, letter);
    };
    await deliver(own, delivery({ post: late }));
    expect([asked, await outboxOf(own.id)]).toEqual([[], []]);
  });

  it.each([
    ['and on again', true],
    ['for good', false],
  ])('while the app answers, %s: what failed is not tried again', async (_, again) => {
    await overdue(1);
    answer = () => new Response('', { status: 503 });
    during = async () => {
      await turnRobot(own.id, false, LATE);
      if (again) await turnRobot(own.id, true, LATE);
    };
    await deliver(own, delivery({ post }));
    expect(await outboxOf(own.id)).toEqual([]);
    expect(await robotState(own.id)).toMatchObject({ failures: 0, restUntil: null });
    expect(await kindsInLog()).toEqual(['server']);
  });

  it('and on again still counts what it sent', async () => {
    for (let i = 0; i < 20; i++) {
      await overdue(1);
      await deliver(own, delivery({ post }));
    }
    await turnRobot(own.id, false, LATE);
    await turnRobot(own.id, true, LATE);
    await overdue(1);
    expect(await deliver(own, delivery({ post }))).toBe(LATE + 62 * SECOND);
    expect(asked).toHaveLength(20);
  });
});

it('a robot that is removed while the app answers leaves nothing behind but the log', async () => {
  await overdue(1);
  answer = () => new Response('', { status: 503 });
  during = () => dropRobot(own.id, LATE);
  await deliver(own, delivery({ post }));
  expect([await outboxOf(own.id), await db.robotStates.count()]).toEqual([[], 0]);
  expect(await kindsInLog()).toEqual(['server']);
});
