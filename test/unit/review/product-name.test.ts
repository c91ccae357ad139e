import { describe, expect, it } from 'vitest';
import { shortProductName } from '@/lib/review/product-name';

describe('shortProductName', () => {
  it.each([
    ['陶瓷保温杯', '陶瓷保温杯'],
    ['【官方正品】陶瓷保温杯（包邮）', '陶瓷保温杯'],
    ['2026新款 夏季 连衣裙', '连衣裙'],
    ['USB小风扇', 'USB小风扇'],
    [null, null],
    ['', null],
    ['杯', null],
    ['【包邮】', null],
    ['南极人纯棉短袖男夏季宽松潮流百搭圆领半袖体恤', null],
    ['五星好评杯', null],
    ['返现红包杯', null],
    ['加微信看图', null],
    ['薇❤信', null],
    ['杯子13800138', null],
    ['<b>杯子</b>', '杯子'],
    ['{time}杯', null],
    ['HM-2000', null],
  ])('%j is called %j', (name, short) => {
    expect(shortProductName(name)).toBe(short);
  });
});
