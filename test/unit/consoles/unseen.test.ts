// @vitest-environment happy-dom
/** Consoles whose pages nobody has seen: their answers are known by shape, their rows by printed words. */
import { describe, expect, it } from 'vitest';
import { JINGDONG_HOOKS, ratingOf } from '@/lib/consoles/jingdong';
import { JINGDONG } from '@/lib/consoles/jingdong/file';
import { KUAISHOU_HOOKS } from '@/lib/consoles/kuaishou';
import { KUAISHOU } from '@/lib/consoles/kuaishou/file';
import { XIAOHONGSHU_HOOKS } from '@/lib/consoles/xiaohongshu';
import { XIAOHONGSHU } from '@/lib/consoles/xiaohongshu/file';
import { reviewSchema } from '@/lib/review/schema';
import { consoleKit } from './kit';

const REVIEWS = '/api/edith/review/v2/seller/review_manager';
const KITS = {
  xiaohongshu: consoleKit(XIAOHONGSHU, XIAOHONGSHU_HOOKS, 'ark.xiaohongshu.com', REVIEWS),
  kuaishou: consoleKit(KUAISHOU, KUAISHOU_HOOKS, 's.kwaixiaodian.com', '/rest/app/anything'),
  jingdong: consoleKit(JINGDONG, JINGDONG_HOOKS, 'sff.jd.com', '/api'),
};

/** Changes that a platform makes from one day to the next. */
const DRIFTS: [string, (text: string) => string][] = [
  ['numbers as text', (text) => text.replaceAll(/: (\d+)(,|\n|\s*[}\]])/g, ': "$1"$2')],
  ['ids without quotes', (text) => text.replaceAll(/"(\d{16,19})"/g, '$1')],
  ['seconds for milliseconds', (text) => text.replaceAll(/\b(1788\d{6})000\b/g, '$1')],
  ['milliseconds for seconds', (text) => text.replaceAll(/\b(1788\d{6})\b/g, '$1000')],
];

describe('小红书', () => {
  const kit = KITS.xiaohongshu;
  const list = kit.answer('list.json');

  it('reads the list whole, with the price of one piece', () => {
    expect(list.skipped).toBe(0);
    expect(list.reviews.map(({ paid }) => paid)).toEqual([1_990, 5_900, null]);
    expect(list.reviews.map(({ canReply }) => canReply)).toEqual([false, true, true]);
    expect(list.reviews[1]).toMatchObject({
      id: '400000000000000002',
      orderSn: 'P700000000000000002',
      product: { id: 'item0002', name: '示例围巾' },
      rating: { stars: 1, level: null },
      parts: { logistics: 3, service: 2 },
      text: '有线头',
      createdAt: 1_788_326_400_000,
      reply: { replied: false },
      report: { state: 'none' },
    });
    expect(list.reviews[0]).toMatchObject({ product: { sku: '颜色：米白' }, reply: { replied: true } });
  });

  it('reads the list of one item as well, and masks its names', () => {
    const path = '/api/edith/review/seller/review_manager/score_review';
    const read = kit.adapter.readAnswer({
      host: 'ark.xiaohongshu.com',
      path,
      request: null,
      answer: kit.text('score-review.json'),
      lossy: false,
    });
    expect(read?.reviews.map(({ buyer }) => buyer)).toEqual(['小***', '小***', '小***']);
    expect(read?.reviews.map((review) => ({ ...review, buyer: null }))).toEqual(list.reviews);
  });

  it('a sent reply needs one review and the platform’s success', () => {
    const sent = (request: string, answer: string) =>
      kit.adapter.readSentReply({
        host: 'ark.xiaohongshu.com',
        path: '/api/edith/review/seller_reply',
        request,
        answer,
        lossy: false,
      });
    const request = '{"review_id":["400000000000000002"],"content":"抱歉"}';
    expect(sent(request, '{"code":0}')).toEqual({ reviewId: '400000000000000002', text: '抱歉' });
    expect(sent(request, '{"code":-1}')).toBeNull();
    expect(sent(request, '{}')).toBeNull();
    expect(sent('{"review_id":["1","2"],"content":"抱歉"}', '{"code":0}')).toBeNull();
  });
});

describe('快手', () => {
  it('is known by its shape, wherever in the answer it stands', () => {
    const { reviews, skipped } = KITS.kuaishou.answer('list.json');
    expect(skipped).toBe(0);
    expect(reviews.map(({ rating, text }) => [rating.stars, text])).toEqual([
      [5, '挺好用的'],
      [2, '颜色和图片不一样'],
      [5, null],
    ]);
    expect(reviews[1]).toMatchObject({
      id: '70000000002',
      orderSn: '2600000000002',
      product: { id: '900002', name: null },
      createdAt: 1_788_326_400_000,
      reply: { replied: false },
    });
    const moved = JSON.stringify({ result: 1, page: { body: KITS.kuaishou.text('list.json') } });
    expect(KITS.kuaishou.answerOf(moved)?.reviews).toEqual(reviews);
  });

  it('two lists of reviews in one answer are none', () => {
    const list = JSON.parse(KITS.kuaishou.text('list.json')).data.rootComment as unknown[];
    expect(KITS.kuaishou.answerOf(JSON.stringify({ result: 1, a: list, b: list }))).toBeNull();
  });
});

