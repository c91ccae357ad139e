/**
 * Work over many cases that may rest between any two of its steps: whoever runs it decides how much is done in one task. What
 * it looks at may not change while it rests.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Cases between two steps: a few ms where each is searched. */
const STRIDE = 2_000;

/** Looks at each, in order. */
export function* each<T>(all: Iterable<T>, look: (one: T, at: number) => unknown): Steps<undefined> {
  let at = 0;
  for (const one of all) {
    look(one, at);
    at += 1;
    if (at % STRIDE === 0) yield;
  }
  return undefined;
}
