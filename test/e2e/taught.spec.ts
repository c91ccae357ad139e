import { FOREIGN } from '../consoles/foreign';
import { Desk } from './harness/desk';
import { expect } from './harness/fixtures';
import { test } from './harness/granted';
import { LessonPage } from './harness/lesson';

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
    const written = async () => (await at.replyBox().evaluate((box) => ('value' in box ? String(box.value) : box.textContent))) ?? '';
    await expect(at.row(BUYER).locator('haoshuo-mark .note')).toContainText('已填入');
    expect((await written()).length).toBeGreaterThan(30);
    expect(shop.state.sent).toHaveLength(0);
    await at.send();
    await expect.poll(() => shop.state.sent.length).toBe(1);
    await expect(mark).toContainText('已回复');
  });
}
