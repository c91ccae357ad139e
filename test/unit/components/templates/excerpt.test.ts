import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '@/components/templates/excerpt';

const marked = (text: string, ...ranges: [number, number][]): string => {
  const { text: out, ranges: moved } = excerptOf(text, ranges);
  return [...moved]
    .reverse()
    .reduce((said, [a, b]) => `${said.slice(0, a)}[${said.slice(a, b)}]${said.slice(b)}`, out);
};

describe('a line of a template', () => {
  it.each([
    ['您好，{{ 商品 }}在催。', [], '您好，〔商品〕在催。'],
    ['{% 如果 追评 %}又{% 结束 %}来了', [], '又来了'],
    ['{{ 数 | 数字: 1, 5 }}件', [], '〔数〕件'],
    ['第一行\n第二行', [], '第一行 第二行'],
    ['我们在核实', [[3, 5]], '我们在[核实]'],
    ['您好，{{ 商品 }}在催办', [[12, 14]], '…〔商品〕在[催办]'],
    ['{{ 商品 }}', [[3, 5]], '〔[商品]〕'],
    ['坏的{{ 填空', [], '坏的{{ 填空'],
  ] as const)('“%s” %j', (text, ranges, said) => {
    expect(marked(text, ...ranges.map(([a, b]): [number, number] => [a, b]))).toBe(said);
  });

  it('begins shortly before the first hit, and never inside a slot', () => {
    const text = `${'一'.repeat(200)}{{ 商品 }}物流`;
    const { text: out, ranges } = excerptOf(text, [[208, 210]]);
    expect(out).toBe('…〔商品〕物流');
    expect(ranges.map(([a, b]) => out.slice(a, b))).toEqual(['物流']);
  });

  it('marks the same words wherever they stand, and is short', () => {
    const piece = fc.constantFrom(
      '您好',
      '{{ 商品 }}',
      '{{ 数 | 数字 }}',
      '{% 如果 追评 %}',
      '{% 结束 %}',
      '\n',
      '。',
      '{{',
      '}}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 30 }), (before, after) => {
        const head = before.join('');
        const text = `${head}核实${after.join('')}`;
        const { text: out, ranges } = excerptOf(text, [[head.length, head.length + 2]]);
        expect(out.length).toBeLessThan(400);
        for (const [a, b] of ranges) expect(out.slice(a, b)).toContain('核');
      }),
    );
  });
});
