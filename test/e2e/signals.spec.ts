import type { CaseRow } from '../../lib/cases/case';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';

const HEADERS = '评价内容,评分,订单编号,商品名称,评价时间,店铺名称';
const MINUTE = 60_000;
const at = (minutesAgo: number) =>
  new Date(Date.now() + 480 * MINUTE - minutesAgo * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
const FIRST = '收到的杯子盖子拧不紧，装水就漏，客服让我自己想办法';
const COPY = '收到的杯子盖子拧不紧！装水就漏！！客服让我自己想办法…';
const NEARLY = '收到的杯子盖子拧不紧，装水就漏，客服叫我自己想办法';
const HARSH = '质量太差，垃圾东西，再也不会来买了，谁买谁后悔';
const SHORT = '垃圾，差评';

/** All that a hint must leave alone. The alert of a new case is told meanwhile, which only stops its clock. */
const judged = (rows: readonly CaseRow[]) =>
  rows.map(({ id, lane, status, grade, handler, finding, clocks }) => ({
    ...{ id, lane, status, grade, handler, finding },
    clocks: clocks.map(({ kind, dueAt }) => [kind, dueAt]),
  }));

const row = (text: string, order: number) =>
  `"${text}",1,261122-10000000000000${order},保温杯,${at(20 + order)},青禾小店`;

test('near-identical texts of other orders are shown as a hint, and lead to those cases', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('import.html');
  await page.locator('input[type="file"]').setInputFiles({
    name: '评价.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        HEADERS,
        row(FIRST, 1),
        row(COPY, 2),
        row(NEARLY, 3),
        row(HARSH, 4),
        row(SHORT, 5),
        row(SHORT, 6),
      ].join('\r\n'),
    ),
  });
  await page.getByRole('button', { name: '导入 6 条' }).click();
  await expect(page.getByText('新增差评 6 条')).toBeVisible();
  const before = judged(await desk.cases());
  await page.getByRole('button', { name: '查看队列' }).click();

  const queue = page.getByRole('option');
  const clues = page.getByRole('region', { name: '同类线索' });
  const order = page.getByRole('region', { name: '订单', exact: true });
  await queue.filter({ hasText: FIRST }).click();
  await expect(clues).toContainText('仅为线索，不代表恶意');
  await expect(clues).toContainText('作为平台申诉的佐证');
  await expect(clues).toContainText(
    /另有 2 个订单的差评与这条文字相近（相似度 8\d% 以上），其中 1 条完全相同/,
  );
  const links = clues.getByRole('list', { name: '文字相近' }).getByRole('button');
  await expect(links).toHaveText([new RegExp(COPY), new RegExp(NEARLY)]);

  await links.last().press('Enter');
  await expect(order).toContainText('261122-100000000000003');
  await expect(links.filter({ hasText: FIRST })).toBeVisible();

  for (const [honest, number] of [
    [HARSH, /100000000000004/],
    [SHORT, /10000000000000[56]/],
  ] as const) {
    await page.keyboard.press('Escape');
    await queue.filter({ hasText: honest }).first().click();
    await expect(order).toContainText(number);
    await expect(clues).toHaveCount(0);
  }

  expect(judged(await desk.cases())).toEqual(before);
});
