import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseIdOf } from '@/lib/review/identity';
import { formatYuan, parseYuan } from '@/lib/review/money';
import { clip, maskName, sameText } from '@/lib/review/text';
import { formatChinaTime, parseChinaTime, parseEpoch } from '@/lib/review/time';
import { review } from '../../support/reviews';

describe('money', () => {
  it.each([
    ['158', 15_800],
    ['￥1,299.00', 129_900],
    [' ¥12.5元 ', 1_250],
    ['0.01', 1],
    ['100.001', null],
    ['12-15', null],
    ['', null],
    ['-3', null],
    ['1e5', null],
    ['１５８', null],
  ])('reads %j', (text, fen) => expect(parseYuan(text)).toBe(fen));

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (fen) => parseYuan(formatYuan(fen)) === fen),
    );
  });
});

describe('time', () => {
  it.each([
    [1_788_326_400, 1_788_326_400_000],
    ['1788326400', 1_788_326_400_000],
    [1_788_326_400_000, 1_788_326_400_000],
    [0, null],
    [17, null],
    [Number.NaN, null],
    ['abc', null],
    [99_999_999_999_999, null],
  ])('tells seconds from milliseconds: %j', (value, ms) => expect(parseEpoch(value)).toBe(ms));

  it.each([
    ['2026-11-22 10:00:00', Date.UTC(2026, 10, 22, 2, 0, 0)],
    ['2026/1/5 8:05', Date.UTC(2026, 0, 5, 0, 5, 0)],
    ['2026-02-30 10:00:00', null],
    ['2026-11-22', Date.UTC(2026, 10, 21, 16)],
    ['2026年11月22日 18:05', Date.UTC(2026, 10, 22, 10, 5)],
    ['2026.11.22', Date.UTC(2026, 10, 21, 16)],
    ['2026-13-22', null],
    ['2026-11-223', null],
    ['昨天 10:00', null],
  ])('reads a console time %j', (text, ms) => expect(parseChinaTime(text)).toBe(ms));

  it('prints China time whatever the machine thinks', () => {
    expect(formatChinaTime(Date.UTC(2026, 10, 21, 16, 5))).toBe('11-22 00:05');
  });
});

describe('text', () => {
  it.each([
    ['盖子 裂了', '盖子裂了', true],
    ['收到时盖子裂了，而且漏…', '收到时盖子裂了，而且漏了一地', true],
    ['收到时盖子裂了，而且漏…展开', '收到时盖子裂了，而且漏了一地', true],
    ['收到', '收到时盖子裂了', false],
    [null, '什么都行', true],
    ['差', '好', false],
  ])('compares %j with %j', (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
    expect(sameText(b, a)).toBe(same);
  });

  it('never leaves half a character when clipping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, max) => {
        const cut = clip(text, max);
        return cut.length <= max && text.startsWith(cut) && !/[\ud800-\udbff]$/.test(cut);
      }),
    );
  });

  it.each([
    ['王小明', '王***'],
    ['小***', '小***'],
    ['x**x', 'x**x'],
    ['王小明*', '王***'],
    ['*', '*'],
    ['😀abc', '😀***'],
    ['', ''],
  ])('masks %j', (name, masked) => expect(maskName(name)).toBe(masked));
});

describe('identity', () => {
  it('keeps 19 digits to the letter', () => {
    expect(caseIdOf(review({ id: '9007199254740993123' }))).toBe('pinduoduo:10001:9007199254740993123');
  });

  it('gives a rows-only review the same id each time, another to another text, none without an order', () => {
    const rows = review({ id: null, shop: null });
    expect(caseIdOf(rows)).toBe(caseIdOf({ ...rows, text: '收到时盖子裂了， 质量太差' }));
    expect(caseIdOf(rows)).not.toBe(caseIdOf({ ...rows, text: '别的' }));
    expect(caseIdOf({ ...rows, orderSn: null })).toBeNull();
  });
});
