import { describe, expect, it } from 'vitest';
import { readLine } from '@/scripts/grade/line';

describe('a line to grade', () => {
  it.each([
    ['{"id":"a","text":"好"}', { id: '"a"', text: '好', stars: null }],
    ['{"id":7,"text":"好","stars":5}', { id: '7', text: '好', stars: 5 }],
    ['{"id":"","text":null,"stars":null}', { id: '""', text: null, stars: null }],
    [' {"text":"","id":0,"append":"差","more":{"id":[1]}} ', { id: '0', text: '', stars: null }],
    ['{"id":12345678901234567890,"text":"好"}', { id: '12345678901234567890', text: '好', stars: null }],
    ['{"id":1.5,"text":"好","__proto__":{"stars":1}}', { id: '1.5', text: '好', stars: null }],
    ['{"id":"\\ud83d","text":"\\ud83d"}', { id: '"\\ud83d"', text: '\ud83d', stars: null }],
  ])('%s', (line, expected) => {
    expect(readLine(line)).toEqual(expected);
  });

  it.each([
    ['nope', 'not JSON'],
    ['{"id":1,"text":"好"', 'not JSON'],
    ['{"id":1,"text":"好"}{}', 'not JSON'],
    ['["a"]', 'one JSON object'],
    ['null', 'one JSON object'],
    ['{"id":1}', 'text must be'],
    ['{"id":1,"text":5}', 'text must be'],
    ['{"text":"好"}', 'id must be'],
    ['{"id":null,"text":"好"}', 'id must be'],
    ['{"id":1,"text":"好","stars":"5"}', 'stars must be'],
    ['{"id":1,"text":"好","stars":0}', 'stars must be'],
    ['{"id":1,"text":"好","stars":6}', 'stars must be'],
    ['{"id":1,"text":"好","stars":4.5}', 'stars must be'],
    ['[['.repeat(60_000), 'not JSON'],
  ])('%.40s is refused: %s', (line, why) => {
    expect(() => readLine(line)).toThrow(why);
  });
});
