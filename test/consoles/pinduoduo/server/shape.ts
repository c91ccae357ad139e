import type { RawReview } from '../row.ts';
import type { AnswerSwitches } from '../switches.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The row as the connector documents flatten it. */
function flatten(row: RawReview): Record<string, unknown> {
  const { name, anonymousReview, appendReview, pictures, orderSnapshotInfo, reportResult, ...same } = row;
  return {
    ...same,
    userName: name,
    anonymous: anonymousReview ? 1 : 0,
    append: appendReview ? 1 : 0,
    appendNum: appendReview ? 1 : 0,
    appendComment: appendReview?.comment ?? null,
    appendCreateTime: appendReview?.createTime ?? null,
    pictureUrls: pictures.map((picture) => picture.url),
    pictureCount: pictures.length,
    snapshotSpec: orderSnapshotInfo.spec,
    snapshotGoodsName: orderSnapshotInfo.goodsName,
    reportStatus: reportResult.status,
    reportDesc: reportResult.desc,
  };
}

/** Turns numbers into text and flags into 0/1, as fields of the platform have drifted before. */
function drift(value: Json): Json {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (Array.isArray(value)) return value.map(drift);
  if (value === null || typeof value === 'string') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, drift(inner)]));
}

/** The `data` array of a list answer as JSON text. Text, because bare ids of 19 digits do not fit a number. */
export function rowsText(
  rows: readonly RawReview[],
  { naming, types }: Pick<AnswerSwitches, 'naming' | 'types'>,
) {
  const named = naming === 'flat' ? rows.map(flatten) : rows;
  const text = JSON.stringify(named);
  if (types === 'numbers') return JSON.stringify(drift(JSON.parse(text)));
  if (types === 'unquoted-ids') return text.replace(/"(reviewId|orderId)":"(\d+)"/g, '"$1":$2');
  return text;
}
