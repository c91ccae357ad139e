import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { Output } from '@/scripts/lib/jsonl/output';

it('waits until a slow reader has taken what is written', async () => {
  const slow = new PassThrough({ highWaterMark: 4 });
  const output = new Output(slow);
  let written = false;
  const line = output.line('longer than four').then((more) => {
    written = true;
    return more;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(written).toBe(false);
  expect(String(slow.read())).toBe('longer than four\n');
  expect(await line).toBe(true);
});

it('leaves no listener behind, however often it waits', async () => {
  const slow = new PassThrough({ highWaterMark: 1 });
  const output = new Output(slow);
  const before = slow.listenerCount('close');
  for (let i = 0; i < 20; i++) {
    const line = output.line('x');
    slow.read();
    await line;
  }
  expect(slow.listenerCount('close')).toBe(before);
  expect(slow.listenerCount('drain')).toBe(0);
});

const failing = (code: string) =>
  new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });

it('stops quietly when the reader has gone', async () => {
  const output = new Output(failing('EPIPE'));
  expect(await output.line('x')).toBe(false);
  expect(await output.line('y')).toBe(false);
});

it('fails when it cannot be written for another reason', async () => {
  await expect(new Output(failing('ENOSPC')).line('x')).rejects.toThrow('ENOSPC');
});
