import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as fromPage from '@/entrypoints/background/from-page';
import { onSighted } from '@/entrypoints/background/intake';
import { SHIPPED } from '@/lib/consoles/registry';
import { db } from '@/lib/store/db';
import { fresh, freshWorker, page } from '../../support/worker';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

beforeEach(async () => {
  await freshWorker();
});

/** Every script of one console that speaks for another. */
const PAIRS = SHIPPED.flatMap((own) =>
  SHIPPED.filter(({ id }) => id !== own.id).map((other) => [own.id, other.id, own.origins[0] ?? ''] as const),
);

describe.each(PAIRS)('a page of %s that speaks for %s', (_own, other, origin) => {
  const from = page({ origin, url: `${origin}/` });

  it('is heard in nothing', async () => {
    const review = { ...fresh(1), console: other };
    expect(await onSighted({ console: other, reviews: [review] }, from)).toEqual({
      ok: false,
      why: 'not-allowed',
    });
    await fromPage.priced({ console: other, prices: [{ orderSn: '261122-1', paid: 100 }] }, from);
    const health = { console: other, state: 'empty', missing: [], matched: {}, rows: 0 };
    await fromPage.health({ ...health, joined: 0, answers: 0, skipped: 0 }, from);
    expect(await fromPage.consoleFile({ console: other }, from)).toEqual({ file: null, confirmed: false });
    expect(await db.cases.count()).toBe(0);
    expect(await db.orders.count()).toBe(0);
    expect(await fakeBrowser.storage.session.get('health')).not.toHaveProperty('health.7:0');
  });

  it('changes no case of it, and hears no draft', async () => {
    const { origins } = SHIPPED.find(({ id }) => id === other) ?? {};
    const theirs = page({ origin: origins?.[0] ?? '' });
    await onSighted({ console: other, reviews: [{ ...fresh(1), console: other }] }, theirs);
    const caseId = `${other}:10001:91`;
    expect(await fromPage.draftFor({ caseId, behind: null }, theirs)).not.toBeNull();
    const before = await db.cases.get(caseId);
    expect(await fromPage.draftFor({ caseId, behind: null }, from)).toBeNull();
    await fromPage.filled({ caseId, text: '您好' }, from);
    await fromPage.sent({ caseId, text: '您好' }, from);
    expect(await db.cases.get(caseId)).toEqual(before);
    expect(before?.inserted).toBeNull();
  });
});

describe('a page under the hosts of a console’s frames', () => {
  const review = { ...fresh(1), console: 'jingdong' };
  const hear = (top: string | undefined) =>
    onSighted(
      { console: 'jingdong', reviews: [review] },
      page({
        origin: 'https://reviews-jdm.jd.com',
        url: 'https://reviews-jdm.jd.com/list',
        frameId: 3,
        tab: { id: 7, windowId: 1, ...(top === undefined ? {} : { url: top }) } as Browser.tabs.Tab,
      }),
    );

  it('speaks for it within the console', async () => {
    expect(await hear('https://shop.jd.com/jdm/home')).toMatchObject({ ok: true });
  });

  it.each([
    'https://item.jd.com/1.html',
    'https://reviews-jdm.jd.com/list',
    'https://example.com/',
    undefined,
  ])('and not in a tab of %s', async (top) => {
    expect(await hear(top)).toEqual({ ok: false, why: 'not-allowed' });
  });
});

describe('the same order number in two shops of a console', () => {
  it('is two cases, and what one answer says of the price is not said of the other', async () => {
    const reviews = ['10001', '10002'].map((shop, at) =>
      fresh(1, { shop, id: `9${at}`, paid: at === 0 ? 8_900 : null }),
    );
    await onSighted({ console: 'pinduoduo', reviews }, page());
    const cases = await db.cases.orderBy('id').toArray();
    expect(cases.map(({ id, review }) => [id, review.paid])).toEqual([
      ['pinduoduo:10001:90', 8_900],
      ['pinduoduo:10002:91', null],
    ]);
  });
});
