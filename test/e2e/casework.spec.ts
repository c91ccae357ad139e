import type { Page } from '@playwright/test';
import type { Settings } from '../../lib/settings/schema';
import { ConsolePage } from './harness/console-page';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { openPanelFromPopup } from './harness/panel';
import { reviewsOf } from './harness/reviews';
import { seed } from './harness/seed';

const LEAKS = '用了两天就漏水，质量太差';
const SUPERVISOR = { name: '主管老周', role: 'supervisor' } as const;

const person = (name: string, role: Settings['agent']['role']): Settings['staff']['people'][number] => ({
  name,
  role,
  grades: [],
  accounts: { feishu: '', dingtalk: '', wecom: '' },
});
const STAFF: Settings['staff'] = {
  people: [person('小林', 'agent'), person('品控小王', 'quality'), person('主管老周', 'supervisor')],
  shifts: [],
};

interface Fixtures {
  openPage: (path: string) => Promise<Page>;
  sidePanel: () => Promise<{ page: Page }>;
}

/** The real side panel on the one case. */
async function openCase(
  desk: Desk,
  { openPage, sidePanel }: Fixtures,
  orderSn = '6912345678901234567',
): Promise<Page> {
  await seed(desk, [{ console: 'doudian', text: LEAKS, orderSn, id: '7001', paid: 8_850 }]);
  await openPanelFromPopup(openPage);
  const { page: panel } = await sidePanel();
  await panel.getByRole('option', { name: LEAKS }).click();
  await expect(panel.getByRole('button', { name: '填入回复' })).toBeVisible();
  return panel;
}

const dialogOf = (panel: Page) => panel.getByRole('alertdialog');
const types = async (desk: Desk): Promise<string[]> =>
  (await desk.journal((await desk.caseOf(LEAKS)).id)).map(({ type }) => type);

test('handed over by keys with a note, which the other one reads at the head of the case', async ({
  context,
  openPage,
  sidePanel,
}) => {
  const desk = await Desk.open(context, { ...TEST_SETTINGS, staff: STAFF });
  const panel = await openCase(desk, { openPage, sidePanel });
  const dialog = dialogOf(panel);

  await panel.keyboard.press('h');
  await expect(dialog.getByLabel('组', { exact: true })).toBeFocused();
  // The case is the supervisor's by its grade, and there somebody else is on duty.
  await expect(dialog.getByLabel('人', { exact: true })).toHaveValue('主管老周');
  await dialog.getByLabel('组', { exact: true }).selectOption('品控');
  await expect(dialog.getByLabel('人', { exact: true })).toHaveValue('品控小王');
  await expect(dialog.getByRole('option', { name: '建议 品控小王 · 在班 · 0 件' })).toBeAttached();
  await dialog.getByLabel('留言').fill('杯盖批次 A12，请抽检');
  await panel.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(panel.getByText('已转交品控 品控小王').first()).toBeVisible();
  await expect
    .poll(() => desk.caseOf(LEAKS))
    .toMatchObject({ handler: 'quality', assignee: '品控小王', status: 'claimed' });

  await desk.set({ ...TEST_SETTINGS, staff: STAFF, agent: { name: '品控小王', role: 'quality' } });
  await expect(panel.getByText('由 小林 转交：杯盖批次 A12，请抽检')).toBeVisible();
  await expect(panel.getByText('我在处理')).toBeVisible();

  // A whole desk has its own time to claim.
  await panel.keyboard.press('h');
  await dialog.getByLabel('组', { exact: true }).selectOption('法务');
  await expect(dialog.getByLabel('人', { exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: '转交' }).click();
  await expect
    .poll(() => desk.caseOf(LEAKS))
    .toMatchObject({ handler: 'legal', assignee: null, status: 'new' });
  const { clocks } = await desk.caseOf(LEAKS);
  expect(clocks.find(({ kind }) => kind === 'claim')).toMatchObject({ stoppedAt: null });
});

test('a wait rests the clock, and is over by a key or by the words of the buyer', async ({
  context,
  sidePanel,
}) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { reviews: reviewsOf([{ comment: LEAKS }]) });
  await shop.mark(LEAKS).click();
  const { page: panel } = await sidePanel();
  await expect(panel.getByRole('button', { name: '填入回复' })).toBeVisible();
  const dialog = dialogOf(panel);
  const clocks = panel.getByRole('region', { name: '时限' });
  const wait = async (choice: string): Promise<void> => {
    await panel.keyboard.press('w');
    await dialog.getByRole('radio', { name: choice }).check();
    await dialog.getByLabel('留言').fill('等照片');
    await panel.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  };

  await wait('不设时间');
  await expect(panel.getByText('等买家，计时暂停：等照片')).toBeVisible();
  await expect(clocks.getByText('暂停')).toHaveCount(2);
  // Nothing runs: no figure is made up, on no screen.
  await expect(panel.getByRole('banner').filter({ visible: true }).getByText('等买家')).toBeVisible();
  await expect(shop.mark(LEAKS)).toContainText('等买家');
  await expect(shop.mark(LEAKS)).not.toContainText(/\d+天/);

  await panel.keyboard.press('w');
  await expect(panel.getByText('等买家，计时暂停：等照片')).toHaveCount(0);
  await expect(clocks.getByText('暂停')).toHaveCount(0);
  await expect.poll(() => desk.caseOf(LEAKS)).toMatchObject({ status: 'new' });

  await wait('明天');
  await expect(panel.getByText(/^等买家到 \d\d-\d\d 10:00，计时暂停：等照片$/)).toBeVisible();
  const [review] = shop.replica.state.reviews;
  if (review === undefined) throw new Error('No review.');
  review.row.appendReview = { comment: '照片发了，还是漏', createTime: Math.floor(Date.now() / 1000) };
  await shop.page.reload();
  await expect(panel.getByText(/计时暂停/)).toHaveCount(0, { timeout: 15_000 });
  const told = await desk.journal((await desk.caseOf(LEAKS)).id);
  expect(told.filter(({ type }) => type === 'continued')).toMatchObject([
    { data: { why: 'agent' } },
    { data: { why: 'buyer' } },
  ]);
});

