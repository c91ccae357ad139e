import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsOf, numbersOf } from '@/lib/grading/model/gaps';

const END = 4_000;
const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: END - 1 }), { maxLength: 60 })
  .map((numbers) => Uint32Array.from(numbers).sort());

describe('ascending numbers as gaps', () => {
  it('are read back', () => {
    fc.assert(
      fc.property(ascending, (numbers) => {
        expect(numbersOf(gapsOf(numbers), numbers.length, END)).toEqual(numbers);
      }),
    );
  });

  it('are a byte each where they lie close, also at 255 and its multiples', () => {
    expect([...gapsOf(Uint32Array.of(0, 1, 10, 265, 521, 1_033))]).toEqual([
      0, 0, 8, 254, 255, 0, 255, 255, 1,
    ]);
  });

  it('are refused when they are too few, too many, too large or cut off', () => {
    fc.assert(
      fc.property(ascending, (numbers) => {
        const bytes = gapsOf(numbers);
        expect(numbersOf(bytes, numbers.length + 1, END)).toBeNull();
        if (numbers.length === 0) return;
        expect(numbersOf(bytes, numbers.length - 1, END)).toBeNull();
        expect(numbersOf(bytes, numbers.length, numbers.at(-1) ?? 0)).toBeNull();
      }),
    );
    expect(numbersOf(Uint8Array.of(3, 255), 1, END)).toBeNull();
  });
});
