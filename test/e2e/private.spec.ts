import type { BrowserContext, Page } from '@playwright/test';
import { CHATS, chatAt, installChat } from '../consoles/chat';
import { Desk } from './harness/desk';
import { expect } from './harness/fixtures';
import { grantedTo } from './harness/granted';
import { openPanelFromPopup } from './harness/panel';
import { seed } from './harness/seed';

const test = grantedTo(['https://im.jinritemai.com/*']);

const LEAKS = '用了两天就漏水，质量太差';
const ORDER = '6912345678901234567';
const FORBIDDEN = '您好，加微信 abc_123 给您处理。';

interface Opened {
  desk: Desk;
  panel: Page;
  caseId: string;
}

/** One case of a console in the store, and the real side panel on it. */
async function openCase(
  { context, openPage, sidePanel }: Fixtures,
  console: 'doudian' | 'pinduoduo' | 'qianniu',
): Promise<Opened> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await Desk.open(context);
  await seed(desk, [{ console, text: LEAKS, orderSn: ORDER, id: '7001' }]);
  await openPanelFromPopup(openPage);
  const { page: panel } = await sidePanel();
  await panel.getByRole('option', { name: LEAKS }).click();
  // The keys belong to the case, which is read from the store first.
  await expect(textOf(panel)).not.toHaveValue('');
  return { desk, panel, caseId: (await desk.caseOf(LEAKS)).id };
}

interface Fixtures {
  context: BrowserContext;
  openPage: (path: string) => Promise<Page>;
  sidePanel: () => Promise<{ page: Page }>;
}

const clipboard = (panel: Page): Promise<string> => panel.evaluate(() => navigator.clipboard.readText());
const section = (panel: Page) => panel.getByRole('region', { name: '订单私聊' });
const textOf = (panel: Page) => panel.getByLabel('私聊内容');

async function contacts({ desk, caseId }: Opened): Promise<string[]> {
  const journal = await desk.journal(caseId);
  return journal.flatMap((event) =>
    event.type === 'contacted' ? [`${event.data.via} ${event.data.text}`] : [],
  );
}

test('amounts wait for the price and go into the private text alone; a block stops copying; what was copied is in the journal', async ({
  context,
  openPage,
  sidePanel,
}) => {
  const opened = await openCase({ context, openPage, sidePanel }, 'doudian');
  const { panel, desk, caseId } = opened;
  const text = textOf(panel);

  await test.step('without a price no amount', async () => {
    await expect(text).toHaveValue(/漏的位置/);
    await expect(text).not.toHaveValue(/\d元/);
    await panel.getByLabel('实付（元）').fill('88.5');
    await panel.getByRole('button', { name: '确定' }).click();
    await expect(text).toHaveValue(/实付的88\.5元全额.*5元售后关怀券/);
    await expect(panel.getByLabel('回复内容')).not.toHaveValue(/\d元/);
  });

  await test.step('structures and tones', async () => {
    await section(panel).getByRole('radio', { name: '先了解' }).click();
    await expect(text).not.toHaveValue(/\d元/);
    await panel.getByRole('region', { name: '回复', exact: true }).getByLabel('语气').selectOption('brief');
    await expect(text).toHaveValue(/^您好，商品质量没有达到应有的水平，抱歉。/);
    await section(panel).getByRole('radio', { name: '先说办法' }).click();
    await expect(text).toHaveValue(/88\.5元/);
  });

  await test.step('a block stops the button and the key, not the editing', async () => {
    await panel.evaluate(() => navigator.clipboard.writeText('before'));
    const ours = await text.inputValue();
    await text.fill(FORBIDDEN);
    const findings = panel.getByRole('list', { name: '私聊文字检查' });
    await expect(findings.getByText('不能发布')).toBeVisible();
    await expect(section(panel).getByRole('button', { name: '复制', exact: true })).toBeDisabled();
    await panel.keyboard.press('Alt+KeyC');
    await panel.keyboard.press('Alt+KeyI');
    await expect(panel.getByText('有不能发布的内容，请先修改').filter({ visible: true })).toBeVisible();
    expect(await clipboard(panel)).toBe('before');
    expect(await contacts(opened)).toEqual([]);
    await findings.getByRole('button', { name: '改成' }).first().click();
    await expect(findings).toHaveCount(0);
    await text.fill(`${ours}谢谢。`);
  });

  await test.step('copied: told, counted, and no longer a first contact', async () => {
    const mine = await text.inputValue();
    await panel.keyboard.press('Alt+KeyC');
    await expect(panel.getByText('已复制，请粘贴到这一单的聊天里发送')).toBeVisible();
    expect(await clipboard(panel)).toBe(mine);
    await expect.poll(() => contacts(opened)).toEqual([`copied ${mine}`]);
    // The same text again is the same contact; another one is not.
    await panel.keyboard.press('Alt+KeyC');
    const doubt = section(panel).getByText(/已用过一次私聊文字/);
    await expect(doubt).toHaveCount(0);
    await panel.keyboard.press('Alt+KeyS');
    await expect(section(panel).getByRole('radio', { name: '先致歉' })).toBeChecked();
    await expect(doubt).toBeVisible();
    expect(await contacts(opened)).toHaveLength(1);
    expect((await desk.caseOf(LEAKS)).lane).toBe('active');
    await panel.getByText('历史').first().click();
    await expect(panel.getByText(/复制私聊文字：/)).toBeVisible();
  });

  await test.step('what the agent wrote is there after the panel was closed', async () => {
    const mine = (await desk.caseOf(LEAKS)).privateDraft ?? '';
    expect(mine).toContain('谢谢。');
    await panel.reload();
    await panel.getByRole('option', { name: LEAKS }).click();
    await expect(textOf(panel)).toHaveValue(mine);
    expect((await desk.journal(caseId)).some(({ type }) => type === 'replied')).toBe(false);
  });
});

