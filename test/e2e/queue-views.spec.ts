import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { seed } from './harness/seed';
import { letTimePass } from './harness/time-travel';

declare const chrome: typeof browser;

const HOUR = 3_600_000;
const menu = (panel: Page) => panel.getByRole('menu');
const rows = (panel: Page) => panel.getByRole('option');
const tab = (panel: Page, name: RegExp) => panel.getByRole('navigation').getByRole('button', { name });
/** The view that is shown, as the tabs say it. */
const current = (panel: Page) => panel.getByRole('navigation').locator('[aria-current=true]');

async function openMenu(panel: Page): Promise<void> {
  await panel.keyboard.press('g');
  await expect(menu(panel)).toBeVisible();
}

async function closeCase(panel: Page): Promise<void> {
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('textbox', { name: '回复内容' })).toHaveCount(0);
}

test('views by tab, letter, address and popup, each with the cases that its count says', async ({
  context,
  openPage,
  sidePanel,
}) => {
  test.setTimeout(90_000);
  const desk = await Desk.open(context);
  await seed(desk, [{ text: '拉链第二天就坏了，质量太差' }, { text: '等了一个多星期才到，物流太慢了' }]);
  // What was seen five hours ago is overdue, claimed or not; what is seen now is not.
  await letTimePass(desk.page, 5 * HOUR);
  await seed(desk, [{ id: '950', orderSn: '2611-50', text: '尺码偏小，穿不上' }]);
  const panel = await openPage('sidepanel.html');
  await expect(tab(panel, /^待处理\s*3$/)).toBeVisible();

  await test.step('a letter after G, at once, before the menu could be read', async () => {
    await panel.keyboard.press('g');
    await panel.keyboard.press('o');
    await expect(current(panel)).toHaveText('已超时');
    await expect(rows(panel)).toHaveCount(2);
    await expect(menu(panel)).toHaveCount(0);
  });

  await test.step('the menu says how many each has, and which is shown', async () => {
    await openMenu(panel);
    await expect(panel.getByRole('menuitemradio', { name: /已超时\s*2/ })).toBeChecked();
    await expect(panel.getByRole('menuitemradio', { name: /未认领\s*3/ })).toBeVisible();
    await expect(panel.getByRole('menuitemradio', { name: /存量\s*0/ })).toBeVisible();
    await panel.getByRole('menuitemradio', { name: /未认领/ }).click();
    await expect(current(panel)).toHaveText('未认领');
    await expect(rows(panel)).toHaveCount(3);
  });

  await test.step('what is claimed leaves one view for another, and every figure follows', async () => {
    await expect(tab(panel, /^我的\s*0$/)).toBeVisible();
    await panel.getByRole('listbox').focus();
    await panel.keyboard.press('c');
    await expect(rows(panel)).toHaveCount(2);
    await expect(tab(panel, /^我的\s*1$/)).toBeVisible();
    await tab(panel, /^我的/).click();
    await expect(rows(panel)).toHaveCount(1);
    await openMenu(panel);
    await expect(panel.getByRole('menuitemradio', { name: /未认领\s*2/ })).toBeVisible();
    await panel.keyboard.press('w');
    await expect(panel.getByText('没有在等买家的差评')).toBeVisible();
  });

  await test.step('an empty view leads back; Escape too', async () => {
    await panel.getByRole('button', { name: /看全部待处理/ }).click();
    await expect(rows(panel)).toHaveCount(3);
    await panel.keyboard.press('g');
    await panel.keyboard.press('e');
    await expect(panel.getByText('还没有处理过的差评')).toBeVisible();
    await panel.keyboard.press('Escape');
    await expect(current(panel)).toHaveText(/^待处理/);
  });

  await test.step('addresses: a view, and a lane as before', async () => {
    const overdue = await openPage('sidepanel.html?view=overdue');
    await expect(current(overdue)).toHaveText('已超时');
    await overdue.goto(overdue.url().replace('view=overdue', 'lane=backlog'));
    await expect(current(overdue)).toHaveText('存量');
    await overdue.goto(overdue.url().replace('lane=backlog', 'view=nowhere'));
    await expect(current(overdue)).toHaveText(/^待处理/);
    await overdue.close();
  });

  await test.step('a figure of the popup opens its view', async () => {
    await panel.close();
    const popup = await openPage('popup.html');
    await popup.getByRole('button', { name: '已超时 2' }).click();
    if (!popup.isClosed()) await popup.close();
    const { page: real } = await sidePanel();
    await expect(current(real)).toHaveText('已超时');
    await expect(rows(real)).toHaveCount(2);
  });
});

