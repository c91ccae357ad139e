import type { browser } from 'wxt/browser';
import { FOREIGN } from '../consoles/foreign';
import { Desk } from './harness/desk';
import { expect } from './harness/fixtures';
import { test } from './harness/granted';
import { LessonPage } from './harness/lesson';

declare const chrome: typeof browser;

/** Words of two reviews of the story: one is shown to the product, the other is answered. */
const SHOWN = '穿了一次袖口就开线，起球也厉害，质量太差了，对不起这个价钱。';
const BUYER = '等了一个多星期才到，催了三次都说在路上，物流太慢了，出差都回来了杯子还没到。';
const FINE = '个头大，又甜又软，放两天吃刚刚好，包装也很用心。';

for (const foreign of FOREIGN) {
  test(`${foreign.name}: taught with the mouse, read after a reload, answered`, async ({ context }) => {
    test.setTimeout(120_000);
    const desk = await Desk.open(context);
    const shop = foreign.create({ count: 5, page: { size: 20 } });
    const page = await context.newPage();
    await shop.install(page);
    await page.goto(foreign.url);
    const at = foreign.at(page);
    await expect(at.row(SHOWN)).toBeVisible();

    const lesson = await LessonPage.begin(context, page);
    await lesson.show(at, SHOWN);
    await expect(lesson.bar).toContainText(`现在能读到 ${shop.state.reviews.length} 条评价`);
    await lesson.save(foreign.name, '试验店');
    expect(shop.state.sent).toHaveLength(0);

    await page.reload();
    const mark = at.row(BUYER).locator('haoshuo-mark .open');
    await expect(mark).toContainText('物流');
    await expect(at.row(FINE).locator('haoshuo-mark')).toHaveCount(0);

    const known = shop.state.reviews.find(({ text }) => text === BUYER);
    const row = await desk.caseOf('催了三次都说在路上');
    expect(row.review).toMatchObject({
      text: BUYER,
      orderSn: at.parts(BUYER).order === null ? null : known?.order,
      rating: { stars: known?.stars },
      product: { name: expect.stringContaining(known?.product.name ?? '?') },
      paid: at.parts(BUYER).price === null ? null : known?.paid,
    });

    // A mark with little room shows no link to fill, the key is always there.
    await mark.focus();
    await page.keyboard.press('Alt+r');
    await expect(at.replyBox()).toBeVisible();
    const written = async () =>
      (await at.replyBox().evaluate((box) => ('value' in box ? String(box.value) : box.textContent))) ?? '';
    await expect(at.row(BUYER).locator('haoshuo-mark .note')).toContainText('已填入');
    expect((await written()).length).toBeGreaterThan(30);
    expect(shop.state.sent).toHaveLength(0);
    await at.send();
    await expect.poll(() => shop.state.sent.length).toBe(1);
    await expect(mark).toContainText('已回复');
  });
}

const VARIANTS = [
  { name: 'an advertisement between the rows', page: { between: 'advert' } },
  { name: 'a heading between the rows, stars as icons', page: { between: 'heading', stars: 'icons' } },
  { name: 'the list in a frame within a frame', page: { frames: 2 } },
] as const;

for (const { name, page: switches } of VARIANTS)
  test(`${name}: every review is read, and nothing else`, async ({ context }) => {
    test.setTimeout(240_000);
    const desk = await Desk.open(context);
    for (const foreign of FOREIGN) {
      const frames = 'frames' in switches ? switches.frames : 0;
      const shop = foreign.create({ count: 0, page: { size: 20, ...switches } });
      const page = await context.newPage();
      await shop.install(page);
      await page.goto(foreign.url);
      const at = foreign.at(page, frames);
      await expect(at.row(SHOWN)).toBeVisible();
      const lesson = await LessonPage.begin(context, page);
      await lesson.show(at, SHOWN);
      await expect(lesson.bar).toContainText(`现在能读到 ${shop.state.reviews.length} 条评价`);
      await lesson.save(foreign.name, '');
      await page.reload();
      const known = shop.state.reviews.find(({ text }) => text === BUYER);
      const console = `taught-${new URL(foreign.url).host.replaceAll('.', '-')}`;
      const read = async () => (await desk.cases()).map(({ review }) => review);
      await expect
        .poll(
          async () =>
            (await read()).find((one) => one.console === console && one.text === BUYER)?.rating.stars,
        )
        .toBe(known?.stars);
      await page.close();
    }
  });

