import { WORKERS } from './plan';

/** Waits until every worker has come here. The first number counts who arrived, the second the rounds. */
export function meet(gate: Int32Array): void {
  const round = Atomics.load(gate, 1);
  if (Atomics.add(gate, 0, 1) === WORKERS - 1) {
    Atomics.store(gate, 0, 0);
    Atomics.add(gate, 1, 1);
    Atomics.notify(gate, 1);
    return;
  }
  while (Atomics.load(gate, 1) === round) Atomics.wait(gate, 1, round);
}
