import type { ShopReview } from '../kit/data/review.ts';
import { shopReviews } from '../kit/data/shop.ts';
import { storyReviews } from '../kit/data/story.ts';
import { OWN_TEXTS } from '../kit/data/texts.ts';
import type { DeskReview } from './wire.ts';

/** A review in the words of the desks' own server. */
export function deskReview(review: ShopReview): DeskReview {
  const { id, text, stars, order, paid, at, buyer, tags } = review;
  return {
    ...{ id, text, stars, order, paid, at, buyer, tags },
    product: review.product.name,
    spec: review.sku,
    pictures: review.images,
    append: review.append?.text ?? null,
    reply: review.reply?.text ?? null,
    open: review.open ?? true,
  };
}

/** A text twice on one page would leave a test without a name for its row. */
function distinct(reviews: readonly ShopReview[]): ShopReview[] {
  const seen = new Map<string, number>();
  return reviews.map((review) => {
    const times = (seen.get(review.text) ?? 0) + 1;
    seen.set(review.text, times);
    return times === 1 ? review : { ...review, text: `${review.text}（第${times}次说）` };
  });
}

/** The story and `count` more reviews of the same shop, newest first; no text twice. */
export function deskReviews(what: {
  now: number;
  seed: number;
  count: number;
  story: boolean;
}): ShopReview[] {
  const told = what.story ? storyReviews(what.now) : [];
  const all = [...told, ...shopReviews({ ...what, texts: OWN_TEXTS })];
  return distinct(all.sort((a, b) => b.at - a.at));
}
