// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OpenOrder } from '@/components/compensation/open-order';
import { PINDUODUO } from '@/lib/consoles/pinduoduo/file';
import { saveConsoleFile } from '@/lib/settings/consoles';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') } }));
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const ORDER = '261122-1';
const written: string[] = [];
let mayCopy = true;
const create = vi.fn(async () => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  written.length = 0;
  mayCopy = true;
  create.mockClear();
  Object.assign(fakeBrowser.tabs, { create });
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, work: () => unknown) => work() },
    clipboard: {
      writeText: async (text: string) => {
        if (!mayCopy) throw new Error('no focus');
        written.push(text);
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

async function show(orderSn: string | null = ORDER, order: string | null = PINDUODUO.links.order) {
  await saveConsoleFile({
    ...PINDUODUO,
    version: '2099-01-01.1',
    links: { ...PINDUODUO.links, order },
  });
  const host = document.createElement('div');
  document.body.append(host);
  await act(async () => createRoot(host).render(<OpenOrder review={{ console: 'pinduoduo', orderSn }} />));
  const press = () => act(async () => host.querySelector('button')?.click());
  return { host, press };
}

it('opens the order and says that the price will come', async () => {
  const { host, press } = await show();
  expect(host.textContent).toBe('offer.openOrder');
  await press();
  expect(create).toHaveBeenCalledWith({ url: `https://mms.pinduoduo.com/orders/detail?sn=${ORDER}` });
  expect(host.textContent).toContain('offer.orderComes');
  expect(written).toEqual([]);
});

it.each([
  [true, 'offer.orderCopied'],
  [false, `offer.orderNotCopied ${ORDER}`],
])(
  'opens a mere list with the number on the clipboard, and says whether it is there (%s)',
  async (may, said) => {
    mayCopy = may;
    const { host, press } = await show(ORDER, 'https://mms.pinduoduo.com/orders/list');
    expect(host.textContent).toBe('offer.openOrders');
    await press();
    expect(create).toHaveBeenCalledWith({ url: 'https://mms.pinduoduo.com/orders/list' });
    expect(host.textContent).toContain(said);
    expect(written).toEqual(may ? [ORDER] : []);
  },
);

it.each([
  [null, PINDUODUO.links.order],
  [ORDER, null],
  [ORDER, 'https://evil.example/{order}'],
])('offers nothing without an order, or a link to the console itself (%s, %s)', async (orderSn, order) => {
  const { host } = await show(orderSn, order);
  expect(host.textContent).toBe('');
});
