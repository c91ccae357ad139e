import type { FrameLocator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { HealthByFrame } from '../../lib/store/session';
import { PLAIN_MAKER } from '../consoles/kit/data/review';
import { kuaishou } from '../consoles/kuaishou/console';
import { xiaohongshu } from '../consoles/xiaohongshu/console';
import { CONSOLE_WAYS } from './harness/console-ways';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { knownShop, onPage, PAGE_SIZE } from './harness/known-shop';

declare const chrome: typeof browser;

/** A page of nobody that shows other pages one below the other. */
async function framing(page: Page, addresses: readonly string[]): Promise<FrameLocator[]> {
  const frames = addresses.map((src) => `<iframe src="${src}" width="1240" height="640"></iframe>`);
  await page.route('https://desk.example.invalid/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${frames.join('')}` }),
  );
  await page.goto('https://desk.example.invalid/', { waitUntil: 'commit' });
  return addresses.map((_, at) => page.frameLocator('iframe').nth(at));
}

test('two consoles in two frames of one tab: marks, cases and health of both', async ({ context }) => {
  const desk = await Desk.open(context);
  await desk.confirmConsole('kuaishou');
  const page = await context.newPage();
  await page.setViewportSize({ width: 1300, height: 1400 });
  const kinds = [kuaishou, xiaohongshu].map((kind, at) => {
    const maker = CONSOLE_WAYS.find((of) => of.kind.id === kind.id)?.maker ?? PLAIN_MAKER;
    return { kind, shop: knownShop(maker, 900 + at) };
  });
  for (const { kind, shop } of kinds) {
    const reviews = shop.map(({ review }) => review);
    // The policy of the real pages may forbid being framed; what is tried is a tab with two readers.
    const options = { reviews, page: { pageSize: PAGE_SIZE } as object, answers: { csp: false } };
    await kind.create(options).install(page);
  }
  const drivers = (
    await framing(
      page,
      kinds.map(({ kind }) => kind.reviewPage),
    )
  ).map((frame, at) => {
    const kind = kinds[at]?.kind ?? kuaishou;
    return kind.at(frame as unknown as Page);
  });
  const bad = kinds.map(({ shop }) => onPage(shop, 1).filter((known) => known.bad));
  for (const driver of drivers)
    await expect(driver.row('拉链第二天就坏了').locator('haoshuo-mark')).toHaveCount(1);
  await expect
    .poll(async () => (await desk.cases()).map(({ review }) => `${review.console} ${review.orderSn}`).sort())
    .toEqual(
      kinds
        .flatMap(({ kind }, at) => (bad[at] ?? []).map(({ review }) => `${kind.id} ${review.order}`))
        .sort(),
    );

  await test.step('the health of both is kept', async () => {
    const read = async () => {
      const { health } = await desk.page.evaluate(() => chrome.storage.session.get('health'));
      return Object.values((health ?? {}) as HealthByFrame)
        .map(({ console, state, rows }) => `${console} ${state} ${rows}`)
        .sort();
    };
    await expect.poll(read).toEqual(['kuaishou reading 10', 'xiaohongshu reading 10']);
  });

  await test.step('a fill goes into the frame that was asked, and into no other', async () => {
    const [first, second] = drivers;
    if (first === undefined || second === undefined) throw new Error('two frames');
    await first.fillButton('拉链第二天就坏了').click();
    await expect(first.replyBox()).not.toHaveValue('');
    await expect(second.replyBox()).toHaveCount(0);
  });
});

test('快手: 10 MB of another kind are left to the page', async ({ context }) => {
  const desk = await Desk.open(context);
  const page = await context.newPage();
  await kuaishou.create({ count: 0 }).install(page);
  const junk = JSON.stringify({ words: 'commentId orderId qualityScore', junk: 'x'.repeat(10_000_000) });
  await page.route('**/rest/other/report', (route) =>
    route.fulfill({ contentType: 'application/json', body: junk }),
  );
  await page.goto(kuaishou.reviewPage);
  await expect(kuaishou.at(page).mark('物流太慢了')).toBeVisible();
  const before = (await desk.cases()).length;
  // How long it takes is the bench's to say; here the page gets all of it, and we nothing.
  const length = () => page.evaluate(async () => (await (await fetch('/rest/other/report')).text()).length);
  expect(await length()).toBe(junk.length);
  expect(await length()).toBe(junk.length);
  expect((await desk.cases()).length).toBe(before);
});
