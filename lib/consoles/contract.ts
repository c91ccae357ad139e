import type { Review } from '@/lib/review/schema';
import type { ConsoleFile } from './file/schema';

/** What of a review's identity a rendered row shows; joins a row to the answer and to its case. */
export interface RowRef {
  orderSn: string | null;
  productId: string | null;
  text: string | null;
}

/** Which of a row's reply forms: of the review, or of its append, where a console gives that one a form of its own. */
export type ReplyTarget = 'main' | 'append';

/** A rendered row: the review as far as the row shows it, and where it stands in the page. */
export interface PageRow {
  review: Review;
  /** The element that stands for the row as a whole. */
  element: HTMLElement;
  /** What the row consists of: the element itself, or the table rows that nothing encloses. */
  parts: readonly HTMLElement[];
  /** Where the mark may be attached, best first: short lines of the row that often have room to their right. */
  markAnchors: readonly HTMLElement[];
}

/** Outcome of reading the rendered list. `missing`: names of the parts that no candidate selector found. */
export type RowsReading =
  | {
      kind: 'rows';
      rows: PageRow[];
      missing: string[];
      matched: Record<string, string>;
      /** How many rows the page shows, read or not. */
      shown?: number;
    }
  | { kind: 'empty' }
  | { kind: 'loading' }
  | { kind: 'unrecognised'; missing: string[] };

/** Why no box could be offered. Each has its own honest sentence on the screen. */
export type NoBox =
  | 'row-not-on-page'
  | 'no-reply-button'
  | 'dialog-did-not-open'
  | 'already-answered'
  | 'not-allowed'
  | 'not-confirmed'
  | 'ambiguous';

export type BoxResult = { kind: 'box'; box: HTMLElement; dialog: HTMLElement } | { kind: 'none'; why: NoBox };

/** What the tap copied: an answer that the page itself asked for, as text. */
export interface TappedAnswer {
  /** Host of the request. */
  host: string;
  /** Path of the request, without query. */
  path: string;
  /** Body of the request where it is text and short (needed to see which review a sent reply belongs to). */
  request: string | null;
  /** Body of the answer, at most {@link MAX_ANSWER} characters. */
  answer: string;
  /** True when the page parsed the answer itself and the digits of large unquoted ids may be lost. */
  lossy: boolean;
}
export const MAX_ANSWER = 4_000_000;

/** What an order cost, as the page told. */
export interface OrderPrice {
  orderSn: string;
  /** 分 */
  paid: number;
}

/** A console the product can read: a file of facts and the engine that reads by it. Knows nothing of store or screens. */
export interface ConsoleAdapter {
  file: ConsoleFile;
  /**
   * Whether this address shows the review list. `maybe`: the console's address is not known, so a page is the list when
   * it shows reviews, and no alarm is raised when it does not. Pure.
   */
  isReviewPage(url: URL): 'yes' | 'maybe' | 'no';
  /** Reads a list answer; null when it is not one. Rows that cannot be read are counted, not guessed. */
  readAnswer(answer: TappedAnswer): { reviews: Review[]; skipped: number } | null;
  /** Whether this is what a platform says when it gives no list: then no list is empty because none is shown. */
  isRefusal(answer: TappedAnswer): boolean;
  /** A reply that the page sent and the platform accepted; null when it is not that. */
  readSentReply(answer: TappedAnswer): { reviewId: string; text: string } | null;
  /** Prices of the orders that an answer tells; empty when it is no such answer. */
  readOrders(answer: TappedAnswer): OrderPrice[];
  /** Prices of the orders that this page shows; empty where it is no order page. */
  readOrderPage(root: Document, url: URL): OrderPrice[];
  readRows(root: Document): RowsReading;
  /** What of the page must be watched for changes beside the document: open shadow roots, where a console has them. */
  roots(root: Document): readonly Node[];
  /** Opens the reply form of this row by the page's own button and finds its one box. Never submits. */
  openReply(row: PageRow, target: ReplyTarget | null, signal: AbortSignal): Promise<BoxResult>;
  /** Whether a press on this element of a reply form can have sent it; leaving the form by 取消, × or Esc does not. */
  submits(pressed: Element): boolean;
  /** The page's own button that asks for the list again; null where none is known, or not exactly one can be pressed. */
  refreshButton(root: Document): HTMLElement | null;
  /** Whether a sign of risk control or of a lost session is shown outside of these rows. */
  seesVerification(root: Document, rows: readonly HTMLElement[]): boolean;
  /** Whether a dialog of the page is open, or a text is written that a new list would take away. */
  isBusy(root: Document, rows: readonly HTMLElement[]): boolean;
  /** What the fields hold that a press of the refresh would submit, as one string to be compared. */
  filterState(root: Document, rows: readonly HTMLElement[]): string;
  /** Text of a success message the page shows now after a reply was sent, or null. */
  sentToast(root: Document): string | null;
}
