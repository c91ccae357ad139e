// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAdapter } from '@/lib/consoles/adapter';
import type { OrderPrice } from '@/lib/consoles/contract';
import { PINDUODUO } from '@/lib/consoles/pinduoduo/file';
import { MAX_PRICES_PER_MESSAGE } from '@/lib/review/bounds';
import { PriceWatch } from '@/lib/watch/prices';
import { fixtureText } from '../consoles/pinduoduo/fixture';

const ORDER = '260902-100000000000002';
const DETAIL = new URL(`https://mms.pinduoduo.com/orders/detail?sn=${ORDER}`);
const OTHER = new URL('https://mms.pinduoduo.com/goods/evaluation/index');

/** The shipped file, as if the order's answer were known as well. */
const adapter = createAdapter({
  ...PINDUODUO,
  answers: PINDUODUO.answers && {
    ...PINDUODUO.answers,
    taps: [...PINDUODUO.answers.taps, { use: 'order', hosts: [], path: '/orders/answer', words: [] }],
  },
  orders: PINDUODUO.orders && {
    ...PINDUODUO.orders,
    answer: { rows: ['result'], order: ['orderSn'], paid: ['paid'], money: 'fen' },
  },
});
let readPage = vi.spyOn(adapter, 'readOrderPage');

function start() {
  const stop = new AbortController();
  const priced = vi.fn<(prices: OrderPrice[]) => Promise<void>>(async () => {});
  const watch = new PriceWatch(adapter, document, { priced }, stop.signal);
  return { watch, priced, stop, told: () => priced.mock.calls.flatMap(([prices]) => prices) };
}

const show = (html: string) => {
  document.body.innerHTML = html;
};
const order = (number: string, paid: string) =>
  `<dl><dt>订单编号</dt><dd>${number}</dd><dt>实付</dt><dd>${paid}</dd></dl>`;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const answerOf = (result: unknown) => ({
  host: 'mms.pinduoduo.com',
  path: '/orders/answer',
  request: null,
  answer: JSON.stringify({ success: true, errorCode: 1_000_000, result }),
  lossy: false,
});

