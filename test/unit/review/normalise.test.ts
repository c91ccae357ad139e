import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, spelling } from '@/lib/review/normalise';

const RULES = spelling([
  ['薇', '微'],
  ['v信', '微信'],
  ['返*现', '返现'],
  ['返', '反'],
]);

describe('normalise', () => {
  it.each([
    ['ＱＱ：１２３', 'qq:123'],
    ['微 \u200b信', '微信'],
    ['1️⃣3️⃣8️⃣', '138'],
    ['①③⑧', '138'],
    ['差\u0301\u0302评', '差评'],
    ['改\u3164评', '改评'],
    ['', ''],
  ])('reads %j as %j', (text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });

  it('takes the longest literal first and does not read its own result again', () => {
    expect(normalise('返*现 返 薇V信', { spelling: RULES }).text).toBe('返现反微微信');
  });

  it('leads a hit back to the original, over dropped and grown characters', () => {
    const original = '加 Ｖ\u200b信 吧';
    const { text, span } = normalise(original, { spelling: RULES });
    expect(text).toBe('加微信吧');
    expect(original.slice(...span(1, 3))).toBe('Ｖ\u200b信');
  });

  it('drops what it is told to drop', () => {
    expect(normalise('改·[评]', { drop: /[·[\]]/ }).text).toBe('改评');
  });

  it('keeps spans inside the original and in order, on any string', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    const dodged = fc
      .array(fc.constantFrom('返', '*', '现', 'v', '信', '薇', ' ', '\u200b', '㎏', '\ud800'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(fc.oneof(anything, dodged), (text) => {
        const result = normalise(text, { spelling: RULES });
        let last = 0;
        for (let i = 0; i < result.text.length; i++) {
          const [start, end] = result.span(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
        expect(result.span(result.text.length, result.text.length)).toEqual([text.length, text.length]);
      }),
    );
  });
});
