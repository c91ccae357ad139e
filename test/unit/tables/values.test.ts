import { describe, expect, it } from 'vitest';
import { parseTime } from '@/lib/tables/time';
import { filled, parseId, parseMoney, parseRating } from '@/lib/tables/values';

const AT = Date.UTC(2026, 10, 22, 10, 5, 9);
const MINUTE_BEFORE = Date.UTC(2026, 10, 22, 10, 5);

describe('times', () => {
  it.each([
    ['2026-11-22 18:05:09', AT],
    ['2026/11/22 18:05', MINUTE_BEFORE],
    ['2026.11.22 18:05', MINUTE_BEFORE],
    ['2026年11月22日 18时05分09秒', AT],
    ['2026年11月22日18:05', MINUTE_BEFORE],
    ['2026-11-22 下午 6:05', MINUTE_BEFORE],
    ['2026/11/22 6:05:09 PM', AT],
    ['２０２６－１１－２２ １８：０５', MINUTE_BEFORE],
    ['2026-11-22T10:05:09.123Z', AT],
    ['2026-11-22T18:05:09+08:00', AT],
    ['20261122180509', AT],
    [String(AT), AT],
    [String(AT / 1000), AT],
    ['46348.753576388889', AT],
    ['2026-11-22', Date.UTC(2026, 10, 21, 16)],
    ['20261122', Date.UTC(2026, 10, 21, 16)],
    ['2026-11-22 上午 12:05', Date.UTC(2026, 10, 21, 16, 5)],
  ])('%s', (text, at) => expect(parseTime(text)).toBe(at));

  it.each([
    '11/22/2026',
    '26-11-22',
    '2026-02-30',
    '2026-11-22 25:00',
    '2026-11-22 18:60',
    '昨天',
    '1',
    '2026',
    '1.76E+12',
    '1999-01-01',
    '20261322',
  ])('says nothing about %s', (text) => expect(parseTime(text)).toBeNull());
});

it.each([
  ['1', 1, null],
  ['5.0', 5, null],
  ['４星', 4, null],
  ['三星', 3, null],
  ['★★☆☆☆', 2, null],
  ['差评', null, 'bad'],
  ['中评', null, 'neutral'],
  ['好评', null, 'good'],
  ['1星差评', 1, 'bad'],
  ['5 stars', 5, null],
])('rating %s', (text, stars, level) => expect(parseRating(text)).toEqual({ stars, level }));

it.each(['6', '0', '4.5', '-1', '1e0', '★★★★★★', '☆☆☆', '很好', '星', '12', '5/5'])('no rating: %s', (text) =>
  expect(parseRating(text)).toBeNull(),
);

it.each([
  ['158', 15_800],
  ['￥1,299.00', 129_900],
  ['12.5元', 1_250],
  ['CNY 9.9', 990],
  ['-5', null],
  ['1.234', null],
  ['十元', null],
  ['1e5', null],
])('money %s', (text, fen) => expect(parseMoney(text)).toBe(fen));

it.each([
  ['261122-100000000000002', '261122-100000000000002'],
  ['\t900000000000000002', '900000000000000002'],
  ["'900000000000000002", '900000000000000002'],
  ['="900000000000000002"', '900000000000000002'],
  ['12345.0', '12345'],
])('id %j', (text, id) => expect(parseId(text)).toEqual({ ok: true, id }));

it.each([
  ['2.6E+17', 'rounded'],
  ['2.61122E17', 'rounded'],
  ['261122100000000000.0', 'rounded'],
  ['=1+1', 'id'],
  ['订单一', 'id'],
  ['1'.repeat(81), 'id'],
])('no id: %s', (text, why) => expect(parseId(text)).toEqual({ ok: false, why }));

it('takes what stands for nothing as nothing, and nothing else', () => {
  for (const text of ['', '  ', '-', '--', 'NULL', '无', 'N/A', '/']) expect(filled(text)).toBeNull();
  for (const text of ['0', '无语', '- 差', 'null值']) expect(filled(text)).toBe(text);
});
