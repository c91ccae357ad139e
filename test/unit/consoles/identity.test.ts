import { describe, expect, it } from 'vitest';
import { idByWords } from '@/lib/consoles/rows/identity';
import { ID_SHAPE } from '@/lib/review/bounds';
import { review } from '@/test/support/reviews';

const one = review({
  text: '杯盖漏水，放包里湿了一片，第二天闻着还有味道，怎么洗都洗不掉，很失望',
  createdAt: 1_795_000_000_000,
});

describe('a review in a console without order numbers', () => {
  it('is the same one after its text was unfolded, and after its stars changed', () => {
    const id = idByWords(one);
    expect(id).toMatch(ID_SHAPE);
    expect(idByWords({ ...one, text: `${one.text?.slice(0, 34)}…` })).toBe(id);
    expect(idByWords({ ...one, rating: { stars: 5, level: null } })).toBe(id);
  });

  it.each([
    ['another moment', { createdAt: 1_795_000_060_000 }],
    ['other words', { text: '颜色和图上不一样' }],
    ['another product', { product: { id: null, name: '别的商品', sku: null } }],
  ])('is another one with %s', (_, change) => {
    expect(idByWords({ ...one, ...change })).not.toBe(idByWords(one));
  });

  it.each([{ createdAt: null }, { text: null }])('is nobody where %o', (change) => {
    expect(idByWords({ ...one, ...change })).toBeNull();
  });
});
