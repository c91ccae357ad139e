import type { ReplicaOptions } from '../consoles/pinduoduo/server';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { ANSWERED, CLOSED, clipboardOf, OTHER, OURS, shopWith } from './harness/insertion-shop';
import { openPanelFromPopup } from './harness/panel';

const BEFORE = '（剪贴板里原来的内容）';

/** The text that the worker hands out for a case: what has to be in the box, or on the clipboard. */
async function draftOf(desk: Desk, shop: ConsolePage): Promise<string> {
  const { id } = await desk.caseOf(OURS);
  const inserted = (await desk.journal(id)).find((event) => event.type === 'inserted');
  return inserted?.type === 'inserted' ? inserted.data.text : clipboardOf(shop);
}

const WAYS: [string, (shop: ConsolePage) => Promise<void>][] = [
  ['the mark’s 填入', (shop) => shop.fillButton(OURS).click()],
  [
    'Alt+R with the focus in the row',
    async (shop) => {
      await shop.mark(OURS).focus();
      await shop.page.keyboard.press('Alt+KeyR');
    },
  ],
];

for (const [name, act] of WAYS) {
  test(`fills by ${name}; undo takes it back; nothing is sent`, async ({ context }) => {
    const desk = await Desk.open(context);
    const shop = await ConsolePage.open(context, shopWith({ page: { feedback: 'open' } }));
    await expect(shop.mark(OURS)).toBeVisible();
    await shop.page.bringToFront();
    await act(shop);
    await expect(shop.note(OURS)).toContainText('已填入，请核对后发送');
    await expect(shop.page.getByRole('dialog')).toContainText(OURS);
    await expect.poll(() => draftOf(desk, shop)).not.toBe('');
    const draft = await draftOf(desk, shop);
    await expect(shop.replyBox()).toHaveValue(draft);
    // The page's own counter and button heard of it.
    await expect(shop.page.getByRole('dialog')).toContainText(`${draft.length}/200`);
    await expect(
      shop.page.getByRole('dialog').getByRole('button', { name: '回复', exact: true }),
    ).toBeEnabled();
    await expect(shop.page.getByPlaceholder('请输入您的建议')).toHaveValue('');
    await shop.replyBox().press('Control+KeyZ');
    await expect(shop.replyBox()).toHaveValue('');
    await expect(shop.page.getByRole('dialog')).toContainText('0/200');
    expect(shop.replica.state.sent).toEqual([]);
  });
}

/** From another tab of the console's own dialog: what stands open when the agent asks for the fill. */
const openFormOf = (text: string) => async (shop: ConsolePage) => {
  await shop.replyLink(text).click();
  await expect(shop.replyBox()).toBeVisible();
};

interface Doubtful {
  name: string;
  page?: ReplicaOptions['page'];
  /** Which row is asked to be filled; {@link OURS} by default. */
  row?: string;
  before?: (shop: ConsolePage) => Promise<void>;
  says: string;
  /** What the boxes of the open dialog hold afterwards. */
  boxes: string[];
}

const DOUBTFUL: Doubtful[] = [
  { name: 'a box that takes fewer characters', page: { maxLength: 20 }, says: '页面最多 20 字', boxes: [''] },
  { name: 'a readonly box', page: { box: 'readonly' }, says: '平台暂不允许回复', boxes: [''] },
  { name: 'a disabled box, 暂不能回复', row: CLOSED, says: '平台暂不允许回复', boxes: [''] },
  {
    name: 'a refusal as a toast',
    row: CLOSED,
    page: { closedReview: 'toast' },
    says: '平台暂不允许回复',
    boxes: [],
  },
  { name: 'two boxes', page: { box: 'two' }, says: '多个可能的回复框', boxes: ['', ''] },
  {
    name: 'a page that takes the text back',
    page: { box: 'reverts' },
    says: '没有保留完整文字',
    boxes: [''],
  },
  { name: 'a reply link without effect', page: { replyOpens: 'nothing' }, says: '回复框没有打开', boxes: [] },
  { name: 'a link of another name', page: { replyLabel: '答复' }, says: '没有找到“回复”按钮', boxes: [] },
  { name: 'an announcement over the page', page: { announcement: true }, says: '回复框没有打开', boxes: [] },
  {
    name: 'the form of another review stands open',
    before: openFormOf(OTHER),
    says: '多个可能的回复框',
    boxes: [''],
  },
  {
    name: 'the form of another review, half written',
    before: async (shop) => {
      await openFormOf(OTHER)(shop);
      await shop.replyBox().fill('客服自己写的半句');
    },
    says: '多个可能的回复框',
    boxes: ['客服自己写的半句'],
  },
];

for (const { name, page, row = OURS, before, says, boxes } of DOUBTFUL) {
  test(`copies instead and says so: ${name}`, async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const desk = await Desk.open(context);
    const shop = await ConsolePage.open(
      context,
      shopWith(page ? { page: { ...page, feedback: 'open' } } : {}),
    );
    await expect(shop.mark(row)).toBeVisible();
    await shop.page.bringToFront();
    await shop.page.evaluate((text) => navigator.clipboard.writeText(text), BEFORE);
    await before?.(shop);
    // A dialog covers the row for the mouse, not for the keyboard.
    await shop.mark(row).focus();
    await shop.page.keyboard.press('Alt+KeyR');
    await expect(shop.note(row)).toContainText(says, { timeout: 8_000 });
    await expect(shop.note(row)).toContainText('文字已复制，可以手动粘贴。');
    const copied = await clipboardOf(shop);
    expect(copied).not.toBe(BEFORE);
    expect(copied).toMatch(/您/);
    const inDialog = shop.page.getByTestId('beast-core-modal').locator('textarea');
    expect(await inDialog.evaluateAll((all: HTMLTextAreaElement[]) => all.map(({ value }) => value))).toEqual(
      boxes,
    );
    for (const box of await shop.page.getByPlaceholder('请输入您的建议').all())
      expect(await box.inputValue()).toBe('');
    expect(shop.replica.state.sent).toEqual([]);
    const { id } = await desk.caseOf(row);
    expect((await desk.journal(id)).some(({ type }) => type === 'inserted')).toBe(false);
  });
}