test('the page does not react to what is picked, and Escape leaves nothing behind', async ({ context }) => {
  const [foreign] = FOREIGN;
  if (foreign === undefined) throw new Error('no page');
  const shop = foreign.create({ count: 0 });
  const page = await context.newPage();
  await shop.install(page);
  await page.goto(foreign.url);
  const at = foreign.at(page);
  await expect(at.row(SHOWN)).toBeVisible();
  const lesson = await LessonPage.begin(context, page);
  // The very button that would open a form is picked as a row.
  await at.parts(SHOWN).replyButton.click();
  await lesson.at('评价文字');
  await expect(at.replyBox()).toHaveCount(0);
  // A second start while one runs changes nothing.
  await LessonPage.begin(context, page).catch(() => {});
  await expect(lesson.bar).toHaveCount(1);
  // What a page's script does counts for nothing.
  await page.evaluate(() => {
    const bar = document.querySelector('haoshuo-teach')?.shadowRoot;
    for (const button of bar?.querySelectorAll('button') ?? []) button.click();
    document.querySelector('td')?.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await lesson.at('评价文字');
  await page.keyboard.press('Escape');
  await expect(lesson.bar).toHaveCount(0);
  await expect(page.locator('haoshuo-outlines')).toHaveCount(0);
  await at.openReply(SHOWN);
  await expect(at.replyBox()).toBeVisible();
});

test('a wrong click is said and can be taken back; the keyboard alone is enough to pick', async ({
  context,
}) => {
  const foreign = FOREIGN.find(({ name }) => name === 'card-list');
  if (foreign === undefined) throw new Error('no page');
  const shop = foreign.create({ count: 0 });
  const page = await context.newPage();
  await shop.install(page);
  await page.goto(foreign.url);
  const at = foreign.at(page);
  await expect(at.row(SHOWN)).toBeVisible();
  const lesson = await LessonPage.begin(context, page);
  await page.locator('h2').click();
  await expect(lesson.bar.getByRole('alert')).toContainText('没看出这里有重复的评价行');
  await at.parts(SHOWN).text.hover();
  await page.keyboard.press('Enter');
  await lesson.at('评价文字');
  await page.keyboard.press('Enter');
  await lesson.at('星级');
  await at.parts(SHOWN).product.click();
  await expect(lesson.bar.getByRole('alert')).toContainText('没看出几颗星');
  await at.parts(SHOWN).stars.click();
  await lesson.at('订单号');
  await lesson.bar.getByRole('button', { name: '上一步' }).click();
  await lesson.at('星级');
  await lesson.bar.getByRole('button', { name: '跳过' }).click();
  await at.parts(SHOWN).time.click();
  await expect(lesson.bar.getByRole('alert')).toContainText('这里没有订单号');
  await lesson.bar.getByRole('button', { name: '跳过' }).click();
  await lesson.bar.getByRole('button', { name: '跳过' }).click();
  await lesson.bar.getByRole('button', { name: '跳过' }).click();
  // Without an order number the time is what a review is known by.
  await expect(lesson.bar.getByRole('button', { name: '跳过' })).toBeDisabled();
});

test('a page that no longer is what was taught is said aloud, and a list of ten thousand freezes nothing', async ({
  context,
}) => {
  test.setTimeout(120_000);
  const foreign = FOREIGN.find(({ name }) => name === 'card-list');
  if (foreign === undefined) throw new Error('no page');
  const desk = await Desk.open(context);
  const shop = foreign.create({ count: 0, page: { size: 20 } });
  const page = await context.newPage();
  await shop.install(page);
  await page.goto(foreign.url);
  const at = foreign.at(page);
  await expect(at.row(SHOWN)).toBeVisible();
  const lesson = await LessonPage.begin(context, page);
  await lesson.show(at, SHOWN);
  await lesson.save('卡片', '');
  await page.reload();
  await expect(at.row(BUYER).locator('haoshuo-mark .open')).toContainText('物流');
  const healths = (): Promise<{ state: string; rows: number; shown?: number }[]> =>
    desk.page.evaluate(async () => {
      type Health = { state: string; rows: number; shown?: number };
      const { health = {} } = await chrome.storage.session.get<{ health: Record<string, Health> }>('health');
      return Object.values(health);
    });
  const states = async (): Promise<string[]> => (await healths()).map(({ state }) => state);
  await expect.poll(states).toEqual(['reading']);

  await page.evaluate(() => {
    const card = document.querySelector('.review-card');
    const list = card?.parentElement;
    if (!card || !list) throw new Error('no list');
    for (let at = 0; at < 10_000; at++) list.append(card.cloneNode(true));
  });
  // No more are read than anybody could look at, and it is said that there are more.
  await expect
    .poll(async () => (await healths()).map(({ rows, shown }) => [rows, shown]), { timeout: 30_000 })
    .toEqual([[2_000, 10_000]]);
  // The page still draws; how quickly is the bench's business.
  const drawn = page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve('drawn'))));
  expect(await Promise.race([drawn, page.waitForTimeout(60_000)])).toBe('drawn');

  await page.reload();
  await expect(at.row(BUYER).locator('haoshuo-mark .open')).toBeAttached();
  await expect.poll(states).toEqual(['reading']);
  await page.evaluate(() => {
    for (const card of document.querySelectorAll('.review-card')) card.className = 'entry';
    for (const list of document.querySelectorAll('.review-page__list')) {
      list.className = 'entries';
      list.append(document.createElement('i'));
    }
  });
  await expect.poll(states, { timeout: 30_000 }).toEqual(['unrecognised']);
});

test('the popup offers it where the page in view is nobody’s, and begins there', async ({
  context,
  extensionId,
}) => {
  const [foreign] = FOREIGN;
  if (foreign === undefined) throw new Error('no page');
  const shop = foreign.create({ count: 0 });
  const page = await context.newPage();
  await shop.install(page);
  await page.goto(foreign.url);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 560 });
  // As a tab the popup would be the page in view itself.
  await popup.addInitScript(
    (url) => {
      const query: (info: { url: string }) => Promise<unknown> = chrome.tabs.query;
      const foreign = (): Promise<unknown> => query.call(chrome.tabs, { url });
      Object.assign(chrome.tabs, { query: foreign });
    },
    `${new URL(foreign.url).origin}/*`,
  );
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  const offer = popup.getByRole('region', { name: '教一个新平台' });
  await expect(offer).toContainText('只在你允许的这一个网站里读');
  await offer.getByRole('button', { name: '教一个新平台' }).click();
  await expect(page.locator('haoshuo-teach').getByRole('heading')).toContainText('步骤 1/9');
});
