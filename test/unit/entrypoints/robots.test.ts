import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onSighted } from '@/entrypoints/background/intake';
import { tick } from '@/entrypoints/background/tick';
import { saveRobot } from '@/lib/alerts/robots/change-robot';
import { HOUR } from '@/lib/review/time';
import { keepRobot, type Robot } from '@/lib/settings/robots';
import { db } from '@/lib/store/db';
import { lastSends } from '@/lib/store/robot-log';
import { atRest, fresh, freshWorker, page } from '../../support/worker';

// There is no extension here to fetch the model from.
vi.mock('@/lib/grader', async () => {
  const { gradeByPhrases } = await import('@/lib/grading');
  return { loadGrader: async () => ({ grade: gradeByPhrases, kind: 'model' }) };
});

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const ROBOT: Robot = {
  id: 'r1',
  kind: 'wecom',
  name: '客服群',
  url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7aaa-4bc4-97a0-0ec2sifa5aaa',
  secret: '',
  on: true,
  tellings: ['overdue', 'grave'],
  grades: ['safety'],
  places: [],
};

let asked: { url: string; body: string }[];
let mayAsk: boolean;

beforeEach(async () => {
  await freshWorker();
  asked = [];
  mayAsk = true;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => mayAsk) as never);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    asked.push({ url, body });
    return new Response('{"errcode":0,"errmsg":"ok"}');
  });
});

it('what is seen and what runs out is told by the worker, each once', async () => {
  await keepRobot(ROBOT);
  const grave = fresh(1, { text: '用了过敏，送医院了' });
  await onSighted({ console: 'pinduoduo', reviews: [grave, fresh(2)] }, page());
  await atRest();
  expect(asked.map(({ body }) => /robots\.title_\w+/.exec(body)?.[0])).toEqual(['robots.title_grave']);
  await onSighted({ console: 'pinduoduo', reviews: [grave, fresh(2)] }, page());
  // What a message says is of the moment at which it is sent, so the worker's own clock goes on.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * HOUR });
  await tick();
  await tick();
  await atRest();
  vi.useRealTimers();
  expect(asked.filter(({ body }) => body.includes('title_overdue grade.safety'))).toHaveLength(1);
  expect(asked.every(({ url }) => url === ROBOT.url)).toBe(true);
  expect(await db.outbox.count()).toBe(0);
});

it('a robot that is off says nothing, and nothing is kept for it', async () => {
  await keepRobot({ ...ROBOT, on: false });
  await onSighted({ console: 'pinduoduo', reviews: [fresh(1, { text: '用了过敏，送医院了' })] }, page());
  await atRest();
  expect([asked, await db.outbox.count()]).toEqual([[], 0]);
});

it('with none on, what there is for them is dropped at the next look, not sent hours later', async () => {
  await keepRobot(ROBOT);
  mayAsk = false;
  await onSighted({ console: 'pinduoduo', reviews: [fresh(1, { text: '用了过敏，送医院了' })] }, page());
  await atRest();
  const [row] = await db.outbox.toArray();
  if (row === undefined) throw new Error('nothing waits');
  mayAsk = true;
  await keepRobot({ ...ROBOT, on: false });
  // Written in the moment in which it was switched off; one was sent when a worker died.
  await db.outbox.bulkPut([
    { ...row, id: 'a', state: 'waiting' },
    { ...row, id: 'b', state: 'sending' },
  ]);
  await db.outbox.delete(row.id);
  await tick();
  await atRest();
  expect(await db.outbox.count()).toBe(0);
  expect((await lastSends(2)).map(({ answer }) => answer.kind).sort()).toEqual(['maybe', 'off']);
  await keepRobot(ROBOT);
  await tick();
  await atRest();
  expect(asked).toEqual([]);
});

it('an address that was replaced while the worker looked is not written to', async () => {
  await keepRobot(ROBOT);
  const moved = ROBOT.url.replace(/.{4}$/, '0000');
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementationOnce((async () => {
    await saveRobot({ ...ROBOT, url: moved });
    return true;
  }) as never);
  await onSighted({ console: 'pinduoduo', reviews: [fresh(1, { text: '用了过敏，送医院了' })] }, page());
  await atRest();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await atRest();
  expect(asked.map(({ url }) => url)).toEqual([moved]);
});

it('a permission that was taken back stops it before anything is sent', async () => {
  mayAsk = false;
  await keepRobot(ROBOT);
  await onSighted({ console: 'pinduoduo', reviews: [fresh(1, { text: '用了过敏，送医院了' })] }, page());
  await atRest();
  expect(asked).toEqual([]);
  expect((await lastSends(1))[0]?.answer.kind).toBe('no-permission');
  expect(await db.outbox.count()).toBe(1);
});

it('an app that is down is asked again by an alarm, which outlives the worker', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  await keepRobot(ROBOT);
  await onSighted({ console: 'pinduoduo', reviews: [fresh(1, { text: '用了过敏，送医院了' })] }, page());
  await atRest();
  const alarm = await fakeBrowser.alarms.get('robots');
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());
  expect(await db.outbox.count()).toBe(1);
});