beforeEach(() => {
  // Every test's spies are taken back after it.
  readPage = vi.spyOn(adapter, 'readOrderPage');
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('an order page', () => {
  it('that was there before the script tells its price, once', async () => {
    const page = new DOMParser().parseFromString(fixtureText('order-detail.html'), 'text/html');
    document.body.replaceChildren(...page.body.children);
    const { watch, told, stop } = start();
    for (let i = 0; i < 5; i++) {
      watch.at(DETAIL);
      document.body.append(document.createElement('i'));
      await pass(1_000);
    }
    expect(told()).toEqual([{ orderSn: ORDER, paid: 15_800 }]);
    stop.abort();
  });

  it('that is drawn after the address changed tells each order it shows', async () => {
    show('<main>评价管理</main>');
    const { watch, told, stop } = start();
    watch.at(OTHER);
    watch.at(DETAIL);
    show('<main>加载中</main>');
    await pass(2_000);
    show(order(ORDER, '¥ 158.00'));
    await pass(2_000);
    watch.at(new URL('?sn=260902-100000000000003', DETAIL));
    show(order('260902-100000000000003', '¥1,299'));
    await pass(2_000);
    watch.at(OTHER);
    show(order('260902-100000000000004', '¥ 1'));
    await pass(2_000);
    expect(told()).toEqual([
      { orderSn: ORDER, paid: 15_800 },
      { orderSn: '260902-100000000000003', paid: 129_900 },
    ]);
    stop.abort();
  });

  it('that shows one order’s number beside another’s price for a moment teaches only what stays', async () => {
    const { watch, told, stop } = start();
    watch.at(DETAIL);
    show(order(ORDER, '¥9.90'));
    await pass(300);
    show(order(ORDER, '¥158.00'));
    await pass(2_000);
    expect(told()).toEqual([{ orderSn: ORDER, paid: 15_800 }]);
    stop.abort();
  });

  it.each([
    ['a negative amount', order(ORDER, '-¥158.00')],
    ['two amounts', `${order(ORDER, '¥158.00')}<p>实付：¥ 15.80</p>`],
    ['two orders', `${order(ORDER, '¥158.00')}<p>订单编号：260902-100000000000003</p>`],
    ['no order', '<dl><dt>实付</dt><dd>¥158.00</dd></dl>'],
    ['markup for an amount', order(ORDER, '&lt;b&gt;158&lt;/b&gt;')],
    ['a huge amount', order(ORDER, '¥99,999,999.00')],
    ['an endless amount', order(ORDER, '9'.repeat(400))],
    ['a third decimal', order(ORDER, '¥158.005')],
    ['a range', order(ORDER, '¥100-200')],
    ['an amount in 万', order(ORDER, '¥1.5万')],
    ['an unfinished label', `<dl><dt>订单编号</dt><dd>${ORDER}</dd><dt>实付金额未知</dt><dd>¥1</dd></dl>`],
  ])('with %s teaches nothing', async (_name, html) => {
    show(html);
    const { watch, priced, stop } = start();
    watch.at(DETAIL);
    await pass(3_000);
    expect(readPage).toHaveBeenCalled();
    expect(priced).not.toHaveBeenCalled();
    stop.abort();
  });

  it.each(['https://mms.pinduoduo.com.evil.example', 'http://mms.pinduoduo.com'])(
    'of another origin (%s) is none',
    async (origin) => {
      show(order(ORDER, '¥158.00'));
      const { watch, stop } = start();
      watch.at(new URL(`${origin}/orders/detail?sn=${ORDER}`));
      await pass(3_000);
      expect(readPage).not.toHaveBeenCalled();
      stop.abort();
    },
  );
});

it('costs nothing on other pages, and nothing after the end', async () => {
  show(order(ORDER, '¥158.00'));
  const { watch, priced, stop } = start();
  watch.at(OTHER);
  document.body.append(document.createElement('i'));
  await pass(2_000);
  expect(readPage).not.toHaveBeenCalled();
  watch.at(DETAIL);
  stop.abort();
  readPage.mockClear();
  document.body.append(document.createElement('i'));
  watch.at(DETAIL);
  await pass(2_000);
  expect(readPage).not.toHaveBeenCalled();
  expect(priced).not.toHaveBeenCalled();
});

describe('an answer', () => {
  it('tells its prices in bounded messages, each once', async () => {
    const { watch, priced, told, stop } = start();
    const rows = Array.from({ length: 450 }, (_, i) => ({ orderSn: `261122-${100_000 + i}`, paid: i }));
    watch.takeAnswer(answerOf(rows));
    watch.takeAnswer(answerOf(rows));
    await pass(100);
    watch.takeAnswer(answerOf(rows));
    await pass(100);
    expect(priced.mock.calls.map(([prices]) => prices.length)).toEqual([
      MAX_PRICES_PER_MESSAGE,
      MAX_PRICES_PER_MESSAGE,
      50,
    ]);
    expect(told()).toEqual(rows);
    stop.abort();
  });

  it('that gives one order two amounts tells nothing of it, and the others', async () => {
    const { watch, told, stop } = start();
    const [a, b] = ['261122-100001', '261122-100002'];
    watch.takeAnswer(
      answerOf([
        { orderSn: a, paid: 1 },
        { orderSn: b, paid: 2 },
        { orderSn: a, paid: 3 },
        { orderSn: a, paid: 1 },
      ]),
    );
    await pass(100);
    expect(told()).toEqual([{ orderSn: b, paid: 2 }]);
    stop.abort();
  });

  it('is told again when the worker did not hear it, and then what is newest', async () => {
    const { watch, priced, stop } = start();
    priced.mockRejectedValueOnce(new Error('Could not establish connection'));
    watch.takeAnswer(answerOf([{ orderSn: '261122-100001', paid: 1 }]));
    await pass(500);
    watch.takeAnswer(answerOf([{ orderSn: '261122-100001', paid: 2 }]));
    expect(priced).toHaveBeenCalledTimes(1);
    await pass(5_000);
    expect(priced.mock.calls.slice(1)).toEqual([[[{ orderSn: '261122-100001', paid: 2 }]]]);
    stop.abort();
  });
});
