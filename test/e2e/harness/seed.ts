import { fold } from '../../../lib/cases/apply';
import type { CaseEvent } from '../../../lib/cases/event';
import { planIntake } from '../../../lib/cases/intake';
import { gradeByPhrases as grade } from '../../../lib/grading';
import { caseIdOf } from '../../../lib/review/identity';
import type { Review } from '../../../lib/review/schema';
import { review } from '../../support/reviews';
import { type Desk, TEST_SETTINGS } from './desk';
import { until } from './until';

/**
 * Puts cases into the store as if their consoles had shown them now, without any page. Open the screens afterwards: what
 * is written behind Dexie's back nobody is told.
 */
export async function seed(desk: Desk, reviews: readonly Partial<Review>[]): Promise<void> {
  const now = Date.now();
  const { policy, calendar, backlogAfterHours } = TEST_SETTINGS;
  const context = {
    now,
    policy,
    calendar,
    backlogAfterHours,
    grader: grade,
    platformOf: () => ({ replyDays: null, complaintDays: null }),
  };
  const journals = reviews.map((change, i) => {
    const seen = review({ id: `91${i}`, orderSn: `2611-${i}`, createdAt: now - 600_000, ...change });
    const caseId = caseIdOf(seen);
    return planIntake(null, seen, context).map(
      (body, n) => ({ caseId, n: n + 1, at: now, actor: { kind: 'page' }, ...body }) as CaseEvent,
    );
  });
  const cases = journals.map((events) => fold(events));
  await until('the worker has made its tables', async () => ((await tables(desk)) ? true : null));
  await desk.page.evaluate(
    async ([rows, events]) => {
      const open = indexedDB.open('haoshuo');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const transaction = open.result.transaction(['cases', 'events'], 'readwrite');
      for (const row of rows) transaction.objectStore('cases').put(row);
      for (const event of events) transaction.objectStore('events').put(event);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      open.result.close();
    },
    [cases, journals.flat()] as const,
  );
}

function tables(desk: Desk): Promise<boolean> {
  return desk.page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'haoshuo')) return false;
    const open = indexedDB.open('haoshuo');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const there = open.result.objectStoreNames.contains('cases');
    open.result.close();
    return there;
  });
}
