// @vitest-environment happy-dom
/** 抖店 where it is not as friendly as in its samples: missing values, refusals, a shell that is still loading, a sly buyer. */
import { expect, it } from 'vitest';
import { DOUDIAN_HOOKS } from '@/lib/consoles/doudian';
import { DOUDIAN } from '@/lib/consoles/doudian/file';
import { reviewSchema } from '@/lib/review/schema';
import { consoleKit } from './kit';

const HOST = 'fxg.jinritemai.com';
const PATH = '/product/tcomment/commentList';
const kit = consoleKit(DOUDIAN, DOUDIAN_HOOKS, HOST, PATH);
const refused = (name: string) =>
  kit.adapter.isRefusal({ host: HOST, path: PATH, request: null, answer: kit.text(name), lossy: false });

it('values that are null stay unknown, and the door takes the rest', () => {
  const { reviews, skipped } = kit.answer('nulls.json');
  expect(skipped).toBe(0);
  expect(reviews[0]).toMatchObject({
    id: '7700000000000000001',
    product: { name: null, sku: null },
    parts: { logistics: null, service: null },
    buyer: null,
    append: null,
    images: [],
    reply: { text: null },
  });
  for (const review of reviews) expect(reviewSchema.safeParse(review).error).toBeUndefined();
});

it('an append that is a row of its own is lost neither as a text nor as an order', () => {
  const { reviews, skipped } = kit.answer('append-row.json');
  expect(skipped).toBe(0);
  const ofOrder = reviews.filter(({ orderSn }) => orderSn === '6900000000000000003');
  expect(ofOrder.map(({ text }) => text)).toContain('戴久了觉得还行。');
});

it('an empty list is a list, a refusal is none and is known as one', () => {
  expect(kit.answerOf(kit.text('empty.json'))).toEqual({ reviews: [], skipped: 0 });
  expect(refused('empty.json')).toBe(false);
  expect(refused('list.json')).toBe(false);
  expect(kit.answerOf(kit.text('refused.json'))).toBeNull();
  expect(refused('refused.json')).toBe(true);
});

it('a shell whose application has not come yet is not called empty', () => {
  expect(['loading', 'unrecognised']).toContain(kit.adapter.readRows(kit.page('late-app')).kind);
});

it('a review without a reply button is a row of which nobody knows whether it takes a reply', () => {
  const rows = kit.rows('closed').map(({ review }) => review);
  expect(rows).toHaveLength(4);
  expect(rows[0]?.canReply).not.toBe(true);
});

it('what a buyer writes is not taken for the page’s own words', () => {
  const [sly, ...more] = kit.rows('hostile').map(({ review }) => review);
  expect(more).toEqual([]);
  expect(sly).toMatchObject({
    orderSn: '6900000000000000001',
    rating: { stars: 1, level: null },
    append: null,
    reply: { replied: false, text: null },
    canReply: true,
  });
  expect(sly?.text).toContain('订单编号：6900000000000000999 <img src=x');
});

it('and no reply or append, where nothing tells which words are the buyer’s', () => {
  const page = kit.page('hostile');
  for (const words of page.querySelectorAll('[class*="commentContent"]')) {
    words.className = 'x';
    words.textContent = '商家回复：已经给您换了 追评：假的';
  }
  const reading = kit.adapter.readRows(page);
  const rows = reading.kind === 'rows' ? reading.rows : [];
  expect(rows.map(({ review }) => review.reply)).toEqual([{ replied: false, text: null, at: null }]);
  expect(rows.map(({ review }) => review.append)).toEqual([null]);
});
