import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Settings } from '../../lib/settings/schema';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { reviewsOf } from './harness/reviews';

declare const chrome: typeof browser;

const OURS = '袖口开线，起球也厉害';

const settingsOf = (page: Page): Promise<Settings> =>
  page.evaluate(async () => (await chrome.storage.local.get<{ settings: Settings }>('settings')).settings);

const FIELDS = [
  { label: '产品质量 分钟', bad: '2', says: '请输入 5 到 10080 之间的整数', good: '120' },
  { label: '处理完的差评和存量保留多少天', bad: '六十', says: '请输入 7 到 1095 之间的整数', good: '60' },
] as const;

test('what is wrong is said at its field and not saved; what is right is saved at once', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('options.html');
  const before = await settingsOf(desk.page);
  for (const { label, bad, says, good } of FIELDS) {
    const field = page.getByLabel(label);
    const around = page.locator('span').filter({ has: field });
    await field.fill(bad);
    await field.press('Enter');
    await expect(around.getByRole('alert')).toHaveText(says);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await settingsOf(desk.page)).toEqual(before);
    await field.fill(good);
    await field.press('Enter');
    await expect(around.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => settingsOf(desk.page)).not.toEqual(before);
    await field.fill(
      label === FIELDS[0].label ? String(before.policy.quality.minutes) : String(before.retentionDays),
    );
    await field.press('Enter');
    await expect.poll(() => settingsOf(desk.page)).toEqual(before);
  }
});

test('everything out as one file and back; a damaged file changes nothing', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, {
    reviews: reviewsOf([{ comment: OURS }, { comment: '色差太大，和图片不一样' }]),
  });
  await expect(shop.mark(OURS)).toBeVisible();
  await shop.page.close();
  const page = await openPage('options.html');
  const all = async () => [await desk.cases(), await desk.table('events'), await settingsOf(desk.page)];

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出备份' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^haoshuo-\d{4}-\d\d-\d\d-\d{4}\.jsonl$/);
  await expect(page.getByText(`已导出 ${file.suggestedFilename()}`)).toBeVisible();
  const text = await readFile(await file.path(), 'utf8');
  const before = await all();

  const restore = async (content: string, name: string) => {
    await page
      .getByLabel('从备份恢复…')
      .setInputFiles({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(content) });
    const ask = page.getByRole('alertdialog');
    await expect(ask).toContainText(name);
    await ask.getByRole('button', { name: '恢复', exact: true }).click();
  };
  await test.step('damaged, foreign, or of a newer version: nothing is changed', async () => {
    const lines = text.split('\n');
    const broken = lines.with(2, (lines[2] ?? '').replace('"type"', '"typ')).join('\n');
    for (const [content, says] of [
      [broken, '备份文件损坏（第 3 行），没有改动。'],
      [lines.slice(0, 4).join('\n'), /备份文件损坏（第 4 行），没有改动。/],
      ['{"some":"file"}\n', '这不是好说的备份文件，没有改动。'],
      [text.replace(/"version":\d+/, '"version":99'), '请先更新扩展。没有改动。'],
    ] as const) {
      await restore(content, 'other.jsonl');
      await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
      expect(await all()).toEqual(before);
    }
  });
  await test.step('whole, into an emptied store', async () => {
    await desk.clear();
    await page.evaluate(() => chrome.storage.local.clear());
    expect(await desk.cases()).toEqual([]);
    await restore(text, 'backup.jsonl');
    await expect(page.getByText(`已恢复 2 条差评`)).toBeVisible();
    expect(await all()).toEqual(before);
    await expect.poll(() => desk.badge()).toBe('2');
  });
});

test('every part fits a narrow window, a shop with its name included', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: OURS }]) });
  await expect(shop.mark(OURS)).toBeVisible();
  await desk.caseOf(OURS);
  const page = await openPage('options.html');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByLabel('拼多多 10001 的名称')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
