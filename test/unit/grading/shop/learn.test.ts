import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADES, type Grade } from '@/lib/grading/contract';
import { deltaOf, deltasFor } from '@/lib/grading/shop/deltas';
import {
  EMPTY_LAYER,
  MOST_LESSONS,
  MOST_WEIGHT,
  MOST_WEIGHTS,
  type ShopLayer,
  shopLayerSchema,
} from '@/lib/grading/shop/layer';
import { LEAD } from '@/lib/grading/shop/lead';
import { type Correction, learn } from '@/lib/grading/shop/learn';

const lesson = (text: string, from: Grade, to: Grade, of: string): Correction => ({
  text,
  from,
  to,
  of,
  at: 1_000,
});
const all = (lessons: readonly Correction[], start: ShopLayer = EMPTY_LAYER): ShopLayer =>
  lessons.reduce((layer, one) => learn(layer, one), start);
/** By how much the layer prefers one grade to the other on this text. */
const ahead = (layer: ShopLayer, text: string, to: Grade, from: Grade): number => {
  const { deltas } = deltasFor(layer, text);
  return deltaOf(deltas, to) - deltaOf(deltas, from);
};

/** Without the clock. */
const weightsOf = (layer: ShopLayer) =>
  Object.fromEntries(Object.entries(layer.weights).map(([hash, { d }]) => [hash, d]));

const FITTERS = [
  lesson('安装的师傅乱收钱，多要了一百', 'price', 'service', 'a'),
  lesson('师傅上门安装乱收费用', 'price', 'service', 'b'),
  lesson('安装师傅态度凶还乱收费', 'price', 'service', 'c'),
];

describe('what a shop learns', () => {
  it.each([0, 3, 10, 20, 60, 200])(
    'one clause among %d is a lesson for a file, and can be taken back',
    (count) => {
      const asides = Array.from({ length: count }, (_, i) => `第${i}层纸箱压得变了形`);
      for (const clause of ['用了以后过敏起疹子', '过敏']) {
        const text = [...asides, clause].join('，');
        const start = text.indexOf('过敏');
        const reasons = [{ label: 'safety' as const, start, end: start + 2 }];
        const layer = learn(EMPTY_LAYER, { ...lesson(text, 'safety', 'packaging', 'a'), reasons }, 4);
        expect(shopLayerSchema.parse(layer)).toEqual(layer);
        const back = learn(layer, { ...lesson(text, 'safety', 'safety', 'a'), reasons });
        expect(back).toMatchObject({ learnt: 0, weights: {}, lessons: [] });
      }
    },
  );

  it('the same words again get the corrected grade, by more than the grader was sure', () => {
    for (const one of FITTERS)
      expect(ahead(learn(EMPTY_LAYER, one), one.text, 'service', 'price')).toBeGreaterThan(LEAD);
  });

  it('a grader that was surer is overruled all the same', () => {
    const [one] = FITTERS;
    if (one === undefined) throw new Error('no lesson');
    expect(ahead(learn(EMPTY_LAYER, one, 4), one.text, 'service', 'price')).toBeGreaterThan(4);
  });

  it('reads through spelling, width and marks between the words', () => {
    const layer = learn(EMPTY_LAYER, lesson('加VX才肯退款，不然拖着', 'price', 'service', 'a'));
    expect(ahead(layer, '加 微信 才肯退款!!!不\u200b然拖着', 'service', 'price')).toBeGreaterThan(LEAD);
  });

  it.each(['安装师傅乱收费', '上门安装的师傅乱收费，加了八十', '冰箱还行，安装师傅乱收费'])(
    'after three of the like also %s',
    (text) => {
      expect(ahead(all(FITTERS), text, 'service', 'price')).toBeGreaterThan(LEAD);
    },
  );

  it.each([
    '价格太贵了，不值',
    '刚买就降价，不给退差价',
    '师傅很准时',
    '安装很快',
    '屏幕碎了一角',
    '一百块买的',
    '态度凶',
  ])('but not %s', (text) => {
    expect(ahead(all(FITTERS), text, 'service', 'price')).toBeLessThan(LEAD);
  });

  it('praise beside the complaint teaches nothing', () => {
    const text = '物流特别快，安装师傅乱收费';
    const reasons = [{ label: 'positive' as const, start: 0, end: 5 }];
    const layer = learn(EMPTY_LAYER, { ...lesson(text, 'price', 'service', 'a'), reasons });
    expect(ahead(layer, text, 'service', 'price')).toBeGreaterThan(LEAD);
    expect(ahead(layer, '物流特别快', 'service', 'price')).toBe(0);
  });

  it('a danger that was none is taken back over its own words, not over what stood beside them', () => {
    const text = '盖子总是拧不紧，烫手得很';
    const reasons = [{ label: 'safety' as const, start: 8, end: 12 }];
    const layer = learn(EMPTY_LAYER, { ...lesson(text, 'safety', 'quality', 'a'), reasons });
    expect(ahead(layer, text, 'quality', 'safety')).toBeGreaterThan(LEAD);
    expect(ahead(layer, '盖子总是拧不紧', 'quality', 'safety')).toBe(0);
  });

  it('a correction taken back leaves nothing of itself', () => {
    const [first, second] = FITTERS;
    if (first === undefined || second === undefined) throw new Error('no lesson');
    const before = learn(EMPTY_LAYER, first);
    const mistaken = learn(before, second);
    const back = learn(mistaken, { ...second, to: second.from });
    expect(weightsOf(back)).toEqual(weightsOf(before));
    expect(back).toMatchObject({ learnt: 1, lessons: before.lessons });
    expect(learn(back, { ...first, to: first.from })).toMatchObject({ learnt: 0, since: null, weights: {} });
  });

  it('a second thought replaces the first', () => {
    const [first] = FITTERS;
    if (first === undefined) throw new Error('no lesson');
    const once = learn(EMPTY_LAYER, { ...first, to: 'other' });
    const twice = learn(once, { ...first, to: 'service' });
    expect(twice.learnt).toBe(1);
    expect(deltaOf(deltasFor(twice, first.text).deltas, 'other')).toBe(0);
    expect(ahead(twice, first.text, 'service', 'price')).toBeGreaterThan(LEAD);
  });

  it('an agent who finds the machine right ends what spoke against it', () => {
    const confirmed = learn(all(FITTERS), lesson('安装师傅乱收费', 'price', 'price', 'd'));
    expect(ahead(confirmed, '安装师傅乱收费', 'service', 'price')).toBeLessThan(0.01);
    expect(confirmed.learnt).toBe(3);
  });

  it('a text without a word teaches nothing', () => {
    for (const text of ['', '？？？？', ' \n', '👍👍'])
      expect(learn(EMPTY_LAYER, lesson(text, 'price', 'other', 'a'))).toBe(EMPTY_LAYER);
  });

  it('says which words carried it, in the original text', () => {
    const text = '【差】 安装師傅乱收费！！';
    const { spans } = deltasFor(all(FITTERS), '【差】 安装师傅乱收费！！');
    expect(spans.slice(0, 1).map(({ grade, start, end }) => [grade, text.slice(start, end)])).toEqual([
      ['service', '安装師傅乱收费'],
    ]);
  });
});

