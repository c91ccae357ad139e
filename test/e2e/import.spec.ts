import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { gbk } from '../support/gbk';
import { workbook } from '../support/workbook';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';

const HEADERS = '评价内容,评分,订单编号,商品名称,评价时间,实付金额,店铺名称';
/** China time, so fresh that no review of a test is old. */
const NOW = new Date(Date.now() + 8 * 3_600_000 - 600_000).toISOString().slice(0, 16).replace('T', ' ');
const BAD = `盖子裂了，质量太差,1,261122-100000000000002,收纳盒,${NOW},158,青禾小店`;
const WORSE = `"物流太慢，等了半个月
客服也不理",差评,261122-100000000000003,雨伞,${NOW},￥39.90,青禾小店`;
const FINE = `很好，很喜欢,5,261122-100000000000004,雨伞,${NOW},39.9,青禾小店`;
const SIX = `一般吧,6,261122-100000000000005,雨伞,${NOW},39.9,青禾小店`;
const ROUNDED = `坏的,1,2.61122E+17,雨伞,昨天,39.9,青禾小店`;

const file = (lines: readonly string[], name = '评价导出.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(gbk(lines.join('\r\n'))),
});
const give = (page: Page, given: { name: string; mimeType: string; buffer: Buffer }) =>
  page.locator('input[type="file"]').setInputFiles(given);
const counts = (page: Page) => page.getByRole('region', { name: '检查' }).getByRole('status').first();

test('a GBK list: looked at, its errors told, the right rows imported, the faulty ones mended', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('import.html');
  await give(page, file([HEADERS, BAD, WORSE, FINE, SIX, BAD, ROUNDED]));

  await expect(counts(page)).toHaveText('正确 3 条，有误 3 行');
  const preview = page.getByRole('region', { name: '将这样读入' });
  await expect(preview).toContainText('盖子裂了，质量太差');
  await expect(preview).toContainText(`261122-100000000000002 · 收纳盒 · ${NOW} · 158 元 · 青禾小店`);
  const faults = page.getByRole('list', { name: '有误的行' }).getByRole('listitem');
  await expect(faults).toHaveText([
    /第 5 行.*“6”不是 1–5 星/,
    /第 6 行.*与第 2 行重复/,
    /第 7 行.*2\.61122E\+17.*近似数.*“昨天”读不出时间/,
  ]);
  expect(await desk.cases()).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载有误的行' }).click();
  const faulty = await readFile(await (await download).path(), 'utf8');
  await page.getByRole('button', { name: '导入 3 条' }).click();
  await expect(page.getByText('新增差评 2 条')).toBeVisible();
  await expect(page.getByText('1 条是好评，不用处理，没有保存。')).toBeVisible();
  await expect.poll(() => desk.badge()).toBe('2');

  await test.step('the queue shows them as imported', async () => {
    await page.getByRole('button', { name: '查看队列' }).click();
    const rows = page.getByRole('option');
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: '盖子裂了' })).toContainText('导入 · 青禾小店');
    expect(page.url()).toContain('?lane=active');
  });
  await test.step('there is no page to fill: the reply is copied', async () => {
    await page.getByRole('option').filter({ hasText: '盖子裂了' }).click();
    const copy = page.getByRole('button', { name: '复制回复' });
    await expect(copy).toBeEnabled();
    await expect(page.getByRole('button', { name: '填入回复' })).toHaveCount(0);
    const field = page.getByLabel('回复内容');
    const text = await field.inputValue();
    await page.keyboard.press('Alt+r');
    await expect(page.getByText('已复制，请到写这条评价的平台上粘贴并发送')).toBeVisible();
    await field.fill('');
    await field.press('ControlOrMeta+v');
    await expect(field).toHaveValue(text);
    expect(text.length).toBeGreaterThan(10);
  });
  await test.step('the same file again makes no second case, and its columns are remembered', async () => {
    await page.goto(new URL('/import.html', page.url()).href);
    await give(page, file([HEADERS, BAD, WORSE]));
    await expect(page.getByText('已按你上次对这种表的选择填好')).toBeVisible();
    await page.getByRole('button', { name: '导入 2 条' }).click();
    await expect(page.getByText('2 条已在队列里，没有重复。')).toBeVisible();
    expect(await desk.cases()).toHaveLength(2);
  });
  await test.step('the mended list comes in', async () => {
    await page.getByRole('button', { name: '继续导入' }).click();
    const mended = faulty.replace(',6,', ',3,').split('\r\n').slice(0, 2).join('\r\n');
    await give(page, { name: '有误的行.csv', mimeType: 'text/csv', buffer: Buffer.from(mended) });
    await page.getByRole('button', { name: '导入 1 条' }).click();
    await expect(page.getByText('新增差评 1 条')).toBeVisible();
    expect((await desk.caseOf('一般吧')).review.orderSn).toBe('261122-100000000000005');
  });
});

