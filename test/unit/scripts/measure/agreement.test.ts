import { expect, it } from 'vitest';
import { agreementOf } from '@/scripts/lib/measure/agreement';

it('counts what was taken for what, most frequent first, "none" as an answer', () => {
  const agreement = agreementOf<'a' | 'b'>([
    ['a', 'b'],
    ['a', 'a'],
    [null, null],
    ['b', null],
    ['a', 'a'],
    ['a', 'b'],
    ['a', 'a'],
  ]);
  expect(agreement).toEqual({
    n: 7,
    right: 4,
    accuracy: 4 / 7,
    table: [
      { truth: 'a', said: 'a', count: 3 },
      { truth: 'a', said: 'b', count: 2 },
      { truth: null, said: null, count: 1 },
      { truth: 'b', said: null, count: 1 },
    ],
  });
});

it('knows nothing of nothing', () => {
  expect(agreementOf([])).toEqual({ n: 0, right: 0, accuracy: null, table: [] });
});
