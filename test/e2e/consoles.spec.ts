/** Every console in every way its page may be built: what the page shows, the desk knows, to the letter. */
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { CaseRow } from '../../lib/cases/case';
import type { HealthByFrame } from '../../lib/store/session';
import type { ConsoleDriver } from '../consoles/kit/console';
import { openConsole } from './harness/any-console';
import { CONSOLE_WAYS, type ConsoleWays, type Way } from './harness/console-ways';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { type KnownReview, knownShop, onPage, PAGE_SIZE } from './harness/known-shop';

declare const chrome: typeof browser;

/** Cases that were not there before. */
type NewCases = () => Promise<CaseRow[]>;

async function casesSince(desk: Desk): Promise<NewCases> {
  const before = new Set((await desk.cases()).map(({ id }) => id));
  return async () => (await desk.cases()).filter(({ id }) => !before.has(id));
}

/** How the pages that are open now read, as the screens are told. */
async function states(desk: Desk, console: string): Promise<string[]> {
  const all = await desk.page.evaluate(() => chrome.storage.session.get('health'));
  const health = (all.health ?? {}) as HealthByFrame;
  return Object.values(health).flatMap((frame) => (frame.console === console ? frame.state : []));
}

/** What a case says of its review, as far as every console tells it. */
function saidOf({ review }: CaseRow) {
  const { id, orderSn, rating, text, append, createdAt, reply } = review;
  return {
    id,
    orderSn,
    rating,
    text,
    append: append?.text ?? null,
    createdAt,
    reply: reply.replied === true ? reply.text : null,
  };
}

function expectedOf({ review }: KnownReview, of: ConsoleWays, way: Way): ReturnType<typeof saidOf> {
  const replied = review.reply !== null;
  return {
    id: way.lossy === true ? null : review.id,
    orderSn: review.order,
    rating: (way.rating ?? of.rating)(review.stars),
    text: way.lossy === true && of.unread.includes('text') ? null : review.text,
    append: of.unread.includes('append') ? null : (review.append?.text ?? null),
    // A printed time has no parts of a second, and may have no seconds.
    createdAt: review.at,
    reply: replied && !of.unread.includes('reply') ? (review.reply?.text ?? null) : null,
  };
}

const byOrder = <T extends { orderSn: string | null }>(all: T[]): T[] =>
  all.sort((a, b) => (a.orderSn ?? '').localeCompare(b.orderSn ?? ''));

/** Every bad review is one case, with all that the page says of it; nothing else is one. */
async function toBeCases(cases: NewCases, shown: readonly KnownReview[], of: ConsoleWays, way: Way) {
  const bad = shown.filter((known) => known.bad);
  await expect
    .poll(async () => byOrder((await cases()).map(saidOf)))
    .toEqual(byOrder(bad.map((known) => expectedOf(known, of, way))));
  const answered = (await cases()).filter(({ review }) => review.reply.replied === true);
  expect(answered.map(({ review }) => review.orderSn).sort()).toEqual(
    bad
      .filter(({ review }) => review.reply !== null)
      .map(({ review }) => review.order)
      .sort(),
  );
  const closed = (await cases()).filter(({ review }) => review.canReply === false);
  const open = bad.filter(({ review }) => review.open !== false && review.reply === null);
  for (const { review } of open) expect(closed.map((one) => one.review.orderSn)).not.toContain(review.order);
}

/** Bad rows have one mark each, fine ones none. */
async function toBeMarked(shop: ConsoleDriver, shown: readonly KnownReview[]): Promise<void> {
  const words = (text: string) => text.slice(0, 20);
  await expect(shop.row(words(shown[0]?.review.text ?? ''))).toBeVisible();
  await expect
    .poll(async () =>
      Promise.all(shown.map(({ review }) => shop.row(words(review.text)).locator('haoshuo-mark').count())),
    )
    .toEqual(shown.map(({ bad }) => (bad ? 1 : 0)));
}

/** In a frame the driver's page is the frame's. */
function driverOf(of: ConsoleWays, way: Way, page: Page): ConsoleDriver {
  if (way.page?.host !== 'frame') return of.kind.at(page);
  const frame = page.frameLocator('iframe.d-frame');
  return of.kind.at(frame as unknown as Page);
}

async function read(context: BrowserContext, desk: Desk, of: ConsoleWays, way: Way, seed: number) {
  const shop = knownShop(of.maker, seed);
  const cases = await casesSince(desk);
  const opened = await openConsole(
    context,
    { ...of.kind, reviewPage: way.address ?? of.kind.reviewPage },
    {
      reviews: shop.map(({ review }) => review),
      page: { pageSize: PAGE_SIZE, ...way.page },
      answers: { ...way.answers },
    },
  );
  const driver = driverOf(of, way, opened.page);
  await toBeMarked(driver, onPage(shop, 1));
  await toBeCases(cases, onPage(shop, 1), of, way);
  await driver.nextPage();
  await toBeMarked(driver, onPage(shop, 2));
  await toBeCases(cases, shop, of, way);
  return { page: opened.page, driver, shop, cases };
}

for (const [at, of] of CONSOLE_WAYS.entries()) {
  const seedOf = (way: number) => at * 100 + way;

  test(`${of.kind.id} is read in every way`, async ({ context }) => {
    const desk = await Desk.open(context);
    const failed: string[] = [];
    for (const [n, way] of of.ways.entries()) {
      await test
        .step(way.name, async () => {
          const { page } = await read(context, desk, of, way, seedOf(n));
          await page.close();
        })
        .catch((error: unknown) => failed.push(`${way.name}: ${String(error)}`));
    }
    expect(failed.join('\n\n')).toBe('');
  });
}
