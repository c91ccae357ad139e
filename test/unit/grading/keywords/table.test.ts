import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/grading/keywords/matcher';
import { normalise } from '@/lib/grading/keywords/normalise';
import { PHRASES } from '@/lib/grading/keywords/phrases';
import { entriesOf } from '@/lib/grading/keywords/table';

describe('the tables', () => {
  it('are written in normal form, or their phrases could never be found', () => {
    const phrases = PHRASES.flatMap((group) => entriesOf(group).map(([phrase]) => phrase));
    expect(phrases.filter((phrase) => normalise(phrase).text !== phrase)).toEqual([]);
  });

  it('hold global patterns and stateless contexts', () => {
    expect(PHRASES.flatMap(({ patterns = [] }) => patterns).filter(({ global }) => !global)).toEqual([]);
    const contexts = PHRASES.flatMap(({ when, unless }) => [when, unless]);
    expect(contexts.filter((context) => context?.global)).toEqual([]);
  });

  it('refuse a line they cannot read', () => {
    expect(() => entriesOf({ label: 'quality', phrases: '坏了 5' })).toThrow('Unreadable phrase');
  });

  it('weigh by the counts: one-sided more, even not at all, unmeasured 1', () => {
    const weights = entriesOf({ label: 'quality', phrases: '甲 63/0, 乙 5/5, 丙, ~丁 3/0' }).map(
      ([, entry]) => entry,
    );
    expect(weights.map(({ weight, evidence }) => [weight, evidence])).toEqual([
      [2.5, 1],
      [0, 1],
      [1, 1],
      [1, 0.5],
    ]);
  });
});

describe('the matcher', () => {
  it('counts the longest phrase of a label once, and each label for itself', () => {
    const find = compile([
      { label: 'logistics', phrases: '太慢, 物流太慢' },
      { label: 'quality', phrases: '太慢' },
    ]);
    const found = find('物流太慢').map(({ start, end, entry }) => [entry.label, start, end]);
    expect(found).toEqual([
      ['logistics', 0, 4],
      ['quality', 2, 4],
    ]);
  });

  it('keeps a denial inside its clause', () => {
    const find = compile([{ label: 'quality', phrases: '掉色' }]);
    expect(find('不会掉色').map(({ denied }) => denied)).toEqual([true]);
    expect(find('说不会，掉色').map(({ denied }) => denied)).toEqual([false]);
  });
});

describe('normalise', () => {
  it('leads every unit back to the original', () => {
    const original = 'Ａ\u200b辣鸡㎏';
    const { text, span } = normalise(original);
    expect(text).toBe('a垃圾kg');
    const spans = Array.from(text, (_, i) => span(i, i + 1));
    expect(spans).toEqual([
      [0, 1],
      [2, 4],
      [2, 4],
      [4, 5],
      [4, 5],
    ]);
  });

  it('does not read a dodge inside a longer Latin word', () => {
    expect(normalise('wxyz svx').text).toBe('wxyz svx');
  });
});