test('the next case: two panels at once take two, in the order of their deadlines, and are told when none is left', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  await seed(desk, [{ text: '拉链第二天就坏了，质量太差' }, { text: '质量太差，盖子裂了' }]);
  await letTimePass(desk.page, HOUR);
  await seed(desk, [{ id: '950', orderSn: '2611-50', text: '质量差，杯子漏水' }]);
  const [one, other] = [await openPage('sidepanel.html'), await openPage('sidepanel.html')];
  for (const panel of [one, other]) await expect(rows(panel)).toHaveCount(3);
  const taken = async () => (await desk.cases()).filter(({ assignee }) => assignee === '小林');

  await Promise.all(
    // A click by the mouse would wait for the tab to come to the front.
    [one, other].map((panel) => panel.getByRole('button', { name: /领下一条/ }).dispatchEvent('click')),
  );
  await expect.poll(async () => (await taken()).length).toBe(2);
  for (const { review } of await taken()) expect(review.text).not.toContain('漏水');
  const shown = await Promise.all(
    [one, other].map((panel) => panel.getByRole('region', { name: '评价', exact: true }).textContent()),
  );
  expect(new Set(shown).size).toBe(2);

  await one.bringToFront();
  await closeCase(one);
  await one.keyboard.press('t');
  await expect.poll(async () => (await taken()).length).toBe(3);
  await expect(one.getByRole('region', { name: '评价', exact: true })).toContainText('漏水');
  await closeCase(one);
  await one.keyboard.press('t');
  await expect(one.getByText('没有未认领的差评了')).toBeVisible();
  // Each was claimed once.
  for (const { id } of await taken())
    expect((await desk.journal(id)).filter(({ type }) => type === 'claimed')).toHaveLength(1);
});