describe('a layer, whatever it learns', () => {
  const grade = fc.constantFrom(...GRADES);
  const words = fc.string({
    unit: fc.constantFrom(...'安装师傅乱收费屏幕碎了尺码偏小物流慢，。 a1！'),
    maxLength: 60,
  });
  const correction = fc.record({
    text: fc.oneof(words, fc.string({ unit: 'binary', maxLength: 80 })),
    from: grade,
    to: grade,
    at: fc.integer({ min: 0, max: 2 ** 40 }),
    of: fc.integer({ min: 0, max: 30 }).map((n) => n.toString(36)),
  });

  it('is sound, bounded and made the same way every time', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 25 }), words, (corrections, text) => {
        const layer = all(corrections);
        expect(shopLayerSchema.parse(JSON.parse(JSON.stringify(layer)))).toEqual(layer);
        expect(all(corrections)).toEqual(layer);
        for (const delta of deltasFor(layer, text).deltas) expect(Math.abs(delta)).toBeLessThanOrEqual(8);
        for (const { d } of Object.values(layer.weights))
          for (const weight of Object.values(d)) expect(Math.abs(weight)).toBeLessThanOrEqual(MOST_WEIGHT);
      }),
      { numRuns: 60 },
    );
  });

  it('the last correction holds for its own text', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 8 }), words, grade, grade, (before, text, from, to) => {
        fc.pre(/[\p{L}\p{N}]{2}/u.test(text) && from !== to);
        const layer = learn(all(before), lesson(text, from, to, 'last'));
        expect(ahead(layer, text, to, from)).toBeGreaterThan(LEAD);
      }),
      { numRuns: 60 },
    );
  });

  it('what has no word in common may come in any order', () => {
    const apart = [
      lesson('安装师傅乱收费', 'price', 'service', 'a'),
      lesson('屏幕碎一角', 'packaging', 'quality', 'b'),
      lesson('尺码偏小勒脚', 'quality', 'size', 'c'),
    ];
    const read = (layer: ShopLayer): number[][] => apart.map(({ text }) => deltasFor(layer, text).deltas);
    expect(read(all(apart.toReversed()))).toEqual(read(all(apart)));
  });

  it('forgets the oldest first when it is full', () => {
    const [oldest, newest] = [FITTERS.slice(0, 1), lesson('屏幕碎一角', 'packaging', 'quality', 'new')];
    const filled = Array.from(
      { length: MOST_WEIGHTS },
      (_, i) => [(60_466_176 + i).toString(36), { n: 2, d: { size: i / MOST_WEIGHTS } }] as const,
    );
    const first = all(oldest);
    const full = {
      ...first,
      count: 2,
      weights: { ...Object.fromEntries(filled), ...first.weights },
      lessons: Array.from({ length: MOST_LESSONS }, (_, i) => ({
        ...newest,
        of: `x${i}`,
        step: 1,
      })).map(({ of, from, to, step }) => ({ of, from, to, step })),
    };
    const layer = learn(full, newest);
    expect(Object.keys(layer.weights)).toHaveLength(MOST_WEIGHTS);
    expect(layer.lessons).toHaveLength(MOST_LESSONS);
    expect(ahead(layer, newest.text, 'quality', 'packaging')).toBeGreaterThan(LEAD);
    expect(ahead(layer, oldest[0]?.text ?? '', 'service', 'price')).toBe(0);
    // Of one age the weakest goes.
    expect(layer.weights[filled[0]?.[0] ?? '']).toBeUndefined();
    expect(layer.weights[filled.at(-1)?.[0] ?? '']).toBeDefined();
  });

  it('holds no word of what it learnt from', () => {
    const text = JSON.stringify(all(FITTERS));
    for (const word of ['安装', '师傅', '收费']) expect(text).not.toContain(word);
  });
});
