import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { browser } from 'wxt/browser';
import { ConsolePage } from './harness/console-page';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { allowReload, openExtensionPage, setExtension } from './harness/extension';
import { expect, test } from './harness/fixtures';
import { launch } from './harness/launch';
import { openPanelFromPopup } from './harness/panel';
import { reviewsOf } from './harness/reviews';
import { letTimePass } from './harness/time-travel';

declare const chrome: typeof browser;

const OURS = '袖口开线，起球也厉害';
const OTHER = '色差太大，和图片不一样';
const HOUR = 3_600_000;
const RED = [200, 30, 30, 255];
const two = () => ({ reviews: reviewsOf([{ comment: OURS }, { comment: OTHER }]) });

test('badge and popup are right after the worker was killed', async ({ context, killWorker, openPage }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, two());
  await expect(shop.mark(OURS)).toBeVisible();
  await expect.poll(() => desk.badge()).toBe('2');
  expect(await desk.badgeColor()).not.toEqual(RED);
  await killWorker();
  await letTimePass(desk.page, 9 * HOUR);
  await desk.tick();
  await expect.poll(() => desk.badgeColor()).toEqual(RED);
  expect(await desk.badge()).toBe('2');
  await killWorker();
  const popup = await openPage('popup.html');
  await expect(popup.locator('dl div').filter({ hasText: '已超时' })).toContainText('2');
  expect(await desk.badge()).toBe('2');
});

test('badge and queue are right after the browser was restarted', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'haoshuo-restart-'));
  try {
    const before = await launch({ profile });
    const desk = await Desk.open(before.context);
    const shop = await ConsolePage.open(before.context, two());
    await expect(shop.mark(OURS)).toBeVisible();
    await expect(shop.mark(OTHER)).toBeVisible();
    await letTimePass(desk.page, 9 * HOUR);
    await before.close();

    const after = await launch({ profile });
    try {
      const again = await Desk.open(after.context);
      await expect.poll(() => again.badge()).toBe('2');
      await expect.poll(() => again.badgeColor()).toEqual(RED);
      expect(await again.cases()).toHaveLength(2);
      const names = await again.page.evaluate(async () =>
        (await chrome.alarms.getAll()).map(({ name }) => name),
      );
      expect(names).toEqual(expect.arrayContaining(['daily', 'heartbeat']));
    } finally {
      await after.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('an update under an open panel and an open console tab', async ({ context, extensionId, sidePanel }) => {
  await Desk.open(context);
  const shop = await ConsolePage.open(context, two());
  await expect(shop.mark(OURS)).toBeVisible();
  await shop.mark(OURS).click();
  const { page: panel } = await sidePanel();
  await expect(panel.getByRole('region', { name: '评价' })).toContainText('也厉害');
  await allowReload(context);
  await panel.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await test.step('the panel says so or is closed; it is never blank', async () => {
    await expect
      .poll(
        async () =>
          panel.isClosed() ||
          (await panel
            .getByText('扩展已更新')
            .isVisible()
            .catch(() => true)),
      )
      .toBe(true);
  });
  await test.step('the tab works on without being loaded again', async () => {
    const asked = shop.replica.count('/goods/evaluation/index');
    shop.replica.state.reviews.unshift(
      ...reviewsOf([{ comment: '更新以后才来的，锅盖碎了' }]).map((review) => ({
        ...review,
        row: { ...review.row, orderSn: '261122-000000000000009', reviewId: '700000000000000009' },
      })),
    );
    await shop.page.getByRole('button', { name: '查询' }).click();
    await expect(shop.mark('更新以后')).toBeVisible();
    await expect(shop.row(OURS).locator('haoshuo-mark')).toHaveCount(1);
    expect(shop.replica.count('/goods/evaluation/index')).toBe(asked);
    const desk = await openExtensionPage(context, extensionId, 'manifest.json');
    expect(await desk.evaluate(() => chrome.runtime.id)).toBe(extensionId);
    await shop.page.bringToFront();
    await shop.fillButton(OURS).click();
    await expect(shop.note(OURS)).toContainText('已填入');
    expect(await (await Desk.open(context)).cases()).toHaveLength(3);
  });
});

test('turned off and on again: the badge is right, and the panel says what an open tab needs', async ({
  context,
  extensionId,
  openPage,
  sidePanel,
}) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, two());
  await expect(shop.mark(OURS)).toBeVisible();
  await letTimePass(desk.page, 9 * HOUR);
  await setExtension(context, extensionId, false);
  await expect(shop.marks()).toHaveCount(0);
  await setExtension(context, extensionId, true);
  const again = await Desk.open(context);
  await expect.poll(() => again.badge()).toBe('2');
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  await panel.getByRole('button', { name: '刷新页面' }).click();
  await expect(shop.mark(OURS)).toBeVisible();
});

