/**
 * How long `act` takes and the longest time in between in which the event loop could take no other task, in ms. Workers have
 * no observer of long tasks, so a message to itself asks at every turn.
 */
export async function watched(act: () => Promise<unknown>): Promise<{ took: number; longest: number }> {
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  let last = start;
  let longest = 0;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port1.onmessage = turn;
  turn();
  try {
    await act();
  } finally {
    port1.close();
  }
  const end = performance.now();
  return { took: end - start, longest: Math.max(longest, end - last) };
}
