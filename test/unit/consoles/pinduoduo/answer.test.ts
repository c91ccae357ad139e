import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewSchema } from '@/lib/review/schema';
import { fixtureText, HOST, listAnswer, pinduoduo, REPLY_PATH } from './fixture';

const { readAnswer, readSentReply } = pinduoduo;

const read = (name: string, more = {}) => readAnswer(listAnswer(name, more));
const envelope = (row: unknown, more = {}) =>
  listAnswer('wrapped.json', {
    answer: JSON.stringify({ success: true, errorCode: 1000000, result: { data: [row] }, ...more }),
  });
const one = (row: unknown) => readAnswer(envelope(row))?.reviews[0];

describe('list answer', () => {
  it('reads every field of the wrapped form', () => {
    const result = read('wrapped.json');
    expect(result?.skipped).toBe(0);
    expect(result?.reviews[1]).toEqual({
      console: 'pinduoduo',
      shop: '10001',
      id: '900000000000000002',
      orderSn: '260902-100000000000002',
      product: { id: '800000000002', name: '示例收纳盒', sku: '颜色：白色，规格：大号' },
      rating: { stars: 1, level: null },
      parts: { logistics: 2, service: 1 },
      text: '收到时盖子裂了，找客服半天没人理。',
      append: { text: '客服已补发。', at: 1788500000000 },
      images: ['https://review.pddpic.com/2.jpg'],
      buyer: '匿***',
      createdAt: 1788412800000,
      paid: null,
      reply: { replied: false, text: null, at: null },
      canReply: true,
      report: { state: 'pending', label: '待审核' },
      readFrom: 'answer',
    });
    expect(result?.reviews[0]?.reply).toEqual({ replied: true, text: '谢谢支持', at: 1788250000000 });
    expect(result?.reviews[2]).toMatchObject({ text: null, canReply: false });
  });

  it.each(['flat.json', 'numbers.json', 'unquoted-ids.json.txt'])('%s says the same', (name) => {
    expect(read(name)).toEqual(read('wrapped.json'));
  });

  it('refuses ids whose digits the page has lost, and keeps the order number', () => {
    const parsed: unknown = JSON.parse(fixtureText('unquoted-ids.json.txt'));
    const result = read('wrapped.json', { answer: JSON.stringify(parsed), lossy: true });
    expect(result?.reviews.map(({ id, orderSn }) => [id, orderSn])).toEqual([
      [null, '260901-100000000000001'],
      [null, '260902-100000000000002'],
      [null, '260903-100000000000003'],
    ]);
  });

  it('keeps 19 digits to the letter', () => {
    const answer =
      '{"success":true,"result":{"data":[{"reviewId":9223372036854775807,"orderSn":"260901-1"}]}}';
    expect(readAnswer(listAnswer('wrapped.json', { answer }))?.reviews[0]?.id).toBe('9223372036854775807');
  });

  it('is not read: cut, refused, of another path, no list', () => {
    expect(read('truncated.json.txt')).toBeNull();
    expect(readAnswer(envelope({}, { success: false }))).toBeNull();
    expect(readAnswer(envelope({}, { errorCode: 2000018 }))).toBeNull();
    expect(readAnswer(envelope({}, { errorCode: null, error_code: 40010 }))).toBeNull();
    expect(read('wrapped.json', { path: '/saturn/reviews/detail' })).toBeNull();
    for (const answer of ['', 'null', '[]', '"x"', '{"success":true,"result":null}'])
      expect(read('wrapped.json', { answer })).toBeNull();
  });

  it('counts rows that nothing can identify; null everywhere invents nothing', () => {
    const result = read('nulls.json');
    expect(result?.skipped).toBe(2);
    expect(result?.reviews).toHaveLength(1);
    expect(result?.reviews[0]).toMatchObject({
      rating: { stars: null, level: null },
      text: null,
      reply: { replied: null },
      canReply: null,
      report: null,
      createdAt: null,
      buyer: null,
    });
  });

  it('does not choose between two contents of one id', () => {
    const row = { reviewId: '1', orderSn: '260901-1', comment: '好' };
    const data = [row, { ...row, comment: '坏' }, row];
    const answer = JSON.stringify({ success: true, result: { data } });
    const result = readAnswer(listAnswer('wrapped.json', { answer }));
    expect(result?.reviews.map(({ text }) => text)).toEqual(['好']);
    expect(result?.skipped).toBe(1);
  });
});

