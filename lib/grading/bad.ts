import type { Rating } from '@/lib/review/schema';
import type { Finding } from './contract';

/** `bad`: the platform's rating says so. `hidden`: a good rating over a complaint. null: nothing to work on. */
export type Badness = 'bad' | 'hidden' | null;

/**
 * Stars 1–3 or a neutral/bad label make a bad review whatever the words say; words alone make a hidden one.
 * With no rating at all the words decide. ("Stars win over words for being bad; words win for why.")
 * Harm and the law do not wait for anger ("挺好看的，就是穿了过敏"): they are hidden in any text that is not praise. Counted on
 * 24,380 good reviews that is 8 cases more, 3 of them true and 2 not known.
 */
export function badnessOf(
  rating: Rating,
  finding: Pick<Finding, 'sentiment' | 'primary' | 'risks'>,
): Badness {
  const { sentiment, primary, risks } = finding;
  const complains =
    (sentiment === 'negative' && primary !== null) || (sentiment !== 'positive' && risks.length > 0);
  const rated = ratedAs(rating);
  if (rated === 'bad' || !complains) return rated === 'bad' ? 'bad' : null;
  return rated === 'good' ? 'hidden' : 'bad';
}

/** What the rating alone says; null where there is none. Where stars and label contradict each other, the worse counts. */
export function ratedAs({ stars, level }: Rating): 'bad' | 'good' | null {
  if ((stars !== null && stars <= 3) || level === 'bad' || level === 'neutral') return 'bad';
  return stars === null && level === null ? null : 'good';
}