test('a follow-up outlives the answer, and is done with the key of the first duty', async ({
  context,
  openPage,
  sidePanel,
}) => {
  const desk = await Desk.open(context);
  const panel = await openCase(desk, { openPage, sidePanel });
  const dialog = dialogOf(panel);
  const plan = async (choice: string, note: string): Promise<void> => {
    await panel.keyboard.press('f');
    await dialog.getByRole('radio', { name: choice }).check();
    await dialog.getByLabel('留言').fill(note);
    await panel.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  };
  await plan('7 天后', '还漏吗');
  await plan('3 天后', '新杯盖收到了吗');
  const list = panel.getByRole('region', { name: '回访' });
  await expect(list.getByRole('listitem').first()).toContainText('新杯盖收到了吗');

  await panel.getByRole('button', { name: '更多操作' }).click();
  await panel.getByRole('menuitem', { name: '标记已回复' }).click();
  await expect.poll(() => desk.caseOf(LEAKS)).toMatchObject({ lane: 'done' });
  await expect(list.getByRole('button', { name: /^已回访/ })).toHaveCount(2);

  await panel.keyboard.press('y');
  await expect(list.getByRole('button', { name: /^已回访/ })).toHaveCount(1);
  await list.getByRole('button', { name: '取消回访“还漏吗”' }).click();
  await expect(list.getByRole('button', { name: /^已回访/ })).toHaveCount(0);
  const { followUps, followUpAt } = await desk.caseOf(LEAKS);
  expect(followUps).toMatchObject([
    { note: '还漏吗', doneAt: null },
    { note: '新杯盖收到了吗', droppedAt: null },
  ]);
  expect(followUpAt).toBeUndefined();
});

