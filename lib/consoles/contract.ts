import type { Review } from '@/lib/review/schema';

/** What of a review's identity a rendered row shows; joins a row to the answer and to its case. */
export interface RowRef {
  orderSn: string | null;
  productId: string | null;
  text: string | null;
}

/** A rendered row: the review as far as the row shows it, and where it stands in the page. */
export interface PageRow {
  review: Review;
  /** The element that stands for the row as a whole. */
  element: HTMLElement;
  /** What the row consists of: the element itself, or the table rows that nothing encloses. */
  parts: readonly HTMLElement[];
  /** Where the mark may be attached (an inline place of the row with room to its right). */
  markAnchor: HTMLElement;
}

/** Outcome of reading the rendered list. `missing`: names of the parts that no candidate selector found. */
export type RowsReading =
  | { kind: 'rows'; rows: PageRow[]; missing: string[]; matched: Record<string, string> }
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
  | 'ambiguous';

export type BoxResult = { kind: 'box'; box: HTMLElement; dialog: HTMLElement } | { kind: 'none'; why: NoBox };

/** What the tap copied: an answer that the page itself asked for, as text. */
export interface TappedAnswer {
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

/** A console the product can read. One folder each; knows its page and nothing of store or screens. */
export interface ConsoleAdapter {
  id: string;
  /** Whether this address shows the review list. Pure. */
  isReviewPage(url: URL): boolean;
  /** Paths whose answers the tap copies. */
  tapped: { list: string; reply: string };
  /** Reads a list answer; null when it is not one. Rows that cannot be read are counted, not guessed. */
  readAnswer(answer: TappedAnswer): { reviews: Review[]; skipped: number } | null;
  /** A reply that the page sent and the platform accepted; null when it is not that. */
  readSentReply(answer: TappedAnswer): { reviewId: string; text: string } | null;
  readRows(root: Document): RowsReading;
  /** Opens the reply form of this row by the page's own button and finds its one box. Never submits. */
  openReply(row: PageRow, signal: AbortSignal): Promise<BoxResult>;
  /** Whether a press on this element of a reply form can have sent it; leaving the form by 取消, × or Esc does not. */
  submits(pressed: Element): boolean;
  /** Text of a success message the page shows now after a reply was sent, or null. */
  sentToast(root: Document): string | null;
}

/** Limits of a console, with the day they were read; null = not known. */
export interface ConsoleLimits {
  /** Longest reply in characters. */
  replyLength: number | null;
  /** What we aim at where the platform's figure is not known. */
  replyAim: number;
  replyDays: number | null;
  complaintDays: number | null;
  asOf: string;
}
