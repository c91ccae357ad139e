import type { browser } from 'wxt/browser';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { extensionWorker } from './harness/extension';
import { expect, test } from './harness/fixtures';
import { openPanelFromPopup } from './harness/panel';
import { reviewsOf } from './harness/reviews';

declare const chrome: typeof browser;

test('after sending in the page a shortcut of the browser’s goes on to the next case, and another fills it', async ({
  context,
  openPage,
  sidePanel,
}) => {
  await Desk.open(context);
  const shop = await ConsolePage.open(context, {
    reviews: reviewsOf([{ comment: '袖口开线，起球也厉害' }, { comment: '等了半个月才到' }]),
  });
  await shop.waitForMarks();
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();
  const worker = await extensionWorker(context);
  /** Nobody can press the browser's own keys in a test: this is what the browser does with them. */
  const press = (name: string): Promise<void> =>
    worker.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(name: string, tab: unknown): void };
      };
      onCommand.dispatch(command, tab);
    }, name);
  const shown = panel.getByRole('region', { name: '评价' });
  const text = panel.getByLabel('回复内容');

  await expect(panel.getByRole('option')).toHaveCount(2);
  await press('next-case');
  await expect(text).not.toHaveValue('');
  const first = (await shown.textContent()) ?? '';
  await press('fill-case');
  await expect(panel.getByText('已填入').filter({ visible: true }).first()).toBeVisible();
  await expect(shop.replyBox()).toHaveValue(await text.inputValue());
  await shop.send();
  await press('next-case');
  await expect(shown).not.toHaveText(first);
  await expect(text).not.toHaveValue('');
  await press('fill-case');
  await expect(shop.replyBox()).toHaveValue(await text.inputValue());
  await press('nothing-we-know');
  await expect(shop.replyBox()).toHaveValue(await text.inputValue());
});
