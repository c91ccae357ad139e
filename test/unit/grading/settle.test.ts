import { describe, expect, it } from 'vitest';
import { settle, turnOf } from '@/lib/grading/settle';

const [bad, between, good] = ['negative', 'neutral', 'positive'] as const;

describe('the mood of two texts', () => {
  it.each([
    [bad, bad, bad, undefined],
    [bad, between, bad, 'better'],
    [bad, good, between, 'better'],
    [between, bad, bad, 'worse'],
    [between, between, between, undefined],
    [between, good, good, 'better'],
    [good, bad, bad, 'worse'],
    [good, between, good, 'worse'],
    [good, good, good, undefined],
  ] as const)('%s, then %s: %s, turned %s', (first, later, both, turn) => {
    expect(settle([first, later])).toBe(both);
    expect(turnOf([first, later])).toBe(turn);
  });

  it.each([bad, between, good])('%s alone stays, and turns nowhere', (mood) => {
    expect(settle([mood])).toBe(mood);
    expect(turnOf([mood])).toBeUndefined();
  });

  it('of no text is between, and turns nowhere', () => {
    expect(settle([])).toBe(between);
    expect(turnOf([])).toBeUndefined();
  });
});
