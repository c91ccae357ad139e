import { describe, expect, it } from 'vitest';
import { joinRows, mergeReadings } from '@/lib/consoles/join';
import type { Review } from '@/lib/review/schema';
import { listAnswer, pinduoduo } from './pinduoduo/fixture';

const [good, bad] = pinduoduo.readAnswer(listAnswer('wrapped.json'))?.reviews ?? [];
if (good === undefined || bad === undefined) throw new Error('bad fixture');
const row = (more: Partial<Review> = {}): Review => ({
  ...bad,
  shop: null,
  id: null,
  readFrom: 'rows',
  ...more,
});

describe('join', () => {
  it('finds the review by order, product and the beginning of the text', () => {
    expect(joinRows([row({ text: '收到时盖子裂了，找客服…' })], [good, bad])).toEqual([bad]);
  });

  it.each([
    ['no order number', [row({ orderSn: null })], [bad]],
    ['another order', [row({ orderSn: '260902-1' })], [bad]],
    ['another product of the order', [row({ product: { id: '1', name: null, sku: null } })], [bad]],
    ['another text', [row({ text: '完全不同的一段文字内容' })], [bad]],
    ['two reviews of the order', [row({ text: null })], [bad, { ...bad, id: '7', text: '另一条' }]],
  ])('%s joins nothing', (_why, rows, reviews) => {
    expect(joinRows(rows, reviews)).toEqual([null]);
  });

  it('two rows for one review join nothing', () => {
    expect(joinRows([row(), row({ text: null })], [bad])).toEqual([null, null]);
  });
});

it('the answer wins, the row fills what it does not know', () => {
  const answer = { ...bad, rating: { stars: null, level: null }, text: '原文', buyer: null };
  const merged = mergeReadings(answer, row({ rating: { stars: 2, level: null }, text: '原文…' }));
  expect(merged).toMatchObject({
    id: bad.id,
    rating: { stars: 2 },
    text: '原文',
    buyer: bad.buyer,
    readFrom: 'both',
  });
});
