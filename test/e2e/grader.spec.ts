import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { CaseRow } from '../../lib/cases/case';
import type { ReplicaReview } from '../consoles/pinduoduo/row';
import { createReplica } from '../consoles/pinduoduo/server';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { watchOwnRequests } from './harness/own-requests';
import { reviewsOf, type Told } from './harness/reviews';

const PLAIN = '用了两天就坏了，质量太差，开关一按就断';
/** Nobody could say for certain whose these are. */
const VAGUE = [
  '不知道怎么说，反正不太行',
  '跟想的不是一回事，也说不清哪里不对',
  '家里人看了都摇头，我也无语了',
  '就这样吧，下次换别家',
  '怎么会是这个样子，发了消息也就那样',
  '买回来就后悔了，放着没动',
  '钱花了，心里不舒服',
];
const DOUBT = /把握不大（\d+%），请看一眼/;

const shopWith = (context: BrowserContext, told: readonly Told[]): Promise<ConsolePage> =>
  ConsolePage.of(context, createReplica({ reviews: reviewsOf(told) }));

/** The panel on the case whose row in the queue says this; how the review is shown there. */
async function openCase(panel: Page, text: string): Promise<Locator> {
  await panel.keyboard.press('Escape');
  await panel.getByRole('option').filter({ hasText: text }).click();
  const review = panel.getByRole('region', { name: '评价' });
  // Without what only a screen reader is told.
  const said = () =>
    review.evaluate((card) => {
      const copy = card.cloneNode(true) as HTMLElement;
      for (const name of copy.querySelectorAll('.sr-only')) name.remove();
      return copy.textContent;
    });
  await expect.poll(said).toContain(text);
  return review;
}

const markedIn = async (review: Locator): Promise<string> =>
  (
    await review.locator('mark').evaluateAll((marks) => marks.map((mark) => mark.firstChild?.textContent))
  ).join(' ');

test('the panel says what, why in the buyer’s own words, and how surely; nothing leaves, no policy is broken', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const watched = await watchOwnRequests(context);
  const shop = await shopWith(
    context,
    [PLAIN, ...VAGUE].map((comment) => ({ comment })),
  );
  await expect(shop.mark(PLAIN)).toContainText('质量');
  const { finding, grade } = await desk.caseOf(PLAIN);
  expect(finding.by).toMatch(/^model-/);
  expect(grade).toBe('quality');

  const panel = await openPage('sidepanel.html');
  const plain = await openCase(panel, PLAIN);
  await expect(panel.getByRole('combobox', { name: '级别' })).toHaveValue('quality');
  await expect(panel.getByText(`把握 ${percent(finding.confidence)}%`, { exact: true })).toBeVisible();
  await expect(panel.getByText(DOUBT)).toHaveCount(0);
  expect(await markedIn(plain)).toMatch(/坏了|质量太差|断/);
  // Every span is a piece of the text itself: what is marked is what was written.
  for (const { start, end, text } of finding.reasons) expect(PLAIN.slice(start, end)).toBe(text);

  const rows = await desk.cases();
  const doubtful = rows.filter((row) => row.finding.confidence !== null && row.finding.confidence < 0.59);
  expect(doubtful.length).toBeGreaterThan(0);
  for (const row of doubtful.slice(0, 2)) {
    const text = row.review.text ?? '';
    await panel.keyboard.press('Escape');
    await expect(panel.getByRole('option').filter({ hasText: text })).toHaveAccessibleName(/级别把握不大/);
    await openCase(panel, text);
    await expect(panel.getByText(DOUBT)).toHaveText(
      `把握不大（${percent(row.finding.confidence)}%），请看一眼`,
    );
  }
  await expect(panel.getByText('分级模型没有载入')).toHaveCount(0);

  for (const screen of ['popup.html', 'options.html', 'import.html']) {
    const page = await openPage(screen);
    await expect(page.getByRole('main')).toBeVisible();
  }
  expect(await watched.violations()).toEqual([]);
  expect(await watched.requests()).toEqual([]);
});

const percent = (share: number | null): number => Math.min(99, Math.max(1, Math.round((share ?? 0) * 100)));

