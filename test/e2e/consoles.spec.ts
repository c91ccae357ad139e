/** Every console in every way its page may be built: what the page shows, the desk knows, to the letter. */
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { CaseRow } from '../../lib/cases/case';
import type { HealthByFrame } from '../../lib/store/session';
import type { ConsoleDriver, ReplicaConsole } from '../consoles/kit/console';
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

/** How the pages that are open now read, as the screens are told. A tab may say a last word after it went. */
async function states(desk: Desk, console: string): Promise<string[]> {
  const { health, tabs } = await desk.page.evaluate(async () => ({
    health: ((await chrome.storage.session.get('health')).health ?? {}) as HealthByFrame,
    tabs: (await chrome.tabs.query({})).map(({ id }) => id),
  }));
  return Object.entries(health)
    .filter(([key, frame]) => frame.console === console && tabs.includes(Number(key.split(':')[0])))
    .map(([, frame]) => frame.state);
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
    text: review.text,
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
  // The row may be the one that says it, a moment after the answer.
  const answered = async () =>
    (await cases())
      .filter(({ review }) => review.reply.replied === true)
      .map(({ review }) => review.orderSn)
      .sort();
  await expect.poll(answered).toEqual(
    bad
      .filter(({ review }) => review.reply !== null && way.silent !== true)
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

/** `answer`: what the list answers in place of its rows. */
async function openKnown(
  context: BrowserContext,
  desk: Desk,
  of: ConsoleWays,
  way: Way,
  seed: number,
  answer: string | null = null,
) {
  const shop = knownShop(of.maker, seed);
  const cases = await casesSince(desk);
  const kind = {
    ...of.kind,
    reviewPage: way.address ?? of.kind.reviewPage,
    create(options = {}) {
      const replica = of.kind.create(options);
      replica.setAnswer(answer);
      return replica;
    },
  } satisfies ReplicaConsole;
  const { page } = await openConsole(context, kind, {
    reviews: shop.map(({ review }) => review),
    page: { pageSize: PAGE_SIZE, ...way.page } as object,
    answers: { ...way.answers },
  });
  return { page, driver: driverOf(of, way, page), shop, cases };
}

async function read(
  context: BrowserContext,
  desk: Desk,
  of: ConsoleWays,
  way: Way,
  seed: number,
): Promise<Page> {
  const { page, driver, shop, cases } = await openKnown(context, desk, of, way, seed);
  await toBeMarked(driver, onPage(shop, 1));
  await toBeCases(cases, onPage(shop, 1), of, way);
  await driver.nextPage();
  await toBeMarked(driver, onPage(shop, 2));
  await toBeCases(cases, shop, of, way);
  return page;
}

for (const [at, of] of CONSOLE_WAYS.entries()) {
  const seedOf = (way: number) => at * 100 + way;

  test(`${of.kind.id} is read in every way`, async ({ context }) => {
    const desk = await Desk.open(context);
    const failed: string[] = [];
    for (const [n, way] of of.ways.entries()) {
      await test
        .step(way.name, async () => {
          await (await read(context, desk, of, way, seedOf(n))).close();
        })
        .catch((error: unknown) => failed.push(`${way.name}: ${String(error)}`));
    }
    expect(failed.join('\n\n')).toBe('');
  });

  test(`${of.kind.id}: away and back, and what cannot be read is never called empty`, async ({ context }) => {
    const desk = await Desk.open(context);
    const { kind } = of;

    await test.step('away and back without a load: the marks go and come, nothing is doubled', async () => {
      const opened = await openKnown(context, desk, of, { name: 'fetch' }, seedOf(50));
      const { page, driver, shop, cases } = opened;
      await toBeMarked(driver, onPage(shop, 1));
      await toBeCases(cases, onPage(shop, 1), of, { name: 'fetch' });
      await page.getByRole('link', { name: of.away }).first().click();
      await expect(driver.marks()).toHaveCount(0);
      await expect.poll(() => states(desk, kind.id)).toEqual(['elsewhere']);
      await page.goBack();
      await toBeMarked(driver, onPage(shop, 1));
      await toBeCases(cases, onPage(shop, 1), of, { name: 'fetch' });
      await expect.poll(() => states(desk, kind.id)).toEqual(['reading']);
      await page.close();
    });

    await test.step('a redesign is said, and its answer is read all the same', async () => {
      const { page, driver, shop, cases } = await openKnown(context, desk, of, of.redesigned, seedOf(51));
      await toBeCases(cases, onPage(shop, 1), of, { ...of.redesigned, rowsUnread: true });
      await expect.poll(() => states(desk, kind.id)).toEqual(['unrecognised']);
      await expect(driver.marks()).toHaveCount(0);
      await page.close();
    });

    await test.step('an empty list is empty', async () => {
      const { page, cases } = await openKnown(context, desk, of, of.empty, seedOf(52), of.emptyAnswer);
      await expect.poll(() => states(desk, kind.id)).toEqual([of.emptyState]);
      expect(await cases()).toEqual([]);
      await page.close();
    });

    await test.step('a refusal is not', async () => {
      const { page, cases } = await openKnown(context, desk, of, { name: 'refused' }, seedOf(53), of.refusal);
      await expect.poll(() => states(desk, kind.id)).toEqual([of.refusedState]);
      expect(await cases()).toEqual([]);
      await page.close();
    });
  });
}
