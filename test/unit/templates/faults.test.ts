import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaultCode, TemplateKind } from '@/lib/templates/contract';
import { parseTemplate, renderTemplate } from '@/lib/templates/template';
import { FACTS } from './facts';

function faults(text: string, kind: TemplateKind | null = null) {
  const parsed = parseTemplate(text, kind);
  return parsed.ok ? [] : parsed.faults;
}

describe('a template with a fault', () => {
  it.each<[FaultCode, string]>([
    ['too-long', '字'.repeat(50_000)],
    ['too-many-slots', '{{ 商品 }}'.repeat(201)],
    ['too-deep', '{% if 追评 %}'.repeat(4) + '{% endif %}'.repeat(4)],
    ['open-brace', '抱歉，{{ 商品'],
    ['open-brace', '抱歉，{{ 商品 }，请稍等'],
    ['open-brace', '{{ 商品 和 {{ 规格 }}'],
    ['open-brace', '{% if 追评 }}乙{% endif %}'],
    ['stray-brace', '抱歉，{商品}'],
    ['stray-brace', '抱歉，商品 }}'],
    ['empty-slot', '{{ }}'],
    ['slot-in-slot', '{{ {{ 商品 }} }}'],
    ['slot-in-slot', '{{ 处理 | 选择: "{{ 商品 }}", "维修" }}'],
    ['unknown-name', '{{ 买家电话 }}'],
    ['unknown-name', '{{ constructor }}'],
    ['unknown-name', '{{ __proto__ }}'],
    ['unknown-name', '{{ toString }}'],
    ['unknown-name', '{{ 赔偿 | 金额 }}'],
    ['unknown-name', '{% if constructor %}甲{% endif %}'],
    ['unknown-type', '{{ 称呼 | upcase }}'],
    ['unknown-type', '{{ 称呼 | constructor }}'],
    ['unknown-tag', '{% for a in b %}甲{% endfor %}'],
    ['unknown-tag', '{% include "a" %}'],
    ['unknown-tag', '{% raw %}{% endraw %}'],
    ['unknown-tag', '{% assign a = 1 %}'],
    ['unknown-tag', '{% constructor %}'],
    ['bad-slot', '{{ 商品.length }}'],
    ['bad-slot', '{{ 商品["constructor"] }}'],
    ['bad-slot', '{{ "商品" }}'],
    ['bad-slot', '{{ nil }}'],
    ['bad-slot', '{{ 商品 规格 }}'],
    ['bad-slot', '{{ 商品 | }}'],
    ['bad-slot', '{{ 称呼 | 文字 | 文字 }}'],
    ['bad-slot', '{{ 1 + 1 }}'],
    ['bad-slot', '{{ 很长很长很长很长很长很长很长很长很长很长很长 | 文字 }}'],
    ['bad-choices', '{{ 处理 | 选择 }}'],
    ['bad-choices', '{{ 处理 | 选择: "换货" }}'],
    ['bad-choices', '{{ 处理 | 选择: "换货", "换货" }}'],
    ['bad-choices', '{{ 处理 | 选择: "换货", 商品 }}'],
    ['bad-choices', '{{ 处理 | 选择: "换货", "维修 }}'],
    ['bad-bounds', '{{ 天数 | 数字: 30, 1 }}'],
    ['bad-bounds', '{{ 天数 | 数字: "一" }}'],
    ['bad-bounds', '{{ 称呼 | 文字: 5 }}'],
    ['two-types', '{{ 天数 | 数字 }}{{ 天数 | 文字 }}'],
    ['two-types', '{{ 商品 | 数字 }}'],
    ['flag-as-text', '{{ 追评 }}'],
    ['bad-condition', '{% if %}甲{% endif %}'],
    ['bad-condition', '{% if 追评 == %}甲{% endif %}'],
    ['bad-condition', '{% if 追评 and 规格 or 商品 %}甲{% endif %}'],
    ['bad-condition', '{% if 追评 > 1 %}甲{% endif %}'],
    ['bad-condition', '{% if 追评 + 1 %}甲{% endif %}'],
    ['bad-condition', '{{ 处理 | 选择: "换货", "维修" }}{% if 处理 == "退款" %}甲{% endif %}'],
    ['bad-condition', '{% if 追评 %}甲{% endif 追评 %}'],
    ['unclosed-if', '{% if 追评 %}甲'],
    ['stray-end', '甲{% endif %}'],
    ['stray-end', '{% if 追评 %}甲{% else %}乙{% else %}丙{% endif %}'],
    ['amount-public', '退{{ 金额 }}'],
    ['unit-twice', '{{ 答复时间 }}前给您答复'],
    ['unit-twice', '{{ 答复时间 }} 之前给您答复'],
  ])('says %s of %s', (code, text) => {
    expect(faults(text, 'public').map((fault) => fault.code)).toContain(code);
    expect(renderTemplate({ text, kind: 'public' }, {}, FACTS)).toMatchObject({ missing: [] });
  });

  it('says where, and what to write instead', () => {
    expect(faults('抱歉。\n请看{{ 买家电话 }}。')).toEqual([
      expect.objectContaining({
        code: 'unknown-name',
        line: 2,
        column: 3,
        start: 6,
        end: 16,
        message: expect.stringContaining('{{ 买家电话 | 文字 }}'),
        messageEn: expect.stringContaining('{{ 买家电话 | 文字 }}'),
      }),
    ]);
  });

  it('names one mistake once', () => {
    expect(faults('{{ {{ 商品 }} }}，谢谢')).toHaveLength(1);
    expect(faults('第一行{{ 商品\n第二行{{ 没有的 }}').map(({ code }) => code)).toEqual(['open-brace']);
  });

  it('says an amount twice where 元 follows', () => {
    expect(faults('退{{ 金额 }}元').map(({ code, start, end }) => [code, start, end])).toEqual([
      ['unit-twice', 9, 10],
    ]);
  });

  it('has a few words even where a thousand things are wrong', () => {
    for (const noise of ['{', '{{', '{%', '}', '{{}}', '{% endif %}', '{{ a }}'])
      expect(faults(noise.repeat(5_000 / noise.length)).length).toBeLessThanOrEqual(20);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '{',
      '}',
      '|',
      ':',
      '"',
      '“',
      '商品',
      '追评',
      'if ',
      'endif',
      ' 选择',
      '\n',
      '.',
      'constructor',
    ),
    fc.string({ maxLength: 4 }),
  );
  const noise = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

  it('is read or has faults at places of its own, and never throws', () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const { start, end, line, column } of faults(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.split('\n')[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps no brace when it is rendered from facts', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const said = renderTemplate({ text, kind: 'private' }, {}, FACTS);
        if (typeof said === 'string') expect(said).not.toMatch(/[{}]/);
      }),
      { numRuns: 500 },
    );
  });
});