test('a hostile list: formulas, markup and a cell of 5 MB are text, and no formula leaves', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('import.html');
  const markup = '<img src=x onerror="document.title=1"><b>质量太差</b>';
  const lines = [
    '评价内容,评分,订单编号',
    `"=HYPERLINK(""https://evil.example"",""质量太差"")",1,1001`,
    `"${markup.replaceAll('"', '""')}",1,1002`,
    `${'差'.repeat(2_600_000)},1,1003`,
    `"=cmd|' /C calc'!A0`,
    `",9,=1+1`,
  ];
  await give(page, file(lines, '<img src=x>.csv'));
  await expect(counts(page)).toHaveText('正确 2 条，有误 2 行');
  await expect(page.getByText(markup)).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载有误的行' }).click();
  const faulty = await readFile(await (await download).path(), 'utf8');
  expect(faulty).toContain(`"'=cmd|`);
  expect(faulty).not.toMatch(/(?:^|[,\n]"?)[=+@]/m);
  expect(faulty.length).toBeLessThan(20_000);

  await page.getByRole('button', { name: '导入 2 条' }).click();
  await expect(page.getByText('新增差评 2 条')).toBeVisible();
  expect((await desk.caseOf('HYPERLINK')).review.text).toBe('=HYPERLINK("https://evil.example","质量太差")');
  await page.getByRole('button', { name: '查看队列' }).click();
  // Nobody knows when they were written, so they are not taken for fresh.
  await page.getByRole('option').filter({ hasText: '<img' }).click();
  await expect(page.getByText(markup).first()).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('what cannot be read is said, and another file can be chosen at once', async ({ openPage }) => {
  const page = await openPage('import.html');
  for (const [name, content, says] of [
    ['旧.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '另存为 .xlsx'],
    ['图.png', Buffer.from('89504e4700', 'hex'), '这不是表格文件'],
    ['坏.xlsx', Buffer.from('504b0304ffff', 'hex'), '文件损坏'],
    ['引号.csv', Buffer.from('评价内容,评分\n"差,1\n'), '第 2 行的引号不成对'],
  ] as const) {
    await give(page, { name, mimeType: 'application/octet-stream', buffer: content });
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('alert')).toContainText(name);
  }
  const rows = Array.from({ length: 20_000 }, (_, i) => [
    `质量太差 ${i}`,
    { n: '1' },
    { n: '261122100000000000' },
  ]);
  const book = workbook({ 说明: [['给同事']], 评价: [['评价内容', '评分', '备注'], ...rows] });
  await give(page, { name: '评价.xlsx', mimeType: 'application/octet-stream', buffer: book });
  await expect(page.getByText('请先选择哪一列是“评价内容”。')).toBeVisible();
  await page.getByLabel('工作表').selectOption({ index: 1 });
  await expect(counts(page)).toHaveText('正确 20000 条，有误 0 行');
  await page.getByLabel('订单号').selectOption('备注');
  await expect(counts(page)).toHaveText('正确 0 条，有误 20000 行');
  await expect(page.getByRole('button', { name: '导入 0 条' })).toBeDisabled();
});

test('what is cancelled leaves nothing; a page that is closed in the middle leaves all or nothing', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('import.html');
  const rows = Array.from({ length: 10_000 }, (_, i) => `质量太差 ${i},1,${i},,${NOW},,`);
  await give(page, file([HEADERS, ...rows]));
  const run = page.getByRole('button', { name: '导入 10000 条' });
  await run.click();
  await page.getByRole('button', { name: '取消导入' }).click();
  await expect(page.getByRole('alert')).toHaveText('已取消，一条也没有导入。');
  expect([await desk.cases(), await desk.table('events')]).toEqual([[], []]);

  await run.click();
  await expect(page.getByText(/正在导入 \d+ \/ 10000|新增差评/).first()).toBeVisible();
  await page.close();
  const left = (await desk.cases()).length;
  expect([0, 10_000]).toContain(left);
  expect(await desk.table('events')).toHaveLength(2 * left);
});

test('one pasted review: what is certain is filled in, the rest is asked, and it becomes a case', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('import.html');
  await page
    .getByLabel('或者粘贴一条评价')
    .fill(
      `订单编号：261122-100000000000009\t评价时间：${NOW}\n评价内容：用了两天就坏了，质量太差\n1星\n回复\t举报`,
    );
  await page.getByRole('button', { name: '识别' }).click();
  await expect(page.getByLabel('评价内容')).toHaveValue('用了两天就坏了，质量太差');
  await expect(page.getByLabel('订单号')).toHaveValue('261122-100000000000009');
  await expect(page.getByLabel('评分')).toHaveValue('1');
  await expect(page.getByLabel('商品名称')).toHaveValue('');

  await page.getByLabel('实付（元）').fill('一百');
  await page.getByRole('button', { name: '加入队列' }).click();
  await expect(page.getByText('“一百”读不出金额')).toBeVisible();
  expect(await desk.cases()).toEqual([]);
  await page.getByLabel('实付（元）').fill('100');
  await page.getByRole('button', { name: '加入队列' }).click();
  await expect(page.getByText('新增差评 1 条')).toBeVisible();
  expect((await desk.caseOf('两天就坏了')).review).toMatchObject({ paid: 10_000, rating: { stars: 1 } });
});

for (const from of ['sidepanel.html', 'options.html'])
  test(`${from} leads here`, async ({ context, openPage }) => {
    const page = await openPage(from);
    // The panel has two ways: an icon that is always there, and the words of the empty queue.
    const ways = page.getByRole('button', { name: '导入评价' });
    await expect(ways).toHaveCount(from === 'sidepanel.html' ? 2 : 1);
    const opened = context.waitForEvent('page');
    await ways.last().click();
    await expect((await opened).getByRole('heading', { name: '导入评价' })).toBeVisible();
  });
