import type { BrowserContext, Locator, Page } from '@playwright/test';
import {
  createReplica,
  REVIEW_PAGE,
  type Replica,
  type ReplicaOptions,
} from '../../consoles/pinduoduo/server';
import { expect } from './fixtures';

/** The replica of 拼多多's review page at its true address, and what a person does and sees there. */
export class ConsolePage {
  private constructor(
    readonly page: Page,
    readonly replica: Replica,
  ) {}

  /** Each page has a console of its own, so that two of them may show two shops. */
  static async open(context: BrowserContext, options: ReplicaOptions = {}): Promise<ConsolePage> {
    return ConsolePage.of(context, createReplica(options));
  }

  /** Another tab of the same console. */
  static async of(context: BrowserContext, replica: Replica): Promise<ConsolePage> {
    const page = await context.newPage();
    await replica.install(page);
    await page.goto(REVIEW_PAGE);
    return new ConsolePage(page, replica);
  }

  row(text: string): Locator {
    return this.page.locator('tbody').filter({ hasText: text });
  }

  /** The mark of a row (its shadow root is open: locators see through). */
  mark(text: string): Locator {
    return this.row(text).locator('haoshuo-mark .open');
  }

  /** What the mark of a row says about a fill. */
  note(text: string): Locator {
    return this.row(text).locator('haoshuo-mark .note');
  }

  /** The link 填入 of a row's mark. */
  fillButton(text: string): Locator {
    return this.row(text).locator('haoshuo-mark .fill');
  }

  /** The page's own 回复 link of a row. */
  replyLink(text: string): Locator {
    return this.row(text).getByText(/^\s*回复\s*\/\s*互动\s*$/);
  }

  marks(): Locator {
    return this.page.locator('haoshuo-mark');
  }

  /** The box of the reply dialog that is open. */
  replyBox(): Locator {
    return this.page.getByTestId('beast-core-modal').getByTestId('beast-core-textArea-htmlInput');
  }

  /** A person presses the console's own 回复. */
  async send(): Promise<void> {
    await this.page
      .getByTestId('beast-core-modal')
      .getByRole('button', { name: '回复', exact: true })
      .click();
  }

  async waitForMarks(): Promise<void> {
    await expect(this.marks().first()).toBeAttached({ timeout: 15_000 });
  }
}
