// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { gradeByPhrases } from '@/lib/grading';
import type { Grader } from '@/lib/grading/contract';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { exportBackup, restoreBackup } from '@/lib/store/backup';
import { db } from '@/lib/store/db';
import { takeIn } from '@/lib/store/intake';
import { desk, NOW, review } from '../../support/reviews';

const turning: Grader = (input) => ({
  ...gradeByPhrases(input),
  ...(input.append === null ? {} : { turn: 'worse' as const }),
});

it('a backup restores what was said of a mood that turned', async () => {
  await db.delete();
  await db.open();
  const seen = review({ append: { text: '用了两天就坏了', at: NOW } });
  await takeIn([seen], desk({ grader: turning }));
  const [row] = await db.cases.toArray();
  expect(row?.finding.turn).toBe('worse');
  const before = await db.events.toArray();
  expect(before.map(({ type }) => type)).toEqual(['seen', 'graded', 'turned']);

  const file = await exportBackup({ settings: DEFAULT_SETTINGS, consoles: null }, NOW);
  await db.delete();
  await db.open();
  await restoreBackup(file);
  expect(await db.cases.toArray()).toEqual([row]);
  expect(await db.events.toArray()).toEqual(before);
  // Known already: the same page adds nothing.
  await takeIn([seen], desk({ grader: turning }));
  expect(await db.events.toArray()).toEqual(before);
});
