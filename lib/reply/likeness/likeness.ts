import type { Likeness } from '../lint/context';
import type { Near } from './reply-index';
import { SHARE_ALIKE } from './thresholds';

/** What the index found, as the rules read it; null where no reply has anything in common with the text. */
export function likenessOf({ nearest, opening }: Near): Likeness | null {
  if (nearest === null) return null;
  const [start, end] =
    nearest.share < SHARE_ALIKE || nearest.passage === null
      ? [opening.start, opening.end]
      : nearest.passage.a;
  return { share: nearest.share, start, end, sameOpenings: opening.same };
}
