import { type Dice, dice } from './prng.ts';
import { productsOf } from './products.ts';
import { realTexts } from './real-texts.ts';
import { type Maker, makeReview, PLAIN_MAKER, type ShopReview } from './review.ts';
import { OWN_TEXTS, type Text } from './texts.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;

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
  maker?: Maker;
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

/** In ms, whole seconds. */
function age(throws: Dice): number {
  const between = (low: number, high: number) => throws.int(low / SECOND, high / SECOND) * SECOND;
  const band = throws.next();
  if (band < 0.35) return between(5 * MINUTE, 20 * 60 * MINUTE);
  if (band < 0.6) return between(DAY, 6 * DAY);
  return between(8 * DAY, 80 * DAY);
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

/** A seeded shop: reviews of mixed age, stars that fit the text, some replied, some complained about. Newest first. */
export function shopReviews(options: ShopOptions): ShopReview[] {
  const { now, seed = 7, count = 60, maker = PLAIN_MAKER, texts = realTexts() ?? OWN_TEXTS } = options;
  const throws = dice(seed);
  return shuffled(texts, count, throws)
    .map(({ category, text, sentiment }) => {
      const old = age(throws);
      const at = Math.floor(now / SECOND) * SECOND - old;
      const answered = throws.chance(old > 7 * DAY ? 0.5 : old > DAY ? 0.25 : 0.05);
      return makeReview(
        {
          product: throws.pick(productsOf(category)),
          text,
          stars: starsFor(sentiment, throws),
          at,
          images: throws.chance(0.3) ? throws.int(1, 3) : 0,
          complaint: throws.chance(0.08) ? throws.pick(['pending', 'upheld', 'rejected'] as const) : 'none',
          ...(throws.chance(0.7) ? { open: true } : {}),
          ...(answered ? { reply: { text: throws.pick(REPLIES), at: at + throws.int(MINUTE, old) } } : {}),
        },
        throws,
        maker,
      );
    })
    .sort((a, b) => b.at - a.at);
}
