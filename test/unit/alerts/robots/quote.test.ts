import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inert, productOf, quoteOf } from '@/lib/alerts/robots/quote';
import { review } from '../../../support/reviews';

describe('the quote', () => {
  test.each([
    ['漏水，打13800138000', '漏水，打［号码］'],
    ['<@all> [点我](https://evil.example) **急** <at id=all></at>', /^[^<>[\]()*@]+$/],
    ['第一行\n# 第二行\n> 第三行', '第一行 ＃ 第二行 ＞ 第三行'],
    ['', null],
    ['   ', null],
  ])('%s', (text, expected) => {
    const quote = quoteOf(review({ text, append: null, orderSn: null }));
    if (expected instanceof RegExp) expect(quote).toMatch(expected);
    else expect(quote).toBe(expected);
  });

  it('is of what the buyer wrote last', () => {
    expect(quoteOf(review({ text: '坏了', append: { text: '还是坏的', at: null } }))).toBe('还是坏的');
  });

  it('is without the order number, whatever that looks like', () => {
    const quote = quoteOf(review({ text: '订单AB-12坏了', append: null, orderSn: 'AB-12' }));
    expect(quote).toBe('订单［号码］坏了');
  });

  it('is masked before it is cut: no part of a number stays at the end', () => {
    for (let before = 40; before < 62; before++) {
      const quote = quoteOf(
        review({ text: `${'坏'.repeat(before)}13800138000`, append: null, orderSn: null }),
      );
      expect(quote).not.toMatch(/\d/);
      expect([...(quote ?? '')].length).toBeLessThanOrEqual(60);
    }
  });

  it('never cuts a character in two', () => {
    expect(inert('😀'.repeat(70), 60)).toBe(`${'😀'.repeat(59)}…`);
  });

  it('holds no markup of any app, whatever was written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(inert(text, 60)).not.toMatch(/[`*_~#<>[\]()!|\\@&\n]/);
      }),
    );
  });
});

it('a product without a name is not named', () => {
  expect(productOf(review({ product: { id: null, name: null, sku: null } }))).toBeNull();
  expect(productOf(review({ product: { id: null, name: '杯*子*', sku: null } }))).toBe('杯＊子＊');
});
