import { afterEach, expect, it, vi } from 'vitest';
import { inSteps } from '@/components/shell/in-steps';
import type { Steps } from '@/lib/cases/steps';

afterEach(() => vi.restoreAllMocks());

/** A clock on which each step takes so long. ms */
function slowClock(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

function* counting(upTo: number, seen: number[]): Steps<string> {
  for (let i = 0; i < upTo; i++) {
    seen.push(i);
    yield;
  }
  return 'done';
}

it('does what is little before it returns', () => {
  slowClock(0);
  const done = vi.fn();
  inSteps(counting(5, []), done);
  expect(done).toHaveBeenCalledWith('done');
});

it('leaves what takes long to later tasks, and does all of it once', async () => {
  slowClock(5);
  const [seen, done] = [[] as number[], vi.fn()];
  inSteps(counting(20, seen), done);
  expect(done).not.toHaveBeenCalled();
  expect(seen.length).toBeLessThan(5);
  await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(seen).toHaveLength(20);
});

it('does nothing more once it is stopped', async () => {
  slowClock(5);
  const [seen, done] = [[] as number[], vi.fn()];
  const stop = inSteps(counting(20, seen), done);
  const other = vi.fn();
  stop();
  const before = seen.length;
  inSteps(counting(20, []), other);
  await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(1));
  expect(seen).toHaveLength(before);
  expect(done).not.toHaveBeenCalled();
});
