import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { priced } from '@/entrypoints/background/from-page';
import { onSighted } from '@/entrypoints/background/intake';
import { db } from '@/lib/store/db';
import { fresh, freshWorker, page, screen } from '../../support/worker';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const good = { console: 'pinduoduo', prices: [{ orderSn: '261122-1', paid: 15_800 }] };

beforeEach(async () => {
  await freshWorker();
});

describe('what an order cost', () => {
  it('is taken from our own script in a tab of that console, and priced in the case', async () => {
    await onSighted({ console: 'pinduoduo', reviews: [fresh(1)] }, page());
    await priced(good, page({ url: 'https://mms.pinduoduo.com/orders/detail?sn=261122-1' }));
    expect(await db.cases.get('pinduoduo:10001:91')).toMatchObject({ pricedAt: 15_800, status: 'new' });
  });

  it.each<[string, unknown, Browser.runtime.MessageSender]>([
    ['another extension', good, page({ id: 'somebody-else' })],
    ['a page that is no console', good, page({ origin: 'https://evil.example' })],
    ['one of our own screens', good, screen()],
    ['another console', { ...good, console: 'qianniu' }, page()],
    ['a console that nobody has', { ...good, console: 'taught-nobody' }, page()],
    ['a negative price', { ...good, prices: [{ orderSn: '1', paid: -1 }] }, page()],
    ['a huge price', { ...good, prices: [{ orderSn: '1', paid: 1_000_000_001 }] }, page()],
    ['a broken price', { ...good, prices: [{ orderSn: '1', paid: 1.5 }] }, page()],
    ['a price that is no number', { ...good, prices: [{ orderSn: '1', paid: '1' }] }, page()],
    ['a number that is none', { ...good, prices: [{ orderSn: '<b>', paid: 1 }] }, page()],
    ['more than asked for', { ...good, prices: [{ orderSn: '1', paid: 1, buyer: '张三' }] }, page()],
    ['too many', { ...good, prices: Array.from({ length: 201 }, () => good.prices[0]) }, page()],
    ['nothing', null, page()],
  ])('is refused: %s', async (_name, data, sender) => {
    await priced(data, sender);
    expect(await db.orders.count()).toBe(0);
  });

  it('fails aloud when it cannot be stored, so that the page tells it again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(db.orders, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await expect(priced(good, page())).rejects.toThrow();
    vi.restoreAllMocks();
    await priced(good, page());
    expect(await db.orders.count()).toBe(1);
  });
});
