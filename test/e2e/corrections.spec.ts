import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { GRADE_KEYS } from '../../components/case/grade-keys';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';

const HEADERS = '评价内容,评分,订单编号,商品名称,评价时间,店铺名称,追评';
/** China time, so fresh that no review of a test is old. */
const NOW = new Date(Date.now() + 8 * 3_600_000 - 600_000).toISOString().slice(0, 16).replace('T', ' ');
const SAID = '小哥开口就要一百块爬楼费';
const row = (text: string, order: number, append = ''): string =>
  `${text},1,261122-10000000000000${order},遮阳伞,${NOW},青禾小店,${append}`;

async function bringIn(page: Page, ...rows: string[]): Promise<void> {
  await page.goto(new URL('/import.html', page.url()).href);
  const buffer = Buffer.from(`\ufeff${[HEADERS, ...rows].join('\r\n')}`);
  await page.locator('input[type="file"]').setInputFiles({ name: '评价.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: /^导入 \d+ 条$/ }).click();
  await expect(page.getByRole('button', { name: '继续导入' })).toBeVisible();
}

test('one key corrects a grade, the shop learns from it, and forgets when told', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const lists = await openPage('import.html');
  await bringIn(lists, row(`${SAID}，不给不搬`, 1));
  const first = await desk.caseOf('不给不搬');
  expect(first.grade).not.toBe('size');

  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 740 });
  const grade = panel.getByRole('combobox', { name: '级别' });
  await test.step('Shift and a letter, and the way back', async () => {
    await panel.getByRole('option').filter({ hasText: '不给不搬' }).click();
    await expect(grade).toHaveValue(first.grade);
    await panel.keyboard.press('Shift+Z');
    await expect(grade).toHaveValue('size');
    await expect(panel.getByText('已改为尺码不合')).toBeVisible();
    await expect(panel.getByText(`可按 Shift+${GRADE_KEYS[first.grade]} 撤销`)).toBeVisible();
    await expect(panel.getByText(/^由客服纠正，系统原判/)).toBeVisible();
    await panel.keyboard.press(`Shift+${GRADE_KEYS[first.grade]}`);
    await expect(grade).toHaveValue(first.grade);
    // Chosen from the list, which must then leave the letters to the panel.
    await grade.focus();
    await grade.selectOption('packaging');
    await expect(panel.getByText('已改为包装破损')).toBeVisible();
    await expect(grade).not.toBeFocused();
    await panel.keyboard.press('Shift+Z');
    await expect(grade).toHaveValue('size');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  await test.step('in the reply, the same keys are letters', async () => {
    const field = panel.getByLabel('回复内容');
    // The drafts of the corrected grade come after it.
    await expect(field).toHaveValue(/尺码/);
    await field.fill('');
    await field.press('Shift+L');
    await expect(field).toHaveValue('L');
    await expect(grade).toHaveValue('size');
  });

  await test.step('another sighting, even with new words, respects it', async () => {
    await bringIn(lists, row(`${SAID}，不给不搬`, 1, '皮肤过敏了，要投诉到12315'));
    await expect.poll(async () => (await desk.caseOf('不给不搬')).review.append?.text).toContain('过敏');
    expect(await desk.caseOf('不给不搬')).toMatchObject({ grade: 'size', corrected: true });
  });

  await test.step('a new review of the like is graded as taught, and says so', async () => {
    await bringIn(lists, row(`${SAID}，气死`, 2));
    const alike = await desk.caseOf('气死');
    expect(alike).toMatchObject({ grade: 'size', corrected: false });
    expect(alike.finding.by).toContain('+shop');
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await panel.getByRole('option').filter({ hasText: '气死' }).click();
    await expect(panel.getByText('按本店纠正调整（学过 1 次）')).toBeVisible();
    await expect(panel.locator('mark').filter({ hasText: '爬楼费' }).first()).toBeVisible();
  });

  const options = await openPage('options.html');
  const part = options.getByRole('region', { name: '分级纠正' });
  await test.step('the statistics show what was said and what it was', async () => {
    await expect(part.getByText('已分级 2 条，客服纠正 1 条')).toBeVisible();
    await part.getByLabel('店铺').selectOption({ index: 1 });
    await expect(part.getByText('学到 1 次纠正')).toBeVisible();
    const line = part.getByRole('row').filter({ hasText: '尺码不合 1' });
    await expect(line).toHaveCount(1);
    await expect(line.getByRole('cell').nth(1)).toHaveText('1');
  });

  await test.step('what was taught goes out, is forgotten, and comes back', async () => {
    const download = options.waitForEvent('download');
    await part.getByRole('button', { name: '导出' }).click();
    const lessons = await readFile(await (await download).path());
    expect(lessons.toString()).not.toContain('爬楼');

    await part.getByRole('button', { name: '清空…' }).click();
    await options.getByRole('alertdialog').getByRole('button', { name: '清空' }).click();
    await expect(part.getByText('这家店还没有学到任何纠正。')).toBeVisible();
    await bringIn(lists, row(`${SAID}，再不来了`, 3));
    expect((await desk.caseOf('再不来了')).finding.shop).toBeUndefined();
    expect((await desk.caseOf('不给不搬')).grade).toBe('size');

    const give = (name: string, buffer: Buffer) =>
      part.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
    await give('坏.json', Buffer.from('{"format":"haoshuo-lessons"'));
    await expect(part.getByRole('alert')).toContainText('没有导入');
    await give('haoshuo-lessons.json', lessons);
    await options.getByRole('alertdialog').getByRole('button', { name: '导入' }).click();
    await expect(part.getByText('已导入 1 次纠正')).toBeVisible();
    await bringIn(lists, row(`${SAID}，算了`, 4));
    expect((await desk.caseOf('算了')).grade).toBe('size');
  });
});

test('a worker that is killed has learnt the correction once', async ({ context, openPage, killWorker }) => {
  const desk = await Desk.open(context);
  const lists = await openPage('import.html');
  await bringIn(lists, row(`${SAID}，不给不搬`, 1));
  const panel = await openPage('sidepanel.html');
  await panel.getByRole('option').filter({ hasText: '不给不搬' }).click();
  const grade = panel.getByRole('combobox', { name: '级别' });
  // The key belongs to the case, which is read from the store first.
  await expect(grade).toHaveValue((await desk.caseOf('不给不搬')).grade);
  await panel.keyboard.press('Shift+Z');
  await expect(grade).toHaveValue('size');
  await killWorker();
  await panel.keyboard.press('Shift+Z');
  await panel.keyboard.press('Shift+W');
  await expect(grade).toHaveValue('wrong_item');
  await bringIn(lists, row(`${SAID}，气死`, 2));
  expect((await desk.caseOf('气死')).finding.shop).toMatchObject({ grade: 'wrong_item', learnt: 1 });
});