test('what is kept too long goes with its journal; open work stays', async ({ context }) => {
  const desk = await Desk.open(context);
  const at = Math.floor(Date.now() / 1000) - 60;
  const answered = { comment: OTHER, reply: { text: '您好，已为您登记。', at } };
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: OURS }, answered]) });
  await expect(shop.mark(OTHER)).toContainText('已回复');
  const gone = await desk.caseOf(OTHER);
  const stays = await desk.caseOf(OURS);
  await shop.page.close();
  const cleanUp = () =>
    desk.page.evaluate(() => chrome.alarms.create('daily', { when: Date.now(), periodInMinutes: 1440 }));
  const lastRun = () =>
    desk.page.evaluate(async () => (await chrome.storage.local.get('lastCleanUp')).lastCleanUp);
  // It counts from the run before it: a clock that is wrong for a day deletes nothing.
  await cleanUp();
  await expect.poll(lastRun).toEqual(expect.objectContaining({ last: expect.any(Number) }));
  await letTimePass(desk.page, (TEST_SETTINGS.retentionDays + 1) * 24 * HOUR);
  await cleanUp();
  await expect.poll(async () => (await desk.cases()).map(({ id }) => id)).toEqual([stays.id]);
  expect(await desk.journal(gone.id)).toEqual([]);
  expect((await desk.journal(stays.id)).length).toBeGreaterThan(1);
});

test('one notification a case, and none in quiet hours', async ({ context }) => {
  const quiet = { from: 0, to: 0 };
  const desk = await Desk.open(context, { ...TEST_SETTINGS, notifications: { enabled: true, quiet } });
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: OURS }]) });
  await expect(shop.mark(OURS)).toBeVisible();
  await letTimePass(desk.page, 9 * HOUR);
  await desk.tick();
  await expect.poll(() => desk.badgeColor()).toEqual(RED);
  const { id } = await desk.caseOf(OURS);
  const types = async () => (await desk.journal(id)).map(({ type }) => type);
  await expect.poll(types).toContain('breached');
  expect(await desk.notifications()).toEqual([]);
  expect(await types()).not.toContain('notified');

  await desk.page.evaluate((settings) => chrome.storage.local.set({ settings }), TEST_SETTINGS);
  await desk.tick();
  await expect.poll(() => desk.notifications()).toEqual([`overdue:${id}`]);
  await desk.page.evaluate((name) => chrome.notifications.clear(name), `overdue:${id}`);
  // Another sighting and another hour: nothing is owed again.
  await letTimePass(desk.page, HOUR);
  await desk.tick();
  shop.replica.setReply(shop.replica.state.reviews[0]?.row.reviewId ?? '', '您好，已为您登记。');
  await shop.page.reload();
  await expect.poll(types).toContain('replied');
  expect(await desk.notifications()).toEqual([]);
  expect((await types()).filter((type) => type === 'notified')).toHaveLength(1);
  await expect.poll(() => desk.badge()).toBe('');
});
