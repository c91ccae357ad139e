import type { RawReview } from '../row.ts';

/** A list request after reading. Times are seconds, pages count from 0, `0` as a filter is no filter. */
interface ListQuery {
  page: number;
  pageSize: number;
  rank: number;
  withText: boolean;
  replied: boolean | null;
  /** Number of a product or an order, or part of a product's name. */
  words: string;
  from: number | null;
  to: number | null;
}

const RANKS: Record<number, readonly number[]> = { 1: [1, 2], 2: [3], 3: [4, 5] };

export function readQuery(search: URLSearchParams): ListQuery {
  const number = (key: string) => Number(search.get(key) ?? 0) || 0;
  const reply = number('reply_search');
  return {
    page: number('page'),
    pageSize: number('pageSize') || 20,
    rank: number('rank'),
    withText: number('content_search') === 1,
    replied: reply === 0 ? null : reply === 2,
    words: (search.get('id') ?? '').trim(),
    from: number('comment_time_from') || null,
    to: number('comment_time_to') || null,
  };
}

function matches(row: RawReview, query: ListQuery): boolean {
  const ranks = RANKS[query.rank];
  if (ranks && !ranks.includes(row.rank)) return false;
  if (query.withText && row.content === '') return false;
  if (query.replied !== null && (row.is_shop_reply === 1) !== query.replied) return false;
  if (query.from !== null && row.comment_time < query.from) return false;
  if (query.to !== null && row.comment_time > query.to) return false;
  const { words } = query;
  return words === '' || [row.product_id, row.order_id].includes(words) || row.product.name.includes(words);
}

/** One page of the list, in the order of the rows given, and how many rows the query hits. */
export function select(rows: readonly RawReview[], query: ListQuery): { page: RawReview[]; total: number } {
  const hits = rows.filter((row) => matches(row, query));
  const start = query.page * query.pageSize;
  return { page: hits.slice(start, start + query.pageSize), total: hits.length };
}
