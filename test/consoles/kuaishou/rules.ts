/** Rule of 2023-10-30: a first reply is taken within 30 days of the review, and none can be changed. */
export const REPLY_DAYS = 30;
const DAY = 86_400_000;

/** Both in epoch ms. */
export function isReplyWindowOpen(reviewAt: number, now: number): boolean {
  return now - reviewAt <= REPLY_DAYS * DAY;
}