describe('京东', () => {
  it('says the same by the names of the open platform and in the console’s envelope', () => {
    const { reviews, skipped } = KITS.jingdong.answer('jos.json');
    expect(skipped).toBe(0);
    expect(KITS.jingdong.answer('console.json').reviews).toEqual(reviews);
    expect(reviews.map(({ rating }) => rating.stars)).toEqual([5, 1, 3]);
    expect(reviews[0]).toMatchObject({
      id: 'c-0000000001',
      orderSn: '300000000001',
      product: { id: '100000000001', name: '示例台灯' },
      buyer: 'j***1',
      createdAt: Date.UTC(2026, 8, 1, 2),
      reply: { replied: true, text: '感谢支持', at: Date.UTC(2026, 8, 1, 4) },
    });
    expect(reviews[1]?.images).toEqual(['https://example.invalid/2.jpg']);
  });

  it.each([
    [5, [5, 1, 3], { stars: 5, level: null }],
    [1, [5, 1, 3], { stars: 1, level: null }],
    [3, [5, 1, 3], { stars: 3, level: null }],
    [1, [1, 2, 3], { stars: null, level: 'bad' }],
    [2, [1, 2, 3], { stars: null, level: 'neutral' }],
    [3, [1, 2, 3], { stars: null, level: null }],
    [9, [9, 1], { stars: null, level: null }],
    [0, [0, 5], { stars: null, level: null }],
    ['2', [5, 2], { stars: 2, level: null }],
  ])('score %s among %j', (score, scores, rating) => {
    expect(ratingOf(score, scores)).toEqual(rating);
  });
});

describe.each(Object.entries(KITS))('%s', (_id, kit) => {
  const name = kit.adapter.file.id === 'jingdong' ? 'console.json' : 'list.json';

  it.each(DRIFTS)('says the same with %s', (_drift, change) => {
    expect(kit.answerOf(change(kit.text(name)))).toEqual(kit.answer(name));
  });

  it('fits the schema, also where everything is null', () => {
    const empty = kit.text(name).replaceAll(/: (?:"[^"]*"|\d+|true|false)/g, ': null');
    const read = kit.answerOf(empty.replace(/"(?:result|code|success)": null/, '"x": null'));
    for (const review of [...(read?.reviews ?? []), ...kit.answer(name).reviews])
      expect(reviewSchema.safeParse(review).error).toBeUndefined();
  });

  it('finds its rows by their order numbers', () => {
    const rows = kit.rows('rows').map(({ review }) => review);
    const answers = kit.answer(name).reviews;
    expect(rows.map(({ orderSn }) => orderSn)).toEqual(answers.map(({ orderSn }) => orderSn));
    // What is drawn as stars tells nothing here; only a class that says "full" does.
    expect(rows.map(({ rating }) => rating.stars)).toEqual([null, null, null]);
    expect(kit.rows('variants').some(({ review }) => review.rating.stars === 3)).toBe(true);
    expect(rows.map(({ reply }) => reply.replied)).toEqual([true, false, false]);
    expect(rows.map(({ text }) => text)).toEqual(answers.map(({ text }) => text));
    expect(rows.map(({ createdAt }) => createdAt)).not.toContain(null);
  });

  it('a buyer who writes the number of another order hides no review', () => {
    const before = kit.rows('rows').map(({ review }) => review.orderSn);
    kit.page('rows');
    const [row] = kit.rows('rows');
    const words = [...(row?.element.querySelectorAll('*') ?? [])].find(
      (one) => one.children.length === 0 && one.textContent === row?.review.text,
    );
    words?.append('订单号：999999999999，订单编号：999999999998');
    const reading = kit.adapter.readRows(document);
    const rows = reading.kind === 'rows' ? reading.rows : [];
    expect(rows.map(({ review }) => review.orderSn)).toEqual(before);
    expect(rows[0]?.review.text).toContain('999999999998');
  });

  it('takes a list of orders for no list of reviews', () => {
    expect(kit.adapter.readRows(kit.page('orders')).kind).toBe('unrecognised');
  });

  it.each([
    ['empty', 'empty'],
    ['redesigned', 'unrecognised'],
  ])('%s is told as %s', (page, kind) => {
    expect(kit.adapter.readRows(kit.page(page)).kind).toBe(kind);
  });
});

describe('a review that takes no reply and has nothing to press', () => {
  const kit = KITS.jingdong;
  const closed = () => {
    const page = kit.page('rows');
    const [, , row] = kit.rows('rows').map(({ element }) => element);
    for (const action of row?.querySelectorAll('button') ?? []) action.remove();
    return page;
  };

  it('is a row beside rows that have, and not the whole list with the number of the first', () => {
    const before = kit.rows('rows').map(({ review }) => review.orderSn);
    const reading = kit.adapter.readRows(closed());
    const rows = reading.kind === 'rows' ? reading.rows : [];
    expect(rows.map(({ review }) => review.orderSn)).toEqual(before);
    expect(rows.map(({ review }) => review.canReply)).toEqual([null, true, null]);
  });
});
