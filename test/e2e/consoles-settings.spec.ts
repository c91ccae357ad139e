import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ConsoleFile } from '../../lib/consoles/file/schema';
import { JINGDONG } from '../../lib/consoles/jingdong/file';
import { XIAOHONGSHU } from '../../lib/consoles/xiaohongshu/file';
import type { PageHealth } from '../../lib/wire';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { seed } from './harness/seed';

declare const chrome: typeof browser;

const stored = (desk: Desk): Promise<unknown> =>
  desk.page.evaluate(
    async () => (await chrome.storage.local.get<{ consoles: unknown }>('consoles')).consoles,
  );

const health = (change: Partial<PageHealth>): PageHealth & { at: number } => ({
  console: 'jingdong',
  state: 'reading',
  missing: [],
  matched: { row: 'tr.comment', order: '订单编号：{order}' },
  rows: 20,
  shown: 20,
  fields: { order: 20, text: 18, stars: 20 },
  joined: 20,
  answers: 3,
  skipped: 1,
  at: Date.now(),
  ...change,
});

const line = (page: Page, name: string): Locator => page.getByRole('listitem', { name, exact: true });

async function choose(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('导入适配文件…')
    .and(page.locator('input'))
    .setInputFiles({ name: 'console.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

const next: ConsoleFile = { ...XIAOHONGSHU, version: '2099-01-01.1' };

test('a good file is compared, kept after a yes, exported as it is, and removed again', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('options.html');
  const own = line(page, '小红书');
  await expect(own).toContainText(`版本 ${XIAOHONGSHU.version}`);

  await choose(page, JSON.stringify(next));
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('row', { name: /版本/ })).toContainText(`${XIAOHONGSHU.version}2099-01-01.1`);
  await dialog.getByRole('button', { name: '取消' }).click();
  expect(await stored(desk)).toBeUndefined();

  await choose(page, JSON.stringify(next));
  await dialog.getByRole('button', { name: '导入' }).click();
  await expect(own).toContainText('版本 2099-01-01.1');
  await expect(own).toContainText('导入的文件');
  expect(await stored(desk)).toEqual({ files: { xiaohongshu: next } });

  const download = page.waitForEvent('download');
  await own.getByRole('button', { name: '小红书 的更多操作' }).click();
  await page.getByRole('menuitem', { name: '导出' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('haoshuo-xiaohongshu-2099-01-01.1.json');
  const text = await readFile(await file.path(), 'utf8');

  await own.getByRole('button', { name: '小红书 的更多操作' }).click();
  await page.getByRole('menuitem', { name: '移除…' }).click();
  await dialog.getByRole('button', { name: '移除' }).click();
  await expect(own).toContainText(`版本 ${XIAOHONGSHU.version}`);
  expect(await stored(desk)).toEqual({ files: {} });

  await choose(page, text);
  await dialog.getByRole('button', { name: '导入' }).click();
  await expect.poll(() => stored(desk)).toEqual({ files: { xiaohongshu: next } });
});

const HOSTILE: [string, string, string, RegExp][] = [
  [
    'a script address',
    JSON.stringify({ ...next, name: { zh: 'java\tscript:alert(1)', en: 'x' } }),
    'name.zh',
    /不能含有脚本/,
  ],
  [
    'a huge list',
    JSON.stringify({ ...next, required: Array.from({ length: 5_000 }, () => 'order') }),
    'required',
    /最多 6/,
  ],
  [
    'a selector that is none',
    JSON.stringify({
      ...next,
      parts: {
        row: [
          { css: 'tr:has(td:has(a))', fixture: null },
          { css: 'tr[', fixture: null },
        ],
      },
    }),
    'parts.row.1.css',
    /浏览器不认/,
  ],
  ['another host', JSON.stringify({ ...next, origins: ['https://evil.example'] }), 'origins.0', /不能用于/],
  ['a file that is too large', `"${'x'.repeat(250_000)}"`, '整个文件', /最多 200 kB/],
];

for (const [name, text, path, says] of HOSTILE)
  test(`refused at its field, and nothing saved: ${name}`, async ({ context, openPage }) => {
    const desk = await Desk.open(context);
    const page = await openPage('options.html');
    await expect(line(page, '小红书')).toBeVisible();
    await choose(page, text);
    const fault = page.getByRole('alert').getByRole('listitem').filter({ hasText: path });
    await expect(fault.first()).toContainText(says);
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    expect(await stored(desk)).toBeUndefined();
  });

test('a console known by its shape is confirmed on what was read, and undone', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('options.html');
  const own = line(page, '京东');
  const dialog = page.getByRole('alertdialog');
  await expect(own).toContainText('未经真实店铺验证');
  await own.getByRole('button', { name: '核对…' }).click();
  // Nothing was read so far: there is nothing to compare.
  await expect(dialog.getByRole('button', { name: '已核对' })).toBeDisabled();
  await dialog.getByRole('button', { name: '取消' }).click();

  await desk.page.evaluate(
    (read) => chrome.storage.local.set({ consoleHealth: { jingdong: { read, failed: null } } }),
    health({}),
  );
  await expect(own).toContainText('读到 20 行，页面共 20 行');
  await own.getByRole('button', { name: '核对…' }).click();
  await expect(dialog.getByText('评价文字')).toBeVisible();
  await expect(dialog.getByText('18', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: '已核对' }).click();
  await expect(own).toContainText('已由你核对');
  expect(await stored(desk)).toEqual({ confirmed: { jingdong: JINGDONG.version } });
  await own.getByRole('button', { name: '撤销核对' }).click();
  await expect(own).toContainText('未经真实店铺验证');
  expect(await stored(desk)).toEqual({ confirmed: {} });
});

test('a console whose page changed says so, with what is missing', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  const page = await openPage('options.html');
  await desk.page.evaluate(
    ([read, failed]) => chrome.storage.local.set({ consoleHealth: { doudian: { read, failed } } }),
    [
      health({ console: 'doudian' }),
      health({ console: 'doudian', state: 'unrecognised', rows: 0, missing: ['row', 'order'] }),
    ] as const,
  );
  await expect(line(page, '抖店').getByRole('alert')).toContainText('未能识别 · 缺少：评价行、订单编号');
});

test('one queue of several consoles and shops: filtered, searched, counted', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  await seed(desk, [
    { console: 'pinduoduo', shop: '10001', text: '盖子裂了，质量太差' },
    { console: 'pinduoduo', shop: '10001', text: '物流太慢了，差评' },
    { console: 'pinduoduo', shop: '10002', text: '颜色不对，质量差' },
    { console: 'doudian', shop: '778899', text: '起球，质量很差' },
    { console: 'jingdong', shop: null, text: '客服不理人，很生气' },
  ]);
  const settings = await openPage('options.html');
  await settings.getByLabel('拼多多 10001 的名称').fill('青禾');
  await settings.getByLabel('拼多多 10001 的名称').press('Enter');
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 760 });
  const count = panel.locator('[aria-live=polite]');
  const rows = panel.getByRole('option');
  await expect(count).toHaveText('5 条');
  await expect(rows.filter({ hasText: '盖子裂了' })).toContainText('拼多多 · 青禾');
  await expect(rows.filter({ hasText: '起球' })).toContainText('抖店 · 店铺 78899');
  await expect(rows.filter({ hasText: '客服不理人' }).getByText('京东', { exact: true })).toBeVisible();

  await panel.getByRole('button', { name: '筛选' }).click();
  const choice = (name: string): Locator => panel.getByRole('menuitemcheckbox', { name });
  const pinduoduo = panel.getByRole('menuitemcheckbox', { name: /^拼多多 ?\d/ });
  await expect(pinduoduo).toHaveText('拼多多3');
  await expect(choice('小红书')).toHaveCount(0);
  await pinduoduo.click();
  await expect(count).toHaveText('3 条');
  // The menu stays; what is left to choose is counted anew.
  await expect(choice('青禾')).toHaveText('拼多多 · 青禾2');
  await expect(choice('店铺未知')).toHaveCount(0);
  await choice('青禾').click();
  await panel.keyboard.press('Escape');
  await expect(count).toHaveText('2 条');
  await panel.getByRole('button', { name: '去掉筛选：店铺 拼多多 · 青禾' }).click();
  await expect(count).toHaveText('3 条');
  await panel.getByRole('button', { name: '去掉筛选：平台 拼多多' }).click();
  await expect(count).toHaveText('5 条');

  // By keyboard alone: open, go to 店铺未知, tick it, leave.
  await panel.getByRole('button', { name: '筛选' }).focus();
  await panel.keyboard.press('Enter');
  await expect(choice('店铺未知')).toBeVisible();
  for (
    let i = 0;
    i < 20 && !(await choice('店铺未知').evaluate((one) => one === document.activeElement));
    i++
  )
    await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Escape');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('客服不理人');
  await panel.getByRole('button', { name: /去掉筛选/ }).click();

  const search = panel.getByRole('searchbox');
  for (const [words, found] of [
    ['青禾', 2],
    ['抖店', 1],
    ['青禾 物流', 1],
    ['青禾 起球', 0],
  ] as const) {
    await search.fill(words);
    await expect(count).toHaveText(`${found} 条`);
  }
});

