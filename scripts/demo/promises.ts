import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { PANEL } from './screens';
import type { Stage } from './stage';
import type { Steps } from './steps';
import { scrollTo } from './studio';

/** Another buyer, whose reply an agent in a hurry takes from the one before. */
const OTHER = '按客服推荐的码买的';
/** What this buyer gets instead. */
const TO_OTHER =
  '两件都偏小、肩膀勒得慌，是我们的尺码表没有写清楚，抱歉。我们给您补发大一码的，明天18:00前发出；想退也可以，在订单消息里说一声就行。';

/** After the reply was sent: what it promised, and the next buyer, who must not get the same words. */
export async function showPromises(stage: Stage, sent: string, steps: Steps): Promise<void> {
  const { shop, screens } = stage;
  const panel = await stage.panel();
  const text = panel.getByLabel('回复内容');
  await steps.step('承诺：一个键记入', 'what was promised is confirmed with one key', async () => {
    await scrollTo(panel, '承诺');
    await screens.takeBoth(panel, 'panel-proposed', PANEL);
    await confirmPromises(panel);
  });
  await steps.step(
    '像不像、四条原则：同一段话给另一位买家',
    'the same words for another buyer: likeness and principles',
    async () => {
      await shop.page.bringToFront();
      await shop.mark(OTHER).click();
      await expect(panel.getByRole('region', { name: '评价', exact: true })).toContainText(OTHER);
      await text.fill(sent.replace('包裹', '尺码').replace('快递', '仓库'));
      const principles = panel.locator('summary').filter({ hasText: '简单' });
      await expect(panel.locator('summary').filter({ hasText: '% 相同' })).toBeVisible();
      await principles.click();
      await scrollTo(panel, '回复');
      await screens.takeBoth(panel, 'panel-likeness', PANEL);
    },
  );
  await steps.step('改成给这位买家的话再发，承诺另记', 'with words of its own it goes out', async () => {
    await text.fill(TO_OTHER);
    await text.press('Alt+r');
    await expect(panel.getByText('已填入，请核对后发送').filter({ visible: true })).toBeVisible();
    await expect(shop.replyBox()).toHaveValue(TO_OTHER);
    await shop.page.bringToFront();
    await shop.send();
    await expect(shop.mark(OTHER)).toContainText('已回复');
    await confirmPromises(panel);
    await screens.takeBoth(panel, 'panel-promise', PANEL);
  });
  await steps.step('所有承诺在一处，按到期', 'all promises in one place, by when they are due', async () => {
    await stage.freshPanel();
    await panel.keyboard.press('p');
    await expect(panel.getByRole('option')).toHaveCount(2);
    await screens.takeBoth(panel, 'panel-promises', PANEL);
    await stage.freshPanel();
  });
}

async function confirmPromises(panel: Page): Promise<void> {
  const card = panel.getByRole('region', { name: '承诺', exact: true });
  await expect(card.getByRole('button', { name: /^记入/ })).toBeVisible();
  // Out of the text, where a letter is a letter.
  await panel.getByLabel('回复内容').press('Escape');
  await panel.keyboard.press('p');
  await expect(card.getByRole('button', { name: /^已兑现/ }).first()).toBeVisible();
  await scrollTo(panel, '承诺');
}
