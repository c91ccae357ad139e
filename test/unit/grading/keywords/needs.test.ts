import { describe, expect, it } from 'vitest';
import { gateOf } from '@/lib/grading/keywords/gate';
import { needsOf } from '@/lib/grading/keywords/needs';
import { PHRASES } from '@/lib/grading/keywords/phrases';

const written = (pattern: RegExp): string[] =>
  needsOf(pattern).map((need) => [...need].map((unit) => String.fromCharCode(unit)).join(''));

describe('what a pattern needs', () => {
  it.each([
    [/太慢/g, ['太', '慢']],
    [/太?慢/g, ['慢']],
    [/太{0,2}慢{1,3}/g, ['慢']],
    [/(?:物流|快递|送)慢/g, ['物快送', '流递送', '慢']],
    [/(?:物流|快递)?慢/g, ['慢']],
    [/(?:物流|)慢/g, ['慢']],
    [/(?<!不)(?<=很)慢(?!慢)(?=吞)/g, ['慢']],
    [/[慢差0-2][^好]/g, ['慢差012']],
    [/[\s慢]差\/\./g, ['差', '/', '.']],
    [/^(哈|啊)\1{7,}$/g, ['哈啊', '哈啊']],
    [/\d\s.差/g, ['差']],
  ])('%s', (pattern, needs) => {
    expect(written(pattern)).toEqual(needs);
  });

  it.each([/慢/gi, /慢/gu])('is not guessed where a flag changes the meaning: %s', (pattern) => {
    expect(() => needsOf(pattern)).toThrow('Flags');
  });

  it('is known of every pattern of the tables but those of marks and repetitions alone', () => {
    const patterns = PHRASES.flatMap(({ patterns = [] }) => patterns);
    expect(patterns.filter((pattern) => needsOf(pattern).length === 0)).toHaveLength(3);
  });
});

describe('the gate', () => {
  it('opens where each need is met, for more needs than fit into one word', () => {
    const patterns = Array.from({ length: 100 }, (_, i) => [
      new Set([0x4e00 + i, 0x5e00 + i]),
      new Set([0x6e00]),
    ]);
    const gate = gateOf([...patterns, []]);
    for (let i = 0; i < 100; i++) {
      gate.read(`x${String.fromCharCode(0x5e00 + i)}y${String.fromCharCode(0x6e00)}`);
      expect(patterns.flatMap((_, pattern) => (gate.isOpen(pattern) ? [pattern] : []))).toEqual([i]);
      expect(gate.isOpen(100)).toBe(true);
      gate.read(String.fromCharCode(0x5e00 + i));
      expect(gate.isOpen(i)).toBe(false);
    }
  });
});
