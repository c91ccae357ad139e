import { goodsIdOf } from '../../kit/data/products.ts';
import type { ShopReview } from '../../kit/data/review.ts';
import type { AnswerSwitches } from '../switches.ts';
import { appendIdOf, mainOrderOf } from './ids.ts';
import { operatorsOf } from './operators.ts';

const DAY = 86_400_000;

/** What the platform's own reading of the text says; the list knows no stars. */
export function sentimentOf(stars: number): '11' | '12' | '13' {
  if (stars <= 2) return '13';
  return stars === 3 ? '12' : '11';
}

function mediaOf({ id, product, images }: ShopReview): Record<string, unknown>[] | null {
  if (images === 0) return null;
  const category = encodeURIComponent(product.category);
  return Array.from({ length: images }, (_, at) => ({
    uiType: 'image',
    thumbnail: `//img.alicdn.com/bao/uploaded/${category}-${id.slice(-4)}${at}.jpg`,
    flashUrl: null,
    mp4Url: null,
  }));
}

/** A review with the field names of `mtop.rm.sellercenter.list.data.pc`. `now`: epoch ms, counts the reply window. */
export function rowOf(
  review: ShopReview,
  now: number,
  answers: Pick<AnswerSwitches, 'afterAppend'>,
): Record<string, unknown> {
  const { id, order, product, append } = review;
  const status = sentimentOf(review.stars);
  const buyer = { userName: `${review.buyer.slice(0, 1)}**`, userStar: '//img.alicdn.com/sys/star-3.gif' };
  const words = { language: 'zh_CN', contentTitle: null };
  return {
    userInfo: { ...buyer, isReceiver: false, isForeigner: false, securityuid: `SYNTH-UID-${id.slice(-6)}` },
    emotionType: append ? { status, appendRateStatus: '13' } : { status },
    orderInfo: { ...buyer, mainOrderId: mainOrderOf(order), orderId: order },
    itemInfo: {
      itemId: goodsIdOf(product),
      title: product.name,
      link: `//item.taobao.com/item.htm?id=${goodsIdOf(product)}`,
      orderId: order,
    },
    rateContent: {
      mainRate: {
        ...words,
        feedId: id,
        date: review.at,
        content: review.text,
        expression:
          review.tags.length === 0 ? null : review.tags.map((content) => ({ content, emotion: status })),
        mediaList: mediaOf(review),
      },
      appendRate: append
        ? {
            ...words,
            feedId: appendIdOf(id),
            days: Math.max(0, Math.floor((append.at - review.at) / DAY)),
            content: append.text,
            expression: null,
            mediaList: [],
          }
        : null,
    },
    operator: { dataSource: operatorsOf(review, now, answers) },
  };
}
