import { qianniu } from '../consoles/qianniu/console';
import { MAKER } from '../consoles/qianniu/server/ids';
import { openConsole } from './harness/any-console';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { knownShop } from './harness/known-shop';

const FIRST = '等了半个月才到';
const SECOND = '少发了一件';

test('drafts in a chosen tone, others by a key, and the row’s mark fills what the panel shows first', async ({
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
  const section = panel.getByRole('region', { name: '回复' });
  const text = panel.getByLabel('回复内容');
  const tone = section.getByRole('combobox', { name: '语气' });
  const seen = new Set<string>();
  /** Waits for a text that was not on the screen before. */
  const another = async (): Promise<string> => {
    await expect.poll(async () => seen.has(await text.inputValue())).toBe(false);
    const value = await text.inputValue();
    seen.add(value);
    return value;
  };

  await test.step('three structures; a key goes to the next', async () => {
    await expect(section.getByRole('radio')).toHaveCount(3);
    await expect(tone).toHaveValue('sincere');
    await another();
    await panel.keyboard.press('Alt+g');
    await another();
    await panel.keyboard.press('Alt+g');
    await another();
  });

  await test.step('others by a key, also while writing, and in another tone', async () => {
    await text.focus();
    await panel.keyboard.press('Alt+n');
    await another();
    await panel.keyboard.press('Alt+t');
    await expect(tone).toHaveValue('warm');
    await another();
    await expect(section.getByText('设为本店默认')).toBeVisible();
    await section.getByText('设为本店默认').click();
    await expect(section.getByText('设为本店默认')).toBeHidden();
  });

  await test.step('what was chosen is there again, and in no other case', async () => {
    const chosen = await text.inputValue();
    await expect(panel.getByText('草稿已保存')).toBeAttached();
    await shop.page.bringToFront();
    await shop.mark(SECOND).click();
    await expect(panel.getByRole('region', { name: '评价', exact: true })).toContainText('少发');
    await expect(tone).toHaveValue('warm');
    await another();
    await shop.mark(FIRST).click();
    await expect(text).toHaveValue(chosen);
    await expect(tone).toHaveValue('warm');
  });

  await test.step('the mark in the row fills the first of the panel’s drafts', async () => {
    await shop.mark(SECOND).click();
    await expect(panel.getByRole('region', { name: '评价', exact: true })).toContainText('少发');
    const first = await text.inputValue();
    await shop.fillButton(SECOND).click();
    await expect(shop.replyBox()).toHaveValue(first);
  });
});
