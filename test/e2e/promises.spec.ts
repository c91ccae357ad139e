import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { CaseRow } from '../../lib/cases/case';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { openPanelFromPopup } from './harness/panel';
import { reviewsOf } from './harness/reviews';
import { letTimePass } from './harness/time-travel';

declare const chrome: typeof browser;

const OURS = '锅盖收到就是碎的';
const HOUR = 3_600_000;
const RED = [200, 30, 30, 255];
const AMBER = [180, 83, 9, 255];
const REPLY =
  '抱歉，锅盖碎了是我们包装没有做好。我们给您补发一个新锅盖，进展会在24小时内在订单消息里告诉您，请您放心。';

const card = (panel: Page) => panel.getByRole('region', { name: '承诺' });
const openOf = (row: CaseRow) =>
  (row.promises ?? []).filter((one) => one.keptAt === null && one.droppedAt === null);

test('a promise in a reply is confirmed with a key, reminds, breaks, outlives the worker and is kept with a key', async ({
  context,
  killWorker,
  openPage,
  sidePanel,
}) => {
  test.setTimeout(150_000);
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: OURS }]) });
  await shop.mark(OURS).click();
  const { page: panel } = await sidePanel();
  const text = panel.getByRole('textbox', { name: '回复内容' });
  const types = async () => (await desk.journal((await desk.caseOf(OURS)).id)).map(({ type }) => type);

  await test.step('inserted: both promises are listed, each with its time and its price', async () => {
    await text.fill(REPLY);
    await text.press('Alt+r');
    await expect(shop.replyBox()).toHaveValue(REPLY);
    await expect(card(panel)).toContainText('补发');
    await expect(card(panel)).toContainText('24小时内在订单消息里告诉您');
    await expect(card(panel)).toContainText('5–50 元');
    await expect(card(panel)).toContainText('天猫/淘宝 违背承诺');
    expect((await desk.caseOf(OURS)).promises).toBeUndefined();
  });

  await test.step('sent: the case is done, the promises are confirmed with one key and stay', async () => {
    await shop.send();
    await expect.poll(async () => (await desk.caseOf(OURS)).lane).toBe('done');
    await text.press('Escape');
    await panel.keyboard.press('p');
    await expect.poll(async () => openOf(await desk.caseOf(OURS)).length).toBe(2);
    const row = await desk.caseOf(OURS);
    expect(row).toMatchObject({ lane: 'done', status: 'replied' });
    expect(row.promiseAt).toBe(Math.min(...openOf(row).map(({ dueAt }) => dueAt)));
    expect(
      openOf(row)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['answer', 'reissue']);
    // Counted from the sending, not from the filling in.
    expect(openOf(row).map(({ madeAt }) => madeAt)).toEqual([row.reply?.at, row.reply?.at]);
    expect(await desk.badge()).toBe('');
    // Pressed once more, nothing is promised twice.
    await panel.keyboard.press('p');
    expect((await types()).filter((type) => type === 'promised')).toHaveLength(1);
  });

  await test.step('soon due: amber on the badge and one notification', async () => {
    await letTimePass(desk.page, 23.6 * HOUR);
    await desk.tick();
    await expect.poll(() => desk.badge()).toBe('1');
    expect(await desk.badgeColor()).toEqual(AMBER);
    const { id } = await desk.caseOf(OURS);
    await expect.poll(() => desk.notifications()).toEqual([`overdue:${id}`]);
    await expect.poll(async () => (await types()).filter((type) => type === 'reminded').length).toBe(2);
  });

  await test.step('broken while the worker was dead: red, written once each', async () => {
    await killWorker();
    await letTimePass(desk.page, HOUR);
    await desk.tick();
    await expect.poll(() => desk.badgeColor()).toEqual(RED);
    expect(await desk.badge()).toBe('1');
    await expect.poll(async () => (await types()).filter((type) => type === 'breached').length).toBe(2);
    await killWorker();
    await desk.tick();
    await expect.poll(() => desk.badge()).toBe('1');
    expect((await types()).filter((type) => type === 'breached')).toHaveLength(2);
  });

  await test.step('the popup says so', async () => {
    const popup = await openPage('popup.html');
    await expect(popup.getByRole('button', { name: /承诺.*1 条超时/ })).toBeVisible();
    await popup.close();
  });

  await test.step('by keyboard alone: to the list, into the case, both kept', async () => {
    await panel.bringToFront();
    await panel.keyboard.press('Escape');
    await expect(card(panel)).toHaveCount(0);
    await panel.keyboard.press('p');
    await expect(panel.getByRole('radio', { name: /全部/ })).toBeChecked();
    await expect(panel.getByRole('radio', { name: /已超时\s*1/ })).toBeVisible();
    await expect(panel.getByRole('option')).toHaveCount(1);
    await expect(panel.getByRole('option')).toContainText('承诺');
    await panel.keyboard.press('Enter');
    await expect(card(panel).getByRole('button', { name: /^已兑现/ })).toHaveCount(2);
    await panel.keyboard.press('y');
    await expect(card(panel).getByRole('button', { name: /^已兑现/ })).toHaveCount(1);
    await panel.keyboard.press('y');
    await expect.poll(() => desk.badge()).toBe('');
    const row = await desk.caseOf(OURS);
    expect(row.promiseAt).toBeUndefined();
    expect(row.promises?.every(({ keptAt, brokenAt }) => keptAt !== null && brokenAt !== null)).toBe(true);
    await expect(card(panel)).toContainText('已超时');
  });
});

