import type { Page } from '@playwright/test';
import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { setExtension } from './harness/extension';
import { expect, test } from './harness/fixtures';
import { plainContext } from './harness/plain-browser';

const BUYER = '等了一个多星期才到';
const NEXT = '第二次用玻璃就炸了';

/** Where everything of the list stands, in px of the page. */
function boxesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('table, tbody, tr, td, td *, [class*="r-pager"], form')]
      .filter((element) => !element.matches('haoshuo-mark'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${[x, y, width, height].join(' ')}`;
      }),
  );
}

/** The page's own functions as text: a wrapper of any kind shows by its missing name. */
function nativesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [window.fetch, XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send].map((one) =>
      Function.prototype.toString.call(one).replace(/\s+/g, ' '),
    ),
  );
}

const NATIVE = ['fetch', 'open', 'send'].map((name) => `function ${name}() { [native code] }`);

test('nothing of the page moves, with and without the extension', async ({ context }) => {
  const options = { now: Date.now(), count: 27, page: { now: Date.now() } };
  const shop = await ConsolePage.open(context, options);
  await shop.page.getByTestId('beast-core-select-header').click();
  await shop.page.getByRole('option', { name: '40' }).click();
  await expect(shop.page.locator('tbody')).toHaveCount(40);
  await expect(shop.mark(BUYER)).toBeVisible();
  await expect(shop.marks().nth(20)).toBeAttached();

  const plain = await plainContext();
  try {
    const bare = await ConsolePage.open(plain, options);
    const size = shop.page.viewportSize();
    if (size !== null) await bare.page.setViewportSize(size);
    await bare.page.getByTestId('beast-core-select-header').click();
    await bare.page.getByRole('option', { name: '40' }).click();
    await expect(bare.page.locator('tbody')).toHaveCount(40);
    expect(await boxesOf(shop.page)).toEqual(await boxesOf(bare.page));
  } finally {
    await plain.browser()?.close();
  }
});

test('rows that are fine carry nothing, and bad ones exactly one mark', async ({ context }) => {
  const desk = await Desk.open(context);
  const shop = await ConsolePage.open(context, { count: 27 });
  await shop.page.getByTestId('beast-core-select-header').click();
  await shop.page.getByRole('option', { name: '40' }).click();
  await expect(shop.page.locator('tbody')).toHaveCount(40);
  await expect(shop.mark(BUYER)).toBeVisible();
  const fine = shop.replica.state.reviews
    .filter(({ row }) => row.descScore > 3)
    .map(({ row }) => row.orderSn);
  // Both sides still grow while 40 rows are read: they are asked anew each time, and must meet at more than the first page.
  await expect
    .poll(async () => {
      const [cases, marks] = [(await desk.cases()).length, await shop.marks().count()];
      return cases > 20 && cases === marks;
    })
    .toBe(true);
  const hidden = (await desk.cases()).filter((row) => row.hidden).map(({ review }) => review.orderSn);
  let bare = 0;
  for (const orderSn of fine) {
    const expected = hidden.includes(orderSn) ? 1 : 0;
    await expect(shop.row(orderSn).locator('haoshuo-mark')).toHaveCount(expected);
    if (expected === 0) bare += 1;
  }
  expect(bare).toBeGreaterThan(3);
});

test('by keyboard alone: Tab reaches the mark, Enter opens the real panel on its case', async ({
  context,
  sidePanel,
}) => {
  await Desk.open(context);
  const shop = await ConsolePage.open(context, { count: 0 });
  await expect(shop.mark(NEXT)).toBeVisible();
  await shop.page.bringToFront();
  // The page's own links take no focus: a click into the row above sets where Tab goes on.
  await shop.row(BUYER).getByText(BUYER).click();
  await shop.page.keyboard.press('Tab');
  await expect(shop.mark(NEXT)).toBeFocused();
  await expect(shop.mark(NEXT)).toHaveAccessibleName(/^好说：安全风险，还剩 .*。打开工作台$/);
  await shop.page.keyboard.press('Enter');
  const { page: panel } = await sidePanel();
  await expect(panel.getByRole('region', { name: '评价' })).toContainText(NEXT);
  await shop.page.keyboard.press('Tab');
  await expect(shop.fillButton(NEXT)).toBeFocused();
});

test('the mark acts for a person only, not for a script of the page', async ({ context }) => {
  await Desk.open(context);
  const shop = await ConsolePage.open(context, { count: 0 });
  await expect(shop.mark(BUYER)).toBeVisible();
  await shop.fillButton(BUYER).evaluate((button: HTMLButtonElement) => button.click());
  await shop.page.evaluate(() => {
    document.querySelector<HTMLElement>('tbody a')?.focus();
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyR', altKey: true, bubbles: true, composed: true }),
    );
  });
  // Had one of them acted, a second fill would wait for the first: this one is the only one that fills.
  await shop.fillButton(NEXT).click();
  await expect(shop.note(NEXT)).toContainText('已填入，请核对后发送');
  await expect(shop.page.getByRole('dialog')).toContainText(NEXT);
});

test('gone without trace when the extension is turned off', async ({ context, extensionId }) => {
  const shop = await ConsolePage.open(context, { count: 0 });
  await expect(shop.mark(BUYER)).toBeVisible();
  expect(await nativesOf(shop.page)).not.toEqual(NATIVE);
  await setExtension(context, extensionId, false);
  await expect(shop.marks()).toHaveCount(0);
  await expect.poll(() => nativesOf(shop.page)).toEqual(NATIVE);
  // The page goes on as if nothing had been there.
  const asked = shop.replica.count('/saturn/reviews/list');
  await shop.page.getByRole('button', { name: '查询' }).click();
  await expect.poll(() => shop.replica.count('/saturn/reviews/list')).toBe(asked + 1);
  await expect(shop.row(BUYER)).toBeVisible();
  await shop.replyLink(BUYER).click();
  await expect(shop.replyBox()).toHaveValue('');
});
