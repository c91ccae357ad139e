import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Settings } from '../../lib/settings/schema';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { expect, test } from './harness/fixtures';

declare const chrome: typeof browser;

/** A Sunday evening in China on which the holidays of 2027 were asked for, and not known. */
const NOW = '2026-11-22T18:00:00+08:00';
const NOTICE = `国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至13日（周六）放假调休，共9天。2月14日（周日）上班。`;

const OLD = {
  week: Array.from({ length: 7 }, () => [
    [540, 720],
    [780, 1080],
  ]),
  days: {},
  offset: 480,
};

const calendarOf = (page: Page): Promise<Settings['calendar']> =>
  page.evaluate(
    async () => (await chrome.storage.local.get<{ settings: Settings }>('settings')).settings.calendar,
  );

test('a calendar of an older version is shown as it was, and edited: nothing wrong is kept, all that is right is', async ({
  context,
  openPage,
}) => {
  await context.clock.setFixedTime(new Date(NOW));
  const desk = await Desk.open(context, { ...TEST_SETTINGS, calendar: OLD } as unknown as Settings);
  const page = await openPage('options.html');
  const part = page.getByRole('region', { name: '工作时间' });
  const stored = () => calendarOf(desk.page);

  await test.step('windows: reversed and overlapping ones are said with their day, and not saved', async () => {
    const first = part.getByLabel('周三 1 结束');
    await expect(first).toHaveValue('12:00');
    await first.fill('08:00');
    await expect(part.getByRole('alert')).toHaveText(/^周三：结束要晚于开始。跨过午夜的班请分成两段/);
    await first.fill('14:00');
    await expect(part.getByRole('alert')).toHaveText('周三：两个时段重叠了。');
    expect(await stored()).toEqual(OLD);
    await first.fill('12:30');
    await expect(part.getByRole('alert')).toHaveCount(0);
    await expect.poll(async () => (await stored()).week[3]?.[0]).toEqual([540, 750]);
    // Somebody set this week, so the law is not followed until somebody says so.
    expect(await stored()).toMatchObject({ zone: 'Asia/Shanghai', holidays: null });
  });

  await test.step('holidays: an unknown year is asked for, and read out of the notice', async () => {
    await expect(part.getByText('放假安排还没有录入')).toHaveCount(0);
    await part.getByLabel('法定节假日', { exact: true }).selectOption('休息');
    await expect.poll(async () => (await stored()).holidays).toEqual([]);
    await expect(part.getByText('放假 33 天，调休上班 6 天')).toBeVisible();
    await expect(part.getByText('放假安排还没有录入。公布前按平日计时，不猜测。')).toBeVisible();
    await part.getByRole('button', { name: '2027 录入' }).click();
    const text = part.getByLabel('2027 年放假安排');
    const keep = part.getByRole('button', { name: '保存 2027 年' });
    await text.fill(NOTICE.replace('共9天', '共8天'));
    await keep.click();
    await expect(part.getByRole('alert')).toContainText('的天数和日期对不上。');
    await text.fill(NOTICE.replaceAll('（周五）', '（周四）'));
    await expect(part.getByRole('alert')).toContainText('不是这一年的安排，请核对年份。');
    expect((await stored()).years).toEqual({});
    await text.fill(NOTICE);
    await keep.click();
    await expect(part.getByText('放假 12 天，调休上班 1 天 · 你在 2026-11-22 录入')).toBeVisible();
    await expect.poll(async () => Object.keys((await stored()).years)).toEqual(['2027']);
    expect((await stored()).years['2027']).toMatchObject({ on: ['2027-02-14'] });
  });

  await test.step('campaigns and single days', async () => {
    await part.getByRole('button', { name: '添加 双12' }).click();
    await part.getByLabel('双12 第一天').fill('2026-12-14');
    await expect(part.getByRole('alert')).toHaveText('大促的最后一天早于第一天。');
    await part.getByLabel('双12 第一天').fill('2026-12-10');
    await part.getByLabel('哪一天').fill('2026-12-11');
    await part.getByRole('button', { name: '添加', exact: true }).click();
    await expect
      .poll(async () => (await stored()).campaigns)
      .toEqual([{ name: '双12', from: '2026-12-10', to: '2026-12-12', windows: [[480, 1440]] }]);
    await expect.poll(async () => (await stored()).days).toEqual({ '2026-12-11': [] });
    await part.getByRole('button', { name: '2026-12-11 删除' }).click();
    await expect.poll(async () => (await stored()).days).toEqual({});
  });

  await test.step('the zone, and what the platforms assess meanwhile', async () => {
    const feige = part.getByRole('listitem').filter({ hasText: '8:00–22:59:59' });
    await expect(feige).toContainText('今后 7 天有 48.5 小时不在工作时间内');
    await part.getByLabel('时区').selectOption('Europe/Berlin');
    await expect(part.getByText('当地现在 11-22 11:00')).toBeVisible();
    await expect.poll(async () => (await stored()).zone).toBe('Europe/Berlin');
    await expect(feige).not.toContainText('48.5');
  });

  await test.step('all of it is there again, and fits a narrow window', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.reload();
    await expect(part.getByLabel('周三 1 结束')).toHaveValue('12:30');
    await expect(part.getByLabel('双12 最后一天')).toHaveValue('2026-12-12');
    await part.getByRole('button', { name: '2027 查看' }).click();
    await expect(part.getByLabel('2027 年放假安排')).toHaveValue(
      '放假：1月1日至3日、2月5日至13日\n上班：2月14日',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
