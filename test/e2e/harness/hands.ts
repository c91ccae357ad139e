import type { Page } from '@playwright/test';

/** Ten fingers on the keyboard of one page: every key is counted, a chord as one. */
export class Hands {
  strokes = 0;

  constructor(private readonly page: Page) {}

  /** Keys one after the other, as Playwright names them. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.strokes += 1;
    }
  }

  /** A text letter by letter; with an input method it would be about twice as many keys. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.strokes += Array.from(text).length;
  }
}
