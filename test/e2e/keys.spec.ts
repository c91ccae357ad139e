import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { seed } from './harness/seed';

test('every key is listed behind `?`; the hands go from the list into the text and on without the mouse', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  await seed(desk, [{ text: '等了一个多星期才到，物流太慢了' }, { text: '拉链第二天就坏了，质量太差' }]);
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 740 });
  const { keyboard } = panel;
  const help = panel.getByRole('dialog', { name: '全部按键' });
  const text = panel.getByRole('textbox', { name: '回复内容' });
  const review = panel.getByRole('region', { name: '评价', exact: true });
  await expect(panel.getByRole('option')).toHaveCount(2);

  await test.step('the list opens and closes with its own key, and hears no other', async () => {
    await panel.getByRole('listbox', { name: '差评列表' }).focus();
    await keyboard.press('?');
    await expect(help).toContainText('换一份草稿');
    await expect(help.getByText('Alt G').first()).toBeAttached();
    await keyboard.press('Enter');
    await expect(help).toBeVisible();
    await expect(text).toHaveCount(0);
    await keyboard.press('?');
    await expect(help).toHaveCount(0);
    await expect(panel.getByRole('listbox', { name: '差评列表' })).toBeFocused();
  });

  await test.step('Enter opens the case, Enter once more writes behind what stands there', async () => {
    await keyboard.press('Enter');
    await expect(text).not.toHaveValue('');
    const before = await text.inputValue();
    await keyboard.press('Enter');
    await expect(text).toBeFocused();
    await keyboard.type('好?');
    await expect(text).toHaveValue(`${before}好?`);
    await expect(help).toHaveCount(0);
  });

  await test.step('a chord goes on to the next case out of the text', async () => {
    const first = (await review.textContent()) ?? '';
    await keyboard.press('Alt+j');
    await expect(review).not.toHaveText(first);
    await expect(text).not.toHaveValue('');
    await keyboard.press('Alt+k');
    await expect(review).toHaveText(first);
  });

  await test.step('in a case the slash opens the templates, not a search that nobody sees', async () => {
    await expect(text).not.toHaveValue('');
    await keyboard.press('/');
    await expect(panel.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await keyboard.press('Escape');
    await expect(text).toBeFocused();
  });
});
