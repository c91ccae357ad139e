import { expect, it } from 'vitest';
import { SIMPLIFIED, TRADITIONAL } from '@/lib/review/traditional';
import { traditionalPairs } from '@/scripts/traditional/pairs';

it('is what the script makes of the dictionary today', () => {
  const pairs = traditionalPairs();
  expect(TRADITIONAL).toBe(pairs.map(([from]) => from).join(''));
  expect(SIMPLIFIED).toBe(pairs.map(([, to]) => to).join(''));
});

it('maps one unit to one, and never what simplified texts are written with', () => {
  expect(TRADITIONAL.length).toBe(SIMPLIFIED.length);
  expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length);
  const simplified = new Set(SIMPLIFIED);
  expect(Array.from(TRADITIONAL).filter((char) => simplified.has(char))).toEqual([]);
  for (const char of '后里面只台干着著了云谷斗丑余系松表制周才向回折准几万与')
    expect(TRADITIONAL).not.toContain(char);
});