test('an amount above the limit waits for the supervisor, who approves it for as long as the price stands', async ({
  context,
  openPage,
  sidePanel,
}) => {
  const limited = { ...TEST_SETTINGS, approveAbove: 5_000 };
  const desk = await Desk.open(context, limited);
  await seed(desk, [{ console: 'doudian', text: LEAKS, orderSn: '6912345678901234567', id: '7001' }]);
  await openPanelFromPopup(openPage);
  const { page: panel } = await sidePanel();
  await panel.getByRole('option', { name: LEAKS }).click();
  const card = panel.getByRole('region', { name: '补偿', exact: true });
  const text = panel.getByLabel('私聊内容');
  const dialog = dialogOf(panel);
  const asked = panel.getByRole('region', { name: '主管审批' });
  await card.getByLabel('实付（元）').fill('88.5');
  await card.getByRole('button', { name: '确定' }).click();
  await expect(card.getByText('合计 93.5 元，超过 50 元须主管批准')).toBeVisible();

  await test.step('before it is approved no text may name an amount', async () => {
    await expect(text).toHaveValue(/负责人核实/);
    await expect(text).not.toHaveValue(/\d元/);
    const ours = await text.inputValue();
    await text.fill('这单给您退88.5元，另送5元券。');
    await expect(
      panel.getByRole('list', { name: '私聊文字检查' }).getByText('需主管确认').first(),
    ).toBeVisible();
    const section = panel.getByRole('region', { name: '订单私聊' });
    await expect(section.getByRole('button', { name: '复制', exact: true })).toBeDisabled();
    await text.fill(ours);
    await panel.getByRole('radiogroup', { name: '私聊草稿' }).getByRole('radio', { name: '先致歉' }).click();
  });

  await test.step('asked, refused with a note, asked again', async () => {
    await card.getByRole('button', { name: '申请主管批准' }).click();
    await expect(dialog.getByLabel('补偿合计（元）')).toHaveValue('93.5');
    await dialog.getByLabel('给主管的说明').fill('老客户');
    await panel.keyboard.press('Enter');
    await expect(asked.getByText('补偿 93.5 元')).toBeVisible();
    await expect(asked.getByRole('button', { name: '批准', exact: true })).toHaveCount(0);
    await desk.set({ ...limited, agent: SUPERVISOR });
    await expect(asked.getByText(/^小林 申请，.*：老客户$/)).toBeVisible();
    await asked.getByLabel('批复').fill('先核对批次');
    await asked.getByRole('button', { name: '不批准' }).click();
    await expect(asked).toHaveCount(0);
    await expect(card.getByText('主管未批准 93.5 元：先核对批次')).toBeVisible();
    await expect(text).not.toHaveValue(/\d元/);
    await desk.set(limited);
    await expect(card.getByRole('button', { name: '申请主管批准' })).toBeVisible();
    await panel.locator('body').press('b');
    await expect(dialog.getByLabel('补偿合计（元）')).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(asked).toBeVisible();
  });

  await test.step('approved by a key: the text has the amounts', async () => {
    await desk.set({ ...limited, agent: SUPERVISOR });
    const note = asked.getByLabel('批复');
    await expect(note).toBeVisible();
    await panel.locator('body').press('a');
    await expect(note).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(asked).toHaveCount(0);
    await desk.set(limited);
    await expect(card.getByText('主管已批准 93.5 元')).toBeVisible();
    await expect(text).toHaveValue(/实付的88\.5元全额.*5元售后关怀券/);
  });

  await test.step('another price is another question', async () => {
    await card.getByRole('button', { name: '修改金额' }).click();
    await card.getByLabel('实付（元）').fill('90');
    await card.getByRole('button', { name: '确定' }).click();
    await expect(card.getByText('方案变了，批准的 93.5 元不再有效')).toBeVisible();
    await expect(text).not.toHaveValue(/\d元/);
  });
});

test('a B* rule is released for exactly one text; a plain block never', async ({
  context,
  openPage,
  sidePanel,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = await Desk.open(context);
  const panel = await openCase(desk, { openPage, sidePanel });
  const text = panel.getByLabel('私聊内容');
  const section = panel.getByRole('region', { name: '订单私聊' });
  const copy = section.getByRole('button', { name: '复制', exact: true });
  const ask = section.getByRole('button', { name: '申请主管放行' });
  const asked = panel.getByRole('region', { name: '主管审批' });
  const GIVEN = '抱歉，这单给您补偿300元，退回您的付款账户。';

  await text.fill(`${GIVEN}加微信 abc_123 联系。`);
  await expect(section.getByText('不能发布').first()).toBeVisible();
  await expect(ask).toHaveCount(0);

  await text.fill(GIVEN);
  await expect(copy).toBeDisabled();
  await ask.click();
  await expect(section.getByText('已申请放行，等主管批准')).toBeVisible();
  await expect(copy).toBeDisabled();

  await desk.set({ ...TEST_SETTINGS, agent: SUPERVISOR });
  await expect(asked.getByText(GIVEN)).toBeVisible();
  await expect(asked.getByText('R31')).toBeVisible();
  await expect(asked.getByText(/本店补偿权限/)).toBeVisible();
  await asked.getByRole('button', { name: '批准', exact: true }).click();
  await expect(asked).toHaveCount(0);

  await desk.set(TEST_SETTINGS);
  await expect(section.getByText('主管已放行')).toBeVisible();
  await expect(copy).toBeEnabled();
  await copy.click();
  await expect(panel.getByText('已复制，请粘贴到这一单的聊天里发送')).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(GIVEN);

  // One figure more is another text, and so is the same one under the review.
  await text.fill(GIVEN.replace('300', '3000'));
  await expect(copy).toBeDisabled();
  await expect(ask).toBeVisible();
  const reply = panel.getByLabel('回复内容');
  await reply.fill(GIVEN);
  await expect(panel.getByRole('button', { name: '填入回复' })).toBeDisabled();
  expect((await types(desk)).filter((type) => type === 'settled')).toHaveLength(1);
});
