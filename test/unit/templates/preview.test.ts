import { describe, expect, it } from 'vitest';
import { sampleFacts } from '@/components/templates/content';
import { flatten } from '@/lib/templates/flatten';
import { previewTemplate } from '@/lib/templates/preview';
import { shippedTemplates } from '@/lib/templates/shipped';
import { renderTemplate, slotsFor } from '@/lib/templates/template';

const facts = sampleFacts(1_800_000_000_000);
const said = (text: string, values = {}): string => {
  const preview = previewTemplate({ text, kind: 'private' }, facts, values);
  if (!preview.ok) return preview.faults.map(({ code }) => code).join();
  return preview.parts
    .map(({ text: words, slot }) =>
      slot === null ? words : slot.value === null ? `<${slot.name}>` : `[${words}]`,
    )
    .join('');
};

describe('a preview', () => {
  it.each([
    ['您好，{{ 平台 }}的{{ 件 | 数字 }}件', {}, '您好，[抖店]的<件>件'],
    ['您好，{{ 平台 }}的{{ 件 | 数字 }}件', { 件: 2 }, '您好，[抖店]的[2]件'],
    ['{% 如果 追评 %}又来{% 否则 %}您好{% 结束 %}{{ 甲 | 文字 }}', {}, '您好<甲>'],
    ['{{ 甲 | 文字 }}', { 甲: '{{ 商品 }}\u0000' }, '[{{ 商品 }}]'],
    ['\u0000甲\u0000', {}, '甲'],
    ['{{ 甲', {}, 'open-brace'],
  ])('of %j with %j', (text, values, words) => {
    expect(said(text, values)).toBe(words);
  });

  it('says what will be inserted, once everything is filled in', () => {
    for (const template of shippedTemplates()) {
      const form = slotsFor(template, facts);
      if (!form.ok) throw new Error(template.id);
      const values = Object.fromEntries(
        form.asked.map((slot) => [
          slot.name,
          {
            text: '某',
            choice: slot.choices[0] ?? '',
            number: slot.min ?? 1,
            time: facts.answerBy,
            amount: slot.offered[0] ?? 0,
          }[slot.type],
        ]),
      );
      const preview = previewTemplate(template, facts, values);
      const whole = preview.ok ? preview.parts.map(({ text }) => text).join('') : '';
      expect(whole.replace(/\n{3,}/g, '\n\n'), template.id).toBe(renderTemplate(template, values, facts));
    }
  });
});

describe('a template as one text', () => {
  it('leads back to the place of each word, and of a slot to the whole of it', () => {
    const text = '您好，{{ 商品 }}{% 如果 追评 %}加微信{% 结束 %}，{{ 方式 | 选择: "换货", "维修" }}可以。';
    const flat = flatten(text, 'public');
    expect(flat.text).toBe('您好，相关情况加微信，换货可以。');
    const back = (words: string): string => {
      const at = flat.text.indexOf(words);
      const { start, end } = flat.source(at, at + words.length);
      return text.slice(start, end);
    };
    expect(['您好', '加微信', '可以。', '换货', '情况'].map(back)).toEqual([
      '您好',
      '加微信',
      '可以。',
      '{{ 方式 | 选择: "换货", "维修" }}',
      '{{ 商品 }}',
    ]);
    expect(flat.source(flat.text.length, flat.text.length)).toEqual({ start: text.length, end: text.length });
  });

  it('is made of a faulty one too', () => {
    expect(flatten('{{ 甲', 'public').source(0, 3)).toMatchObject({ start: 0 });
    expect(flatten('', 'public').text).toBe('');
  });
});
