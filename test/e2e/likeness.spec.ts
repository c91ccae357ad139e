import { qianniu } from '../consoles/qianniu/console';
import { MAKER } from '../consoles/qianniu/server/ids';
import { openConsole } from './harness/any-console';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { knownShop } from './harness/known-shop';

const FIRST = '等了半个月才到';
const SECOND = '少发了一件';
const SENT = '让您失望了，抱歉。我们正在核对这一单的经过，退换由您选，明天18:00前在订单消息里答复您。';
/** The same with another day, marks and spaces: what a template's user changes first. */
const AGAIN = '让您失望了~抱歉！我们正在 核对这一单的经过，退换由您选；后天12:00前，在订单消息里答复您';
const MENDED = `${SENT}少的那一件我们先查装箱。`;

test('a reply that was sent before is named with its percentage and passage, and blocked where it is the same', async ({
  context,
  sidePanel,
}) => {
  const desk = await Desk.open(context);
  await desk.confirmConsole(qianniu.id);
  const shop = await openConsole(context, qianniu, {
    reviews: knownShop(MAKER, 5).map(({ review }) => review),
  });
  await expect(shop.mark(FIRST)).toBeVisible();
  await shop.page.bringToFront();
  await shop.mark(FIRST).click();
  const { page: panel } = await sidePanel();
  const text = panel.getByLabel('回复内容');
  const fill = panel.getByRole('button', { name: /填入回复/ });
  const near = panel.locator('summary').filter({ hasText: '% 相同' });
  const findings = panel.getByRole('list', { name: '合规检查' });

  await test.step('the first time it is like nothing, and goes in', async () => {
    await expect(panel.getByRole('region', { name: '评价', exact: true })).toContainText(FIRST);
    await text.fill(SENT);
    await expect(panel.getByText('草稿已保存')).toBeAttached();
    await expect(fill).toBeEnabled();
    await fill.click();
    await expect(shop.replyBox()).toHaveValue(SENT);
    await expect.poll(async () => (await desk.caseOf(FIRST)).inserted?.text).toBe(SENT);
    // Its own text is no template.
    await expect(near).toHaveCount(0);
    await shop.send();
    await expect(shop.replyBox()).toBeHidden();
  });

  await test.step('for another buyer it is the same, whatever was changed around it', async () => {
    await shop.page.bringToFront();
    await shop.mark(SECOND).click();
    await expect(panel.getByRole('region', { name: '评价', exact: true })).toContainText('少发');
    await text.fill(AGAIN);
    await expect(near).toHaveText(/^与 \d{1,2}月\d{1,2}日 回复给 .+ 的 100 % 相同$/);
    await expect(findings.getByText('不能发布')).toBeVisible();
    await expect(fill).toBeDisabled();
    const passages = panel.locator('details').filter({ has: near }).locator('mark');
    await expect(passages).toHaveText([AGAIN, SENT.slice(0, -1)]);
  });

  await test.step('nor does the row’s own key fill it in', async () => {
    await expect(panel.getByText('草稿已保存')).toBeAttached();
    await shop.fillButton(SECOND).click();
    await expect(shop.note(SECOND)).toContainText('有不能发布的内容');
  });

  await test.step('with a sentence of its own it may go, and is still said to be alike', async () => {
    await text.fill(MENDED);
    await expect(near).toHaveText(/ 8\d % 相同$/);
    await expect(findings.getByText('建议修改')).toBeVisible();
    await expect(findings.getByText('不能发布')).toHaveCount(0);
    await expect(fill).toBeEnabled();
  });

  await test.step('the principles say what to mend, and stop nothing', async () => {
    await text.fill('亲，敬请谅解！！！');
    const mends = panel.getByRole('list', { name: '四条原则：可以改的地方' });
    await expect(mends).toBeHidden();
    await panel.locator('summary').filter({ hasText: '简单' }).click();
    await expect(mends).toContainText('没有点出这位买家的问题。');
    await expect(mends).toContainText('“敬请谅解”');
    await expect(fill).toBeEnabled();
  });

  await test.step('one click leads to the other review', async () => {
    await text.fill(AGAIN);
    await panel.getByRole('button', { name: '打开那个评价' }).click();
    await expect(panel.getByRole('region', { name: '评价', exact: true })).toContainText(FIRST);
  });
});
