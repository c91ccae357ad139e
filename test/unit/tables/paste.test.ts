import { describe, expect, it } from 'vitest';
import { readPasted } from '@/lib/tables/paste';

const one = (text: string) => {
  const read = readPasted(text);
  return read.kind === 'one' ? read.fields : read.kind;
};

describe('one review', () => {
  it('free text is the review, as it stands', () => {
    expect(one('用了两天就坏了\n客服：不理人，评价也不让写')).toEqual({
      text: '用了两天就坏了\n客服：不理人，评价也不让写',
    });
  });

  it('takes a rating and a time that stand alone', () => {
    expect(one('★☆☆☆☆\n质量太差\n2026-11-22 18:05')).toEqual({
      text: '质量太差',
      rating: '★☆☆☆☆',
      createdAt: '2026-11-22 18:05',
    });
  });

  it('reads the labels of a row of a console', () => {
    const text =
      '订单编号：261122-100000000000002\t评价时间：2026-11-22 18:05:09\n商品名称：收纳盒 大号\n评价内容：盖子裂了\n评分：1星\n回复\t举报';
    expect(one(text)).toEqual({
      orderSn: '261122-100000000000002',
      createdAt: '2026-11-22 18:05:09',
      productName: '收纳盒 大号',
      text: '盖子裂了',
      rating: '1星',
    });
  });

  it('leaves empty what could be two things', () => {
    expect(one('订单编号：1001\n盖子裂了\n回复\n举报')).toEqual({ orderSn: '1001' });
    expect(one('订单编号：1001\n订单编号：1002\n盖子裂了')).toEqual({ text: '盖子裂了' });
    expect(one('1星\n5星\n评价内容：差')).toEqual({ text: '差' });
  });

  it('does not take figures for a time', () => {
    expect(one('45000\n订单号：1001')).toEqual({ orderSn: '1001', text: '45000' });
  });
});

describe('rows', () => {
  it('copied from a spreadsheet, with quotes and line breaks in a cell', () => {
    const read = readPasted('评价内容\t评分\r\n"盖子""裂""了\n第二行"\t1\r\n');
    expect(read.kind === 'rows' && read.sheet.rows).toEqual([
      ['评价内容', '评分'],
      ['盖子"裂"了\n第二行', '1'],
    ]);
  });

  it('without headers, when all are of one width', () => {
    expect(readPasted('差\t1\n坏\t2\n').kind).toBe('rows');
    expect(readPasted('差\t1\n坏').kind).toBe('one');
  });
});
