import type { RawReview } from '../row.ts';

/** Rows a query may page through, whatever it hits. */
export const SHOWN_AT_MOST = 2_000;

/** A list request after reading: numbers are seconds, pages count from 1. Keys without a fact are marked in the README. */
interface ListQuery {
  pageNo: number;
  pageSize: number;
  startTime: number | null;
  endTime: number | null;
  stars: readonly number[];
  replied: boolean | null;
  orderSn: string;
  withText: boolean;
  withPicture: boolean;
  withAppend: boolean;
  reported: boolean;
  goodsId: string;
  keyword: string;
}

function number(value: unknown): number | null {
  const read = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : null;
}

/** Reads the body loosely, as the platform does: filters may be text or numbers. */
export function readQuery(body: Record<string, unknown>): ListQuery {
  const status = number(body.replyStatus);
  const stars = Array.isArray(body.descScore) ? body.descScore.map(number) : [];
  return {
    pageNo: Math.max(1, number(body.pageNo) ?? 1),
    pageSize: Math.max(1, number(body.pageSize) ?? 10),
    startTime: number(body.startTime),
    endTime: number(body.endTime),
    stars: stars.filter((star) => star !== null),
    replied: status === null ? null : status === 1,
    orderSn: String(body.orderSn ?? ''),
    withText: number(body.mainReviewContentStatus) === 1,
    withPicture: body.hasPicture === true,
    withAppend: body.hasAppend === true,
    reported: body.reported === true,
    goodsId: String(body.goodsId ?? ''),
    keyword: String(body.keyword ?? ''),
  };
}

/** Whether the shop has answered: what was written counts before the status code. */
export function isReplied(row: RawReview): boolean {
  return row.replyList.length > 0 || row.reply !== '' || row.replyStatus === 1 || row.replyStatus === 20;
}

function matches(row: RawReview, query: ListQuery): boolean {
  if (query.startTime !== null && row.createTime < query.startTime) return false;
  if (query.endTime !== null && row.createTime > query.endTime) return false;
  if (query.stars.length > 0 && !query.stars.includes(row.descScore)) return false;
  if (query.replied !== null && isReplied(row) !== query.replied) return false;
  if (query.orderSn && row.orderSn !== query.orderSn) return false;
  if (query.withText && row.comment === '该用户未填写文字评价') return false;
  if (query.withPicture && row.pictures.length === 0) return false;
  if (query.withAppend && row.appendReview === null) return false;
  if (query.reported && row.reportResult.status === 99) return false;
  if (query.goodsId && String(row.goodsId) !== query.goodsId) return false;
  return row.comment.includes(query.keyword);
}

/** One page of the list, in the order of the rows given, and how many rows the query hits. */
export function select(rows: readonly RawReview[], query: ListQuery): { page: RawReview[]; total: number } {
  const hits = rows.filter((row) => matches(row, query));
  const from = (query.pageNo - 1) * query.pageSize;
  return { page: hits.slice(from, from + query.pageSize), total: hits.length };
}
