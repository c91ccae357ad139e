import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { openPanelFromPopup } from './harness/panel';
import { reviewsOf } from './harness/reviews';

const BY_PANEL = '袖口开线，起球也厉害';
const BY_MARK = '等了半个月才到';

test('what a reply was made from is counted when it is filled and sent, by the panel and by the row’s mark', async ({
  context,
  openPage,
  sidePanel,
}) => {
  const desk = await Desk.open(context);
  const empty = await openPage('outcomes.html');
  await expect(empty.getByText('还没有数据')).toBeVisible();
  const shop = await ConsolePage.open(context, {
    reviews: reviewsOf([{ comment: BY_PANEL }, { comment: BY_MARK }]),
  });
  await expect(shop.mark(BY_PANEL)).toBeVisible();
  await openPanelFromPopup(openPage);
  await shop.page.bringToFront();
  const { page: panel } = await sidePanel();

  await test.step('a draft of ours, changed by a word, and sent', async () => {
    await panel.getByRole('option', { name: BY_PANEL }).click();
    const text = panel.getByLabel('回复内容');
    await expect(text).not.toHaveValue('');
    await text.press('ControlOrMeta+End');
    await text.pressSequentially('祝您生活愉快。');
    const written = await text.inputValue();
    await panel.keyboard.press('Alt+KeyR');
    await expect(shop.replyBox()).toHaveValue(written);
    await shop.send();
    await expect.poll(async () => (await desk.caseOf(BY_PANEL)).status).toBe('replied');
  });

  await test.step('the first draft, by the mark in the row', async () => {
    await shop.fillButton(BY_MARK).click();
    await expect(shop.replyBox()).not.toHaveValue('');
    await expect.poll(async () => (await desk.caseOf(BY_MARK)).uses?.length).toBe(1);
  });

  const [changed] = (await desk.caseOf(BY_PANEL)).uses ?? [];
  // Sent before it was read back: the draft tells what it was.
  expect(changed).toMatchObject({ source: { kind: 'draft', tone: 'sincere' }, sentEdited: 0 });
  expect(changed?.edited).toBeGreaterThan(0);
  expect((await desk.caseOf(BY_MARK)).uses).toMatchObject([{ edited: 0, sentAt: null }]);

  await test.step('the page of figures', async () => {
    await empty.bringToFront();
    const lines = empty.getByRole('row').filter({ hasText: '草稿：' });
    await expect(lines.first()).toBeVisible();
    const counts = await lines.evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].slice(0, 2).map((cell) => Number(cell.textContent))),
    );
    const sum = (at: number): number => counts.reduce((all, count) => all + (count[at] ?? 0), 0);
    expect([sum(0), sum(1)]).toEqual([2, 1]);
    // Sent a moment ago: what comes of it is not known yet, and not guessed.
    await expect(lines.first()).toContainText('—');
  });
});