for (const first of ['theirs', 'ours'] as const) {
  test(`a form of another review that opens while we wait gets nothing: ${first} first`, async ({
    context,
  }) => {
    await Desk.open(context);
    const shop = await ConsolePage.open(context, shopWith({ page: { dialogDelay: 900 } }));
    await expect(shop.mark(OURS)).toBeVisible();
    const clicks = [() => shop.replyLink(OTHER).click(), () => shop.fillButton(OURS).click()];
    for (const click of first === 'theirs' ? clicks : clicks.reverse()) await click();
    await expect(shop.note(OURS)).toContainText('多个可能的回复框');
    await expect(shop.replyBox()).toHaveValue('');
    expect(shop.replica.state.sent).toEqual([]);
  });
}

test('the agent’s own words in our dialog stay; asking twice writes once', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await Desk.open(context);
  const shop = await ConsolePage.open(context, shopWith({ page: { feedback: 'in-dialog' } }));
  const again = async () => {
    await shop.mark(OURS).focus();
    await shop.page.keyboard.press('Alt+KeyR');
  };
  const box = shop.page.getByTestId('beast-core-modal').getByPlaceholder('请输入回复内容');
  await shop.fillButton(OURS).click();
  await expect(shop.note(OURS)).toContainText('已填入');
  const draft = await box.inputValue();
  await again();
  await expect(shop.note(OURS)).toContainText('已填入');
  await expect(box).toHaveValue(draft);
  await box.fill('客服改写成了自己的话。');
  await again();
  await expect(shop.note(OURS)).toContainText('已有文字，没有覆盖');
  await expect(box).toHaveValue('客服改写成了自己的话。');
  await expect(shop.page.getByPlaceholder('请输入您的建议')).toHaveValue('');
  expect(await clipboardOf(shop)).toBe(draft);
  expect(shop.replica.state.sent).toEqual([]);
});

test('a review that was answered meanwhile is not answered again', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await Desk.open(context);
  const shop = await ConsolePage.open(context, shopWith());
  await expect(shop.mark(ANSWERED)).toContainText('已回复');
  await expect(shop.fillButton(ANSWERED)).toBeHidden();
  await shop.mark(ANSWERED).focus();
  await shop.page.keyboard.press('Alt+KeyR');
  await expect(shop.note(ANSWERED)).toContainText('已经回复过');
  await expect(shop.page.getByTestId('beast-core-modal').locator('textarea')).toHaveValue('');
});

test('from the panel: Alt+R fills, a page that has not the row says so', async ({
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
  await expect(panel.getByLabel('回复内容')).not.toHaveValue('');
  const draft = await panel.getByLabel('回复内容').inputValue();

  await test.step('on the page', async () => {
    await panel.keyboard.press('Alt+KeyR');
    await expect(panel.getByText('已填入，请核对后发送').filter({ visible: true })).toBeVisible();
    await expect(shop.replyBox()).toHaveValue(draft);
    await shop.page.getByTestId('beast-core-modal').getByRole('button', { name: '取消' }).click();
  });
  await test.step('not in the list', async () => {
    await shop.page.getByText('1星', { exact: true }).click();
    await shop.page.getByRole('button', { name: '查询' }).click();
    await expect(shop.marks()).toHaveCount(0);
    await panel.getByRole('button', { name: /填入回复/ }).click();
    await expect(panel.getByText('这条评价不在当前列表里').filter({ visible: true })).toBeVisible();
    await expect(panel.getByText(/文字已复制|也没能复制/).filter({ visible: true })).toBeVisible();
    await expect(shop.page.getByTestId('beast-core-modal')).toHaveCount(0);
  });
  await test.step('no console tab any more', async () => {
    await openPage('manifest.json');
    await shop.page.close();
    await panel.getByRole('button', { name: /填入回复/ }).click();
    await expect(panel.getByText('没有连上评价页').filter({ visible: true })).toBeVisible();
  });
  expect(shop.replica.state.sent).toEqual([]);
});

test('a page that is left while its form opens: said, and copied', async ({
  context,
  openPage,
  sidePanel,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, shopWith({ page: { replyOpens: 'nothing' } }));
  await expect(shop.mark(OURS)).toBeVisible();
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  await panel.getByRole('option', { name: OURS }).click();
  await expect(panel.getByLabel('回复内容')).not.toHaveValue('');
  // The form that never opens is waited for; meanwhile the page goes.
  await shop.page.evaluate(() =>
    document.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) location.href = 'about:blank';
    }),
  );
  await panel.getByRole('button', { name: /填入回复/ }).click();
  // The page's last word may still arrive.
  const said = panel.getByText(/没有连上评价页|不在当前列表里/).filter({ visible: true });
  await expect(said).toBeVisible();
  await expect(panel.getByText(/文字已复制|也没能复制/).filter({ visible: true })).toBeVisible();
  const { id } = await desk.caseOf(OURS);
  expect((await desk.journal(id)).some(({ type }) => type === 'inserted')).toBe(false);
});
