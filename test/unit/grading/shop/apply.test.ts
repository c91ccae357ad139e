import { describe, expect, it } from 'vitest';
import { type Finding, findingSchema, GRADES, type Grade } from '@/lib/grading/contract';
import { gradeOf } from '@/lib/grading/policy';
import { applyShop, shopText, withShop } from '@/lib/grading/shop/apply';
import { EMPTY_LAYER } from '@/lib/grading/shop/layer';
import { leadOf } from '@/lib/grading/shop/lead';
import { learn } from '@/lib/grading/shop/learn';
import { NOTHING_FOUND } from './findings';

const input = { text: '安装师傅乱收费', append: null, stars: 1 };
const found = (change: Partial<Finding>): Finding => ({ ...NOTHING_FOUND, sentiment: 'negative', ...change });
const say = (deltas: Partial<Record<Grade, number>>) => ({
  deltas: GRADES.map((grade) => deltas[grade] ?? 0),
  spans: [{ grade: 'service' as const, start: 0, end: 4, delta: 3 }],
  learnt: 3,
});

describe('a finding after the shop was asked', () => {
  it('is the same one where the shop says nothing, or too little', () => {
    const finding = found({ primary: 'price', causes: ['price'] });
    expect(applyShop(finding, say({}), input)).toBe(finding);
    expect(applyShop(finding, say({ service: 1.9 }), input)).toBe(finding);
    expect(applyShop(finding, say({ price: 5 }), input)).toBe(finding);
    expect(withShop(() => finding)(input, EMPTY_LAYER)).toBe(finding);
    expect(withShop(() => finding)(input)).toBe(finding);
  });

  it('says that the shop changed it, from what, and by which words', () => {
    const after = applyShop(
      found({ primary: 'price', causes: ['price'], confidence: 0.9 }),
      say({ service: 3 }),
      input,
    );
    expect(findingSchema.parse(after)).toEqual(after);
    expect(after).toMatchObject({
      primary: 'service',
      causes: ['service', 'price'],
      confidence: null,
      by: 'test+shop',
      shop: { was: 'price', grade: 'service', learnt: 3 },
      reasons: [{ label: 'service', field: 'text', start: 0, end: 4, text: '安装师傅' }],
    });
    expect(gradeOf(after)).toBe('service');
  });

  it.each<[Grade, Partial<Finding>, Grade]>([
    ['other', { primary: 'price', causes: ['price'] }, 'other'],
    ['safety', { primary: 'price', causes: ['price'] }, 'safety'],
    ['quality', { primary: 'other', causes: ['other'] }, 'quality'],
  ])('%s follows from the labels as well', (to, before, grade) => {
    const { shop: _, ...after } = applyShop(found(before), say({ [to]: 5 }), input);
    expect(gradeOf(after)).toBe(grade);
  });

  it('what the grader was sure of takes more', () => {
    const finding = found({
      primary: 'price',
      causes: ['price'],
      likelihoods: { price: 0.95, service: 0.1 },
    });
    expect(applyShop(finding, say({ service: 3.9 }), input)).toBe(finding);
    expect(gradeOf(applyShop(finding, say({ service: 4.1 }), input))).toBe('service');
  });

  it('a risk stays unless the shop spoke against these very words', () => {
    const finding = found({ primary: 'quality', causes: ['quality'], risks: ['safety'] });
    expect(applyShop(finding, say({ quality: 8 }), input)).toBe(finding);
    expect(gradeOf(applyShop(finding, say({ quality: 3, safety: -1.5 }), input))).toBe('quality');
  });

  it('malice is learnt over nearly the same words only, and never as a sign of its own', () => {
    const finding = found({ primary: 'quality', causes: ['quality'] });
    expect(applyShop(finding, say({ malice: 3 }), input)).toBe(finding);
    const after = applyShop(finding, say({ malice: 4 }), input);
    expect(gradeOf(after)).toBe('malice');
    expect(after.malice).toEqual([]);
  });

  it('a text that complains of nothing is given no cause lightly', () => {
    const finding = found({ sentiment: 'positive' });
    expect(applyShop(finding, say({ quality: 3 }), input)).toBe(finding);
    expect(gradeOf(applyShop(finding, say({ quality: 4 }), input))).toBe('quality');
  });

  it('finds its words in the append', () => {
    const grader = withShop(() => found({ primary: 'price', causes: ['price'] }));
    const both = { text: '用了一周', append: '安装师傅乱收费用', stars: 1 };
    const text = shopText(both) ?? '';
    const layer = learn(EMPTY_LAYER, { text, from: 'price', to: 'service', at: 1, of: 'a' });
    const [reason] = grader(both, layer).reasons;
    expect(reason).toEqual({ label: 'service', field: 'append', start: 0, end: 8, text: '安装师傅乱收费用' });
    const { reasons } = grader({ ...both, text: null }, layer);
    expect(reasons[0]).toMatchObject({ field: 'append', start: 0, end: 8 });
  });

  it.each([
    ['a run of one character', '面料有股怪味道'.concat('啊'.repeat(500)), null],
    ['words written apart, over the end of the first text', '我 说 袖', '子 歪 了'],
    ['characters of two units', '𠮷𠮷𠮷袖子𠮷歪了𠮷', '😤袖子𠮷又歪了'],
  ])('shows the buyer’s own words: %s', (_, text, append) => {
    const both = { text, append, stars: 1 };
    const layer = learn(EMPTY_LAYER, {
      text: shopText(both) ?? '',
      from: 'price',
      to: 'size',
      at: 1,
      of: 'a',
    });
    const after = withShop(() => found({ primary: 'price', causes: ['price'] }))(both, layer);
    expect(findingSchema.parse(after)).toEqual(after);
    expect(after.reasons).not.toHaveLength(0);
    for (const { field, start, end, text: words } of after.reasons) {
      const original = both[field] ?? '';
      expect(end).toBeLessThanOrEqual(original.length);
      expect(original.slice(start, end).startsWith(words)).toBe(true);
      expect(words.isWellFormed()).toBe(true);
    }
  });
});

describe('how far the machine preferred its grade', () => {
  it.each([
    ['without likelihoods', {}, 2],
    ['the surer, the longer the lesson', { likelihoods: { price: 0.9, service: 0.3 } }, 3.04],
    ['a close call', { likelihoods: { price: 0.6, service: 0.4 } }, 2],
    ['a label never said', { likelihoods: { price: 0.9 } }, 4],
    ['a grade that came from the shop alone', { shop: { was: 'service', grade: 'price', learnt: 1 } }, -2],
  ] as const)('%s', (_, change, lead) => {
    expect(leadOf(found(change), 'price', 'service')).toBeCloseTo(lead, 2);
  });
});
