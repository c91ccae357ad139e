/** Prints each step of a tour as it is done: Chinese, then English. */
export class Steps {
  #at = 0;

  constructor(private readonly total: number) {}

  async step(zh: string, en: string, act: () => Promise<void>): Promise<void> {
    this.#at += 1;
    const line = `${this.#at}/${this.total} ${zh} · ${en}`;
    try {
      await act();
    } catch (problem) {
      console.log(`${line} ✗`);
      throw problem;
    }
    console.log(`${line} ✓`);
  }
}
