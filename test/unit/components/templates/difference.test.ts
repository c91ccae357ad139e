import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '@/components/templates/difference';

const without = (kind: 'in' | 'out', before: string, after: string): string =>
  difference(before, after)
    .filter((stretch) => stretch.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('difference', () => {
  it.each([
    ['您好，我们会核实。', '您好，我们会尽快核实。', '=您好，我们会 +尽快 =核实。'],
    ['退款', '退款', '=退款'],
    ['', '新', '+新'],
    ['旧', '', '-旧'],
    ['明天答复', '后天答复', '-明天 +后天 =答复'],
  ])('of “%s” and “%s”', (before, after, said) => {
    const signs = { same: '=', in: '+', out: '-' };
    expect(
      difference(before, after)
        .map(({ kind, text }) => signs[kind] + text)
        .join(' '),
    ).toBe(said);
  });

  it('loses and invents no letter, and never has two neighbours of one kind', () => {
    const text = fc.string({
      unit: fc.constantFrom('您', '好', '，', ' ', '核实', 'a', '1', '😀', '\n'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(without('in', before, after)).toBe(before);
        expect(without('out', before, after)).toBe(after);
        const kinds = difference(before, after).map(({ kind }) => kind);
        expect(kinds.some((kind, i) => kind === kinds[i - 1])).toBe(false);
      }),
    );
  });

  it('of two long texts that share nothing comes at once', () => {
    const [a, b] = ['甲 '.repeat(2_500), '乙\n'.repeat(2_500)];
    expect(without('in', a, b)).toBe(a);
    expect(without('out', a, b)).toBe(b);
  });
});
