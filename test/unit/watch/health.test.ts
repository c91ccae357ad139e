import { expect, it, vi } from 'vitest';
import { AnswerBook } from '@/lib/watch/book';
import { HealthReport } from '@/lib/watch/health';

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
