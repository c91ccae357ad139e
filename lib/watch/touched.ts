/** What a person at the page does. */
const SIGNS = [
  'pointerdown',
  'pointermove',
  'keydown',
  'wheel',
  'compositionstart',
  'paste',
  'input',
] as const;

/** When a person last touched the page; events that a script made do not count. `start`: when following began. */
export class Touched {
  #at: number;

  constructor(root: Document, now: () => number, signal: AbortSignal) {
    this.#at = now();
    for (const sign of SIGNS)
      root.addEventListener(
        sign,
        (event) => {
          if (event.isTrusted) this.#at = now();
        },
        { signal, capture: true, passive: true },
      );
  }

  /** ms since the last touch; 0 when the clock was set back meanwhile. */
  idleFor(now: number): number {
    return Math.max(0, now - this.#at);
  }
}
