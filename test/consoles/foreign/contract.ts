import type { Locator, Page } from '@playwright/test';
import type { Desk, DeskOptions } from './desk.ts';
import type { DeskSwitches } from './wire.ts';

/** The elements of one row that a person would click to teach them. null: this page does not show it. */
export interface ForeignParts {
  text: Locator;
  stars: Locator;
  order: Locator | null;
  product: Locator;
  price: Locator | null;
  time: Locator;
  /** Matches nothing where the review is replied or closed. */
  replyButton: Locator;
}

/** Where things are on an open page. `text` is always the whole text of one review. */
export interface ForeignAt {
  row(text: string): Locator;
  parts(text: string): ForeignParts;
  openReply(text: string): Promise<void>;
  /** Exists only while a reply is open. */
  replyBox(): Locator;
  /** A person presses the page's own send button. */
  send(): Promise<void>;
  nextPage(): Promise<void>;
}

export interface ForeignPage {
  name: string;
  url: string;
  create(options?: DeskOptions): Desk;
  /** `frames` as in the switches of the desk that serves the page. */
  at(page: Page, frames?: DeskSwitches['frames']): ForeignAt;
}