test('a good rating over a plain complaint is a case with its mark; over mild words it is none', async ({
  context,
  openPage,
}) => {
  const complaint = '质量太差了，穿一次就开线，客服还不理人，再也不会来买了';
  const mild = '整体不错，很喜欢，就是快递慢了一点点，下次还来';
  const desk = await Desk.open(context);
  const shop = await shopWith(context, [
    { comment: complaint, stars: 5 },
    { comment: mild, stars: 5 },
  ]);
  await expect(shop.mark(complaint)).toBeVisible();
  expect(await desk.caseOf(complaint)).toMatchObject({ hidden: true, lane: 'active' });
  await expect(shop.marks()).toHaveCount(1);
  expect((await desk.cases()).map(({ review }) => review.text)).toEqual([complaint]);
  const panel = await openPage('sidepanel.html');
  await expect(await openCase(panel, complaint)).toContainText('好评里的差评');
});

test('an append that turns the mood is an event: in the history and beside the grade', async ({
  context,
  openPage,
}) => {
  const first = '做工很好，颜色也漂亮，家里人都喜欢';
  const worse = '才一个星期就断了，质量太差，客服也不理人，非常失望';
  const desk = await Desk.open(context);
  const told: Told = { comment: first, stars: 3, reviewId: '700000000000000001' };
  const replica = createReplica({ reviews: reviewsOf([told]) });
  const shop = await ConsolePage.of(context, replica);
  await expect(shop.mark(first)).toBeVisible();
  const { id } = await desk.caseOf(first);
  expect((await desk.journal(id)).map(({ type }) => type)).not.toContain('turned');

  const [before] = replica.state.reviews as ReplicaReview[];
  if (before === undefined) throw new Error('No review.');
  const appended = reviewsOf([
    { ...told, append: { comment: worse, createTime: Math.floor(Date.now() / 1000) - 60 } },
  ]);
  replica.state.reviews.splice(0, 1, ...appended.map((review) => ({ ...review, order: before.order })));
  await shop.page.reload();
  const turns = async () =>
    (await desk.journal(id)).flatMap((event) => (event.type === 'turned' ? [event.data.to] : []));
  await expect.poll(turns).toEqual(['worse']);
  await expect.poll(async () => (await desk.caseOf(first)).grade).toBe('quality');

  const panel = await openPage('sidepanel.html');
  // The queue shows the buyer's last words.
  const review = await openCase(panel, worse);
  expect(await markedIn(review)).toMatch(/断了|质量太差|不理人/);
  const said = panel.getByText('追评转差：比初评更不满');
  await expect(said.first()).toBeVisible();
  await panel.locator('summary').filter({ hasText: '历史' }).click();
  await expect(said).toHaveCount(2);
  // Seen again, nothing turned anew.
  await shop.page.reload();
  await expect(shop.mark(first)).toBeVisible();
  expect(await turns()).toEqual(['worse']);
});

test('whatever a buyer writes is graded and shown as text', async ({ context, openPage }) => {
  const markup = `<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>质量太差`;
  const told: Told[] = [
    { comment: markup },
    { comment: '\ud83d质量太差\ude21，第二天就坏了' },
    { comment: '😡😡😡💩' },
    { comment: '️‍​⁠' },
    { comment: '差'.repeat(5_000) },
    { comment: `${'啊'.repeat(4_990)}质量太差` },
  ];
  const desk = await Desk.open(context);
  const shop = await shopWith(context, told);
  await expect(shop.marks()).toHaveCount(told.length);
  await expect.poll(async () => (await desk.cases()).length).toBe(told.length);
  const rows = await desk.cases();
  for (const { finding } of rows) expect(finding.by).toMatch(/^model-/);
  const panel = await openPage('sidepanel.html');
  await openCase(panel, '<img src=x');
  await openCase(panel, '😡😡😡💩');
  await openCase(panel, '第二天就坏了');
  expect(await panel.evaluate(() => '__pwned' in window)).toBe(false);
  expect(await panel.locator('img[src="x"]').count()).toBe(0);
});

test('a text of 10 MB is cut at the door, and its neighbour is graded', async ({ context }) => {
  const desk = await Desk.open(context);
  const huge = '质量太差，'.repeat(700_000);
  const shop = await shopWith(context, [{ comment: PLAIN }, { comment: huge }]);
  await expect(shop.mark(PLAIN)).toBeVisible();
  await expect.poll(async () => (await desk.cases()).length).toBe(2);
  const long = (await desk.cases()).find((row: CaseRow) => !row.review.text?.includes(PLAIN));
  expect(long?.review.text?.length).toBeLessThanOrEqual(5_000);
  expect(long?.grade).toBe('quality');
});