test('a promise that nobody confirmed is listed, can be corrected or dropped, and closing the case asks', async ({
  context,
  openPage,
  sidePanel,
}) => {
  test.setTimeout(90_000);
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: OURS }]) });
  await expect(shop.mark(OURS)).toBeVisible();
  const { id } = await desk.caseOf(OURS);
  const other = await openPage('popup.html');
  const told = await other.evaluate(
    ([caseId, words]) =>
      // As the panel tells the worker: what stands in the page's box now.
      chrome.runtime.sendMessage({
        id: 1,
        type: 'command',
        timestamp: Date.now(),
        data: { caseId, command: { type: 'inserted', text: words }, by: null },
      }),
    [id, REPLY] as const,
  );
  expect(told).toMatchObject({ res: { ok: true } });
  await other.close();
  await openPanelFromPopup(openPage);
  const { page: panel } = await sidePanel();

  await panel.getByRole('button', { name: /^承诺/ }).click();
  await panel.getByRole('radio', { name: /待确认\s*1/ }).click();
  await panel.getByRole('option').click();
  await card(panel)
    .getByRole('button', { name: /告诉您”不是承诺/ })
    .click();
  await expect.poll(async () => (await desk.caseOf(OURS)).promises?.length).toBe(1);
  await card(panel)
    .getByRole('button', { name: /^修改“我们给您补发/ })
    .click();
  await card(panel).getByRole('combobox').selectOption('gift');
  await panel.keyboard.press('Escape');
  await panel.getByRole('option').click();
  await card(panel)
    .getByRole('button', { name: /记入 1 条承诺/ })
    .click();
  await expect.poll(async () => openOf(await desk.caseOf(OURS)).map(({ type }) => type)).toEqual(['reissue']);
  expect((await desk.caseOf(OURS)).proposedAt).toBeUndefined();

  await panel.getByRole('button', { name: '更多操作' }).click();
  await panel.getByRole('menuitem', { name: '结案' }).click();
  const asked = panel.getByRole('alertdialog');
  await expect(asked).toContainText('还有 1 项承诺或回访没有完成');
  await asked.getByRole('button', { name: '结案' }).click();
  await expect.poll(async () => (await desk.caseOf(OURS)).status).toBe('resolved');
  expect((await desk.caseOf(OURS)).promiseAt).toEqual(expect.any(Number));
});
