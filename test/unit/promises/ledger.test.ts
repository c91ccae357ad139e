import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstDue, nextStageAt, opened, stageAt } from '@/lib/promises/ledger';

const made = {
  id: 'a-1',
  type: 'answer' as const,
  words: '给您答复',
  start: 0,
  end: 4,
  origin: 'public' as const,
  madeAt: 1_000_000,
  dueAt: 2_000_000,
  within: 1_000_000,
  said: true,
};

it.each([
  [1_000_000, 0],
  [1_499_999, 0],
  [1_500_000, 50],
  [1_899_999, 50],
  [1_900_000, 90],
  [1_999_999, 90],
  [2_000_000, 100],
])('at %i the stage is %i', (now, stage) => expect(stageAt(made, now)).toBe(stage));

it('comes to its next stage exactly when it says so', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e12 }),
      fc.integer({ min: 0, max: 1e9 }),
      fc.constantFrom(0 as const, 50 as const, 90 as const),
      (madeAt, span, reached) => {
        const promise = { ...opened({ ...made, madeAt, dueAt: madeAt + span }), reached };
        const at = nextStageAt(promise);
        expect(at).not.toBeNull();
        // Else the worker would be woken for nothing, for ever.
        expect(stageAt(promise, at ?? 0)).toBeGreaterThan(reached);
      },
    ),
  );
});

it('owes nothing more when it is broken, kept or dropped', () => {
  const promise = opened(made);
  expect(nextStageAt({ ...promise, reached: 100 })).toBeNull();
  expect(nextStageAt({ ...promise, keptAt: 5 })).toBeNull();
  expect(nextStageAt({ ...promise, droppedAt: 5 })).toBeNull();
  expect(
    firstDue([
      { ...promise, keptAt: 5 },
      { ...promise, dueAt: 7 },
      { ...promise, dueAt: 9, droppedAt: 1 },
    ]),
  ).toBe(7);
  expect(firstDue([])).toBeNull();
});
