import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, estimate } from '@/lib/grading/signals/min-hash';
import { mayBeAlike, sameText, type Written } from '@/lib/grading/signals/same-text';
import { likeness, tellingText } from '@/lib/grading/signals/telling-text';

const COPY = '收到的杯子盖子拧不紧，装水就漏，客服让我自己想办法';
const wrote = (id: string, text: string | null, orderSn: string | null = `o${id}`): Written => ({
  id,
  orderSn,
  text,
});
const telling = (text: string) => {
  const found = tellingText(text);
  if (found === null) throw new Error(`“${text}” tells nothing`);
  return found;
};
/** Lists of shingles of which a part is shared: any likeness between 0 and 1. */
const pairs = fc
  .record({ shared: fc.nat(80), left: fc.nat(60), right: fc.nat(60), salt: fc.string({ maxLength: 4 }) })
  .filter(({ shared, left, right }) => shared + left > 0 && shared + right > 0)
  .map(({ shared, left, right, salt }) => {
    const some = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${salt}${name}${i}`);
    return {
      a: [...some('s', shared), ...some('l', left)],
      b: [...some('s', shared), ...some('r', right)],
      exact: shared / (shared + left + right),
    };
  });

describe('min-hash', () => {
  it('estimates the exact likeness: never far off, and right on average', () => {
    const errors: number[] = [];
    fc.assert(
      fc.property(pairs, ({ a, b, exact }) => {
        const error = estimate(bandsOf(a), bandsOf(b)) - exact;
        errors.push(error);
        // Five standard errors of 18 throws, and the steps between them.
        expect(Math.abs(error)).toBeLessThan(5 * Math.sqrt((exact * (1 - exact)) / 18) + 0.2);
      }),
      { numRuns: 500, seed: 4 },
    );
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.02);
  });

  it('does not care which text comes first, nor in which order its shingles do', () => {
    fc.assert(
      fc.property(pairs, ({ a, b }) => {
        expect(bandsOf(a.toReversed())).toEqual(bandsOf([...a, ...a]));
        expect(estimate(bandsOf(a), bandsOf(b))).toBe(estimate(bandsOf(b), bandsOf(a)));
      }),
    );
  });

  it('gives the bands that are stored already: other ones would find nothing any more', () => {
    expect(bandsOf(['质量', '太差'])).toMatchInlineSnapshot(`
      [
        62845136528670,
        555750361525095,
        807486575618259,
        1038102757555546,
        1135050581397255,
        1520623227637876,
      ]
    `);
    for (const key of bandsOf(telling(COPY).shingles)) expect(Number.isSafeInteger(key)).toBe(true);
  });

  it('keeps bands of one place apart from those of another', () => {
    const [left, right] = [bandsOf(['甲']), bandsOf(['乙'])];
    expect(new Set([...left, ...right]).size).toBe(12);
  });
});

describe('a text', () => {
  it.each<[string, string | null]>([
    ['none', null],
    ['an empty one', ''],
    ['one short word', '差评'],
    ['another', '垃圾'],
    ['nothing to be seen', '   \n\u200b '],
    ['a short sentence', '送货真的太慢了啊'],
    ['marks', '！！！！！？？？？？。。。。。，，，，，'],
    ['emoji', '😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡'],
    ['one word again and again', '不好不好不好不好不好不好不好不好不好不好'],
    ['one character 5,000 times', '哈'.repeat(5_000)],
    ['拼多多 without a text', '该用户未填写文字评价'],
    ['快手 without a text', '此用户未填写评价内容。'],
    ['拼多多 with stars alone', '该用户觉得商品很好，给出了5星好评'],
    ['淘宝 without a review', '评价方未及时做出评价，系统默认好评！'],
  ])('tells nothing: %s', (_name, text) => {
    expect(tellingText(text)).toBeNull();
    const others = Array.from({ length: 200 }, (_, i) => wrote(`${i}`, text));
    expect(sameText(wrote('x', text), others, true)).toBeNull();
  });

  it('is the same however it is spaced, marked, cased or widened', () => {
    const plain = telling('用了iPhone充电器，第2天就不充电了').plain;
    expect(telling('用了ＩＰＨＯＮＥ充电器！！！第２天 就不充电\u200b了😡').plain).toBe(plain);
  });

  it('is like another as much as the other is like it, and wholly like itself', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 200 }).map(tellingText);
    fc.assert(
      fc.property(text, text, (a, b) => {
        if (a === null || b === null) return;
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the same text in other orders', () => {
  it('is found when it is equal or a few characters differ, with its figures', () => {
    const found = sameText(
      wrote('1', COPY),
      [
        wrote('2', `${COPY}！`),
        wrote('3', COPY.replace('想', '找')),
        wrote('4', '收到的杯子颜色和图片不一样，而且内胆有划痕，已经申请退货'),
      ],
      false,
    );
    expect(found).toMatchObject({
      kind: 'same-text',
      cases: ['2', '3'],
      others: 2,
      more: false,
      figures: { orders: 2, equal: 1 },
    });
    expect(found?.figures.least).toBeGreaterThan(0.7999);
    expect(found?.strength).toBeGreaterThan(0);
  });

  it.each([
    ['味道还好就是配送太慢了等了很久', '味道还行就是送餐太慢了等了很久'],
    ['质量太差了，穿了一次就破了', '质量太差了，洗了一次就掉色了'],
    ['昨天晚上买的今天早上就降价了，差评', '前天刚买的今天就降价五十块，差评'],
  ])('is not made of honest reviews of one subject: %s / %s', (a, b) => {
    expect(sameText(wrote('1', a), [wrote('2', b)], false)).toBeNull();
  });

  it('does not count the other product of one order, nor an order that is not known', () => {
    expect(
      sameText(wrote('1', COPY, 'o'), [wrote('2', COPY, 'o'), wrote('3', COPY, null)], false),
    ).toBeNull();
    expect(sameText(wrote('1', COPY, null), [wrote('2', COPY), wrote('3', COPY)], false)).toBeNull();
  });

  it('names a few of thousands, and the same ones in whatever order they come', () => {
    const others = Array.from({ length: 3_000 }, (_, i) => wrote(`${10_000 + i}`, COPY));
    const found = sameText(wrote('1', COPY), others, true);
    expect(found).toMatchObject({
      others: 3_000,
      more: true,
      figures: { orders: 3_000, equal: 3_000, least: 1 },
    });
    expect(found?.cases).toHaveLength(20);
    expect(sameText(wrote('1', COPY), others.toReversed(), true)).toEqual(found);
  });

  it('is compared in full wherever it would count', () => {
    const change = fc.tuple(fc.nat(COPY.length - 1), fc.constantFrom('啊', '呢', ''));
    fc.assert(
      fc.property(change, ([at, by]) => {
        const copy = `${COPY.slice(0, at)}${by}${COPY.slice(at + 1)}`;
        const bands = [COPY, copy].map((text) => bandsOf(telling(text).shingles));
        expect(mayBeAlike(bands[0] ?? [], bands[1] ?? [])).toBe(true);
        expect(sameText(wrote('1', COPY), [wrote('2', copy)], false)?.cases).toEqual(['2']);
      }),
    );
  });
});
