import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editedShare } from '@/lib/reply/edited';

describe('editedShare', () => {
  test.each([
    ['抱歉，杯盖漏水', '抱歉，杯盖漏水', 0],
    ['抱歉，杯盖漏水', ' 抱歉，\n杯盖漏水 ', 0],
    ['抱歉杯盖', '抱歉杯子', 0.25],
    ['', '', 0],
    ['抱歉', '', 1],
    ['', '您好', 1],
  ])('%j → %j', (offered, text, share) => expect(editedShare(offered, text)).toBe(share));

  test('is a share, the same both ways, and nothing only for the same text', () => {
    const text = fc.string({ unit: fc.constantFrom('抱', '歉', '漏', '，', '1'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const share = editedShare(a, b);
        expect(share).toBe(editedShare(b, a));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(share === 0).toBe(a === b);
      }),
    );
  });
});
