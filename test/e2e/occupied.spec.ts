/** Words of the agent's stand in the page's box: asked once, and done as told. */
import { ConsolePage } from './harness/console-page';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { clipboardOf, OURS, shopWith } from './harness/insertion-shop';
import { openPanelFromPopup } from './harness/panel';

for (const [button, whole] of [
  ['追加', (own: string, draft: string) => `${own}\n${draft}`],
  ['替换', (_own: string, draft: string) => draft],
] as const)
  test(`the mark asks about words that stand there: ${button}, and undo brings them back`, async ({
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const desk = await Desk.open(context);
    const shop = await ConsolePage.open(context, shopWith());
    await expect(shop.mark(OURS)).toBeVisible();
    await shop.replyLink(OURS).click();
    await shop.replyBox().fill('客服先写的半句');
    await shop.mark(OURS).focus();
    await shop.page.keyboard.press('Alt+KeyR');
    await expect(shop.note(OURS)).toContainText('已有文字，没有覆盖');
    await expect(shop.replyBox()).toHaveValue('客服先写的半句');
    const draft = await clipboardOf(shop);
    const choice = shop.note(OURS).getByRole('button', { name: button });
    await (button === '追加' ? choice.press('Enter') : choice.click());
    await expect(shop.note(OURS)).toContainText('已填入');
    const filled = whole('客服先写的半句', draft);
    await expect(shop.replyBox()).toHaveValue(filled);
    const { id } = await desk.caseOf(OURS);
    await expect
      .poll(async () => (await desk.journal(id)).find(({ type }) => type === 'inserted')?.data)
      .toMatchObject({ text: filled });
    await shop.replyBox().press('Control+KeyZ');
    await expect(shop.replyBox()).toHaveValue('客服先写的半句');
    expect(shop.replica.state.sent).toEqual([]);
  });

test('from the panel: by keys, or left as it is', async ({ context, openPage, sidePanel }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await Desk.open(context);
  const shop = await ConsolePage.open(context, shopWith());
  await expect(shop.mark(OURS)).toBeVisible();
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  await panel.getByRole('option', { name: OURS }).click();
  await expect(panel.getByLabel('回复内容')).not.toHaveValue('');
  const draft = await panel.getByLabel('回复内容').inputValue();
  await shop.replyLink(OURS).click();
  await shop.replyBox().fill('客服先写的半句');
  for (const [key, whole] of [
    ['Escape', '客服先写的半句'],
    ['a', `客服先写的半句\n${draft}`],
    ['r', draft],
  ] as const) {
    await shop.replyBox().fill('客服先写的半句');
    await panel.getByRole('button', { name: /填入回复/ }).click();
    const dialog = panel.getByRole('alertdialog', { name: '输入框里已有您写的文字' });
    await expect(dialog).toContainText('客服先写的半句');
    await dialog.press(key);
    await expect(dialog).toBeHidden();
    const said = key === 'Escape' ? '已有文字，没有覆盖' : '已填入，请核对后发送';
    await expect(panel.getByText(said).filter({ visible: true })).toBeVisible();
    await expect(shop.replyBox()).toHaveValue(whole);
  }
  await shop.replyBox().press('Control+KeyZ');
  await expect(shop.replyBox()).toHaveValue('客服先写的半句');
  await shop.page.getByTestId('beast-core-modal').getByRole('button', { name: '取消' }).click();
  expect(shop.replica.state.sent).toEqual([]);
});

test('half a sentence of the agent’s and half of ours that are forbidden together do not meet in the box', async ({
  context,
  openPage,
  sidePanel,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await Desk.open(context);
  const shop = await ConsolePage.open(context, shopWith());
  await expect(shop.mark(OURS)).toBeVisible();
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  await panel.getByRole('option', { name: OURS }).click();
  await panel.getByLabel('回复内容').fill('abc123，我们马上为您处理，抱歉没有装好。');
  await shop.replyLink(OURS).click();
  await shop.replyBox().fill('请加微信');

  await test.step('from the panel', async () => {
    await panel.getByRole('button', { name: /填入回复/ }).click();
    await panel.getByRole('alertdialog', { name: '输入框里已有您写的文字' }).press('a');
    await expect(panel.getByText('连在一起就不能发布').filter({ visible: true })).toBeVisible();
    await expect(shop.replyBox()).toHaveValue('请加微信');
  });

  await test.step('from the mark', async () => {
    await shop.mark(OURS).focus();
    await shop.page.keyboard.press('Alt+KeyR');
    await shop.note(OURS).getByRole('button', { name: '追加' }).press('Enter');
    await expect(shop.note(OURS)).toContainText('连在一起就不能发布');
    await expect(shop.replyBox()).toHaveValue('请加微信');
  });

  await test.step('after the words in the box are another', async () => {
    await shop.replyBox().fill('让您久等了。');
    await shop.mark(OURS).focus();
    await shop.page.keyboard.press('Alt+KeyR');
    await shop.note(OURS).getByRole('button', { name: '追加' }).press('Enter');
    await expect(shop.replyBox()).toHaveValue('让您久等了。\nabc123，我们马上为您处理，抱歉没有装好。');
  });
});

test('a rule that is tightened while the question stands open keeps the text out of box and clipboard', async ({
  context,
  openPage,
  sidePanel,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, shopWith());
  await expect(shop.mark(OURS)).toBeVisible();
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  await panel.getByRole('option', { name: OURS }).click();
  await panel.getByLabel('回复内容').fill('抱歉没有装好，这边给您退8元，请申请售后。');
  await panel.evaluate(() => navigator.clipboard.writeText('before'));
  await shop.replyLink(OURS).click();
  await shop.replyBox().fill('客服先写的半句');
  for (const key of ['Escape', 'r']) {
    await desk.set(TEST_SETTINGS);
    await panel.getByRole('button', { name: /填入回复/ }).click();
    const dialog = panel.getByRole('alertdialog', { name: '输入框里已有您写的文字' });
    await expect(dialog).toBeVisible();
    await desk.set({ ...TEST_SETTINGS, replyRules: { R30: 'block' } });
    await dialog.press(key);
    await expect(panel.getByText('有不能发布的内容，没有填入').filter({ visible: true })).toBeVisible();
    await expect(shop.replyBox()).toHaveValue('客服先写的半句');
  }
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('before');
});
