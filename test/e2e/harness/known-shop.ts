import { dice } from '../../consoles/kit/data/prng';
import { PRODUCTS } from '../../consoles/kit/data/products';
import { type Maker, makeReview, type ShopReview } from '../../consoles/kit/data/review';

const MINUTE = 60_000;

/** What is said of a review, and whether the product must make a case of it. */
type Told = Pick<ShopReview, 'stars' | 'text'> &
  Partial<Pick<ShopReview, 'open'>> & { bad: boolean; append?: string; reply?: string };

/** Longer than any page shows at once. */
const LONG =
  '用了不到一个月就坏了，按说明书操作的，客服让寄回去检测，运费还要自己出，检测了半个月说没问题，寄回来还是老样子，打开五分钟自己就关，这种质量也好意思卖这么贵，真的太失望了，希望商家给个说法。';

/** Two pages of ten: every state of a review that a page can show, on both. */
const TOLD: readonly Told[] = [
  { stars: 1, text: '等了半个月才到，物流太慢了，催也没人理。', bad: true },
  { stars: 5, text: '颜色正，做工细，家里人都喜欢。', bad: false },
  { stars: 2, text: '拉链第二天就坏了，质量太差。', append: '问了客服一直没人处理，还是坏的。', bad: true },
  { stars: 3, text: '尺码偏小，穿着有点紧。', bad: true },
  { stars: 1, text: '盒子压扁了，里面也碎了。', reply: '非常抱歉，已经为您登记补发。', bad: true },
  { stars: 1, text: '收到就是坏的，开不了机。', open: false, bad: true },
  { stars: 5, text: '质量太差了，洗一次就起球开线，再也不买了。', bad: true },
  { stars: 4, text: '包装用心，比想象中好看。', bad: false },
  { stars: 5, text: '又香又脆，孩子很爱吃。', reply: '感谢支持，欢迎再来。', bad: false },
  { stars: 2, text: LONG, bad: true },
  { stars: 1, text: '少发了一件，找客服没有人回。', bad: true },
  { stars: 5, text: '第二次买了，一如既往的好。', bad: false },
  { stars: 2, text: '有股刺鼻的味道，晾了三天还在。', bad: true },
  { stars: 5, text: '发货快，很满意。', bad: false },
];

export const PAGE_SIZE = 10;

/** A review of a shop of which every answer is known. */
export interface KnownReview {
  review: ShopReview;
  bad: boolean;
}

/** `seed`: two shops of different seed have no number in common. Newest first. */
export function knownShop(maker: Maker, seed: number, now: number = Date.now()): KnownReview[] {
  const throws = dice(seed);
  return TOLD.map(({ bad, append, reply, ...told }, at) => {
    const product = PRODUCTS[(at * 5 + seed) % PRODUCTS.length];
    if (product === undefined) throw new Error('No product.');
    const seen = Math.floor(now / 1000) * 1000 - (at + 1) * 7 * MINUTE;
    const said = (text: string) => ({ text, at: seen + 3 * MINUTE });
    const review = makeReview(
      {
        product,
        at: seen,
        images: at % 3,
        ...told,
        append: append === undefined ? null : said(append),
        reply: reply === undefined ? null : said(reply),
      },
      throws,
      maker,
    );
    return { review, bad };
  });
}

/** What of the shop stands on a page of its list, counted from 1. */
export function onPage(shop: readonly KnownReview[], page: number): KnownReview[] {
  return shop.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}
