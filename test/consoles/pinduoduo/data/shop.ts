import type { ReplicaReview } from '../row.ts';
import { makeReview } from './make-review.ts';
import { type Dice, dice } from './prng.ts';
import { productsOf } from './products.ts';
import { realTexts } from './real-texts.ts';
import { OWN_TEXTS, type Text } from './texts.ts';

const MINUTE = 60;
const DAY = 86_400;

const REPLIES = [
  '您好，给您带来不便非常抱歉，已请同事核实，处理结果会在订单聊天里告诉您。',
  '感谢您的支持，欢迎再来。',
  '抱歉让您久等了，我们已经联系快递核实，今天内给您答复。',
];

export interface ShopOptions {
  /** Epoch ms; every time of the shop is told from here. */
  now: number;
  seed?: number;
  count?: number;
  mallId?: number;
  /** What the buyers write; else the real texts, else our own. */
  texts?: readonly Text[];
}

function starsFor(sentiment: Text['sentiment'], throws: Dice): number {
  if (sentiment === 'neutral') return 3;
  if (sentiment === 'positive') return throws.chance(0.8) ? 5 : 4;
  // Five stars over a complaint: what only the text gives away.
  if (throws.chance(0.04)) return 5;
  return throws.chance(0.65) ? 1 : throws.chance(0.8) ? 2 : 3;
}

function ageSeconds(throws: Dice): number {
  const band = throws.next();
  if (band < 0.35) return throws.int(5 * MINUTE, 20 * 60 * MINUTE);
  if (band < 0.6) return throws.int(DAY, 6 * DAY);
  return throws.int(8 * DAY, 80 * DAY);
}

function shuffled(texts: readonly Text[], count: number, throws: Dice): Text[] {
  const source = [...texts];
  for (let at = source.length - 1; at > 0; at -= 1) {
    const other = throws.int(0, at);
    const [here, there] = [source[at], source[other]];
    if (here && there) [source[at], source[other]] = [there, here];
  }
  return Array.from({ length: count }, (_, at) => source[at % source.length]).filter((t) => t !== undefined);
}

/** A seeded shop: reviews of mixed age, stars that fit the text, some replied, some reported. Newest first. */
export function shopReviews(options: ShopOptions): ReplicaReview[] {
  const { now, seed = 7, count = 60, mallId = 10_001, texts = realTexts() ?? OWN_TEXTS } = options;
  const throws = dice(seed);
  const nowSeconds = Math.floor(now / 1000);
  return shuffled(texts, count, throws)
    .map(({ category, text, sentiment }) => {
      const age = ageSeconds(throws);
      const createTime = nowSeconds - age;
      const stars = starsFor(sentiment, throws);
      const answered = throws.chance(age > 7 * DAY ? 0.5 : age > DAY ? 0.25 : 0.05);
      const reply = answered
        ? { reply: { text: throws.pick(REPLIES), at: createTime + throws.int(MINUTE, age) } }
        : {};
      return makeReview(
        {
          product: throws.pick(productsOf(category)),
          comment: text,
          stars,
          createTime,
          mallId,
          pictures: throws.chance(0.3) ? throws.int(1, 3) : 0,
          report: throws.chance(0.08) ? throws.pick([0, 8, 9, 10]) : 99,
          ...(throws.chance(0.7) ? { open: true } : {}),
          ...reply,
        },
        throws,
      );
    })
    .sort((a, b) => b.row.createTime - a.row.createTime);
}
