import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announcerOf } from '@/lib/alerts/robots/announce';
import { saveRobot } from '@/lib/alerts/robots/change-robot';
import { deliver } from '@/lib/alerts/robots/deliver';
import { postKept } from '@/lib/alerts/robots/post-kept';
import { testRobot } from '@/lib/alerts/robots/test-robot';
import { HOUR, MINUTE, SECOND } from '@/lib/review/time';
import { keepRobot } from '@/lib/settings/robots';
import { record } from '@/lib/store/act';
import { db } from '@/lib/store/db';
import { robotState } from '@/lib/store/outbox';
import { lastSends } from '@/lib/store/robot-log';
import { breach, delivery, LATE, robot, stored } from './kit';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const own = robot();
const OK = '{"errcode":0,"errmsg":"ok"}';
let asked: number;
let answer: () => Promise<Response>;

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
  await keepRobot(own);
  asked = 0;
  answer = async () => new Response(OK);
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return answer();
  });
});

const testAt = async (now: number): Promise<string> => (await testRobot(own.id, () => now)).kind;

it('20 a minute of 钉钉 hold for tests too, also for 30 at once, and each is in the log', async () => {
  const kinds = await Promise.all(Array.from({ length: 30 }, () => testAt(LATE)));
  expect(kinds.filter((kind) => kind === 'ok')).toHaveLength(20);
  expect(kinds.filter((kind) => kind === 'paced')).toHaveLength(10);
  expect(asked).toBe(20);
  expect(await lastSends(99)).toHaveLength(30);
  expect(await testAt(LATE + 61 * SECOND)).toBe('paced');
  expect(await testAt(LATE + 62 * SECOND)).toBe('ok');
});

it('a test counts for the messages behind it', async () => {
  for (let i = 0; i < 20; i++) await testAt(LATE);
  const { id } = await stored(1);
  await record([id], breach, LATE, announcerOf([own]));
  expect(await deliver(own, delivery({ post: postKept }))).toBe(LATE + 62 * SECOND);
  expect(asked).toBe(20);
});

it('an app that asked for silence is not disturbed by tests, nor by messages after a test heard it', async () => {
  answer = async () => new Response('{}', { status: 429, headers: { 'retry-after': '300' } });
  expect(await testAt(LATE)).toBe('rate');
  expect(await testAt(LATE + 4 * MINUTE)).toBe('paced');
  expect((await robotState(own.id)).restUntil).toBe(LATE + 5 * MINUTE);
  answer = async () => new Response(OK);
  expect(await testAt(LATE + 5 * MINUTE)).toBe('ok');
  expect(asked).toBe(2);
});

it('a robot that rests after failures is tried at once, and goes on when the test arrives', async () => {
  await db.robotStates.put({
    ...(await robotState(own.id)),
    failures: 5,
    restUntil: LATE + HOUR,
    stopped: { at: LATE, answer: { kind: 'sign', detail: '' } },
  });
  expect(await testAt(LATE)).toBe('ok');
  expect(await robotState(own.id)).toMatchObject({ failures: 0, restUntil: null, stopped: null });
});

it('a robot that is changed while its test is under way keeps its new state', async () => {
  const stopped = { at: LATE, answer: { kind: 'sign' as const, detail: '' } };
  answer = async () => {
    await saveRobot(robot({ secret: 'SECother' }));
    await db.robotStates.put({ ...(await robotState(own.id)), stopped });
    return new Response(OK);
  };
  expect(await testAt(LATE)).toBe('ok');
  expect((await robotState(own.id)).stopped).toEqual(stopped);
});

it('one that is gone is not tested, and the log says so', async () => {
  expect((await testRobot('gone', () => LATE)).kind).toBe('off');
  expect([asked, (await lastSends(9)).length]).toEqual([0, 1]);
});
