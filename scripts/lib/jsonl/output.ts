import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes line by line no faster than the reader takes them, and knows when the reader has gone (`| head`). */
export class Output {
  #gone = false;
  #failure: Error | null = null;
  readonly #to: Writable;

  constructor(to: Writable) {
    this.#to = to;
    to.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') this.#gone = true;
      else this.#failure = error;
    });
  }

  /** @returns false when nobody reads any more. Throws when it cannot be written for another reason (a full disk). */
  async line(text: string): Promise<boolean> {
    if (!this.#gone && this.#failure === null && !this.#to.write(`${text}\n`)) await this.#roomAgain();
    if (this.#failure !== null) throw this.#failure;
    return !this.#gone;
  }

  async #roomAgain(): Promise<void> {
    const waiting = new AbortController();
    const events = ['drain', 'close'].map((event) => once(this.#to, event, { signal: waiting.signal }));
    // An error is told by the listener above.
    await Promise.race(events).catch(() => undefined);
    waiting.abort();
  }
}
