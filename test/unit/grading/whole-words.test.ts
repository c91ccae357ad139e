import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeWords } from '@/lib/grading/whole-words';

const isEnd = (unit: string): boolean => /[，。]/.test(unit);
const widened = (text: string, part: string): string => {
  const start = text.indexOf(part);
  return text.slice(...wholeWords(text, [start, start + part.length], isEnd));
};

it.each([
  ['拍的是藏青色，到手是粉的', '青色', '藏青色'],
  ['退货', '退', '退货'],
  ['客服不理人，发票也没有', '发票', '发票也没有'],
  ['没有发票', '发票', '没有发票'],
])('of "%s", "%s" becomes "%s"', (text, part, whole) => {
  expect(widened(text, part)).toBe(whole);
});

it('keeps what it was given and stays in the clause', () => {
  const texts = fc.array(fc.constantFrom(...'客服不理人发票也没有退货快递太慢，。ab1'), {
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (units, from, length) => {
      const text = units.join('');
      const start = from % text.length;
      let end = start + 1;
      while (end < text.length && end - start <= length % 12 && !isEnd(text.charAt(end))) end++;
      if (isEnd(text.charAt(start))) return;
      const [low, high] = wholeWords(text, [start, end], isEnd);
      expect(low).toBeLessThanOrEqual(start);
      expect(high).toBeGreaterThanOrEqual(end);
      expect(text.slice(low, high)).not.toMatch(/[，。]/);
    }),
  );
});