for (const { chat, box, framed } of [
  { chat: 'doudian', box: 'textarea', framed: false },
  { chat: 'doudian', box: 'contenteditable', framed: true },
  { chat: 'pinduoduo', box: 'contenteditable', framed: false },
  { chat: 'qianniu', box: 'textarea', framed: false },
] as const)
  test(`${chat}, ${box}${framed ? ' in a frame' : ''}: into the box with the cursor, and nowhere else`, async ({
    context,
    openPage,
    sidePanel,
  }) => {
    await installChat(context, chat, { box, framed });
    const opened = await openCase({ context, openPage, sidePanel }, chat);
    const { panel } = opened;
    const page = await context.newPage();
    await page.goto(CHATS[chat]);
    const inner = framed ? page.frames().find((frame) => frame.url().includes('frame=1')) : page;
    if (inner === undefined) throw new Error('No frame.');
    const { box: field, text, sent } = chatAt(inner);
    const mine = await textOf(panel).inputValue();
    const fill = () => panel.keyboard.press('Alt+KeyI');

    await test.step('without a cursor, or in the search, nothing is written', async () => {
      await fill();
      await expect(panel.getByText('没有找到光标')).toBeVisible();
      await inner.locator('.search, .note').first().click();
      if (!framed) {
        await fill();
        await expect(panel.getByText('没有找到光标')).toBeVisible();
      }
      expect(await text()).toBe('');
    });

    await test.step('with the cursor it stands there, and is not sent', async () => {
      await field.click();
      await fill();
      await expect(panel.getByText('已填入聊天框')).toBeVisible();
      expect((await text()).trim()).toBe(mine);
      expect((await inner.evaluate(() => (window as Window & { known?: string }).known))?.trim()).toBe(mine);
      await expect(sent).toHaveCount(0);
      await expect.poll(() => contacts(opened)).toEqual([`copied ${mine}`, `inserted ${mine}`]);
    });

    await test.step('other words of the agent are asked about, once', async () => {
      await section(panel).getByRole('radio').nth(1).click();
      const other = await textOf(panel).inputValue();
      const dialog = panel.getByRole('alertdialog', { name: '输入框里已有您写的文字' });
      await fill();
      await dialog.getByRole('button', { name: '取消' }).click();
      await expect(panel.getByText('聊天框里已有文字')).toBeVisible();
      expect((await text()).trim()).toBe(mine);
      await fill();
      await dialog.getByRole('button', { name: '替换' }).click();
      await expect(panel.getByText('已填入聊天框')).toBeVisible();
      expect((await text()).trim()).toBe(other);
      await expect(sent).toHaveCount(0);
    });

    await test.step('what a rule blocks together with those words is not added to them', async () => {
      await textOf(panel).fill('abc123，抱歉没有装好，我们马上为您处理。');
      await field.fill('请加微信');
      await fill();
      await panel.getByRole('alertdialog').getByRole('button', { name: '追加' }).click();
      await expect(panel.getByText('连在一起就不能发送')).toBeVisible();
      expect((await text()).trim()).toBe('请加微信');
    });
  });

test('the chat is opened on the order; a second time it is brought to the front with what stands in its box', async ({
  context,
  openPage,
  sidePanel,
}) => {
  await installChat(context, 'doudian', { box: 'textarea' });
  const { panel } = await openCase({ context, openPage, sidePanel }, 'doudian');
  await panel.keyboard.press('Alt+KeyI');
  await expect(panel.getByText('没有打开这个平台的聊天页')).toBeVisible();

  const [chat] = await Promise.all([
    context.waitForEvent('page'),
    section(panel).getByRole('button', { name: '打开聊天' }).click(),
  ]);
  await expect(chat).toHaveURL(`${CHATS.doudian}?fromOrder=${ORDER}`);
  await expect(section(panel).getByText('按订单号查找')).toHaveCount(0);

  // A second press brings the same tab to the front, with what stands in its box.
  await chatAt(chat).box.fill('正在写');
  const before = context.pages().length;
  await panel.keyboard.press('Alt+KeyO');
  await expect.poll(() => chat.evaluate(() => document.visibilityState)).toBe('visible');
  expect(context.pages()).toHaveLength(before);
  expect(await chatAt(chat).text()).toBe('正在写');
});

test('where no order can be addressed the number is there to copy; a review’s own box is no chat', async ({
  context,
  openPage,
  sidePanel,
}) => {
  const { panel } = await openCase({ context, openPage, sidePanel }, 'pinduoduo');
  await expect(section(panel).getByText('打开后请按订单号查找')).toBeVisible();
  await section(panel).getByRole('button', { name: '复制订单号' }).click();
  await expect.poll(() => clipboard(panel)).toBe(ORDER);

  const review = await context.newPage();
  await review.route('https://mms.pinduoduo.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<textarea rows="5"></textarea>' }),
  );
  await review.goto('https://mms.pinduoduo.com/goods/evaluation/index');
  await review.locator('textarea').click();
  await panel.keyboard.press('Alt+KeyI');
  await expect(panel.getByText('没有打开这个平台的聊天页')).toBeVisible();
  await expect(review.locator('textarea')).toHaveValue('');
});
