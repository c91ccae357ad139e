import { fields, list, number, text } from '../../kit/page/json.ts';

/** What the page shows of one row, whichever naming it came in. */
export interface ViewReview {
  /** As it came: where digits were lost it is a number, and goes out as one. */
  reviewId: string | number;
  orderSn: string;
  goodsId: string;
  goodsName: string;
  thumbUrl: string;
  spec: string;
  stars: number;
  comment: string;
  append: string;
  /** Unix seconds. */
  createTime: number;
  pictures: string[];
  buyer: string;
  replies: string[];
  open: boolean;
  likes: number;
  interactions: number;
  tags: string[];
  reportStatus: number;
}

function specOf(row: Record<string, unknown>): string {
  try {
    return list(JSON.parse(text(row.specs)))
      .map((spec) => `${text(fields(spec).spec_key)}：${text(fields(spec).spec_value)}`)
      .join(' ');
  } catch {
    return text(row.snapshotSpec);
  }
}

function picturesOf(row: Record<string, unknown>): string[] {
  const raw = list(row.pictures).map((picture) => text(fields(picture).url));
  return [...raw, ...list(row.pictureUrls).map(text)].filter(Boolean);
}

/** Reads a row loosely: raw or flat names, numbers or text. */
export function viewReview(value: unknown): ViewReview {
  const row = fields(value);
  const replies = list(row.replyList).map((reply) => text(fields(reply).content));
  return {
    reviewId: typeof row.reviewId === 'number' ? row.reviewId : text(row.reviewId),
    orderSn: text(row.orderSn),
    goodsId: text(row.goodsId),
    goodsName: text(row.goodsName) || text(row.snapshotGoodsName),
    thumbUrl: text(row.thumbUrl),
    spec: specOf(row),
    stars: Math.floor(number(row.score) === 0 ? number(row.descScore) : number(row.score)),
    comment: text(row.comment),
    append: text(fields(row.appendReview).comment) || text(row.appendComment),
    createTime: number(row.createTime),
    pictures: picturesOf(row),
    buyer: text(row.name) || text(row.userName),
    replies: replies.length > 0 ? replies : [text(row.reply)].filter(Boolean),
    open: row.canReview !== false && row.canReview !== 0,
    likes: number(row.favorCount),
    interactions: number(row.replyCount),
    tags: list(row.keywords).map(text),
    reportStatus: number(fields(row.reportResult).status ?? row.reportStatus),
  };
}
