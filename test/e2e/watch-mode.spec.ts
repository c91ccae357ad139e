import type { Page } from '@playwright/test';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';

const BUYER = '等了一个多星期才到';
const NEW = '第一次用手柄就断了，客服也不理人';

/** Lets the clock of our script in the page run 30 times as fast. The page's own scripts see nothing of it. */
async function hurry(page: Page, extensionId: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const ours = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  const expression =
    '{ const real = Date.now.bind(Date); const start = real(); Date.now = () => start + 30 * (real() - start); }';
  await cdp.send('Runtime.evaluate', { contextId: await ours, expression });
  await cdp.detach();
}

test('an untouched page asks for its list again by its own button, and stops at a verification', async ({
  context,
  extensionId,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const options = await openPage('options.html');
  const line = options.getByRole('listitem', { name: '拼多多' });
  await test.step('off by default; switched on after its risk was read', async () => {
    await expect(line.getByRole('switch', { name: '值守模式' })).not.toBeChecked();
    await line.getByRole('switch', { name: '值守模式' }).click();
    const asked = options.getByRole('alertdialog');
    await expect(asked).toContainText('限制账号');
    await asked.getByRole('button', { name: '我知道风险，打开' }).click();
    await expect(line.getByRole('switch', { name: '值守模式' })).toBeChecked();
    // Only where the page's own button is known.
    await expect(options.getByRole('listitem', { name: '京东' }).getByRole('switch')).toHaveCount(0);
  });

  const shop = await ConsolePage.open(context, { count: 0 });
  await expect(shop.mark(BUYER)).toBeVisible();
  let lists = 0;
  shop.page.on('request', (request) => {
    if (request.url().endsWith('/saturn/reviews/list')) lists += 1;
  });

  await hurry(shop.page, extensionId);
  await test.step('a word that was typed into the filter and not asked for is never submitted', async () => {
    const field = shop.page.locator('form.r-filters input[type=text]').first();
    await field.fill('收纳盒');
    await field.blur();
    const since = Date.now();
    // Six minutes on the hurried clock: long past the first press, if it pressed.
    await expect.poll(() => Date.now() - since, { timeout: 30_000 }).toBeGreaterThan(12_000);
    expect(lists).toBe(0);
    await field.fill('');
    await field.blur();
  });

  await test.step('a new review is seen although nobody touches the page', async () => {
    const [like] = shop.replica.state.reviews;
    if (like === undefined) throw new Error('the replica has no review');
    const createTime = Math.floor(Date.now() / 1_000);
    const row = {
      ...like.row,
      reviewId: '9150000000000009999',
      orderSn: '261122-100000000009999',
      createTime,
    };
    shop.replica.addReview({ ...like, row: { ...row, comment: NEW, descScore: 1 } });
    await expect(shop.mark(NEW)).toBeVisible({ timeout: 40_000 });
    expect(lists).toBe(1);
    expect((await desk.caseOf(NEW)).lane).toBe('active');
  });

  await test.step('at a verification it stops, and says so in the panel', async () => {
    await shop.page.evaluate(() => {
      const notice = document.createElement('div');
      notice.setAttribute('role', 'alert');
      notice.textContent = '为了您的账号安全，请拖动滑块完成验证';
      document.body.append(notice);
    });
    const panel = await openPage('sidepanel.html');
    await expect(panel.getByRole('alert')).toContainText('拼多多的值守已停下', { timeout: 40_000 });
    await expect(line.getByRole('switch', { name: '值守模式' })).not.toBeChecked();
    expect(lists).toBe(1);
    await expect.poll(() => desk.notifications()).toContain('watch:pinduoduo');
    await panel.getByRole('button', { name: '知道了' }).click();
    await expect(panel.getByText('拼多多的值守已停下')).toHaveCount(0);
  });
});
