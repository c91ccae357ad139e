import { goodsIdOf } from '../kit/data/products.ts';
import type { ShopReview } from '../kit/data/review.ts';
import { buyerPictures, productPicture } from '../kit/list/pictures.ts';
import { moment } from '../kit/page/format.ts';
import type { JingdongAnswers } from './switches.ts';

/** Invented host. */
export const PICTURES = 'https://replica-pictures.jd.com';
/** `commentId` is text in the published answer. */
export const ID_KEYS = ['orderId', 'skuid'];

function timeOf(epochMs: number, unit: JingdongAnswers['time']): string | number {
  if (unit === 'text') return moment(epochMs);
  return unit === 's' ? Math.floor(epochMs / 1000) : epochMs;
}

/** 3 good, 2 middle, 1 bad. */
function levelOf(stars: number): number {
  if (stars >= 4) return 3;
  return stars === 1 ? 1 : 2;
}

/** One row of `results` with the field names of the open platform. No append review and no price is among them. */
export function commentRow(review: ShopReview, { score, time }: Pick<JingdongAnswers, 'score' | 'time'>) {
  const { product, reply } = review;
  const sku = goodsIdOf(product) + product.values.indexOf(review.sku);
  return {
    commentId: review.id,
    orderId: review.order,
    encryptOrderId: `ENC${review.order}`,
    skuid: String(sku),
    skuName: `${product.name} ${review.sku}`,
    skuImage: productPicture(PICTURES, review).replace(`${PICTURES}/`, ''),
    content: review.text,
    creationTime: timeOf(review.at, time),
    score: score === 'level' ? levelOf(review.stars) : review.stars,
    status: 1,
    imiageStatus: review.images > 0 ? 1 : 0,
    usefulCount: review.likes,
    replyCount: reply ? 1 : 0,
    isVenderReply: reply !== null,
    nickName: review.buyer,
    pin: 'ENC',
    openIdBuyer: '',
    xidBuyer: '',
    replies: reply
      ? [
          {
            replyId: 11,
            content: reply.text,
            creationTime: timeOf(reply.at, time),
            nickName: '商家',
            parentReply: null,
          },
        ]
      : [],
    images: buyerPictures(PICTURES, review).map((url, at) => ({
      id: at + 1,
      imgUrl: url.replace('https:', ''),
      imgTitle: '',
    })),
    videos: [],
    /** Invented: the published row does not say whether a reply is still taken. */
    replyClosed: review.open === false,
  };
}
