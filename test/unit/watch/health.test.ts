import { expect, it, vi } from 'vitest';
import { needsReload } from '@/components/shell/worst';
import { AnswerBook } from '@/lib/watch/book';
import { HealthReport } from '@/lib/watch/health';
import type { PageHealth } from '@/lib/wire';

const NEVER: Pick<PageHealth, 'late' | 'state' | 'missing'> = { state: 'empty', missing: [] };

it('says a state once, and again when nobody heard it', async () => {
  const send = vi.fn(async () => {});
  send.mockRejectedValueOnce(new Error('the worker died'));
  const health = new HealthReport('pinduoduo', send);
  const look = async () => {
    health.report({ kind: 'empty' }, 0, new AnswerBook(), 0);
    await Promise.resolve();
  };
  await look();
  await look();
  await look();
  expect(send).toHaveBeenCalledTimes(2);
  expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'empty', console: 'pinduoduo' }));
});

it('says that it came late until the page asks for its list again', async () => {
  const send = vi.fn(async (_: PageHealth) => {});
  const health = new HealthReport('xiaohongshu', send, true);
  const book = new AnswerBook();
  health.report({ kind: 'rows', rows: [], missing: ['text'], matched: {} }, 0, book, 0);
  expect(send.mock.lastCall?.[0].late).toBe(true);
  expect(needsReload(send.mock.lastCall?.[0] ?? NEVER)).toBe(true);
  book.add({ reviews: [], skipped: 0 });
  health.report({ kind: 'rows', rows: [], missing: ['text'], matched: {} }, 0, book, 0);
  expect(needsReload(send.mock.lastCall?.[0] ?? NEVER)).toBe(false);
});

it.each([
  ['in time', { late: undefined, state: 'reading', missing: ['text'] }, false],
  ['late, and the rows say everything', { late: true, state: 'reading', missing: ['stars'] }, false],
  ['late, and nothing is recognised', { late: true, state: 'unrecognised', missing: ['row'] }, true],
  ['late, and there is nothing', { late: true, state: 'empty', missing: [] }, false],
] as const)('asks for a reload: %s', (_, { late, state, missing }, needed) => {
  expect(needsReload({ state, missing: [...missing], ...(late === undefined ? {} : { late }) })).toBe(needed);
});