describe('fields', () => {
  const base = { reviewId: '900000000000000009', orderSn: '260909-100000000000009' };

  it.each([
    [{ score: 0, descScore: 2.9 }, 2],
    [{ score: 4.5, descScore: 1 }, 4],
    [{ descScore: '3' }, 3],
    [{ descScore: 0 }, null],
    [{ descScore: 6 }, null],
    [{}, null],
  ])('stars of %j: %s', (fields, stars) => {
    expect(one({ ...base, ...fields })?.rating).toEqual({ stars, level: null });
  });

  it.each([
    [{ replyStatus: 1 }, true],
    [{ replyStatus: 20 }, true],
    [{ replyStatus: 0 }, false],
    [{ replyStatus: '2' }, false],
    [{ replyStatus: 2, replyCount: 1 }, true],
    [{ replyStatus: 2, replyList: [{ content: '您好' }] }, true],
    [{ replyStatus: 2, reply: '您好' }, true],
    [{ replyStatus: 1, replyCount: 0 }, null],
    [{ replyStatus: 7 }, null],
    [{ reply: '' }, false],
    [{}, null],
  ])('replied of %j: %s', (fields, replied) => {
    expect(one({ ...base, ...fields })?.reply.replied).toBe(replied);
  });

  it.each([
    [{ canReview: true }, true],
    [{ canReview: true, canInteract: false }, false],
    [{ canReview: 0 }, false],
    [{}, null],
  ])('may be answered, of %j: %s', (fields, expected) => {
    expect(one({ ...base, ...fields })?.canReply).toBe(expected);
  });

  it.each([
    ['该用户未填写文字评价', null],
    ['该用户觉得商品很好，给出了5星好评', null],
    ['该用户未填写文字评价，但我说很差', '该用户未填写文字评价，但我说很差'],
    ['  ', null],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('text %j is %j', (comment, text) => {
    expect(one({ ...base, comment })?.text).toBe(text);
  });

  it('holds the bounds of the door whatever comes', () => {
    const anything = fc.anything({ maxDepth: 2 });
    const names = Object.keys(JSON.parse(fixtureText('wrapped.json')).result.data[0] as object);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), anything), (fields) => {
        const review = one({ ...fields, ...base });
        expect(reviewSchema.safeParse(review).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
    const long = '长'.repeat(9_000);
    const huge = one({ ...base, comment: long, name: long, goodsName: long, specs: long, reply: long });
    expect(reviewSchema.safeParse(huge).success).toBe(true);
  });
});

describe('sent reply', () => {
  const sent = (request: string | null, answer: unknown) =>
    readSentReply({ host: HOST, path: REPLY_PATH, request, answer: JSON.stringify(answer), lossy: false });
  const request = '{"reviewId":900000000000000002,"content":"抱歉","userType":1}';

  it('is read with the id to the letter', () => {
    expect(sent(request, { success: true, errorCode: 1000000 })).toEqual({
      reviewId: '900000000000000002',
      text: '抱歉',
    });
  });

  it('is none without the platform saying success', () => {
    expect(sent(request, { success: false })).toBeNull();
    expect(sent(request, {})).toBeNull();
    expect(sent(request, { success: true, errorCode: 2000018 })).toBeNull();
    expect(sent(null, { success: true })).toBeNull();
    expect(sent('content=x', { success: true })).toBeNull();
  });
});
