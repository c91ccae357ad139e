import type { RawReview } from '../row.ts';

/** The figures above the list; `positive_commnet_count_30d` is spelled so by the platform. */
export function statistics(rows: readonly RawReview[], nowSeconds: number) {
  const month = rows.filter((row) => row.comment_time > nowSeconds - 30 * 86_400);
  const count = (...ranks: number[]) => month.filter((row) => ranks.includes(row.rank)).length;
  const [good, neutral, bad] = [count(4, 5), count(3), count(1, 2)];
  const rate = (part: number) => ({
    last_30days_value: month.length === 0 ? 0 : Math.round((part / month.length) * 10_000) / 10_000,
    compare_last_7days_value: 0.012,
    ahead_peers_value: 0.38,
  });
  return {
    positive_comment_rate: rate(good),
    neutral_comment_rate: rate(neutral),
    negative_comment_rate: rate(bad),
    positive_commnet_count_30d: good,
    neutral_comment_count_30d: neutral,
    negative_comment_count_30d: bad,
    negative_comment_in_ecology_score_count_30d: bad,
    new_order_comment_30d: month.length,
  };
}
