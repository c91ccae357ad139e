import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotProposals, withSlots } from '@/components/templates/as-template';
import { sampleFacts } from '@/components/templates/content';
import { parseTemplate } from '@/lib/templates/template';

const facts = {
  ...sampleFacts(1_800_000_000_000),
  productName: '316不锈钢保温杯 500ml',
  sku: '奶白色',
  shop: '青禾小店',
};
const made = (text: string, kind: 'public' | 'private' = 'public'): string =>
  withSlots(text, slotProposals(text, facts, kind));

describe('the text of one case as a template', () => {
  it.each([
    ['316不锈钢保温杯 500ml已登记', '{{ 商品 }}已登记'],
    ['奶白色的那只', '{{ 规格 }}的那只'],
    ['青禾小店会处理', '{{ 店铺 }}会处理'],
    ['明天18:00前给您答复', '{{ 答复时间 }}给您答复'],
    ['11月24日 9点半之前答复，今天20:00前先登记', '{{ 答复时间 }}答复，{{ 时间 | 时间 }}先登记'],
    [
      '明天18:00前答复，请明天18:00前留意，后天12点前补发',
      '{{ 答复时间 }}答复，请{{ 答复时间 }}留意，{{ 时间 | 时间 }}补发',
    ],
    ['24小时内答复，单号 12:30', '24小时内答复，单号 12:30'],
    ['退您89元和5元券', '退您89元和5元券'],
  ])('%s', (text, template) => {
    expect(made(text)).toBe(template);
  });

  it('takes amounts of the offer in a private text alone, and no other amount', () => {
    expect(made('退您89元，另有5元券，不是8元', 'private')).toBe(
      '退您{{ 退款金额 }}，另有{{ 优惠券金额 }}券，不是8元',
    );
  });

  it('has no fault of the language, however often and in what order', () => {
    const piece = fc.constantFrom(
      '明天18:00前',
      '后天12:00前',
      '11月24日9:00前',
      '今晚8点',
      '316不锈钢保温杯 500ml',
      '奶白色',
      '89元',
      '，',
      '给您',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parseTemplate(made(text, 'private'), 'private');
        expect(parsed.ok ? [] : parsed.faults.map(({ code }) => code)).toEqual([]);
      }),
    );
  });
});
