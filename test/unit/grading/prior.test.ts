import { describe, expect, it } from 'vitest';
import type { GradingInput } from '@/lib/grading/contract';
import { lowParts, priorOf } from '@/lib/grading/prior';

const input = (known: Partial<GradingInput>): GradingInput => ({
  text: null,
  append: null,
  stars: null,
  ...known,
});

describe('what the figures add to the words', () => {
  it.each<[string, Partial<GradingInput>, boolean]>([
    ['nothing known', {}, false],
    ['one star', { stars: 1 }, true],
    ['two stars', { stars: 2 }, true],
    ['three stars: between', { stars: 3 }, false],
    ['five stars', { stars: 5 }, false],
    ['the platform says bad', { level: 'bad' }, true],
    ['the platform says neutral', { level: 'neutral' }, false],
    ['the platform says good', { level: 'good' }, false],
    ['label unknown', { level: null }, false],
  ])('%s', (_, known, speaksForComplaint) => {
    const { negative, causes } = priorOf(input(known));
    expect(negative > 0).toBe(speaksForComplaint);
    expect(causes).toEqual({});
  });

  it.each<[string, GradingInput['parts'], string[]]>([
    ['not given', undefined, []],
    ['not known', { logistics: null, service: null }, []],
    ['both fine', { logistics: 3, service: 5 }, []],
    ['slow', { logistics: 2, service: 4 }, ['logistics']],
    ['rude', { logistics: null, service: 1 }, ['service']],
    ['both, service worse', { logistics: 2, service: 1 }, ['service', 'logistics']],
    ['both, logistics worse', { logistics: 1, service: 2 }, ['logistics', 'service']],
    ['both the same', { logistics: 1, service: 1 }, ['logistics', 'service']],
  ])('part scores: %s', (_, parts, causes) => {
    expect(lowParts(parts)).toEqual(causes);
    const prior = priorOf(input(parts === undefined ? {} : { parts }));
    expect(Object.keys(prior.causes).sort()).toEqual([...causes].sort());
    expect(Object.values(prior.causes).every((lift) => lift > 0)).toBe(true);
    expect(prior.negative).toBe(0);
  });

  it('tips what is open only: together less than what makes even odds sure', () => {
    const { negative, causes } = priorOf(input({ stars: 1, parts: { logistics: 1, service: 1 } }));
    for (const lift of [negative, ...Object.values(causes)]) expect(lift).toBeLessThan(2);
  });
});
