import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradeByPhrases as grade } from '@/lib/grading';
import { findingSchema } from '@/lib/grading/contract';

const WORDS = [
  '没有',
  '不',
  '质量太差',
  '假货',
  '漏了',
  '很好',
  '！',
  ' ',
  '辣鸡',
  'ＵＳＢ',
  'sb',
  '🙂',
  '㎏',
  '等了3天才到',
  '加vx',
  '客服',
];
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(''));
const anyText = fc.oneof(
  phrase,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
);
const stars = fc.constantFrom(null, 1, 3, 5);

it('takes any string, and its reasons are spans of the original', () => {
  fc.assert(
    fc.property(anyText, fc.option(anyText), stars, (text, append, given) => {
      const finding = grade({ text, append, stars: given });
      findingSchema.parse(finding);
      for (const reason of finding.reasons) {
        const field = (reason.field === 'text' ? text : append) ?? '';
        expect(reason.start).toBeLessThan(reason.end);
        expect(reason.end).toBeLessThanOrEqual(field.length);
        expect(field.slice(reason.start, reason.end).startsWith(reason.text)).toBe(true);
      }
      expect(grade({ text, append, stars: given })).toEqual(finding);
    }),
  );
});

it('names a primary among its causes, and `other` only alone', () => {
  fc.assert(
    fc.property(phrase, stars, (text, given) => {
      const { causes, primary } = grade({ text, append: null, stars: given });
      expect(primary === null ? causes : causes.includes(primary)).toEqual(primary === null ? [] : true);
      if (causes.includes('other')) expect(causes).toEqual(['other']);
    }),
  );
});

it('does not depend on zero-width marks', () => {
  fc.assert(
    fc.property(
      phrase,
      fc.constantFrom('\u200b', '\u200d', '\ufeff', '\ufe0f'),
      stars,
      (text, mark, given) => {
        const hidden = [...text].join(mark);
        const { reasons: plain, ...finding } = grade({ text, append: null, stars: given });
        const { reasons, ...same } = grade({ text: hidden, append: null, stars: given });
        expect(same).toEqual(finding);
        expect(reasons.map(({ label }) => label)).toEqual(plain.map(({ label }) => label));
      },
    ),
  );
});

it('reads full width, upper case and dodged words like the plain ones', () => {
  const { reasons, ...plain } = grade({ text: '垃圾,假货,sb', append: null, stars: null });
  const { reasons: dodged, ...same } = grade({ text: '辣鸡，假火，ＳＢ', append: null, stars: null });
  expect(same).toEqual(plain);
  expect(dodged.map(({ text }) => text)).toContain('辣鸡');
  expect(reasons.map(({ text }) => text)).toContain('垃圾');
});

it.each(['坏', '慢'.repeat(3), '客服很好', '不给', '没有', '1', '用了3天', '和图片', 'a', '\ud800', '太'])(
  'comes back from %j repeated, with reasons that stand in the text',
  (unit) => {
    // How the time grows is measured by the bench.
    const text = unit.repeat(Math.ceil(80_000 / unit.length));
    const { reasons } = grade({ text, append: null, stars: null });
    for (const reason of reasons) expect(text.slice(reason.start, reason.end)).toBe(reason.text);
    expect(reasons.length).toBeLessThan(100);
  },
  120_000,
);
