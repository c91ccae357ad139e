import type { ReplicaReview } from '../row.ts';

/** Writes the shop's answer into a review as the platform would. `at` in Unix seconds. */
export function writeReply(review: ReplicaReview, text: string, at: number): void {
  const { row } = review;
  if (row.reply === '') Object.assign(row, { reply: text, replyTime: at });
  row.replyStatus = 1;
  row.replyList = [...row.replyList, { content: text, userType: 1, createTime: at }];
  row.replyCount = row.replyList.length;
}

/** Finds by id; by the rounded number where the page has lost digits, as a browser that parsed bare ids does. */
export function findReview(reviews: readonly ReplicaReview[], id: unknown): ReplicaReview | undefined {
  const exact = reviews.find((review) => review.row.reviewId === String(id));
  if (exact || typeof id !== 'number') return exact;
  return reviews.find((review) => Number(review.row.reviewId) === id);
}
