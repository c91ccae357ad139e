import { number } from '../page/json.ts';

/** Epoch ms of a time in seconds or ms, told apart by its size. */
export function epochMs(value: unknown): number {
  const read = number(value);
  return read > 100_000_000_000 ? read : read * 1000;
}
