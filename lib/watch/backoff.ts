const FIRST = 1_000;
const LAST = 60_000;

/** The pause before the worker is asked again: longer each time, up to a minute. ms */
export class Backoff {
  #next = FIRST;

  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.#next));
    this.#next = Math.min(this.#next * 2, LAST);
  }

  /** It answered. */
  over(): void {
    this.#next = FIRST;
  }
}
