import type { Tone } from '@/lib/reply/tones';
import { shopKeyOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import type { Settings } from './schema';

/** In which tone the drafts of a shop begin: its own, else the usual one. */
export function toneOf({ tones }: Pick<Settings, 'tones'>, review: Pick<Review, 'console' | 'shop'>): Tone {
  const shop = shopKeyOf(review);
  return (Object.hasOwn(tones.shops, shop) ? tones.shops[shop] : undefined) ?? tones.usual;
}

/** The tones with another one for one shop; the usual one needs no entry. */
export function withTone(
  { usual, shops }: Settings['tones'],
  review: Pick<Review, 'console' | 'shop'>,
  tone: Tone,
): Settings['tones'] {
  const { [shopKeyOf(review)]: _, ...others } = shops;
  return { usual, shops: tone === usual ? others : { ...others, [shopKeyOf(review)]: tone } };
}