test('cases of one product stand together; the filter is kept under a name, in every panel, whatever becomes of its shop', async ({
  context,
  openPage,
}) => {
  test.setTimeout(90_000);
  const desk = await Desk.open(context, TEST_SETTINGS);
  const product = (name: string) => ({ product: { id: name, name, sku: null } });
  await seed(desk, [
    { text: '锅盖是碎的，质量太差', ...product('炖锅') },
    { text: '拉链坏了，质量太差', ...product('冲锋衣') },
    { text: '锅底掉漆，质量太差', ...product('炖锅') },
  ]);
  const panel = await openPage('sidepanel.html');
  await expect(rows(panel)).toHaveCount(3);
  const header = (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}，`) });

  await test.step('sections with their numbers; keys fold and unfold them and pass over them', async () => {
    await panel.getByRole('button', { name: /^排序和分组/ }).click();
    await panel.getByRole('menuitemradio', { name: '按商品' }).click();
    await expect(header('炖锅')).toHaveAccessibleName(/2 条/);
    await expect(header('冲锋衣')).toHaveAccessibleName(/1 条/);
    await panel.getByRole('listbox').focus();
    for (let i = 0; i < 3; i++) await panel.keyboard.press('k');
    await expect(panel.locator('[role=option][aria-selected=true]')).toHaveAttribute('aria-posinset', '1');
    const before = await rows(panel).count();
    await panel.keyboard.press('ArrowLeft');
    await expect(rows(panel)).not.toHaveCount(before);
    await expect(panel.locator('[aria-live=polite]').first()).toHaveText('3 条');
    await panel.keyboard.press('ArrowRight');
    await expect(rows(panel)).toHaveCount(3);
    await header('炖锅').click();
    await expect(rows(panel)).toHaveCount(1);
    await expect(header('炖锅')).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('kept under a name, listed in the other panel at once', async () => {
    const other = await openPage('sidepanel.html');
    await expect(rows(other)).toHaveCount(3);
    await panel.bringToFront();
    await openMenu(panel);
    await panel.getByRole('menuitem', { name: '保存和整理筛选…' }).click();
    await expect(panel.getByRole('dialog')).toContainText('待处理 · 按商品');
    await panel.getByRole('textbox', { name: '名称', exact: true }).fill('按商品看');
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('textbox', { name: '“按商品看”的名称' })).toBeVisible();
    await panel.keyboard.press('Escape');
    await expect(panel.getByRole('dialog')).toHaveCount(0);
    await expect(current(panel)).toHaveText('按商品看');
    await other.bringToFront();
    await openMenu(other);
    await expect(other.getByRole('menuitemradio', { name: '按商品看' })).toBeVisible();
    await other.keyboard.press('1');
    await expect(current(other)).toHaveText('按商品看');
    await expect(other.getByRole('button', { name: /^炖锅，2 条/ })).toBeVisible();
    await other.close();
  });

  await test.step('renamed and removed', async () => {
    await panel.bringToFront();
    await openMenu(panel);
    await panel.getByRole('menuitem', { name: '保存和整理筛选…' }).click();
    const name = panel.getByRole('textbox', { name: '“按商品看”的名称' });
    await name.fill('商品');
    await name.press('Enter');
    await expect(panel.getByRole('textbox', { name: '“商品”的名称' })).toBeVisible();
    await panel.getByRole('button', { name: '删除“商品”' }).click();
    await expect(panel.getByText('还没有保存的筛选。')).toBeVisible();
    await panel.keyboard.press('Escape');
    await expect(current(panel)).toHaveText(/^待处理/);
  });

  await test.step('one that names a shop and a grade of the past opens, and says so', async () => {
    await desk.page.evaluate(() =>
      chrome.storage.local.set({
        views: [
          {
            id: 'old',
            name: '旧店',
            filter: {
              view: 'active',
              sort: 'deadline',
              group: 'none',
              grades: ['rudeness'],
              handlers: [],
              statuses: [],
              consoles: [],
              shops: ['doudian:12345'],
              search: '',
            },
          },
        ],
      }),
    );
    await openMenu(panel);
    await panel.getByRole('menuitemradio', { name: '旧店' }).click();
    await expect(panel.getByRole('alert').filter({ hasText: '“旧店”里有些条件已经不存在' })).toContainText(
      /店铺 抖店.*12345.*级别 rudeness/,
    );
    await expect(panel.getByText('没有符合条件的差评')).toBeVisible();
    await panel.getByRole('button', { name: '清除搜索和筛选' }).click();
    await expect(rows(panel)).toHaveCount(3);
  });
});

test('a claim that carries the case out of sight leaves the list and the selection where they were', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  await seed(
    desk,
    Array.from({ length: 30 }, (_, i) => ({ text: `拉链第二天就坏了，质量太差，第${i}条` })),
  );
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 740 });
  const list = panel.getByRole('listbox', { name: '差评列表' });
  await expect(list.getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', '1');
  const place = () => list.evaluate((element) => element.scrollTop);
  const claimed = async () => (await desk.cases()).filter(({ assignee }) => assignee === '小林').length;
  await list.focus();
  for (const many of [1, 2]) {
    const before = await list.getByRole('option', { selected: true }).getAttribute('id');
    await panel.keyboard.press('c');
    await expect.poll(claimed).toBe(many);
    await expect(list.getByRole('option', { selected: true })).not.toHaveAttribute('id', before ?? '');
    await expect(list.getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', '1');
    expect(await place()).toBe(0);
  }
});
