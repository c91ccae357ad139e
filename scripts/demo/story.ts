import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ReplicaReview } from '../../test/consoles/pinduoduo/row';
import { showPromises } from './promises';
import { CONSOLE, PANEL, TALL_PANEL } from './screens';
import type { Stage } from './stage';
import type { Steps } from './steps';
import { scrollTo, showWays } from './studio';

/** Words of the review that is answered, and what its order cost. */
const BUYER = '等了一个多星期才到';
const PAID = '89';
/** What an agent had begun to write in the page. */
const OWN_WORDS = '亲，您这单我在查';

/** From the first sight of a bad review to its answer. */
export async function tellStory(stage: Stage, later: ReplicaReview[], steps: Steps): Promise<void> {
  const { shop, desk, screens } = stage;
  const { page } = shop;
  await steps.step('读到差评，判级，打上标记', 'bad reviews are seen, graded and marked', async () => {
    await shop.waitForMarks();
    await expect(shop.mark(BUYER)).toContainText('物流');
    await stage.wait(75);
    await stage.more(later.slice(0, 20));
    await stage.wait(9);
    await stage.more(later.slice(20));
    await expect(shop.mark(BUYER)).toContainText('超');
  });
  await steps.step('逾期，角标变红', 'overdue, the badge turns red', async () => {
    await expect.poll(() => desk.badge(), { timeout: 15_000 }).not.toBe('');
    await expect.poll(() => desk.badgeColor(), { timeout: 15_000 }).toEqual([200, 30, 30, 255]);
    await expect.poll(() => desk.notifications()).not.toHaveLength(0);
    await screens.take(page, 'page-marks', CONSOLE);
  });
  await page.bringToFront();
  await steps.step('点标记，真正的侧栏打开这条差评', 'a click on the mark opens the side panel', async () => {
    await shop.mark(BUYER).click();
    const panel = await stage.panel();
    await expect(panel.getByRole('region', { name: '评价' })).toContainText(BUYER);
    await screens.take(panel, 'panel-price-asked-light', TALL_PANEL);
  });
  const panel = await stage.panel();
  await steps.step('队列：逾期在最上，认领两条', 'the queue, overdue first; two are claimed', async () => {
    for (let claimed = 0; claimed < 2; claimed += 1) {
      await stage.freshPanel();
      await panel.keyboard.press('j');
      await expect(panel.getByRole('option', { selected: true })).toBeVisible();
      await panel.keyboard.press('c');
      await expect(panel.getByRole('option', { selected: true })).toContainText('我');
    }
    await stage.freshPanel();
    await panel.keyboard.press('j');
    await screens.takeBoth(panel, 'panel-queue', PANEL);
  });
  await steps.step('问实付价，给补偿建议', 'the price is asked for, the offer follows', async () => {
    await shop.mark(BUYER).click();
    await expect(panel.getByRole('region', { name: '评价' })).toContainText(BUYER);
    await panel.getByLabel('实付（元）').fill(PAID);
    await panel.getByRole('button', { name: '确定' }).click();
    await expect(seen(panel, `退款 ${PAID} 元`)).toBeVisible();
  });
  await steps.step('三份 3S 草稿，选一份', 'three drafts, one is chosen', async () => {
    await panel.getByRole('radio').nth(1).click();
    await scrollTo(panel, '评价');
    await screens.takeBoth(panel, 'panel-case', TALL_PANEL);
  });
  await showWays(stage, steps);
  const reply = await panel.getByLabel('回复内容').inputValue();
  await steps.step('框里已有字：追加、替换，问一次', 'words stand in the box: it asks once', async () => {
    await page.bringToFront();
    await shop.replyLink(BUYER).click();
    await shop.replyBox().fill(OWN_WORDS);
    await scrollTo(panel, '回复');
    await panel.getByRole('button', { name: /填入回复/ }).click();
    await expect(panel.getByRole('alertdialog')).toContainText(OWN_WORDS);
    await screens.takeBoth(panel, 'panel-asking', PANEL);
  });
  await steps.step(
    '填入页面自己的回复框，不发送',
    'put into the page’s own box, nothing is sent',
    async () => {
      await panel.keyboard.press('r');
      await expect(seen(panel, '已填入，请核对后发送')).toBeVisible();
      await expect(shop.replyBox()).toHaveValue(reply);
      expect(shop.replica.state.sent).toHaveLength(0);
      await scrollTo(panel, '回复');
      await screens.take(panel, 'panel-filled-light', PANEL);
      await screens.take(page, 'page-filled', CONSOLE);
    },
  );
  await steps.step(
    '人来按发送，自动变为已回复',
    'a human sends, the case is answered by itself',
    async () => {
      await page.bringToFront();
      await shop.send();
      await expect(shop.mark(BUYER)).toContainText('已回复');
      await expect(seen(panel, '已回复')).toBeVisible();
      const history = panel.locator('summary', { hasText: '历史' });
      await history.click();
      await history.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await screens.take(panel, 'panel-replied-light', TALL_PANEL);
      await screens.take(page, 'page-replied', CONSOLE);
    },
  );
  await showPromises(stage, reply, steps);
}

/** The queue stays in the document under the case: what counts is what can be seen. */
function seen(page: Page, text: string) {
  return page.getByText(text).filter({ visible: true }).first();
}
