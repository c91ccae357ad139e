import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { ConsolePage } from './harness/console-page';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { extensionWorker } from './harness/extension';
import { expect, test } from './harness/fixtures';
import { reviewsOf } from './harness/reviews';
import { seed } from './harness/seed';
import { letTimePass } from './harness/time-travel';

declare const chrome: typeof browser;

const OURS = '袖口开线，起球也厉害';
const HOUR = 3_600_000;
const MINUTE = 60_000;
const MANY = 'overdue:*';

const seeded = (count: number) => Array.from({ length: count }, () => ({ text: '质量太差，坏了' }));
const wordsOf = (desk: Desk, id: string) => async () => (await desk.journal(id)).map(({ type }) => type);

/** A press of a button on the desktop, which no test can reach, as the browser tells the worker of it. */
async function press(context: BrowserContext, id: string, button: number): Promise<void> {
  const worker = await extensionWorker(context);
  await worker.evaluate(
    ([name, index]) => {
      const { onButtonClicked } = chrome.notifications as unknown as {
        onButtonClicked: { dispatch(id: string, button: number): void };
      };
      onButtonClicked.dispatch(name, index);
    },
    [id, button] as const,
  );
}

test('a step of the ladder reaches the desk, and “later” brings it again', async ({ context }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: OURS }]) });
  await expect(shop.mark(OURS)).toBeVisible();
  const { id } = await desk.caseOf(OURS);
  await letTimePass(desk.page, 2 * HOUR + MINUTE);
  await desk.tick();
  await expect.poll(() => desk.notifications()).toEqual([`overdue:${id}`]);
  const journal = await desk.journal(id);
  const steps = journal.flatMap((event) => (event.type === 'escalated' ? event.data : []));
  expect(steps).toContainEqual({ clock: 'first-reply', share: 50, to: ['assignee'] });
  await expect.poll(wordsOf(desk, id)).toContain('notified');
  await expect.poll(() => desk.page.evaluate(() => chrome.action.getTitle({}))).toBe('好说：1 条已超时');

  await press(context, `overdue:${id}`, 1);
  await expect.poll(wordsOf(desk, id)).toContain('snoozed');
  await expect.poll(() => desk.notifications()).toEqual([]);
  await letTimePass(desk.page, 10 * MINUTE);
  await desk.tick();
  await expect.poll(() => desk.notifications()).toEqual([`overdue:${id}`]);
});

test('fifty at once are one notification, and put off together', async ({ context }) => {
  const desk = await Desk.open(context);
  await seed(desk, seeded(50));
  await letTimePass(desk.page, 16 * MINUTE);
  await desk.tick();
  await expect.poll(() => desk.notifications()).toEqual([MANY]);
  const told = async (type: string) =>
    (await desk.table<{ type: string }>('events')).filter((event) => event.type === type).length;
  await expect.poll(() => told('notified')).toBe(50);
  await press(context, MANY, 1);
  await expect.poll(() => told('snoozed')).toBe(50);
  await letTimePass(desk.page, 10 * MINUTE);
  await desk.tick();
  await expect.poll(() => desk.notifications()).toEqual([MANY]);
  await expect.poll(() => told('notified')).toBe(100);
});

/** What a notification says nobody can ask the browser for: the worker's own words are written down. */
async function listen(context: BrowserContext): Promise<() => Promise<{ id: string; title: string }[]>> {
  const worker = await extensionWorker(context);
  await worker.evaluate(() => {
    const said: { id: string; title: string }[] = [];
    Object.assign(globalThis, { said });
    const create = chrome.notifications.create.bind(chrome.notifications) as unknown as (
      id: string,
      options: { title: string },
    ) => Promise<string>;
    chrome.notifications.create = ((id: string, options: { title: string }) => {
      said.push({ id, title: options.title });
      return create(id, options);
    }) as unknown as typeof chrome.notifications.create;
  });
  return () =>
    worker.evaluate(() => (globalThis as unknown as { said: { id: string; title: string }[] }).said);
}

