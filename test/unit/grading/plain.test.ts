import { describe, expect, it } from 'vitest';
import { LABELS } from '@/lib/grading/contract';
import { ownSentences } from '@/scripts/train/labels';
import { PLAIN } from './plain-sentences';
import { shippedGrader } from './shipped';
import { brokenOf } from './traps/trap';

const grade = shippedGrader();

describe('plain sentences', () => {
  it('stand for every label but sarcasm, and none of them was learnt', () => {
    expect([...Object.keys(PLAIN), 'negative'].sort()).toEqual(
      LABELS.filter((label) => label !== 'sarcasm').sort(),
    );
    const texts = Object.values(PLAIN).flatMap((rows) => rows.map(([text]) => text));
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    const learnt = new Set(ownSentences().map(({ text }) => text));
    expect(texts.filter((text) => learnt.has(text))).toEqual([]);
  });

  describe.each(Object.entries(PLAIN))('%s', (_, rows) => {
    it.each(rows)('%j: %s', (text, expected) => {
      expect(brokenOf(grade({ text, append: null, stars: null }), expected)).toEqual([]);
    });
  });
});
