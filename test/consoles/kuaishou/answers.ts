import { goodsIdOf } from '../kit/data/products.ts';
import type { ShopReview } from '../kit/data/review.ts';
import { productPicture } from '../kit/list/pictures.ts';
import { rowsText } from '../kit/list/rows-text.ts';
import { commentRow, ID_KEYS, PICTURES } from './row.ts';
import type { KuaishouAnswers } from './switches.ts';

/** The list in the shape of `open.comment.list.get`. */
export function listAnswer(
  { rows, total }: { rows: readonly ShopReview[]; total: number },
  answers: KuaishouAnswers,
): string {
  const text = rowsText(
    rows.map((review) => commentRow(review, answers)),
    answers,
    ID_KEYS,
  );
  return `{"result":1,"error_msg":"","data":{"total":${total},"hits":${rows.length},"rootComment":${text}}}`;
}

/** What was said under the reviews: the shop's replies and the buyers' additions. Its shape is invented. */
export function repliesAnswer(reviews: readonly ShopReview[], answers: KuaishouAnswers): string {
  const rows = reviews.flatMap(({ id, reply, append }) => [
    ...(append ? [{ rootCommentId: id, said: append.text, bySeller: false }] : []),
    ...(reply ? [{ rootCommentId: id, said: reply.text, bySeller: true }] : []),
  ]);
  return `{"result":1,"data":{"subs":${rowsText(rows, answers, ID_KEYS)}}}`;
}

/** The titles, which the list does not carry. Invented. */
export function itemsAnswer(reviews: readonly ShopReview[]): string {
  const items = new Map(
    reviews.map((review) => [
      goodsIdOf(review.product),
      {
        itemKey: String(goodsIdOf(review.product)),
        title: review.product.name,
        cover: productPicture(PICTURES, review),
        skus: review.product.values,
      },
    ]),
  );
  return JSON.stringify({ result: 1, data: { items: [...items.values()] } });
}

/** Orders with what was paid, as the page shows it: no amount of this answer is evidenced, so it comes in 元 as text. */
export function ordersAnswer(reviews: readonly ShopReview[]): string {
  const orders = reviews.slice(0, 20).map((review) => ({
    no: review.order,
    title: review.product.name,
    sku: review.sku,
    cover: productPicture(PICTURES, review),
    count: 1,
    paid: (review.paid / 100).toFixed(2),
    paidAt: review.paidAt,
  }));
  return JSON.stringify({ result: 1, data: { orders } });
}