test('a new bad review is told within a minute, without anybody touching anything', async ({ context }) => {
  const desk = await Desk.open(context);
  const said = await listen(context);
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: OURS }]) });
  await expect(shop.mark(OURS)).toBeVisible();
  const { id } = await desk.caseOf(OURS);
  await expect
    .poll(said, { timeout: 60_000 })
    .toEqual([{ id: `overdue:${id}`, title: expect.stringMatching(/^新差评：产品质量 · 2 星 · 还剩 /) }]);
  await expect.poll(wordsOf(desk, id)).toContain('notified');
  expect(await desk.notifications()).toEqual([`overdue:${id}`]);
});

test('all that is new on the first page that is read is one notification', async ({ context }) => {
  const desk = await Desk.open(context);
  const said = await listen(context);
  const comments = Array.from({ length: 10 }, (_, i) => ({ comment: `用了${i + 1}天就坏了` }));
  await ConsolePage.open(context, { reviews: reviewsOf(comments) });
  const told = async () =>
    (await desk.table<{ type: string }>('events')).filter(({ type }) => type === 'notified').length;
  await expect.poll(told, { timeout: 60_000 }).toBe(10);
  expect(await said()).toEqual([{ id: MANY, title: '10 条新差评' }]);
});

test('whoever was away reads for how long and what became overdue', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  await seed(desk, seeded(2));
  await desk.page.evaluate(
    async (gap) => {
      // No alarm may ring between the two halves of the sleep.
      await chrome.alarms.clearAll();
      await chrome.storage.local.set({ heartbeat: Date.now() - gap });
    },
    3 * HOUR + 12 * MINUTE,
  );
  await letTimePass(desk.page, 3 * HOUR);
  await desk.tick();
  await expect.poll(() => desk.notifications()).toEqual([MANY]);
  const panel = await openPage('sidepanel.html');
  const line = panel.getByRole('status').filter({ hasText: /离开 3时1[23]分，2 条超时/ });
  await expect(line).toBeVisible();
  await panel.setViewportSize({ width: 360, height: 640 });
  await panel.screenshot({ path: 'test-results/alarms-away.png' });
  await line.getByRole('button', { name: '知道了' }).click();
  await expect(line).toHaveCount(0);
  await panel.reload();
  await expect(panel.getByRole('searchbox')).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('a system that blocks notifications is said once; nothing is lost', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  await seed(desk, seeded(1));
  await letTimePass(desk.page, 16 * MINUTE);
  const worker = await extensionWorker(context);
  const allow = (level: 'denied' | 'granted') =>
    worker.evaluate((told) => {
      chrome.notifications.getPermissionLevel = (async () =>
        told) as typeof chrome.notifications.getPermissionLevel;
    }, level);
  await allow('denied');
  await desk.tick();
  const panel = await openPage('sidepanel.html');
  const banner = panel.getByRole('alert').filter({ hasText: '桌面通知被系统拦住了' });
  await expect(banner).toBeVisible();
  expect(await desk.badge()).toBe('1');
  expect(await desk.notifications()).toEqual([]);
  const options = await openPage('options.html');
  const part = options.getByRole('region', { name: '通知' });
  await expect(part.getByRole('alert')).toContainText('允许这个浏览器发通知');
  await banner.getByRole('button', { name: '知道了' }).click();
  await expect(banner).toHaveCount(0);
  await allow('granted');
  await desk.tick();
  await expect.poll(() => desk.notifications()).toHaveLength(1);
  await expect(part.getByRole('alert')).toHaveCount(0);
});

test('settings show a sample and let hear the sound; the worker plays it in a hidden page', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const options = await openPage('options.html');
  const part = options.getByRole('region', { name: '通知' });
  await part.getByRole('button', { name: '试一试' }).click();
  await expect(part.getByRole('status').filter({ hasText: '已发出一条示例通知' })).toBeVisible();
  await expect.poll(() => desk.notifications()).toEqual(['sample']);
  await part.getByRole('radio', { name: '铃声' }).click();
  await part.getByRole('button', { name: '试听' }).click();
  const sound = () => desk.page.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  await expect.poll(sound).toMatchObject({ sound: 'bell' });
  await part.screenshot({ path: 'test-results/alarms-settings.png' });
  await seed(desk, seeded(1));
  await letTimePass(desk.page, 16 * MINUTE);
  await desk.tick();
  const hidden = () =>
    desk.page.evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
    );
  await expect.poll(hidden).toBe(1);
  expect(TEST_SETTINGS.sound).toBe('off');
});
