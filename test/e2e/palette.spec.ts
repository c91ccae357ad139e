import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { seed } from './harness/seed';

test('everything is found by words, pinyin and initials, from wherever the hands are', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  await seed(desk, [
    { text: '等了一个多星期才到，物流太慢了', orderSn: '261122-888001' },
    { text: '<b>拉链</b>第二天就坏了，质量太差', orderSn: '261122-888002' },
  ]);
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 740 });
  const { keyboard } = panel;
  const palette = panel.getByRole('dialog', { name: '命令面板' });
  const field = palette.getByRole('combobox');
  const chosen = palette.getByRole('option', { selected: true });
  const list = panel.getByRole('listbox', { name: '差评列表' });
  await expect(list.getByRole('option')).toHaveCount(2);
  await list.focus();

  await test.step('initials claim the selected case; the key stands beside', async () => {
    await keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await keyboard.type('rl');
    await expect(chosen).toContainText('认领');
    await expect(chosen).toContainText('C');
    await keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
    await expect
      .poll(async () => (await desk.cases()).filter(({ assignee }) => assignee === '小林').length)
      .toBe(1);
    await expect(list).toBeFocused();
  });

  await test.step('what cannot be done is not there', async () => {
    await keyboard.press('Control+k');
    await keyboard.type('开始计时');
    await expect(palette).toContainText('没有找到');
    await keyboard.press('Escape');
    await expect(palette).toHaveCount(0);
  });

  await test.step('pinyin leads to a view', async () => {
    await keyboard.press('Control+k');
    await keyboard.type('cunliang');
    await expect(chosen).toContainText('看：存量');
    await keyboard.press('Enter');
    await expect(list).toHaveCount(0);
    await keyboard.press('Control+k');
    await keyboard.type('看：待处理');
    await keyboard.press('Enter');
    await expect(list.getByRole('option')).toHaveCount(2);
  });

  await test.step('an order number opens its case, and its words are words', async () => {
    await panel.getByRole('searchbox').focus();
    await keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await keyboard.type('<b>拉链');
    await expect(palette.getByRole('option').filter({ hasText: '<b>拉链</b>' })).toBeVisible();
    await field.fill('888002');
    await expect(chosen).toContainText('888002');
    await keyboard.press('Enter');
    await expect(panel.getByRole('region', { name: '评价', exact: true })).toContainText('<b>拉链</b>');
  });

  await test.step('in a text field it opens too, with what the case can do, the last used first', async () => {
    const text = panel.getByRole('textbox', { name: '回复内容' });
    await expect(text).not.toHaveValue('');
    const before = await text.inputValue();
    await text.focus();
    await keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await expect(palette.getByRole('group').first()).toContainText('看：待处理');
    await field.fill('换一份草稿');
    await expect(chosen).toContainText('Alt G');
    await keyboard.press('Enter');
    await expect(text).not.toHaveValue(before);
  });

  await test.step('the theme, and a part of the settings in its place', async () => {
    await keyboard.press('Control+k');
    await field.fill('外观：深色');
    await keyboard.press('Enter');
    await expect(panel.locator('html')).toHaveClass(/dark/);
    await keyboard.press('Control+k');
    const [settings] = await Promise.all([
      context.waitForEvent('page'),
      field.fill('设置：外观').then(() => keyboard.press('Enter')),
    ]);
    await expect(settings.getByRole('region', { name: '外观' })).toBeInViewport();
  });
});
