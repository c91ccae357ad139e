import type { Dice } from './prng.ts';
import type { Product } from './products.ts';

const DAY = 86_400_000;
const NAMES = '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗匿小花可';

/** A text of somebody, and when. `at` in epoch ms. */
export interface Said {
  text: string;
  at: number;
}

/** One review as no console in particular tells it; each replica maps it to its own answer. */
export interface ShopReview {
  /** Digits, longer than a number holds. */
  id: string;
  /** As the console writes it, see {@link Maker}. */
  order: string;
  product: Product;
  sku: string;
  /** Price paid in 分. */
  paid: number;
  /** Epoch ms. */
  paidAt: number;
  stars: number;
  logisticsStars: number;
  serviceStars: number;
  text: string;
  /** Epoch ms. */
  at: number;
  append: Said | null;
  reply: Said | null;
  /** Only consoles that answer an append review by itself use it. */
  appendReply: Said | null;
  /** How many pictures. */
  images: number;
  /** Masked already. */
  buyer: string;
  anonymous: boolean;
  /** Opinion words of the platform. */
  tags: string[];
  likes: number;
  /** false: the platform takes no reply; null: it does not say. */
  open: boolean | null;
  complaint: 'none' | 'pending' | 'upheld' | 'rejected';
}

/** What the maker of a review decides; the rest is thrown with the dice. */
export type Draft = Pick<ShopReview, 'product' | 'text' | 'stars' | 'at'> & Partial<ShopReview>;

/** How a console makes its numbers. `paidAt` in epoch ms. */
export interface Maker {
  order(throws: Dice, paidAt: number): string;
  id(throws: Dice): string;
}

export const PLAIN_MAKER: Maker = {
  order: (throws) => `4${throws.digits(18)}`,
  id: (throws) => `9${throws.digits(17)}`,
};

/** Fills a draft up to a whole review. */
export function makeReview(draft: Draft, throws: Dice, maker: Maker = PLAIN_MAKER): ShopReview {
  const { product, stars } = draft;
  const paidAt = draft.at - throws.int(2, 9) * DAY - throws.int(0, DAY / 1000) * 1000;
  return {
    id: maker.id(throws),
    order: maker.order(throws, paidAt),
    sku: throws.pick(product.values),
    paid: Math.round(throws.int(product.low, product.high) / 10) * 10,
    paidAt,
    logisticsStars: throws.int(Math.max(1, stars - 1), 5),
    serviceStars: throws.int(Math.max(1, stars - 1), 5),
    append: null,
    reply: null,
    appendReply: null,
    images: 0,
    buyer: `${throws.pick([...NAMES])}***`,
    anonymous: throws.chance(0.3),
    tags: throws.chance(0.6) ? [throws.pick(product.tags)] : [],
    likes: throws.chance(0.2) ? throws.int(1, 12) : 0,
    open: null,
    complaint: 'none',
    ...draft,
  };
}