test('of two frames in one tab the panel tells the one that is read worst, by the name of its console', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const panel = await openPage('sidepanel.html');
  const tab = await panel.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
  await panel.bringToFront();
  const tell = (frames: Record<string, PageHealth & { at: number }>) =>
    desk.page.evaluate((value) => chrome.storage.session.set({ health: value }), frames);
  const own = { ...health({ console: 'pinduoduo' }), document: 'a' };
  const changed = {
    ...health({ console: 'qianniu', state: 'unrecognised', rows: 0, missing: ['row'] }),
    document: 'b',
  };
  await tell({ [`${tab}:0`]: own, [`${tab}:31`]: changed, '999999:0': { ...changed, console: 'doudian' } });
  const alert = panel.getByRole('alert');
  await expect(alert).toContainText('千牛页面改版，未能识别');
  await expect(alert.getByRole('button', { name: '复制诊断' })).toBeVisible();
  // It can be read again, but what the console cannot do without is missing.
  await tell({
    [`${tab}:0`]: { ...own, missing: ['order', 'text', 'stars', 'time'] },
    [`${tab}:31`]: { ...changed, state: 'elsewhere' },
  });
  await expect(alert).toContainText('拼多多有必要的内容读不出来');
  await tell({ [`${tab}:0`]: own });
  await expect(alert).toHaveCount(0);
});
