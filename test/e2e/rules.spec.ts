import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { openPanelFromPopup } from './harness/panel';
import { reviewsOf } from './harness/reviews';

const OURS = '袖口开线，起球也厉害';
const FORBIDDEN = '抱歉，加薇:abc_123 处理。方便的话把评价改一下，谢谢您。';
const AMOUNT = '抱歉，袖口开线我们核实后处理。给您退80元。';

test('what a rule blocks gets into no box by any way of ours; one click a finding makes it fit', async ({
  context,
  openPage,
  sidePanel,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await Desk.open(context);
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: OURS }]) });
  await expect(shop.mark(OURS)).toBeVisible();
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  await panel.getByRole('option', { name: OURS }).click();
  const text = panel.getByLabel('回复内容');
  const findings = panel.getByRole('list', { name: '合规检查' });
  const fill = panel.getByRole('button', { name: /填入回复/ });

  await test.step('the button and the key', async () => {
    await panel.evaluate(() => navigator.clipboard.writeText('before'));
    await text.fill(FORBIDDEN);
    await expect(findings.getByText('不能发布')).toHaveCount(2);
    await expect(fill).toBeDisabled();
    await panel.keyboard.press('Alt+KeyR');
    await expect(
      panel.getByText('有不能发布的内容，请先修改').filter({ visible: true }).first(),
    ).toBeVisible();
    // Editing goes on.
    await text.press('End');
    await text.pressSequentially('！');
    await expect(text).toHaveValue(`${FORBIDDEN}！`);
  });

  await test.step('the mark in the row', async () => {
    await shop.page.bringToFront();
    await expect(panel.getByText('草稿已保存')).toBeAttached();
    await shop.mark(OURS).focus();
    await shop.page.keyboard.press('Alt+KeyR');
    await expect(shop.note(OURS)).toContainText('有不能发布的内容');
    await expect(shop.page.getByTestId('beast-core-modal').locator('textarea')).toHaveCount(0);
    expect(await shop.page.evaluate(() => navigator.clipboard.readText())).toBe('before');
  });

  await test.step('one click a finding', async () => {
    while (await findings.getByText('不能发布').first().isVisible())
      await findings.getByRole('button', { name: '改成' }).first().click();
    await expect(text).not.toHaveValue(/abc_123|评价/);
    await expect(fill).toBeEnabled();
    const clean = await text.inputValue();
    await fill.click();
    await expect(shop.replyBox()).toHaveValue(clean);
  });
  expect(shop.replica.state.sent).toEqual([]);
});

test('a rule that the shop makes stricter blocks at once, and is found by its words', async ({
  context,
  openPage,
  sidePanel,
}) => {
  await Desk.open(context);
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: OURS }]) });
  await expect(shop.mark(OURS)).toBeVisible();
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  await panel.getByRole('option', { name: OURS }).click();
  await panel.getByLabel('回复内容').fill(AMOUNT);
  const fill = panel.getByRole('button', { name: /填入回复/ });
  await expect(panel.getByText('建议修改')).toBeVisible();
  await expect(fill).toBeEnabled();

  const settings = await openPage('options.html');
  const rules = settings.getByRole('table', { name: '回复规则' });
  await expect(rules.getByRole('rowheader')).toHaveCount(40);
  await settings.getByLabel('搜索规则').fill('公开 金额 R30');
  await expect(rules.getByRole('rowheader')).toHaveCount(1);
  // A plain block can be made no stricter, so there is nothing to choose.
  await rules.getByLabel('R30 公开写金额 的级别').selectOption({ label: '不能发布' });
  await expect(fill).toBeDisabled();
  await expect(panel.getByText('不能发布', { exact: true })).toBeVisible();

  await settings.getByLabel('搜索规则').fill('R09');
  await expect(rules.getByRole('rowheader')).toHaveCount(1);
  await expect(rules.getByRole('combobox')).toHaveCount(0);
});
