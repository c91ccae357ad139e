import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '@/components/case/segments';

const span = fc.record({
  label: fc.constantFrom('quality' as const, 'safety' as const, 'negative' as const),
  start: fc.integer({ min: -5, max: 60 }),
  end: fc.integer({ min: -5, max: 60 }),
});

describe('segments', () => {
  it('cuts overlapping spans where either begins or ends', () => {
    const cut = segments('质量太差了吧', [
      { label: 'quality', start: 0, end: 4 },
      { label: 'negative', start: 2, end: 5 },
    ]);
    expect(cut.map(({ text, labels }) => [text, labels])).toEqual([
      ['质量', ['quality']],
      ['太差', ['negative', 'quality']],
      ['了', ['negative']],
      ['吧', []],
    ]);
  });

  it('names a label once where two spans of it overlap', () => {
    const [first] = segments('坏了', [
      { label: 'quality', start: 0, end: 2 },
      { label: 'quality', start: 0, end: 2 },
    ]);
    expect(first?.labels).toEqual(['quality']);
  });

  it('makes one segment of spans of one label that overlap or touch', () => {
    const cut = segments('等了一个多星期才到', [
      { label: 'logistics', start: 0, end: 7 },
      { label: 'logistics', start: 2, end: 8 },
      { label: 'logistics', start: 8, end: 9 },
    ]);
    expect(cut.map(({ text }) => text)).toEqual(['等了一个多星期才到']);
  });

  it('loses and adds no letter, whatever the spans', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 50 }),
        fc.array(span, { maxLength: 8 }),
        (text, spans) => {
          const cut = segments(text, spans);
          expect(cut.map((part) => part.text).join('')).toBe(text);
          for (const part of cut) expect(text.startsWith(part.text, part.start)).toBe(true);
        },
      ),
    );
  });

  it('marks a letter exactly when a span covers it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        for (const part of segments(text, spans)) {
          for (let at = part.start; at < part.start + part.text.length; at++) {
            const covering = spans
              .filter(({ start, end }) => start <= at && at < end)
              .map(({ label }) => label);
            expect(new Set(part.labels)).toEqual(new Set(covering));
          }
        }
      }),
    );
  });
});
