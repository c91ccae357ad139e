const EVERY_MS = 50;

/**
 * Asks until the answer is not null.
 *
 * @param what named in the error
 * @throws after `withinMs`
 */
export async function until<T>(what: string, ask: () => Promise<T | null>, withinMs = 10_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
