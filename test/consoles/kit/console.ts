import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { ShopReview } from './data/review.ts';
import type { CommonAnswers, CommonPage } from './switches.ts';

/** What every replica can be made with. Each console takes more beside it. */
export interface ReplicaOptions {
  /** Epoch ms; default is the clock of this process. Every time of the shop is told from here. */
  now?: number;
  seed?: number;
  /** How many generated reviews stand below the story. */
  count?: number;
  /** Put the story on top; default true. */
  story?: boolean;
  /** Replaces generated reviews and story. */
  reviews?: ShopReview[];
  page?: Partial<CommonPage>;
  answers?: Partial<CommonAnswers>;
}

/** What a test knows of a review behind any page. */
export type KnownReview = Pick<ShopReview, 'id' | 'order' | 'paid' | 'stars' | 'text' | 'reply'>;

/** The shop and the server behind a replica's page, as far as all consoles have it in common. */
export interface Replica {
  readonly state: { readonly sent: readonly { reviewId: string; content: string }[] };
  /** Serves the console at its true host names. Returns what takes it away again. */
  install(target: BrowserContext | Page): Promise<() => Promise<void>>;
  /** Takes effect at the next load of the document. */
  setPage(switches: Partial<CommonPage>): void;
  /** Takes effect at the next answer. */
  setAnswers(switches: Partial<CommonAnswers>): void;
  /** Answers every list request with this body, whatever it is; null ends it. */
  setAnswer(body: string | null): void;
  /** On top of the list. */
  addReview(review: ShopReview): void;
  /** The shop answers outside this browser. */
  setReply(reviewId: string, text: string): void;
  review(reviewId: string): KnownReview;
  /** How often a path was asked for. */
  count(requestPath: string): number;
}

/** What a person does and sees on a replica's review page. `text`: words of the review. */
export interface ConsoleDriver {
  readonly page: Page;
  /** Everything that belongs to one review. */
  row(text: string): Locator;
  /** Our mark in that row (its shadow root is open: locators see through). */
  mark(text: string): Locator;
  marks(): Locator;
  /** What the mark of a row says about a fill. */
  note(text: string): Locator;
  /** The link 填入 of a row's mark. */
  fillButton(text: string): Locator;
  /** The page's own reply button of a row. */
  replyLink(text: string): Locator;
  /** The reply box that is open. */
  replyBox(): Locator;
  /** A person presses the console's own send button. */
  send(): Promise<void>;
  nextPage(): Promise<void>;
  waitForRows(): Promise<void>;
}

/** One replica, so that a story can be told on all of them. */
export interface ReplicaConsole {
  /** Id of the console in the product. */
  id: string;
  reviewPage: string;
  create(options?: ReplicaOptions): Replica;
  at(page: Page): ConsoleDriver;
}
