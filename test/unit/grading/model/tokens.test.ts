import { describe, expect, it } from 'vitest';
import { isGap, MOST_UNITS, tokenise, tokenSpace, unitAt, vocabulary } from '@/lib/grading/model/tokens';

const WORDS = vocabulary('甲乙', '甲乙乙乙');
const HALF = MOST_UNITS / 2;
const read = (text: string) => {
  const { length, chars, pairs } = tokenise(text, WORDS, tokenSpace());
  return { chars: [...chars.subarray(0, length)], pairs: [...pairs.subarray(0, length)] };
};

describe('the places of a text', () => {
  it('are numbered from 2, unknown units are 1, and pairs stand at their first unit', () => {
    expect(read('甲乙乙丙')).toEqual({ chars: [2, 3, 3, 1], pairs: [1, 2, 0, 0] });
    expect(read('')).toEqual({ chars: [], pairs: [] });
  });

  it('are the beginning and the end of a long text, with no pair over what was left out', () => {
    const left = '丙'.repeat(HALF - 1);
    const whole = `${left}甲乙${'丙'.repeat(HALF - 1)}`;
    expect(whole).toHaveLength(MOST_UNITS);
    expect(read(whole).pairs[HALF - 1]).toBe(1);
    const longer = `${left}甲丁丁乙${'丙'.repeat(HALF - 1)}`;
    const { chars, pairs } = read(longer);
    expect(chars).toEqual(read(whole).chars);
    expect(pairs.every((pair) => pair === 0)).toBe(true);
  });

  it('tell which unit of the text they are, and where units were left out before them', () => {
    const length = MOST_UNITS + 44;
    const units = [0, HALF - 1, HALF, MOST_UNITS - 1].map((place) => unitAt(place, length));
    expect(units).toEqual([0, HALF - 1, HALF + 44, length - 1]);
    expect(unitAt(HALF, MOST_UNITS)).toBe(HALF);
    const gaps = (textLength: number) =>
      Array.from({ length: MOST_UNITS }, (_, place) => place).filter((place) => isGap(place, textLength));
    expect(gaps(length)).toEqual([HALF]);
    expect(gaps(MOST_UNITS)).toEqual([]);
  });
});
